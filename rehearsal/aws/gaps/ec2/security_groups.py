"""Security groups and their rules.

Follows the Amazon EC2 API Reference: DeleteSecurityGroup, AuthorizeSecurityGroupIngress, the types SecurityGroupRule
and IpPermission, and "Error codes for the Amazon EC2 API" (CannotDelete).
"""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.security_groups import SecurityGroupRule
from moto.ec2.responses.security_groups import SecurityGroups

from ..patching import Gaps
from .occupants import dependency_violation, is_used

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


@gaps.wrap(SecurityGroupRule)
def __eq__(original: Callable[..., bool], self: Any, other: Any) -> bool:
    """Stock moto takes a rule about a group for another one if its description is another."""
    sources = self.source_group, other.source_group
    self.source_group, other.source_group = (_without_description(source) for source in sources)
    try:
        return original(self, other)
    finally:
        self.source_group, other.source_group = sources


def _without_description(source: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in source.items() if name != "Description"}


@gaps.wrap(SecurityGroups)
def delete_security_group(original: Callable[..., ActionResult], self: SecurityGroups) -> ActionResult:
    """Stock moto deletes groups that are in use, and a VPC's default group."""
    group = self.ec2_backend.get_security_group_by_name_or_id(
        self._get_param("GroupId") or self._get_param("GroupName")
    )
    if group and group.name == "default":
        message = f'the specified group: "{group.id}" name: "default" cannot be deleted by a user'
        raise EC2ClientError("CannotDelete", message)
    if group and is_used(self.ec2_backend, group.id):
        raise dependency_violation(f"resource {group.id} has a dependent object")
    return original(self)
