"""Amazon Route 53. Follows the Amazon Route 53 API Reference: CreateHostedZone."""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.route53.responses import Route53

from .patching import Gaps

gaps = Gaps("Amazon Route 53")


@gaps.wrap(Route53)
def create_hosted_zone(original: Callable[..., ActionResult], self: Route53) -> ActionResult:
    """Stock moto makes a zone private only if HostedZoneConfig.PrivateZone says so. At AWS the VPC decides."""
    if self._get_param("VPC.VPCId"):
        parameters: Any = self.params
        parameters["HostedZoneConfig"] = {**(parameters.get("HostedZoneConfig") or {}), "PrivateZone": True}
    return original(self)
