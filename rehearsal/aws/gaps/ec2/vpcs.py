"""The objects that are deleted with a VPC or a NAT gateway.

Follows the Amazon EC2 API Reference: DeleteVpc and DeleteNatGateway.
"""

from collections.abc import Callable
from typing import Any

from moto.ec2.models.nat_gateways import NatGateway, NatGatewayBackend
from moto.ec2.models.vpcs import VPC, VPCBackend

from ..patching import Gaps

gaps = Gaps("Amazon VPC")


@gaps.wrap(VPCBackend)
def delete_vpc(original: Callable[..., VPC], self: Any, vpc_id: str) -> VPC:
    """Stock moto leaves the default network ACL behind."""
    vpc = original(self, vpc_id)
    for acl in list(self.network_acls.values()):
        if acl.vpc_id == vpc_id:
            del self.network_acls[acl.id]
    return vpc


@gaps.wrap(NatGatewayBackend)
def delete_nat_gateway(original: Callable[..., NatGateway], self: Any, nat_gateway_id: str) -> NatGateway:
    """Stock moto leaves the gateway's network interface behind."""
    gateway = original(self, nat_gateway_id)
    self.enis.pop(gateway._eni.id, None)
    return gateway
