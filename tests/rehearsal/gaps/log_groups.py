"""Log groups that come back."""

import json
from collections.abc import Iterator

from .case import ACCOUNT, REGION, Aws, Cases, refused, unique

gap = Cases()

TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "vpc-flow-logs.amazonaws.com"}, "Action": "sts:AssumeRole"}
    ],
}


def exists(aws: Aws, name: str) -> bool:
    found = aws.logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"]
    return name in [group["logGroupName"] for group in found]


def delete(aws: Aws, name: str) -> None:
    aws.logs.delete_log_group(logGroupName=name)


def flow_log(aws: Aws, group: str, *actions: str) -> str:
    role = unique("flow-logs")
    arn = aws.iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    target = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
    statement = {"Effect": "Allow", "Action": list(actions), "Resource": f"{target}:*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    aws.iam.put_role_policy(RoleName=role, PolicyName="write", PolicyDocument=document)
    aws.logs.create_log_group(logGroupName=group)
    return aws.ec2.create_flow_logs(
        ResourceIds=[aws.vpc],
        ResourceType="VPC",
        TrafficType="ALL",
        LogDestinationType="cloud-watch-logs",
        LogDestination=target,
        DeliverLogsPermissionArn=arn,
    )["FlowLogIds"][0]


@gap("LogsBackend.delete_log_group")
def log_group_of_a_cluster_comes_back(aws: Aws) -> Iterator[None]:
    name = aws.cluster(logging={"clusterLogging": [{"types": ["api"], "enabled": True}]})
    group = f"/aws/eks/{name}/cluster"
    yield
    assert exists(aws, group), "EKS creates it where it is missing"
    delete(aws, group)
    assert exists(aws, group), "the cluster still has logs to deliver"
    aws.logs.put_retention_policy(logGroupName=group, retentionInDays=7)
    aws.eks.delete_cluster(name=name)
    delete(aws, group)
    with refused("ResourceAlreadyExistsException"):
        aws.logs.create_log_group(logGroupName=group)
    [last] = aws.logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"]
    assert "retentionInDays" not in last
    delete(aws, group)
    assert not exists(aws, group), "the last logs came"


@gap("FlowLogsBackend.delete_flow_logs")
def log_group_of_a_flow_log_comes_back_if_its_role_may_create_it(aws: Aws) -> Iterator[None]:
    kept, lost = unique("/flow-logs/kept"), unique("/flow-logs/lost")
    creating = flow_log(aws, kept, "logs:Create*", "logs:PutLogEvents")
    writing = flow_log(aws, lost, "logs:CreateLogStream", "logs:PutLogEvents")
    yield
    aws.ec2.delete_flow_logs(FlowLogIds=[creating, writing])
    for group in (kept, lost):
        delete(aws, group)
    assert (exists(aws, kept), exists(aws, lost)) == (True, False)
    delete(aws, kept)
    assert not exists(aws, kept)
