"""The inventory sees the objects that are created, and that they are gone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rehearsal.aws.inventory import PROBES, difference, inventory
from rehearsal.aws.server import AwsServer
from tests.rehearsal.gaps.case import REGION, ROLE, Aws

pytestmark = pytest.mark.rehearsal

Undo = Callable[[], Any]


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aws]:
    """Start a server that no other test uses."""
    with AwsServer(tmp_path_factory.mktemp("inventory") / "aws.log") as server:
        yield Aws(server)


def make_network(aws: Aws) -> tuple[set[str], list[Undo]]:
    ec2 = aws.ec2
    vpc, subnets = aws.vpc, aws.subnets
    address = ec2.allocate_address(Domain="vpc")["AllocationId"]
    nat = ec2.create_nat_gateway(SubnetId=subnets[0], AllocationId=address)["NatGateway"]["NatGatewayId"]
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    endpoint = ec2.create_vpc_endpoint(
        VpcId=vpc,
        ServiceName=f"com.amazonaws.{REGION}.sts",
        VpcEndpointType="Interface",
        SubnetIds=subnets,
        PrivateDnsEnabled=False,
    )["VpcEndpoint"]["VpcEndpointId"]
    transit = ec2.create_transit_gateway()["TransitGateway"]["TransitGatewayId"]
    attachment = ec2.create_transit_gateway_vpc_attachment(TransitGatewayId=transit, VpcId=vpc, SubnetIds=subnets)[
        "TransitGatewayVpcAttachment"
    ]["TransitGatewayAttachmentId"]
    customer = ec2.create_customer_gateway(Type="ipsec.1", BgpAsn=65000, PublicIp="198.51.100.7")["CustomerGateway"][
        "CustomerGatewayId"
    ]
    vpn = ec2.create_vpn_connection(Type="ipsec.1", CustomerGatewayId=customer, TransitGatewayId=transit)[
        "VpnConnection"
    ]["VpnConnectionId"]
    template = aws.launch_template()
    instance = ec2.run_instances(ImageId=aws.image, MinCount=1, MaxCount=1, SubnetId=subnets[0])["Instances"][0][
        "InstanceId"
    ]
    kinds = {
        *("VPC", "subnet", "route table", "network ACL", "security group", "elastic IP", "NAT gateway"),
        *("internet gateway", "VPC endpoint", "transit gateway", "transit gateway attachment"),
        *("transit gateway route table", "customer gateway", "VPN connection", "launch template"),
        *("instance", "volume", "network interface"),
    }
    return kinds, [
        lambda: ec2.terminate_instances(InstanceIds=[instance]),
        lambda: ec2.delete_launch_template(LaunchTemplateId=template),
        lambda: ec2.delete_vpn_connection(VpnConnectionId=vpn),
        lambda: ec2.delete_customer_gateway(CustomerGatewayId=customer),
        lambda: ec2.delete_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=attachment),
        lambda: ec2.delete_transit_gateway(TransitGatewayId=transit),
        lambda: ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint]),
        lambda: ec2.delete_internet_gateway(InternetGatewayId=gateway),
        lambda: ec2.delete_nat_gateway(NatGatewayId=nat),
        lambda: ec2.release_address(AllocationId=address),
        *(lambda subnet=subnet: ec2.delete_subnet(SubnetId=subnet) for subnet in subnets),
        lambda: ec2.delete_vpc(VpcId=vpc),
    ]


def make_cluster(aws: Aws) -> tuple[set[str], list[Undo]]:
    eks = aws.eks
    default = [{"Name": "default-for-az", "Values": ["true"]}]
    subnets = [subnet["SubnetId"] for subnet in aws.ec2.describe_subnets(Filters=default)["Subnets"]]
    names = {"clusterName": "c"}
    eks.create_cluster(
        name="c",
        roleArn=ROLE,
        resourcesVpcConfig={"subnetIds": subnets},
        accessConfig={"authenticationMode": "API"},
    )
    eks.create_nodegroup(**names, nodegroupName="n", nodeRole=ROLE, subnets=subnets)
    eks.create_addon(**names, addonName="coredns")
    eks.create_access_entry(**names, principalArn=ROLE)
    made = eks.create_pod_identity_association(**names, namespace="a", serviceAccount="b", roleArn=ROLE)["association"]
    kinds = {"EKS cluster", "EKS node group", "EKS add-on", "EKS access entry", "EKS Pod Identity association"}
    return {*kinds, "security group"}, [
        lambda: eks.delete_pod_identity_association(**names, associationId=made["associationId"]),
        lambda: eks.delete_access_entry(**names, principalArn=ROLE),
        lambda: eks.delete_addon(**names, addonName="coredns"),
        lambda: eks.delete_nodegroup(**names, nodegroupName="n"),
        lambda: eks.delete_cluster(name="c"),
    ]


def make_data(aws: Aws) -> tuple[set[str], list[Undo]]:
    key = aws.kms.create_key()["KeyMetadata"]["KeyId"]
    aws.kms.create_alias(AliasName="alias/data", TargetKeyId=key)
    aws.s3.create_bucket(Bucket="data", CreateBucketConfiguration={"LocationConstraint": REGION})
    aws.rds.create_db_instance(
        DBInstanceIdentifier="d",
        Engine="postgres",
        DBInstanceClass="db.t4g.small",
        AllocatedStorage=20,
        MasterUsername="r3edge",
        ManageMasterUserPassword=True,
    )
    aws.secretsmanager.create_secret(Name="s", SecretString="test-only")
    queue = aws.sqs.create_queue(QueueName="q")["QueueUrl"]
    aws.logs.create_log_group(logGroupName="l")
    aws.budgets.create_budget(
        AccountId="123456789012",
        Budget={
            "BudgetName": "b",
            "BudgetType": "COST",
            "TimeUnit": "MONTHLY",
            "BudgetLimit": {"Amount": "1", "Unit": "USD"},
        },
    )
    share = aws.ram.create_resource_share(name="r")["resourceShare"]["resourceShareArn"]
    kinds = {"KMS key", "KMS alias", "bucket", "DB instance", "DB snapshot", "secret", "queue", "log group", "budget"}
    return {*kinds, "resource share"}, [
        lambda: aws.ram.delete_resource_share(resourceShareArn=share),
        lambda: aws.budgets.delete_budget(AccountId="123456789012", BudgetName="b"),
        lambda: aws.logs.delete_log_group(logGroupName="l"),
        lambda: aws.sqs.delete_queue(QueueUrl=queue),
        lambda: aws.secretsmanager.delete_secret(SecretId="s"),
        lambda: aws.rds.delete_db_instance(DBInstanceIdentifier="d", SkipFinalSnapshot=True),
        lambda: aws.s3.delete_bucket(Bucket="data"),
        lambda: aws.kms.delete_alias(AliasName="alias/data"),
        lambda: aws.kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7),
    ]


@pytest.mark.parametrize("make", [make_network, make_cluster, make_data], ids=lambda make: make.__name__)
def test_sees_what_is_made_and_that_it_is_gone(make: Callable[[Aws], tuple[set[str], list[Undo]]], own: Aws) -> None:
    before = inventory(own.server.client, REGION)
    kinds, undos = make(own)
    made = difference(before, inventory(own.server.client, REGION))
    assert made.keys() == kinds
    for undo in undos:
        undo()
    after = inventory(own.server.client, REGION)
    assert difference(before, after) == {}
    assert difference(after, before) == {}


def test_leaves_out_the_log_groups_that_services_create(own: Aws) -> None:
    before = inventory(own.server.client, REGION)
    for name in ("/aws/eks/c/cluster", "/aws/eks/d/cluster"):
        own.logs.create_log_group(logGroupName=name)
    own.logs.put_retention_policy(logGroupName="/aws/eks/c/cluster", retentionInDays=7)
    assert difference(before, inventory(own.server.client, REGION)) == {"log group": {"/aws/eks/c/cluster"}}
    own.server.reset()


def test_looks_at_all_pages(own: Aws) -> None:
    before = inventory(own.server.client, REGION)
    names = {f"many-{n}" for n in range(120)}
    for name in names:
        own.iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")
    assert len(own.iam.list_roles()["Roles"]) == 100
    assert difference(before, inventory(own.server.client, REGION)) == {"IAM role": names}
    own.server.reset()


def test_does_not_hide_a_question_that_fails(tmp_path: Path) -> None:
    with AwsServer(tmp_path / "aws.log") as server:
        client = server.client
    with pytest.raises(Exception, match=r"[Nn]ot running"):
        inventory(client, REGION)


def test_difference_is_what_was_added() -> None:
    before = {"bucket": {"a"}, "queue": {"q"}}
    assert difference(before, {"bucket": {"a", "b"}, "queue": set(), "topic": {"t"}}) == {
        "bucket": {"b"},
        "topic": {"t"},
    }


def test_kinds_are_named_once() -> None:
    kinds = [probe.kind for probe in PROBES]
    assert len(kinds) == len(set(kinds))
