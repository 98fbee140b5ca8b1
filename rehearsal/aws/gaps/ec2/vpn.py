"""Site-to-site VPN connections.

Follows the Amazon EC2 API Reference: CreateVpnConnection, DeleteVpnConnection and the types VpnConnectionOptions and
TunnelOption.
"""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.responses.vpn_connections import VPNConnections

from ..patching import Gaps
from .transit_gateway import leave_tables

gaps = Gaps("Amazon EC2 VPN connections")

OPTIONS = {
    "EnableAcceleration": False,
    "StaticRoutesOnly": False,
    "LocalIpv4NetworkCidr": "0.0.0.0/0",
    "RemoteIpv4NetworkCidr": "0.0.0.0/0",
    "OutsideIpAddressType": "PublicIpv4",
    "TunnelInsideIpVersion": "ipv4",
}
RENAMED = {
    "DPDTimeoutSeconds": "DpdTimeoutSeconds",
    "DPDTimeoutAction": "DpdTimeoutAction",
    "IKEVersions": "IkeVersions",
}
"""The tunnel options whose names differ between request and answer."""


@gaps.wrap(VPNConnections)
def create_vpn_connection(original: Callable[..., ActionResult], self: VPNConnections) -> ActionResult:
    """Stock moto drops the options, so that the provider wants to replace a connection with `static_routes_only`."""
    answer: Any = original(self)
    connection = answer.result["VpnConnection"]
    asked = dict(self._get_param("Options", {}))
    tunnels = [
        {RENAMED.get(name, name): value for name, value in tunnel.items()} for tunnel in asked.pop("TunnelOptions", [])
    ]
    connection.options = {**OPTIONS, **asked, "TunnelOptions": tunnels}
    connection.category = "VPN"
    connection.gateway_association_state = "associated"
    return answer


@gaps.wrap(VPNConnections)
def delete_vpn_connection(original: Callable[..., ActionResult], self: VPNConnections) -> ActionResult:
    """Stock moto marks the attachment as deleted and leaves it in the transit gateway's route tables."""
    answer = original(self)
    for attachment in self.ec2_backend.describe_transit_gateway_attachments():
        if attachment.resource_id == self._get_param("VpnConnectionId"):
            leave_tables(self.ec2_backend, attachment)
    return answer
