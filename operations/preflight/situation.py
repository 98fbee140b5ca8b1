"""What the checks look at: the synthesized stack, its plan, and AWS."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from operations.cloud import Clients
from operations.footprint import Footprint
from terraform_runner.node_pools import NodePool, node_pools
from terraform_runner.plan_review import managed_changes
from terraform_runner.synthesized import Stack, blocks, referred, resources

_IN_ADDITION = (["create"], ["create", "delete"])


@dataclass(frozen=True)
class Situation:
    """One environment before a deployment."""

    stack: Stack
    where: Footprint
    clients: Clients
    environment: Mapping[str, str]
    """The environment variables that Terraform will get."""
    plan: dict[str, Any] = field(default_factory=dict)
    """The JSON of the plan; empty before it is made."""
    providers: Mapping[str, str] = field(default_factory=dict)
    """The version of each provider that Terraform has selected, by source."""

    def of_kind(self, kind: str) -> dict[str, dict[str, Any]]:
        """Return the synthesized resources of a type by name."""
        return self.stack.get("resource", {}).get(kind, {})

    @cached_property
    def identity(self) -> dict[str, str]:
        """The caller: its ``Account`` and its ``Arn``."""
        return self.clients("sts").get_caller_identity()

    @cached_property
    def changes(self) -> list[dict[str, Any]]:
        """The plan's changes of managed resources."""
        return managed_changes(self.plan)

    def created(self, kind: str) -> list[dict[str, Any]]:
        """Return the planned attributes of each resource of a type that comes in addition to what exists.

        A replacement that destroys first needs no more than there was.
        """
        return [
            one["change"]["after"]
            for one in self.changes
            if one["type"] == kind and one["change"]["actions"] in _IN_ADDITION
        ]

    def creates(self, kind: str, name: str) -> bool:
        """Return whether a synthesized resource comes in addition to what exists."""
        return any(
            (one["type"], one["name"]) == (kind, name) and one["change"]["actions"] in _IN_ADDITION
            for one in self.changes
        )

    def node_groups(self) -> Iterator[tuple[str, dict[str, Any], list[str]]]:
        """Yield name, arguments and instance types of each node group; one type alone is in the launch template."""
        for name, group in self.of_kind("aws_eks_node_group").items():
            templates = [referred(self.stack, block["id"]) for block in blocks(group, "launch_template")]
            own = group.get("instance_types") or []
            yield name, group, own or [one["instance_type"] for one in templates if one.get("instance_type")]

    def node_pools(self) -> Iterator[NodePool]:
        """Yield Karpenter's node pools."""
        for release in self.of_kind("helm_release").values():
            yield from node_pools(release)

    def deployed(self, kind: str) -> list[dict[str, Any]]:
        """Return the attributes of each resource of a type that is in the state."""
        return [one["change"]["before"] for one in self.changes if one["type"] == kind and one["change"]["before"]]

    @cached_property
    def texts(self) -> list[tuple[str, str]]:
        """Every text of the stack with the address of its resource, or the section that it is in."""
        found = [(f"{kind}.{name}", text) for kind, name, body in resources(self.stack) for text in _texts(body)]
        others = {section: body for section, body in self.stack.items() if section not in ("resource", "//")}
        return found + [(section, text) for section, body in others.items() for text in _texts(body)]

    @cached_property
    def releases(self) -> str:
        """The values of all Helm releases, as one text."""
        return json.dumps([body.get("values") for body in self.of_kind("helm_release").values()]).replace('\\"', '"')

    def literal(self, kind: str, argument: str) -> set[str]:
        """Return the texts that resources of a type have for an argument, without references."""
        values = (body.get(argument) for body in self.of_kind(kind).values())
        return {value for value in values if isinstance(value, str) and "${" not in value}


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for key, item in value.items():
                if key != "//":
                    yield from _texts(item)
        case list():
            for item in value:
                yield from _texts(item)
