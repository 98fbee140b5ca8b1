"""Amazon VPC: what is in use is not deleted, and nothing exists twice."""

from collections.abc import Iterator
from typing import Any

from .case import REGION, Aws, Cases, refused, unique

gap = Cases()


def vpc(aws: Aws) -> str:
    return aws.ec2.create_vpc(CidrBlock="10.20.0.0/16")["Vpc"]["VpcId"]


def subnet(aws: Aws, vpc_id: str, number: int = 0, zone: str = "a") -> str:
    made = aws.ec2.create_subnet(VpcId=vpc_id, CidrBlock=f"10.20.{number}.0/24", AvailabilityZone=f"{REGION}{zone}")
    return made["Subnet"]["SubnetId"]


def group(aws: Aws, vpc_id: str) -> str:
    return aws.ec2.create_security_group(GroupName=unique("group"), Description="test", VpcId=vpc_id)["GroupId"]


def table(aws: Aws, vpc_id: str) -> str:
    return aws.ec2.create_route_table(VpcId=vpc_id)["RouteTable"]["RouteTableId"]


def gateway(aws: Aws, vpc_id: str) -> str:
    made = aws.ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    aws.ec2.attach_internet_gateway(InternetGatewayId=made, VpcId=vpc_id)
    return made


def address(aws: Aws) -> str:
    return aws.ec2.allocate_address(Domain="vpc")["AllocationId"]


def nat(aws: Aws, subnet_id: str, allocation: str) -> str:
    made = aws.ec2.create_nat_gateway(SubnetId=subnet_id, AllocationId=allocation)
    return made["NatGateway"]["NatGatewayId"]


def endpoint(aws: Aws, vpc_id: str, service: str, **options: Any) -> str:
    name = f"com.amazonaws.{REGION}.{service}"
    made = aws.ec2.create_vpc_endpoint(VpcId=vpc_id, ServiceName=name, **{"VpcEndpointType": "Gateway"} | options)
    return made["VpcEndpoint"]["VpcEndpointId"]


def interface_endpoint(aws: Aws, vpc_id: str, *subnets: str, private_dns: bool) -> str:
    return endpoint(
        aws, vpc_id, "sts", VpcEndpointType="Interface", SubnetIds=list(subnets), PrivateDnsEnabled=private_dns
    )


def with_host_names(aws: Aws) -> str:
    made = vpc(aws)
    aws.ec2.modify_vpc_attribute(VpcId=made, EnableDnsHostnames={"Value": True})
    return made


def customer_gateway(aws: Aws, **options: Any) -> str:
    made = aws.ec2.create_customer_gateway(Type="ipsec.1", BgpAsn=65000, PublicIp="198.51.100.20", **options)
    return made["CustomerGateway"]["CustomerGatewayId"]


@gap("Subnets.delete_subnet")
def subnet_with_an_interface_stays(aws: Aws) -> Iterator[None]:
    used = subnet(aws, vpc(aws))
    nic = aws.ec2.create_network_interface(SubnetId=used)["NetworkInterface"]["NetworkInterfaceId"]
    yield
    with refused("DependencyViolation"):
        aws.ec2.delete_subnet(SubnetId=used)
    aws.ec2.delete_network_interface(NetworkInterfaceId=nic)
    aws.ec2.delete_subnet(SubnetId=used)


@gap("SecurityGroups.delete_security_group")
def group_that_a_rule_names_stays(aws: Aws) -> Iterator[None]:
    own = vpc(aws)
    one, other = group(aws, own), group(aws, own)
    source = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "UserIdGroupPairs": [{"GroupId": other}]}
    itself = source | {"UserIdGroupPairs": [{"GroupId": one}]}
    aws.ec2.authorize_security_group_ingress(GroupId=one, IpPermissions=[source, itself])
    yield
    with refused("DependencyViolation"):
        aws.ec2.delete_security_group(GroupId=other)
    aws.ec2.delete_security_group(GroupId=one)
    aws.ec2.delete_security_group(GroupId=other)
    filters = [{"Name": "vpc-id", "Values": [own]}]
    [default] = aws.ec2.describe_security_groups(Filters=filters)["SecurityGroups"]
    with refused("CannotDelete"):
        aws.ec2.delete_security_group(GroupId=default["GroupId"])


@gap("SecurityGroupRule.__eq__")
def rule_about_a_group_exists_once(aws: Aws) -> Iterator[None]:
    own = vpc(aws)
    one, other = group(aws, own), group(aws, own)

    def allow(call: Any, description: str) -> None:
        pair = {"GroupId": other, "Description": description}
        rule = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "UserIdGroupPairs": [pair]}
        call(GroupId=one, IpPermissions=[rule])

    allow(aws.ec2.authorize_security_group_egress, "first")
    yield
    with refused("InvalidPermission.Duplicate"):
        allow(aws.ec2.authorize_security_group_egress, "second")
    allow(aws.ec2.authorize_security_group_ingress, "another direction")


@gap("VPCs.delete_vpc")
def vpc_with_a_gateway_stays(aws: Aws) -> Iterator[None]:
    own = vpc(aws)
    attached = gateway(aws, own)
    yield
    with refused("DependencyViolation"):
        aws.ec2.delete_vpc(VpcId=own)
    aws.ec2.detach_internet_gateway(InternetGatewayId=attached, VpcId=own)
    leftover = group(aws, own)
    with refused("DependencyViolation"):
        aws.ec2.delete_vpc(VpcId=own)
    aws.ec2.delete_security_group(GroupId=leftover)
    acl = aws.ec2.create_network_acl(VpcId=own)["NetworkAcl"]["NetworkAclId"]
    with refused("DependencyViolation"):
        aws.ec2.delete_vpc(VpcId=own)
    aws.ec2.delete_network_acl(NetworkAclId=acl)
    bucket = endpoint(aws, own, "s3")
    with refused("DependencyViolation"):
        aws.ec2.delete_vpc(VpcId=own)
    aws.ec2.delete_vpc_endpoints(VpcEndpointIds=[bucket])
    aws.ec2.delete_vpc(VpcId=own)


@gap("VPCBackend.associate_vpc_cidr_block")
def further_block_fits_the_vpc(aws: Aws) -> Iterator[None]:
    own = vpc(aws)
    yield
    with refused("InvalidVpc.Range"):
        aws.ec2.associate_vpc_cidr_block(VpcId=own, CidrBlock="10.20.128.0/17")
    with refused("InvalidVpc.Range"):
        aws.ec2.associate_vpc_cidr_block(VpcId=own, CidrBlock="192.168.0.0/16")
    aws.ec2.associate_vpc_cidr_block(VpcId=own, CidrBlock="10.21.0.0/16")
    aws.ec2.associate_vpc_cidr_block(VpcId=own, CidrBlock="100.64.0.0/16")


@gap("InternetGateways.attach_internet_gateway")
def vpc_has_one_internet_gateway(aws: Aws) -> Iterator[None]:
    own = vpc(aws)
    gateway(aws, own)
    yield
    with refused("InvalidParameterValue"):
        gateway(aws, own)


@gap("InternetGateways.detach_internet_gateway")
def gateway_stays_while_a_public_address_is_mapped(aws: Aws) -> Iterator[None]:
    own, other = vpc(aws), vpc(aws)
    attached, unused = gateway(aws, own), gateway(aws, other)
    made = nat(aws, subnet(aws, own), address(aws))
    yield
    with refused("DependencyViolation"):
        aws.ec2.detach_internet_gateway(InternetGatewayId=attached, VpcId=own)
    aws.ec2.detach_internet_gateway(InternetGatewayId=unused, VpcId=other)
    aws.ec2.delete_nat_gateway(NatGatewayId=made)
    aws.ec2.detach_internet_gateway(InternetGatewayId=attached, VpcId=own)


@gap("ElasticIPAddresses.release_address")
def address_in_use_stays(aws: Aws) -> Iterator[None]:
    own = subnet(aws, vpc(aws))
    nic = aws.ec2.create_network_interface(SubnetId=own)["NetworkInterface"]["NetworkInterfaceId"]
    used = address(aws)
    association = aws.ec2.associate_address(AllocationId=used, NetworkInterfaceId=nic)["AssociationId"]
    yield
    with refused("InvalidIPAddress.InUse"):
        aws.ec2.release_address(AllocationId=used)
    aws.ec2.disassociate_address(AssociationId=association)
    aws.ec2.release_address(AllocationId=used)


@gap("ElasticIPAddresses.disassociate_address")
def address_of_a_nat_gateway_is_not_disassociated(aws: Aws) -> Iterator[None]:
    used = address(aws)
    made = nat(aws, subnet(aws, vpc(aws)), used)
    [found] = aws.ec2.describe_addresses(AllocationIds=[used])["Addresses"]
    yield
    with refused("AuthFailure"):
        aws.ec2.disassociate_address(AssociationId=found["AssociationId"])
    aws.ec2.delete_nat_gateway(NatGatewayId=made)
    aws.ec2.release_address(AllocationId=used)


@gap("ElasticNetworkInterfaces.delete_network_interface")
def interface_of_a_nat_gateway_stays(aws: Aws) -> Iterator[None]:
    made = nat(aws, subnet(aws, vpc(aws)), address(aws))
    [found] = aws.ec2.describe_nat_gateways(NatGatewayIds=[made])["NatGateways"]
    yield
    with refused("InvalidParameterValue"):
        aws.ec2.delete_network_interface(NetworkInterfaceId=found["NatGatewayAddresses"][0]["NetworkInterfaceId"])


@gap("RouteBackend.associate_route_table")
def subnet_has_one_route_table(aws: Aws) -> Iterator[None]:
    own = vpc(aws)
    one, other, used = table(aws, own), table(aws, own), subnet(aws, own)
    association = aws.ec2.associate_route_table(RouteTableId=one, SubnetId=used)["AssociationId"]
    yield
    for again in (one, other):
        with refused("Resource.AlreadyAssociated"):
            aws.ec2.associate_route_table(RouteTableId=again, SubnetId=used)
    aws.ec2.replace_route_table_association(AssociationId=association, RouteTableId=other)


@gap("RouteBackend.create_route")
def route_needs_the_attachment_to_the_transit_gateway(aws: Aws) -> Iterator[None]:
    own = vpc(aws)
    transit = aws.ec2.create_transit_gateway()["TransitGateway"]["TransitGatewayId"]
    route = {"RouteTableId": table(aws, own), "DestinationCidrBlock": "10.99.0.0/16", "TransitGatewayId": transit}
    yield
    with refused("InvalidTransitGatewayID.NotFound"):
        aws.ec2.create_route(**route)
    aws.ec2.create_transit_gateway_vpc_attachment(TransitGatewayId=transit, VpcId=own, SubnetIds=[subnet(aws, own)])
    aws.ec2.create_route(**route)


@gap("VPCBackend.create_vpc_endpoint")
def service_has_one_endpoint_with_private_names(aws: Aws) -> Iterator[None]:
    own, other = with_host_names(aws), vpc(aws)
    first, second = subnet(aws, own), subnet(aws, own, 1)
    routes = {"RouteTableIds": [table(aws, own)]}
    made = interface_endpoint(aws, own, first, private_dns=True)
    endpoint(aws, own, "s3", **routes)
    yield
    with refused("InvalidParameter"):
        endpoint(aws, own, "eks-auth", VpcEndpointType="Interface", PolicyDocument="{}")
    with refused("InvalidParameter"):
        aws.ec2.modify_vpc_endpoint(
            VpcEndpointId=endpoint(aws, own, "eks-auth", VpcEndpointType="Interface"), PolicyDocument="{}"
        )
    with refused("InvalidParameter"):
        interface_endpoint(aws, own, first, private_dns=True)
    with refused("DuplicateSubnetsInSameZone"):
        interface_endpoint(aws, own, first, second, private_dns=False)
    with refused("RouteAlreadyExists"):
        endpoint(aws, own, "s3", **routes)
    with refused("InvalidParameter"):
        interface_endpoint(aws, other, subnet(aws, other), private_dns=True)
    interface_endpoint(aws, own, second, private_dns=False)
    aws.ec2.delete_vpc_endpoints(VpcEndpointIds=[made])
    interface_endpoint(aws, own, first, private_dns=True)


@gap("VPCs.modify_vpc_endpoint")
def endpoint_gets_private_names_later(aws: Aws) -> Iterator[None]:
    own = with_host_names(aws)
    first, second = subnet(aws, own), subnet(aws, own, 1)
    made = interface_endpoint(aws, own, first, private_dns=False)
    yield
    aws.ec2.modify_vpc_endpoint(VpcEndpointId=made, PrivateDnsEnabled=True)
    [found] = aws.ec2.describe_vpc_endpoints(VpcEndpointIds=[made])["VpcEndpoints"]
    assert found["PrivateDnsEnabled"] is True
    other = interface_endpoint(aws, own, first, private_dns=False)
    with refused("InvalidParameter"):
        aws.ec2.modify_vpc_endpoint(VpcEndpointId=other, PrivateDnsEnabled=True)
    with refused("DuplicateSubnetsInSameZone"):
        aws.ec2.modify_vpc_endpoint(VpcEndpointId=made, AddSubnetIds=[second], RemoveSubnetIds=[first])
    aws.ec2.modify_vpc_endpoint(VpcEndpointId=made, AddSubnetIds=[subnet(aws, own, 2, "b")])


@gap("CustomerGateways.create_customer_gateway")
def identical_customer_gateway_is_the_first_one(aws: Aws) -> Iterator[None]:
    made = customer_gateway(aws)
    yield
    assert customer_gateway(aws) == made
    assert customer_gateway(aws, DeviceName="second") != made


@gap("CustomerGatewayBackend.delete_customer_gateway")
def customer_gateway_in_use_stays(aws: Aws) -> Iterator[None]:
    made = customer_gateway(aws, DeviceName=unique("device"))
    transit = aws.ec2.create_transit_gateway()["TransitGateway"]["TransitGatewayId"]
    connection = aws.ec2.create_vpn_connection(Type="ipsec.1", CustomerGatewayId=made, TransitGatewayId=transit)
    yield
    with refused("IncorrectState"):
        aws.ec2.delete_customer_gateway(CustomerGatewayId=made)
    aws.ec2.delete_vpn_connection(VpnConnectionId=connection["VpnConnection"]["VpnConnectionId"])
    aws.ec2.delete_customer_gateway(CustomerGatewayId=made)
