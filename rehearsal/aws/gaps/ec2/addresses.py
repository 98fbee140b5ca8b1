"""Elastic IP addresses. Follows the Amazon EC2 API Reference: ReleaseAddress and DisassociateAddress."""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.elastic_ip_addresses import ElasticAddress
from moto.ec2.responses.elastic_ip_addresses import ElasticIPAddresses

from ..patching import Gaps

gaps = Gaps("Amazon EC2 elastic IP addresses")


@gaps.wrap(ElasticIPAddresses)
def release_address(original: Callable[..., ActionResult], self: ElasticIPAddresses) -> ActionResult:
    """Stock moto disassociates an address to release it."""
    address = _find(self, "allocation_id", "AllocationId")
    if address and address.association_id:
        raise EC2ClientError("InvalidIPAddress.InUse", f"Address {address.public_ip} is in use.")
    return original(self)


@gaps.wrap(ElasticIPAddresses)
def disassociate_address(original: Callable[..., ActionResult], self: ElasticIPAddresses) -> ActionResult:
    """Stock moto takes the address from a NAT gateway, whose interface belongs to the service."""
    address = _find(self, "association_id", "AssociationId")
    gateways: list[Any] = list(self.ec2_backend.nat_gateways.values())
    if address and any(address.eni is gateway._eni for gateway in gateways if gateway.state != "deleted"):
        raise EC2ClientError("AuthFailure", "You do not have permission to access the specified resource.")
    return original(self)


def _find(response: ElasticIPAddresses, attribute: str, parameter: str) -> ElasticAddress | None:
    wanted = response._get_param(parameter)
    addresses: list[ElasticAddress] = list(response.ec2_backend.addresses)
    return next((address for address in addresses if wanted and getattr(address, attribute) == wanted), None)
