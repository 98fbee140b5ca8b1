"""Routes, and associations of route tables. Follows the Amazon EC2 API Reference: CreateRoute, AssociateRouteTable.

The Amazon VPC User Guide, "Subnet route tables": a subnet is associated with one table.
"""

from collections.abc import Callable
from typing import Any

from moto.ec2.exceptions import EC2ClientError, InvalidTransitGatewayID
from moto.ec2.models.route_tables import Route, RouteBackend

from ..patching import Gaps

gaps = Gaps("Amazon VPC routes")


@gaps.wrap(RouteBackend)
def associate_route_table(
    original: Callable[..., str],
    self: Any,
    route_table_id: str,
    gateway_id: str | None = None,
    subnet_id: str | None = None,
) -> str:
    """Stock moto answers with the association of a subnet that has one, whatever table it is with."""
    target = gateway_id or subnet_id
    for table in list(self.route_tables.values()):
        if target in table._associations.values():
            raise EC2ClientError(
                "Resource.AlreadyAssociated",
                f"the specified association for route table {route_table_id} conflicts with an existing association",
            )
    return original(self, route_table_id, gateway_id, subnet_id)


@gaps.wrap(RouteBackend)
def create_route(
    original: Callable[..., Route], self: Any, route_table_id: str, *arguments: Any, **options: Any
) -> Route:
    """Stock moto takes a route to a transit gateway that the VPC is not attached to."""
    gateway = options.get("transit_gateway_id")
    if gateway:
        vpc = self.get_route_table(route_table_id).vpc_id
        attached = [
            attachment
            for attachment in list(self.transit_gateway_attachments.values())
            if (attachment.transit_gateway_id, attachment.resource_id) == (gateway, vpc)
            and attachment.state == "available"
        ]
        if not attached:
            message = f"Transit Gateway {gateway} was deleted or does not exist."
            raise InvalidTransitGatewayID(gateway, message)
    return original(self, route_table_id, *arguments, **options)
