"""Security group rules. Follows the Amazon EC2 API Reference: the types SecurityGroupRule and IpPermission."""

from collections.abc import Callable
from typing import Any

from moto.ec2.models.security_groups import SecurityGroupRule

from ..patching import Gaps

gaps = Gaps("Amazon EC2 security groups")


@gaps.wrap(SecurityGroupRule)
def __init__(
    original: Callable[..., None],
    self: Any,
    backend: Any,
    protocol: str,
    group_id: str,
    from_port: str | None,
    to_port: str | None,
    ip_range: dict[str, str] | None,
    source_group: dict[str, str] | None = None,
    prefix_list_id: dict[str, str] | None = None,
    **options: Any,
) -> None:
    """Stock moto keeps a prefix list's id and drops its description."""
    original(self, backend, protocol, group_id, from_port, to_port, ip_range, source_group, prefix_list_id, **options)
    self.prefix_list_description = (prefix_list_id or {}).get("Description")


@gaps.wrap(SecurityGroupRule)
def description(original: Callable[[Any], str | None], self: Any) -> str | None:
    """Stock moto has descriptions for rules with a CIDR only, not for groups and prefix lists."""
    return original(self) or self.source_group.get("Description") or self.prefix_list_description
