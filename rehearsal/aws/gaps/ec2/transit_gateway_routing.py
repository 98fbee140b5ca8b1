"""Route tables of transit gateways: routes, associations, propagations.

Follows the Amazon EC2 API Reference: CreateTransitGatewayRoute, AssociateTransitGatewayRouteTable,
DisassociateTransitGatewayRouteTable, EnableTransitGatewayRouteTablePropagation,
DisableTransitGatewayRouteTablePropagation and DeleteTransitGatewayRouteTable.
"""

from collections.abc import Callable
from typing import Any

from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.transit_gateway_route_tables import TransitGatewayRelations, TransitGatewayRouteTableBackend

from ..patching import Gaps

gaps = Gaps("Amazon EC2 transit gateway routing")

Original = Callable[..., TransitGatewayRelations]


@gaps.wrap(TransitGatewayRouteTableBackend)
def create_transit_gateway_route(
    original: Callable[..., dict[str, Any]],
    self: Any,
    transit_gateway_route_table_id: str,
    destination_cidr_block: str,
    transit_gateway_attachment_id: str | None = None,
    blackhole: bool = False,
) -> dict[str, Any]:
    """Stock moto returns one attachment in place of a list, so that the route reads back as a black hole.

    As at AWS, a second route to the same destination and an unknown attachment are refused.
    """
    if destination_cidr_block in self.transit_gateways_route_tables[transit_gateway_route_table_id].routes:
        raise EC2ClientError("RouteAlreadyExists", f"The route {destination_cidr_block} already exists.")
    if transit_gateway_attachment_id:
        _check_attachment(self, transit_gateway_attachment_id)
    route = original(
        self, transit_gateway_route_table_id, destination_cidr_block, transit_gateway_attachment_id, blackhole
    )
    if attachment := route.get("transitGatewayAttachments"):
        route["transitGatewayAttachments"] = [attachment]
    return route


@gaps.wrap(TransitGatewayRouteTableBackend)
def associate_transit_gateway_route_table(
    original: Original, self: Any, transit_gateway_attachment_id: str, transit_gateway_route_table_id: str
) -> TransitGatewayRelations:
    """Stock moto lets an attachment have several tables. AWS refuses."""
    _check_attachment(self, transit_gateway_attachment_id)
    if transit_gateway_attachment_id in self.transit_gateway_associations:
        raise EC2ClientError(
            "Resource.AlreadyAssociated",
            f"Transit Gateway Attachment {transit_gateway_attachment_id} is already associated to a route table.",
        )
    return original(self, transit_gateway_attachment_id, transit_gateway_route_table_id)


@gaps.wrap(TransitGatewayRouteTableBackend)
def disassociate_transit_gateway_route_table(
    original: Original, self: Any, tgw_attach_id: str, tgw_rt_id: str
) -> TransitGatewayRelations:
    """Stock moto fails (500) where there is no such association."""
    relation = self.transit_gateway_associations.get(tgw_attach_id)
    if relation is None or relation.transit_gateway_route_table_id != tgw_rt_id:
        raise EC2ClientError("InvalidAssociation.NotFound", f"{tgw_attach_id} is not associated with {tgw_rt_id}.")
    return original(self, tgw_attach_id, tgw_rt_id)


@gaps.wrap(TransitGatewayRouteTableBackend)
def enable_transit_gateway_route_table_propagation(
    original: Original, self: Any, transit_gateway_attachment_id: str, transit_gateway_route_table_id: str
) -> TransitGatewayRelations:
    """Stock moto lists an attachment again whose propagation is enabled already. AWS refuses."""
    _check_attachment(self, transit_gateway_attachment_id)
    if _propagates(self, transit_gateway_attachment_id, transit_gateway_route_table_id):
        raise EC2ClientError(
            "TransitGatewayRouteTablePropagation.Duplicate",
            f"Propagation of {transit_gateway_attachment_id} to {transit_gateway_route_table_id} already exists.",
        )
    return original(self, transit_gateway_attachment_id, transit_gateway_route_table_id)


@gaps.add(TransitGatewayRouteTableBackend)
def disable_transit_gateway_route_table_propagation(
    self: Any, transit_gateway_attachment_id: str, transit_gateway_route_table_id: str
) -> TransitGatewayRelations:
    """Stock moto remembers one propagation for each attachment, and fails (500) when the second is disabled."""
    if not _propagates(self, transit_gateway_attachment_id, transit_gateway_route_table_id):
        raise EC2ClientError(
            "TransitGatewayRouteTablePropagation.NotFound",
            f"{transit_gateway_attachment_id} does not propagate to {transit_gateway_route_table_id}.",
        )
    self.disable_route_table_propagation(transit_gateway_attachment_id, transit_gateway_route_table_id)
    return TransitGatewayRelations(
        self, transit_gateway_attachment_id, transit_gateway_route_table_id, state="disabled"
    )


@gaps.wrap(TransitGatewayRouteTableBackend)
def delete_transit_gateway_route_table(
    original: Callable[..., Any], self: Any, transit_gateway_route_table_id: str
) -> Any:
    """Stock moto deletes a table that attachments are associated with."""
    relations: list[TransitGatewayRelations] = list(self.transit_gateway_associations.values())
    if any(one.transit_gateway_route_table_id == transit_gateway_route_table_id for one in relations):
        raise EC2ClientError("IncorrectState", f"{transit_gateway_route_table_id} has associations.")
    return original(self, transit_gateway_route_table_id)


def _propagates(backend: Any, attachment: str, table: str) -> bool:
    propagations = backend.transit_gateways_route_tables[table].route_table_propagation
    return any(propagation.transitGatewayAttachmentId == attachment for propagation in propagations)


def _check_attachment(backend: Any, identifier: str) -> None:
    attachment = backend.transit_gateway_attachments.get(identifier)
    if attachment is None or attachment.state != "available":
        raise EC2ClientError(
            "InvalidTransitGatewayAttachmentID.NotFound",
            f"Transit Gateway Attachment {identifier} was deleted or does not exist.",
        )
