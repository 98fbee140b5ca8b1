"""Transit gateways, their routing, and VPN connections."""

from collections.abc import Iterator
from typing import Any

from .case import Aws, Cases, refused

gap = Cases()

TAGS = [{"Key": "Name", "Value": "test"}]
ISOLATED = {"DefaultRouteTableAssociation": "disable", "DefaultRouteTablePropagation": "disable"}


def gateway(aws: Aws, **options: str) -> dict[str, Any]:
    return aws.ec2.create_transit_gateway(Options=options)["TransitGateway"]


def attach(aws: Aws, gateway_id: str, **options: Any) -> str:
    place = {"VpcId": aws.vpc, "SubnetIds": aws.subnets}
    return aws.ec2.create_transit_gateway_vpc_attachment(TransitGatewayId=gateway_id, **{**place, **options})[
        "TransitGatewayVpcAttachment"
    ]["TransitGatewayAttachmentId"]


def vpn(aws: Aws, gateway_id: str, **options: Any) -> str:
    customer = aws.ec2.create_customer_gateway(Type="ipsec.1", BgpAsn=65000, PublicIp="198.51.100.7")
    return aws.ec2.create_vpn_connection(
        Type="ipsec.1",
        CustomerGatewayId=customer["CustomerGateway"]["CustomerGatewayId"],
        TransitGatewayId=gateway_id,
        Options={"StaticRoutesOnly": True, **options},
    )["VpnConnection"]["VpnConnectionId"]


def table(aws: Aws, gateway_id: str) -> str:
    made = aws.ec2.create_transit_gateway_route_table(TransitGatewayId=gateway_id)
    return made["TransitGatewayRouteTable"]["TransitGatewayRouteTableId"]


def tables(aws: Aws, gateway_id: str) -> list[str]:
    found = aws.ec2.describe_transit_gateway_route_tables(
        Filters=[{"Name": "transit-gateway-id", "Values": [gateway_id]}]
    )["TransitGatewayRouteTables"]
    return [one["TransitGatewayRouteTableId"] for one in found if one["State"] != "deleted"]


def associated(aws: Aws, table_id: str) -> list[str]:
    found = aws.ec2.get_transit_gateway_route_table_associations(TransitGatewayRouteTableId=table_id)
    return [one["TransitGatewayAttachmentId"] for one in found["Associations"]]


def propagating(aws: Aws, table_id: str) -> list[str]:
    found = aws.ec2.get_transit_gateway_route_table_propagations(TransitGatewayRouteTableId=table_id)
    return [one["TransitGatewayAttachmentId"] for one in found["TransitGatewayRouteTablePropagations"]]


def names(attachment: str, table_id: str) -> dict[str, str]:
    return {"TransitGatewayAttachmentId": attachment, "TransitGatewayRouteTableId": table_id}


@gap("TransitGateway.__init__")
def gateway_without_defaults_has_no_default_table(aws: Aws) -> Iterator[None]:
    made = gateway(aws, **ISOLATED)
    yield
    assert "AssociationDefaultRouteTableId" not in made["Options"]
    assert "PropagationDefaultRouteTableId" not in made["Options"]
    assert tables(aws, made["TransitGatewayId"]) == []


@gap("TransitGatewayBackend.delete_transit_gateway")
def gateway_takes_its_default_table_along(aws: Aws) -> Iterator[None]:
    made, attached = gateway(aws)["TransitGatewayId"], gateway(aws)["TransitGatewayId"]
    attach(aws, attached)
    aws.ec2.delete_transit_gateway(TransitGatewayId=made)
    yield
    assert tables(aws, made) == []
    with refused("IncorrectState"):
        aws.ec2.delete_transit_gateway(TransitGatewayId=attached)


@gap("TransitGatewayAttachmentBackend.create_transit_gateway_vpc_attachment")
def attachment_to_an_isolated_gateway_has_no_table(aws: Aws) -> Iterator[None]:
    made = gateway(aws, DefaultRouteTableAssociation="disable")
    attachment = attach(aws, made["TransitGatewayId"])
    yield
    [default] = tables(aws, made["TransitGatewayId"])
    assert associated(aws, default) == []
    assert propagating(aws, default) == [attachment]


@gap("TransitGatewayAttachmentBackend.create_transit_gateway_vpn_attachment")
def vpn_joins_the_default_tables(aws: Aws) -> Iterator[None]:
    made = gateway(aws)["TransitGatewayId"]
    vpn(aws, made)
    [default] = tables(aws, made)
    yield
    assert len(associated(aws, default)) == len(propagating(aws, default)) == 1


@gap("TransitGatewayAttachment.association")
def attachment_shows_its_own_table(aws: Aws) -> Iterator[None]:
    made = gateway(aws, **ISOLATED)["TransitGatewayId"]
    yield
    attachment, own = attach(aws, made), table(aws, made)

    def association() -> Any:
        found = aws.ec2.describe_transit_gateway_attachments(TransitGatewayAttachmentIds=[attachment])
        return found["TransitGatewayAttachments"][0].get("Association")

    assert association() is None
    aws.ec2.associate_transit_gateway_route_table(**names(attachment, own))
    assert association() == {"TransitGatewayRouteTableId": own, "State": "associated"}


@gap("TransitGatewayAttachmentBackend.delete_transit_gateway_vpc_attachment")
def deleted_attachment_leaves_its_tables(aws: Aws) -> Iterator[None]:
    made = gateway(aws)["TransitGatewayId"]
    [default] = tables(aws, made)
    attachment = attach(aws, made)
    aws.ec2.delete_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=attachment)
    yield
    assert associated(aws, default) == []
    assert propagating(aws, default) == []


@gap("TransitGatewayAttachmentBackend.describe_transit_gateway_vpc_attachments")
def deletion_of_an_attachment_can_be_waited_for(aws: Aws) -> Iterator[None]:
    made = gateway(aws)["TransitGatewayId"]
    attachment = attach(aws, made)
    aws.ec2.delete_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=attachment)
    yield
    found = aws.ec2.describe_transit_gateway_vpc_attachments(TransitGatewayAttachmentIds=[attachment])
    assert [one["State"] for one in found["TransitGatewayVpcAttachments"]] == ["deleted"]
    again = attach(aws, made)
    assert again != attachment


@gap("TransitGatewayAttachment.create_transit_gateway_vpc_attachment")
def attachment_is_tagged_at_birth(aws: Aws) -> Iterator[None]:
    tags = [{"ResourceType": "transit-gateway-attachment", "Tags": TAGS}]
    attachment = attach(aws, gateway(aws)["TransitGatewayId"], TagSpecifications=tags)
    yield
    found = aws.ec2.describe_transit_gateway_vpc_attachments(TransitGatewayAttachmentIds=[attachment])
    assert found["TransitGatewayVpcAttachments"][0]["Tags"] == TAGS


@gap("TransitGatewayAttachmentBackend.modify_transit_gateway_vpc_attachment")
def attachment_has_one_subnet_in_a_zone(aws: Aws) -> Iterator[None]:
    vpc = aws.ec2.create_vpc(CidrBlock="10.40.0.0/16")["Vpc"]["VpcId"]
    first, second = (
        aws.ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.40.{number}.0/24", AvailabilityZone="eu-west-3a")["Subnet"][
            "SubnetId"
        ]
        for number in range(2)
    )
    attachment = attach(aws, gateway(aws)["TransitGatewayId"], VpcId=vpc, SubnetIds=[first])
    yield
    with refused("DuplicateSubnetsInSameZone"):
        aws.ec2.modify_transit_gateway_vpc_attachment(TransitGatewayAttachmentId=attachment, AddSubnetIds=[second])
    with refused("DuplicateSubnetsInSameZone"):
        attach(aws, gateway(aws)["TransitGatewayId"], VpcId=vpc, SubnetIds=[first, second])
    with refused("DuplicateTransitGatewayAttachment"):
        [found] = aws.ec2.describe_transit_gateway_vpc_attachments(TransitGatewayAttachmentIds=[attachment])[
            "TransitGatewayVpcAttachments"
        ]
        attach(aws, found["TransitGatewayId"], VpcId=vpc, SubnetIds=[first])


@gap("TransitGatewayRouteTableBackend.delete_transit_gateway_route_table")
def associated_table_stays(aws: Aws) -> Iterator[None]:
    made = gateway(aws, **ISOLATED)["TransitGatewayId"]
    attachment, own = attach(aws, made), table(aws, made)
    aws.ec2.associate_transit_gateway_route_table(**names(attachment, own))
    yield
    with refused("IncorrectState"):
        aws.ec2.delete_transit_gateway_route_table(TransitGatewayRouteTableId=own)
    aws.ec2.disassociate_transit_gateway_route_table(**names(attachment, own))
    aws.ec2.delete_transit_gateway_route_table(TransitGatewayRouteTableId=own)


@gap("TransitGatewayRouteTableBackend.create_transit_gateway_route")
def route_knows_its_attachment(aws: Aws) -> Iterator[None]:
    made = gateway(aws)["TransitGatewayId"]
    [default] = tables(aws, made)
    attachment = attach(aws, made)
    route = {"DestinationCidrBlock": "10.0.0.0/16", **names(attachment, default)}
    aws.ec2.create_transit_gateway_route(**route)
    yield
    [found] = aws.ec2.search_transit_gateway_routes(
        TransitGatewayRouteTableId=default, Filters=[{"Name": "type", "Values": ["static"]}]
    )["Routes"]
    assert found["State"] == "active"
    assert [one["TransitGatewayAttachmentId"] for one in found["TransitGatewayAttachments"]] == [attachment]
    with refused("RouteAlreadyExists"):
        aws.ec2.create_transit_gateway_route(**route)


@gap("TransitGatewayRouteTableBackend.associate_transit_gateway_route_table")
def attachment_has_one_table(aws: Aws) -> Iterator[None]:
    made = gateway(aws)["TransitGatewayId"]
    attachment, own = attach(aws, made), table(aws, made)
    yield
    with refused("Resource.AlreadyAssociated"):
        aws.ec2.associate_transit_gateway_route_table(**names(attachment, own))


@gap("TransitGatewayRouteTableBackend.disassociate_transit_gateway_route_table")
def attachment_moves_from_the_default_table_to_its_own(aws: Aws) -> Iterator[None]:
    made = gateway(aws)["TransitGatewayId"]
    [default] = tables(aws, made)
    attachment, own = attach(aws, made), table(aws, made)
    yield
    with refused("InvalidAssociation.NotFound"):
        aws.ec2.disassociate_transit_gateway_route_table(**names(attachment, own))
    aws.ec2.disassociate_transit_gateway_route_table(**names(attachment, default))
    aws.ec2.associate_transit_gateway_route_table(**names(attachment, own))
    assert (associated(aws, default), associated(aws, own)) == ([], [attachment])


@gap("TransitGatewayRouteTableBackend.enable_transit_gateway_route_table_propagation")
def propagation_is_enabled_once(aws: Aws) -> Iterator[None]:
    made = gateway(aws, **ISOLATED)["TransitGatewayId"]
    attachment, own = attach(aws, made), table(aws, made)
    aws.ec2.enable_transit_gateway_route_table_propagation(**names(attachment, own))
    yield
    with refused("TransitGatewayRouteTablePropagation.Duplicate"):
        aws.ec2.enable_transit_gateway_route_table_propagation(**names(attachment, own))
    assert propagating(aws, own) == [attachment]


@gap("TransitGatewayRouteTableBackend.disable_transit_gateway_route_table_propagation")
def propagations_to_two_tables_are_disabled_one_by_one(aws: Aws) -> Iterator[None]:
    made = gateway(aws, **ISOLATED)["TransitGatewayId"]
    attachment, first, second = attach(aws, made), table(aws, made), table(aws, made)
    for own in (first, second):
        aws.ec2.enable_transit_gateway_route_table_propagation(**names(attachment, own))
    yield
    aws.ec2.disable_transit_gateway_route_table_propagation(**names(attachment, first))
    assert (propagating(aws, first), propagating(aws, second)) == ([], [attachment])
    aws.ec2.disable_transit_gateway_route_table_propagation(**names(attachment, second))
    assert propagating(aws, second) == []


@gap("VPNConnections.create_vpn_connection")
def vpn_keeps_its_options(aws: Aws) -> Iterator[None]:
    tunnel = {"IKEVersions": [{"Value": "ikev2"}], "DPDTimeoutAction": "restart"}
    made = vpn(aws, gateway(aws)["TransitGatewayId"], TunnelOptions=[tunnel, {}])
    yield
    [found] = aws.ec2.describe_vpn_connections(VpnConnectionIds=[made])["VpnConnections"]
    assert found["Options"]["StaticRoutesOnly"] is True
    assert found["Options"]["TunnelOptions"][0] == {"IkeVersions": [{"Value": "ikev2"}], "DpdTimeoutAction": "restart"}


@gap("VPNConnections.delete_vpn_connection")
def deleted_vpn_leaves_its_tables(aws: Aws) -> Iterator[None]:
    made = gateway(aws, **ISOLATED)["TransitGatewayId"]
    own, connection = table(aws, made), vpn(aws, made)
    [attachment] = aws.ec2.describe_transit_gateway_attachments(
        Filters=[{"Name": "resource-id", "Values": [connection]}, {"Name": "resource-type", "Values": ["vpn"]}]
    )["TransitGatewayAttachments"]
    aws.ec2.associate_transit_gateway_route_table(**names(attachment["TransitGatewayAttachmentId"], own))
    aws.ec2.delete_vpn_connection(VpnConnectionId=connection)
    yield
    assert associated(aws, own) == []
