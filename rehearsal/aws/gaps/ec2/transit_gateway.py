"""Transit gateways and their attachments.

Follows the Amazon EC2 API Reference: CreateTransitGateway, DeleteTransitGateway, CreateTransitGatewayVpcAttachment,
ModifyTransitGatewayVpcAttachment, DescribeTransitGatewayVpcAttachments, DeleteTransitGatewayVpcAttachment; and the
guide Amazon VPC Transit Gateways: "Transit gateway route tables" (the default tables), "Transit gateway attachments to
a VPC" (one subnet for each zone).
"""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import DuplicateTransitGatewayAttachmentError, EC2ClientError, InvalidTransitGatewayID
from moto.ec2.models.transit_gateway import TransitGateway, TransitGatewayBackend
from moto.ec2.models.transit_gateway_attachments import (
    TransitGatewayAttachment,
    TransitGatewayAttachmentBackend,
    TransitGatewayVpcAttachment,
)
from moto.ec2.responses import transit_gateway_attachments as responses

from ..patching import Gaps, state_of
from .subnets import check_zones

gaps = Gaps("Amazon EC2 transit gateways")


class DeletedAttachments(dict[str, TransitGatewayAttachment]):
    """The deleted VPC attachments of one region. AWS still describes them for a while."""


@gaps.wrap(TransitGateway)
def __init__(original: Callable[..., None], self: Any, backend: Any, *arguments: Any, **options: Any) -> None:
    """Stock moto names default route tables even if they are disabled.

    AWS names none then, and creates none if both are disabled.
    """
    original(self, backend, *arguments, **options)
    if self.options["DefaultRouteTableAssociation"] == "disable":
        self.options.pop("AssociationDefaultRouteTableId")
    if self.options["DefaultRouteTablePropagation"] == "disable":
        self.options.pop("PropagationDefaultRouteTableId")
    table = self.default_route_table
    table.default_association_route_table = "AssociationDefaultRouteTableId" in self.options
    table.default_propagation_route_table = "PropagationDefaultRouteTableId" in self.options
    if not (table.default_association_route_table or table.default_propagation_route_table):
        del backend.transit_gateways_route_tables[table.id]
        self.default_route_table = None


@gaps.wrap(TransitGatewayBackend)
def delete_transit_gateway(
    original: Callable[..., TransitGateway], self: Any, transit_gateway_id: str
) -> TransitGateway:
    """Stock moto leaves the default route table behind, and deletes a gateway that has attachments."""
    attachments: list[Any] = list(self.transit_gateway_attachments.values())
    if left := [one.id for one in attachments if one.transit_gateway_id == transit_gateway_id and _exists(one)]:
        raise EC2ClientError(
            "IncorrectState", f"{transit_gateway_id} has non-deleted Transit Gateway Attachments: {', '.join(left)}."
        )
    gateway = original(self, transit_gateway_id)
    if gateway.default_route_table:
        self.transit_gateways_route_tables.pop(gateway.default_route_table.id, None)
    return gateway


@gaps.add(TransitGatewayAttachmentBackend)
def create_transit_gateway_vpc_attachment(
    self: Any,
    transit_gateway_id: str,
    vpc_id: str,
    subnet_ids: list[str],
    tags: dict[str, str] | None = None,
    options: dict[str, str] | None = None,
) -> TransitGatewayVpcAttachment:
    """Stock moto associates each attachment with the default table for good, even if that is disabled.

    It also takes two subnets in a zone.
    """
    gateway = self.transit_gateways.get(transit_gateway_id)
    if gateway is None:
        message = f"Transit Gateway {transit_gateway_id} was deleted or does not exist."
        raise InvalidTransitGatewayID(transit_gateway_id, message)
    for other in list(self.transit_gateway_attachments.values()):
        if (other.transit_gateway_id, other.resource_id) == (transit_gateway_id, vpc_id):
            raise DuplicateTransitGatewayAttachmentError(transit_gateway_id)
    check_zones(self, subnet_ids)
    attachment: Any = TransitGatewayVpcAttachment(
        self, transit_gateway=gateway, vpc_id=vpc_id, subnet_ids=subnet_ids, tags=tags, options=options
    )
    self.transit_gateway_attachments[attachment.id] = attachment
    _join_default_tables(self, attachment)
    return attachment


@gaps.wrap(TransitGatewayAttachmentBackend)
def modify_transit_gateway_vpc_attachment(
    original: Callable[..., TransitGatewayAttachment],
    self: Any,
    transit_gateway_attachment_id: str,
    add_subnet_ids: list[str] | None = None,
    options: dict[str, str] | None = None,
    remove_subnet_ids: list[str] | None = None,
) -> TransitGatewayAttachment:
    """Stock moto takes two subnets in a zone."""
    current = self.transit_gateway_attachments[transit_gateway_attachment_id].subnet_ids
    check_zones(self, {*current, *(add_subnet_ids or [])} - {*(remove_subnet_ids or [])})
    return original(self, transit_gateway_attachment_id, add_subnet_ids, options, remove_subnet_ids)


@gaps.wrap(TransitGatewayAttachmentBackend)
def create_transit_gateway_vpn_attachment(
    original: Callable[..., TransitGatewayAttachment], self: Any, *arguments: Any, **options: Any
) -> TransitGatewayAttachment:
    """Stock moto does not associate a VPN attachment with the default tables."""
    attachment = original(self, *arguments, **options)
    _join_default_tables(self, attachment)
    return attachment


def _exists(attachment: TransitGatewayAttachment) -> bool:
    return attachment.state not in ("deleting", "deleted")


def _join_default_tables(backend: Any, attachment: TransitGatewayAttachment) -> None:
    options = backend.transit_gateways[attachment.transit_gateway_id].options
    if table := options.get("AssociationDefaultRouteTableId"):
        backend.associate_transit_gateway_route_table(attachment.id, table)
    if table := options.get("PropagationDefaultRouteTableId"):
        backend.enable_transit_gateway_route_table_propagation(attachment.id, table)


@gaps.add_property(TransitGatewayAttachment)
def association(self: TransitGatewayAttachment) -> dict[str, str] | None:
    """Stock moto shows the gateway's default table, not the one that the attachment is associated with."""
    relation = self.ec2_backend.transit_gateway_associations.get(self.id)
    if relation is None:
        return None
    return {"State": relation.state, "TransitGatewayRouteTableId": relation.transit_gateway_route_table_id}


@gaps.add(TransitGatewayAttachmentBackend)
def delete_transit_gateway_vpc_attachment(self: Any, transit_gateway_attachment_id: str) -> TransitGatewayAttachment:
    """Stock moto forgets the attachment at once, and leaves it in its route tables.

    The provider waits for the state `deleted`, and gives up.
    """
    attachment = self.transit_gateway_attachments.get(transit_gateway_attachment_id)
    if attachment is None:
        raise EC2ClientError(
            "InvalidTransitGatewayAttachmentID.NotFound",
            f"Transit Gateway Attachment {transit_gateway_attachment_id} was deleted or does not exist.",
        )
    leave_tables(self, attachment)
    attachment.state = "deleted"
    state_of(self, DeletedAttachments)[attachment.id] = self.transit_gateway_attachments.pop(attachment.id)
    return attachment


def leave_tables(backend: Any, attachment: TransitGatewayAttachment) -> None:
    """End an attachment's association and propagations, as its deletion does."""
    backend.transit_gateway_associations.pop(attachment.id, None)
    for table in list(backend.transit_gateways_route_tables.values()):
        table.route_table_associations.pop(attachment.id, None)
        backend.disable_route_table_propagation(attachment.id, table.id)


@gaps.wrap(TransitGatewayAttachmentBackend)
def describe_transit_gateway_vpc_attachments(
    original: Callable[..., list[TransitGatewayAttachment]],
    self: Any,
    transit_gateways_attachment_ids: list[str] | None = None,
    filters: Any = None,
) -> list[TransitGatewayAttachment]:
    """Stock moto takes VPN attachments for VPC attachments, and cannot describe a deleted one."""
    found = original(self, transit_gateways_attachment_ids, filters)
    deleted = state_of(self, DeletedAttachments)
    return [attachment for attachment in found if attachment.resource_type == "vpc"] + [
        deleted[identifier] for identifier in transit_gateways_attachment_ids or [] if identifier in deleted
    ]


@gaps.wrap(responses.TransitGatewayAttachment, "create_transit_gateway_vpc_attachment")
def tag_new_attachment(original: Callable[..., ActionResult], self: responses.TransitGatewayAttachment) -> ActionResult:
    """Stock moto looks for the attachment's tags under the name of another type."""
    answer: Any = original(self)
    tags = self._parse_tag_specification().get("transit-gateway-attachment", {})
    answer.result["TransitGatewayVpcAttachment"].add_tags(tags)
    return answer
