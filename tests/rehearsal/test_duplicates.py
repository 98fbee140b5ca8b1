"""What exists once at AWS exists once here, by moto or by a gap."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.rehearsal.gaps.case import ACCOUNT, REGION, Aws, refused, unique

pytestmark = pytest.mark.rehearsal

TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
POLICY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
BUDGET = {"BudgetType": "COST", "TimeUnit": "MONTHLY", "BudgetLimit": {"Amount": "1", "Unit": "USD"}}
DATABASE = {
    "Engine": "postgres",
    "DBInstanceClass": "db.t4g.medium",
    "AllocatedStorage": 20,
    "MasterUsername": "r3edge",
    "MasterUserPassword": "test-only",
}

NAMES: dict[str, tuple[str, Callable[[Aws, str], Any]]] = {
    "security group": (
        "InvalidGroup.Duplicate",
        lambda aws, name: aws.ec2.create_security_group(GroupName=name, Description="test", VpcId=aws.vpc),
    ),
    "launch template": (
        "InvalidLaunchTemplateName.AlreadyExistsException",
        lambda aws, name: aws.ec2.create_launch_template(LaunchTemplateName=name, LaunchTemplateData={}),
    ),
    "target group": (
        "DuplicateTargetGroupName",
        lambda aws, name: aws.elbv2.create_target_group(
            Name=name, Protocol="TCP", Port=80, VpcId=aws.vpc, TargetType="ip"
        ),
    ),
    "role": (
        "EntityAlreadyExists",
        lambda aws, name: aws.iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(TRUST)),
    ),
    "policy": (
        "EntityAlreadyExists",
        lambda aws, name: aws.iam.create_policy(PolicyName=name, PolicyDocument=json.dumps(POLICY)),
    ),
    "instance profile": (
        "EntityAlreadyExists",
        lambda aws, name: aws.iam.create_instance_profile(InstanceProfileName=name),
    ),
    "OIDC provider": (
        "EntityAlreadyExists",
        lambda aws, name: aws.iam.create_open_id_connect_provider(Url=f"https://{name}.example.com"),
    ),
    "key alias": (
        "AlreadyExistsException",
        lambda aws, name: aws.kms.create_alias(
            AliasName=f"alias/{name}", TargetKeyId=aws.kms.create_key()["KeyMetadata"]["KeyId"]
        ),
    ),
    "log group": ("ResourceAlreadyExistsException", lambda aws, name: aws.logs.create_log_group(logGroupName=name)),
    "bucket": (
        "BucketAlreadyOwnedByYou",
        lambda aws, name: aws.s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION}),
    ),
    "secret": ("ResourceExistsException", lambda aws, name: aws.secretsmanager.create_secret(Name=name)),
    "event bus": ("ResourceAlreadyExistsException", lambda aws, name: aws.events.create_event_bus(Name=name)),
    "DB instance": (
        "DBInstanceAlreadyExists",
        lambda aws, name: aws.rds.create_db_instance(DBInstanceIdentifier=name, **DATABASE),
    ),
    "DB parameter group": (
        "DBParameterGroupAlreadyExists",
        lambda aws, name: aws.rds.create_db_parameter_group(
            DBParameterGroupName=name, DBParameterGroupFamily="postgres16", Description="test"
        ),
    ),
    "backup vault": ("AlreadyExistsException", lambda aws, name: aws.backup.create_backup_vault(BackupVaultName=name)),
    "budget": (
        "DuplicateRecordException",
        lambda aws, name: aws.budgets.create_budget(AccountId=ACCOUNT, Budget={"BudgetName": name, **BUDGET}),
    ),
    "image repository": (
        "RepositoryAlreadyExistsException",
        lambda aws, name: aws.ecr.create_repository(repositoryName=name),
    ),
}


@pytest.mark.parametrize("kind", NAMES)
def test_name_exists_once(kind: str, aws: Aws) -> None:
    code, create = NAMES[kind]
    name = unique("once")
    create(aws, name)
    with refused(code):
        create(aws, name)


def test_queue_has_one_set_of_attributes(aws: Aws) -> None:
    name = unique("queue")
    made = aws.sqs.create_queue(QueueName=name)["QueueUrl"]
    assert aws.sqs.create_queue(QueueName=name)["QueueUrl"] == made
    with refused("QueueAlreadyExists"):
        aws.sqs.create_queue(QueueName=name, Attributes={"DelaySeconds": "5"})


def test_subnets_do_not_overlap(aws: Aws) -> None:
    vpc = aws.ec2.create_vpc(CidrBlock="10.60.0.0/16")["Vpc"]["VpcId"]
    aws.ec2.create_subnet(VpcId=vpc, CidrBlock="10.60.0.0/24")
    with refused("InvalidSubnet.Conflict"):
        aws.ec2.create_subnet(VpcId=vpc, CidrBlock="10.60.0.128/25")


def test_destination_of_a_route_exists_once(aws: Aws) -> None:
    vpc = aws.ec2.create_vpc(CidrBlock="10.60.0.0/16")["Vpc"]["VpcId"]
    gateway = aws.ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    aws.ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    table = aws.ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    route = {"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": gateway}
    aws.ec2.create_route(**route)
    with refused("RouteAlreadyExists"):
        aws.ec2.create_route(**route)


def test_number_of_an_acl_entry_exists_once_in_a_direction(aws: Aws) -> None:
    vpc = aws.ec2.create_vpc(CidrBlock="10.60.0.0/16")["Vpc"]["VpcId"]
    entry = {
        "NetworkAclId": aws.ec2.create_network_acl(VpcId=vpc)["NetworkAcl"]["NetworkAclId"],
        "RuleNumber": 100,
        "Protocol": "-1",
        "RuleAction": "allow",
        "CidrBlock": "10.0.0.0/8",
    }
    aws.ec2.create_network_acl_entry(**entry, Egress=False)
    aws.ec2.create_network_acl_entry(**entry, Egress=True)
    with refused("NetworkAclEntryAlreadyExists"):
        aws.ec2.create_network_acl_entry(**entry, Egress=False)
