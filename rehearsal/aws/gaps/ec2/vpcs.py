"""VPCs: their deletion, and further CIDR blocks.

Follows the Amazon EC2 API Reference: DeleteVpc and AssociateVpcCidrBlock; and the Amazon VPC User Guide, "IPv4 CIDR
block association restrictions".
"""

from collections.abc import Callable
from ipaddress import IPv4Network, ip_network
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.vpcs import VPC, VPCBackend
from moto.ec2.responses.vpcs import VPCs

from ..patching import Gaps
from .occupants import dependency_violation

gaps = Gaps("Amazon VPC")

PRIVATE = tuple(IPv4Network(block) for block in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"))


@gaps.wrap(VPCBackend)
def delete_vpc(original: Callable[..., VPC], self: Any, vpc_id: str) -> VPC:
    """Stock moto leaves the default network ACL behind."""
    vpc = original(self, vpc_id)
    for acl in list(self.network_acls.values()):
        if acl.vpc_id == vpc_id:
            del self.network_acls[acl.id]
    return vpc


@gaps.wrap(VPCs, "delete_vpc")
def refuse_to_delete_vpc(original: Callable[..., ActionResult], self: VPCs) -> ActionResult:
    """Stock moto looks for subnets, route tables and VPN gateways in the VPC only."""
    ec2: Any = self.ec2_backend
    vpc_id = self._get_param("VpcId")
    left = (
        [group for group in ec2.groups[vpc_id].values() if group.name != "default"],
        [acl for acl in ec2.network_acls.values() if acl.vpc_id == vpc_id and not acl.default],
        [gateway for gateway in ec2.internet_gateways.values() if gateway.vpc and gateway.vpc.id == vpc_id],
        [end for end in ec2.vpc_end_points.values() if end.vpc_id == vpc_id and end.state != "deleted"],
    )
    if any(left):
        raise dependency_violation(f"The vpc '{vpc_id}' has dependencies and cannot be deleted.")
    return original(self)


@gaps.wrap(VPCBackend)
def associate_vpc_cidr_block(
    original: Callable[..., dict[str, Any]], self: Any, vpc_id: str, cidr_block: str | None, *arguments: Any
) -> dict[str, Any]:
    """Stock moto takes blocks that overlap, and blocks of another private range than the VPC's."""
    if cidr_block:
        wanted = ip_network(cidr_block)
        blocks = self.get_vpc(vpc_id).get_cidr_block_association_set(ipv6=False)
        current = [ip_network(block["cidr_block"]) for block in blocks]
        if any(wanted.overlaps(block) for block in current):
            raise EC2ClientError("InvalidVpc.Range", f"The CIDR '{cidr_block}' overlaps with a CIDR of the VPC.")
        if _private_range(wanted) and _private_range(wanted) != _private_range(current[0]):
            raise EC2ClientError(
                "InvalidVpc.Range",
                f"The CIDR '{cidr_block}' is restricted. Use a CIDR from the same private address range as the current "
                "VPC CIDR, or use a publicly-routable CIDR.",
            )
    return original(self, vpc_id, cidr_block, *arguments)


def _private_range(block: Any) -> IPv4Network | None:
    return next((private for private in PRIVATE if block.subnet_of(private)), None)
