"""Network ACLs. Follows the Amazon EC2 API Reference: CreateNetworkAclEntry."""

from collections.abc import Callable
from typing import Any

from moto.ec2.responses.network_acls import NetworkACLs

from ..patching import Gaps

gaps = Gaps("Amazon EC2 network ACLs")


@gaps.wrap(NetworkACLs)
def _get_param(original: Callable[..., Any], self: Any, name: str, if_none: Any = None) -> Any:
    """Stock moto looks for the ICMP type and code under names that its parser does not give, and drops them."""
    return original(self, name.replace("Icmp.", "IcmpTypeCode."), if_none)
