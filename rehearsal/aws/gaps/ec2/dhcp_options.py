"""DHCP options. Follows the Amazon EC2 API Reference: CreateDhcpOptions."""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.responses.dhcp_options import DHCPOptions

from ..patching import Gaps

gaps = Gaps("Amazon EC2 DHCP options")


@gaps.wrap(DHCPOptions)
def create_dhcp_options(original: Callable[..., ActionResult], self: DHCPOptions) -> ActionResult:
    """Stock moto drops the tags of the request."""
    answer: Any = original(self)
    answer.result["DhcpOptions"].add_tags(self._parse_tag_specification().get("dhcp-options", {}))
    return answer
