"""A kind of objects that may be left behind."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from operations.cloud import Clients
from operations.footprint import Footprint

Found = tuple[str, str]
"""The id of an object, and what else a person may know it by."""


@dataclass(frozen=True)
class Kind:
    """How to find the objects of one kind, and how to remove one."""

    name: str
    find: Callable[[Clients, Footprint], Iterator[Found]]
    remove: Callable[[Clients, str], Any]
    holds_data: bool = False
    """Whether a person may want to keep its content."""


def owned_tag(cluster: str) -> str:
    """Return the tag, with the value ``owned``, that Kubernetes' cloud provider, its CSI driver and Karpenter set."""
    return f"kubernetes.io/cluster/{cluster}"


def tags_of(described: dict[str, Any]) -> dict[str, str]:
    """Return the tags in a description as a dictionary."""
    return {tag["Key"]: tag["Value"] for tag in described.get("Tags", [])}
