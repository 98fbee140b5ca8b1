"""Services apart from the network: names exist once, and what is protected or in use stays."""

import json
from collections.abc import Iterator
from typing import Any

from .case import ACCOUNT, Aws, Cases, refused, unique

gap = Cases()

POLICY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}


def balancer(aws: Aws, name: str | None = None, **options: Any) -> str:
    wanted = {"Type": "network", "Scheme": "internal", "Subnets": aws.subnets, **options}
    made = aws.elbv2.create_load_balancer(Name=name or unique("lb"), **wanted)
    return made["LoadBalancers"][0]["LoadBalancerArn"]


def target_group(aws: Aws) -> str:
    made = aws.elbv2.create_target_group(Name=unique("tg"), Protocol="TCP", Port=80, VpcId=aws.vpc, TargetType="ip")
    return made["TargetGroups"][0]["TargetGroupArn"]


def listener(aws: Aws, balancer_arn: str, target: str, port: int = 80) -> str:
    made = aws.elbv2.create_listener(
        LoadBalancerArn=balancer_arn,
        Protocol="TCP",
        Port=port,
        DefaultActions=[{"Type": "forward", "TargetGroupArn": target}],
    )
    return made["Listeners"][0]["ListenerArn"]


def protect(aws: Aws, balancer_arn: str, value: str) -> None:
    attributes = [{"Key": "deletion_protection.enabled", "Value": value}]
    aws.elbv2.modify_load_balancer_attributes(LoadBalancerArn=balancer_arn, Attributes=attributes)


def db_instance(aws: Aws, **options: Any) -> str:
    name = unique("db")
    aws.rds.create_db_instance(
        DBInstanceIdentifier=name,
        Engine="postgres",
        DBInstanceClass="db.t4g.medium",
        AllocatedStorage=20,
        MasterUsername="r3edge",
        MasterUserPassword="test-only",
        **options,
    )
    return name


def subnet_group(aws: Aws, name: str) -> None:
    aws.rds.create_db_subnet_group(DBSubnetGroupName=name, DBSubnetGroupDescription="test", SubnetIds=aws.subnets)


@gap("ELBv2Backend.create_load_balancer")
def load_balancer_exists_once(aws: Aws) -> Iterator[None]:
    name = unique("lb")
    made = balancer(aws, name)
    yield
    assert balancer(aws, name) == made
    with refused("DuplicateLoadBalancerName"):
        balancer(aws, name, Subnets=aws.subnets[:1])


@gap("ELBv2Backend.delete_load_balancer")
def protected_load_balancer_stays(aws: Aws) -> Iterator[None]:
    made = balancer(aws)
    protect(aws, made, "true")
    yield
    with refused("OperationNotPermitted"):
        aws.elbv2.delete_load_balancer(LoadBalancerArn=made)
    protect(aws, made, "false")
    aws.elbv2.delete_load_balancer(LoadBalancerArn=made)


@gap("ELBv2Backend.create_listener")
def port_has_one_listener_and_target_group_one_balancer(aws: Aws) -> Iterator[None]:
    one, other, target = balancer(aws), balancer(aws), target_group(aws)
    made = listener(aws, one, target)
    yield
    with refused("DuplicateListener"):
        listener(aws, one, target)
    listener(aws, one, target, 443)
    with refused("TargetGroupAssociationLimit"):
        listener(aws, other, target)
    aws.elbv2.delete_listener(ListenerArn=made)
    aws.elbv2.delete_load_balancer(LoadBalancerArn=one)
    listener(aws, other, target)


@gap("IAMBackend.delete_policy")
def policy_in_use_stays(aws: Aws) -> Iterator[None]:
    role = unique("role")
    aws.iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(TRUST))
    document = json.dumps(POLICY)
    policy = aws.iam.create_policy(PolicyName=unique("policy"), PolicyDocument=document)["Policy"]["Arn"]
    aws.iam.attach_role_policy(RoleName=role, PolicyArn=policy)
    aws.iam.create_policy_version(PolicyArn=policy, PolicyDocument=document)
    yield
    with refused("DeleteConflict"):
        aws.iam.delete_policy(PolicyArn=policy)
    aws.iam.detach_role_policy(RoleName=role, PolicyArn=policy)
    with refused("DeleteConflict"):
        aws.iam.delete_policy(PolicyArn=policy)
    aws.iam.delete_policy_version(PolicyArn=policy, VersionId="v2")
    aws.iam.delete_policy(PolicyArn=policy)


@gap("SNSBackend.create_topic")
def topic_has_one_set_of_tags(aws: Aws) -> Iterator[None]:
    name, tags = unique("topic"), [{"Key": "owner", "Value": "platform"}]
    made = aws.sns.create_topic(Name=name, Tags=tags)["TopicArn"]
    yield
    assert aws.sns.create_topic(Name=name, Tags=tags)["TopicArn"] == made
    with refused("InvalidParameter"):
        aws.sns.create_topic(Name=name, Tags=[{"Key": "owner", "Value": "another"}])


@gap("EventsBackend.create_event_bus")
def bus_of_a_partner_has_the_name_of_its_source(aws: Aws) -> Iterator[None]:
    source = f"aws.partner/auth0.com/{unique('tenant')}/auth0.logs"
    yield
    aws.events.create_event_bus(Name=source, EventSourceName=source)
    with refused("ValidationException"):
        aws.events.create_event_bus(Name=unique("bus"), EventSourceName=source)
    with refused("ResourceNotFoundException"):
        aws.events.create_event_bus(Name="auth0", EventSourceName="auth0")


def _bus_of_a_partner(aws: Aws) -> str:
    """Return the ARN of a bus; stock moto makes one for a source that it knows already."""
    source = f"aws.partner/auth0.com/{unique('tenant')}/auth0.logs"
    aws.events.create_partner_event_source(Name=source, Account=ACCOUNT)
    return aws.events.create_event_bus(Name=source, EventSourceName=source)["EventBusArn"]


def _tags(aws: Aws, arn: str) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in aws.events.list_tags_for_resource(ResourceARN=arn)["Tags"]}


@gap("EventsBackend.list_tags_for_resource")
def tags_of_a_partners_bus_are_listed(aws: Aws) -> Iterator[None]:
    arn = _bus_of_a_partner(aws)
    yield
    assert _tags(aws, arn) == {}


@gap("EventsBackend.tag_resource")
def a_partners_bus_is_tagged(aws: Aws) -> Iterator[None]:
    arn = _bus_of_a_partner(aws)
    yield
    aws.events.tag_resource(ResourceARN=arn, Tags=[{"Key": "owner", "Value": "platform"}])
    assert _tags(aws, arn) == {"owner": "platform"}


@gap("EventsBackend.untag_resource")
def a_partners_bus_is_untagged(aws: Aws) -> Iterator[None]:
    arn = _bus_of_a_partner(aws)
    rule = aws.events.put_rule(Name=unique("rule"), EventPattern="{}", Tags=[{"Key": "a", "Value": "b"}])["RuleArn"]
    aws.events.untag_resource(ResourceARN=rule, TagKeys=["a"])
    assert _tags(aws, rule) == {}
    yield
    aws.events.tag_resource(ResourceARN=arn, Tags=[{"Key": "a", "Value": "b"}])
    aws.events.untag_resource(ResourceARN=arn, TagKeys=["a"])
    assert _tags(aws, arn) == {}


@gap("EventsBackend._normalize_event_bus_arn")
def a_partners_bus_has_rules(aws: Aws) -> Iterator[None]:
    bus, name = _bus_of_a_partner(aws).partition(":event-bus/")[2], unique("rule")
    yield
    aws.events.put_rule(Name=name, EventBusName=bus, EventPattern="{}")
    assert aws.events.describe_rule(Name=name, EventBusName=bus)["EventBusName"] == bus


@gap("KmsBackend.schedule_key_deletion")
def key_pending_deletion_is_out_of_use(aws: Aws) -> Iterator[None]:
    key = aws.kms.create_key()["KeyMetadata"]["KeyId"]
    aws.kms.schedule_key_deletion(KeyId=key)
    yield
    with refused("KMSInvalidStateException"):
        aws.kms.schedule_key_deletion(KeyId=key)
    with refused("KMSInvalidStateException"):
        aws.kms.create_alias(AliasName=f"alias/{unique('key')}", TargetKeyId=key)


@gap("CloudTrailBackend.create_trail")
def trail_exists_once(aws: Aws) -> Iterator[None]:
    name = unique("trail")
    aws.s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-3"})
    aws.cloudtrail.create_trail(Name=name, S3BucketName=name)
    yield
    with refused("TrailAlreadyExistsException"):
        aws.cloudtrail.create_trail(Name=name, S3BucketName=name)


@gap("RDSBackend.create_subnet_group")
def db_subnet_group_exists_once(aws: Aws) -> Iterator[None]:
    name = unique("subnets")
    subnet_group(aws, name)
    yield
    with refused("DBSubnetGroupAlreadyExists"):
        subnet_group(aws, name)


@gap("RDSBackend.delete_subnet_group")
def db_subnet_group_in_use_stays(aws: Aws) -> Iterator[None]:
    name = unique("subnets")
    subnet_group(aws, name)
    instance = db_instance(aws, DBSubnetGroupName=name)
    yield
    with refused("InvalidDBSubnetGroupStateFault"):
        aws.rds.delete_db_subnet_group(DBSubnetGroupName=name)
    aws.rds.delete_db_instance(DBInstanceIdentifier=instance, SkipFinalSnapshot=True)
    aws.rds.delete_db_subnet_group(DBSubnetGroupName=name)


@gap("RDSBackend.delete_db_parameter_group")
def db_parameter_group_in_use_stays(aws: Aws) -> Iterator[None]:
    name = unique("parameters")
    aws.rds.create_db_parameter_group(
        DBParameterGroupName=name, DBParameterGroupFamily="postgres16", Description="test"
    )
    instance = db_instance(aws, DBParameterGroupName=name)
    yield
    with refused("InvalidDBParameterGroupState"):
        aws.rds.delete_db_parameter_group(DBParameterGroupName=name)
    aws.rds.delete_db_instance(DBInstanceIdentifier=instance, SkipFinalSnapshot=True)
    aws.rds.delete_db_parameter_group(DBParameterGroupName=name)
