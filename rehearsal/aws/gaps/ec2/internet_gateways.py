"""Internet gateways. Follows the Amazon EC2 API Reference: AttachInternetGateway and DetachInternetGateway."""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import InvalidParameterValue
from moto.ec2.responses.internet_gateways import InternetGateways

from ..patching import Gaps
from .occupants import dependency_violation, occupants

gaps = Gaps("Amazon VPC internet gateways")


@gaps.wrap(InternetGateways)
def attach_internet_gateway(original: Callable[..., ActionResult], self: InternetGateways) -> ActionResult:
    """Stock moto attaches several gateways to a VPC."""
    vpc = self._get_param("VpcId")
    gateways: list[Any] = list(self.ec2_backend.internet_gateways.values())
    if any(gateway.vpc and gateway.vpc.id == vpc for gateway in gateways):
        raise InvalidParameterValue(f"Network {vpc} already has an internet gateway attached")
    return original(self)


@gaps.wrap(InternetGateways)
def detach_internet_gateway(original: Callable[..., ActionResult], self: InternetGateways) -> ActionResult:
    """Stock moto detaches a gateway that public addresses of the VPC need."""
    vpc = self._get_param("VpcId")
    own = {subnet.id for zone in self.ec2_backend.subnets.values() for subnet in zone.values() if subnet.vpc_id == vpc}
    if any(occupant.public and occupant.subnets & own for occupant in occupants(self.ec2_backend)):
        raise dependency_violation(
            f"Network {vpc} has some mapped public address(es). Please unmap those public address(es) before detaching "
            "the gateway."
        )
    return original(self)
