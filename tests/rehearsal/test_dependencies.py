"""Subnets and security groups stay as long as something is in them, whatever service it belongs to."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pytest

from tests.rehearsal.gaps.case import REGION, ROLE, Aws, refused, unique
from tests.rehearsal.gaps.conflicts import db_instance

pytestmark = pytest.mark.rehearsal


@dataclass
class Place:
    """A VPC with two subnets and a security group, which no other test uses."""

    aws: Aws

    @cached_property
    def vpc(self) -> str:
        return self.aws.ec2.create_vpc(CidrBlock="10.30.0.0/16")["Vpc"]["VpcId"]

    @cached_property
    def subnets(self) -> list[str]:
        return [
            self.aws.ec2.create_subnet(
                VpcId=self.vpc, CidrBlock=f"10.30.{number}.0/24", AvailabilityZone=f"{REGION}{zone}"
            )["Subnet"]["SubnetId"]
            for number, zone in enumerate("ab")
        ]

    @cached_property
    def group(self) -> str:
        return self.aws.ec2.create_security_group(GroupName="group", Description="test", VpcId=self.vpc)["GroupId"]


Remove = Callable[[], Any]


def instance(place: Place) -> Remove:
    ec2 = place.aws.ec2
    made = ec2.run_instances(
        ImageId=place.aws.image, MinCount=1, MaxCount=1, SubnetId=place.subnets[0], SecurityGroupIds=[place.group]
    )["Instances"][0]["InstanceId"]
    return lambda: ec2.terminate_instances(InstanceIds=[made])


def interface_endpoint(place: Place) -> Remove:
    made = place.aws.ec2.create_vpc_endpoint(
        VpcId=place.vpc,
        ServiceName=f"com.amazonaws.{REGION}.sts",
        VpcEndpointType="Interface",
        SubnetIds=place.subnets,
        SecurityGroupIds=[place.group],
        PrivateDnsEnabled=False,
    )["VpcEndpoint"]["VpcEndpointId"]
    return lambda: place.aws.ec2.delete_vpc_endpoints(VpcEndpointIds=[made])


def load_balancer(place: Place) -> Remove:
    made = place.aws.elbv2.create_load_balancer(
        Name=unique("lb"), Type="network", Subnets=place.subnets, SecurityGroups=[place.group]
    )["LoadBalancers"][0]["LoadBalancerArn"]
    return lambda: place.aws.elbv2.delete_load_balancer(LoadBalancerArn=made)


def cluster(place: Place) -> Remove:
    name = unique("cluster")
    network = {"subnetIds": place.subnets, "securityGroupIds": [place.group]}
    place.aws.eks.create_cluster(name=name, roleArn=ROLE, resourcesVpcConfig=network)
    return lambda: place.aws.eks.delete_cluster(name=name)


def database(place: Place) -> Remove:
    name = unique("db")
    place.aws.rds.create_db_subnet_group(
        DBSubnetGroupName=name, DBSubnetGroupDescription="test", SubnetIds=place.subnets
    )
    instance = db_instance(
        place.aws, DBSubnetGroupName=name, AvailabilityZone=f"{REGION}a", VpcSecurityGroupIds=[place.group]
    )
    return lambda: place.aws.rds.delete_db_instance(DBInstanceIdentifier=instance, SkipFinalSnapshot=True)


@pytest.mark.parametrize("occupant", [instance, interface_endpoint, load_balancer, cluster, database])
def test_subnet_and_group_stay_while_they_are_in_use(occupant: Callable[[Place], Remove], aws: Aws) -> None:
    place = Place(aws)
    remove = occupant(place)
    with refused("DependencyViolation"):
        aws.ec2.delete_subnet(SubnetId=place.subnets[0])
    with refused("DependencyViolation"):
        aws.ec2.delete_security_group(GroupId=place.group)
    remove()
    aws.ec2.delete_security_group(GroupId=place.group)
    for subnet in place.subnets:
        aws.ec2.delete_subnet(SubnetId=subnet)
    aws.ec2.delete_vpc(VpcId=place.vpc)


def nat_gateway(place: Place) -> Remove:
    made = place.aws.ec2.create_nat_gateway(SubnetId=place.subnets[0], ConnectivityType="private")["NatGateway"]
    return lambda: place.aws.ec2.delete_nat_gateway(NatGatewayId=made["NatGatewayId"])


def attachment(place: Place) -> Remove:
    ec2 = place.aws.ec2
    transit = ec2.create_transit_gateway()["TransitGateway"]["TransitGatewayId"]
    made = ec2.create_transit_gateway_vpc_attachment(
        TransitGatewayId=transit, VpcId=place.vpc, SubnetIds=place.subnets
    )["TransitGatewayVpcAttachment"]["TransitGatewayAttachmentId"]
    return lambda: ec2.delete_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=made)


@pytest.mark.parametrize("occupant", [nat_gateway, attachment])
def test_subnet_stays_while_it_is_in_use(occupant: Callable[[Place], Remove], aws: Aws) -> None:
    place = Place(aws)
    remove = occupant(place)
    with refused("DependencyViolation"):
        aws.ec2.delete_subnet(SubnetId=place.subnets[0])
    remove()
    aws.ec2.delete_subnet(SubnetId=place.subnets[0])


def test_nodes_keep_the_groups_of_their_launch_template(aws: Aws) -> None:
    place = Place(aws)
    remove_cluster = cluster(place)
    [name] = [one for one in aws.eks.list_clusters()["clusters"] if subnets_of(aws, one) == place.subnets]
    own = aws.ec2.create_security_group(GroupName="nodes", Description="test", VpcId=place.vpc)["GroupId"]
    template = aws.ec2.create_launch_template(
        LaunchTemplateName=unique("template"), LaunchTemplateData={"SecurityGroupIds": [own]}
    )["LaunchTemplate"]["LaunchTemplateId"]
    aws.eks.create_nodegroup(
        clusterName=name,
        nodegroupName="nodes",
        nodeRole=ROLE,
        subnets=place.subnets,
        launchTemplate={"id": template, "version": "1"},
    )
    with refused("DependencyViolation"):
        aws.ec2.delete_security_group(GroupId=own)
    aws.eks.delete_nodegroup(clusterName=name, nodegroupName="nodes")
    aws.ec2.delete_security_group(GroupId=own)
    remove_cluster()


def subnets_of(aws: Aws, cluster_name: str) -> list[str]:
    return aws.eks.describe_cluster(name=cluster_name)["cluster"]["resourcesVpcConfig"]["subnetIds"]


def test_cluster_leaves_its_group_behind_while_another_names_it(aws: Aws) -> None:
    place = Place(aws)
    name = unique("cluster")
    made = aws.eks.create_cluster(name=name, roleArn=ROLE, resourcesVpcConfig={"subnetIds": place.subnets})
    own = made["cluster"]["resourcesVpcConfig"]["clusterSecurityGroupId"]
    source = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "UserIdGroupPairs": [{"GroupId": own}]}
    aws.ec2.authorize_security_group_ingress(GroupId=place.group, IpPermissions=[source])
    aws.eks.delete_cluster(name=name)
    aws.ec2.revoke_security_group_ingress(GroupId=place.group, IpPermissions=[source])
    aws.ec2.delete_security_group(GroupId=own)


def test_stopped_instance_loses_its_public_address(aws: Aws) -> None:
    place = Place(aws)
    nic = {"DeviceIndex": 0, "SubnetId": place.subnets[0], "AssociatePublicIpAddress": True}
    made = aws.ec2.run_instances(ImageId=aws.image, MinCount=1, MaxCount=1, NetworkInterfaces=[nic])["Instances"][0]

    def address() -> str | None:
        found = aws.ec2.describe_instances(InstanceIds=[made["InstanceId"]])
        return found["Reservations"][0]["Instances"][0].get("PublicIpAddress")

    first = address()
    assert first
    aws.ec2.stop_instances(InstanceIds=[made["InstanceId"]])
    assert address() is None
    aws.ec2.start_instances(InstanceIds=[made["InstanceId"]])
    assert address() not in (None, first)


def test_protected_instance_is_not_terminated(aws: Aws) -> None:
    place = Place(aws)
    made = aws.ec2.run_instances(
        ImageId=aws.image, MinCount=1, MaxCount=1, SubnetId=place.subnets[0], DisableApiTermination=True
    )["Instances"][0]["InstanceId"]
    with refused("OperationNotPermitted"):
        aws.ec2.terminate_instances(InstanceIds=[made])
    aws.ec2.modify_instance_attribute(InstanceId=made, DisableApiTermination={"Value": False})
    aws.ec2.terminate_instances(InstanceIds=[made])
