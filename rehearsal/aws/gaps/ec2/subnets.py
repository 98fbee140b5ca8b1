"""Subnets. Follows the Amazon EC2 API Reference: DeleteSubnet and "Error codes for the Amazon EC2 API"."""

from collections.abc import Callable, Iterable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.responses.subnets import Subnets

from ..patching import Gaps
from .occupants import dependency_violation, occupants

gaps = Gaps("Amazon VPC subnets")


@gaps.wrap(Subnets)
def delete_subnet(original: Callable[..., ActionResult], self: Subnets) -> ActionResult:
    """Stock moto deletes subnets that are in use."""
    subnet = self._get_param("SubnetId")
    if any(subnet in occupant.subnets for occupant in occupants(self.ec2_backend)):
        raise dependency_violation(f"The subnet '{subnet}' has dependencies and cannot be deleted.")
    return original(self)


def check_zones(ec2: Any, subnets: Iterable[str]) -> None:
    """Refuse two subnets in one availability zone, as transit gateways and endpoints do."""
    zones = [ec2.get_subnet(subnet).availability_zone for subnet in subnets]
    if double := sorted({zone for zone in zones if zones.count(zone) > 1}):
        raise EC2ClientError("DuplicateSubnetsInSameZone", f"Duplicate Subnets for same AZ: {', '.join(double)}")
