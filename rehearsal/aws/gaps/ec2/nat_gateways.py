"""NAT gateways. Follows the Amazon EC2 API Reference: DeleteNatGateway."""

from collections.abc import Callable
from typing import Any

from moto.ec2.models.nat_gateways import NatGateway, NatGatewayBackend

from ..patching import Gaps

gaps = Gaps("Amazon VPC NAT gateways")


@gaps.wrap(NatGatewayBackend)
def delete_nat_gateway(original: Callable[..., NatGateway], self: Any, nat_gateway_id: str) -> NatGateway:
    """Stock moto leaves the gateway's network interface behind, and its address associated."""
    gateway = original(self, nat_gateway_id)
    for address in self.addresses:
        if address.eni is gateway._eni:
            self.disassociate_address(address=address.public_ip)
    self.enis.pop(gateway._eni.id, None)
    return gateway
