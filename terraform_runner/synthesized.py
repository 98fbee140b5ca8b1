"""A synthesized stack: the resources of its cdk.tf.json, and which of them are protected."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Stack = dict[str, Any]
"""A synthesized cdk.tf.json."""

STACK_FILE = "cdk.tf.json"
"""The file that a stack is synthesized into, in a folder of its own."""

SERVICE_PROTECTIONS = (
    "deletion_protection",
    "deletion_protection_enabled",
    "enable_deletion_protection",
    "delete_protection",
)
"""Arguments that make the service itself refuse to delete an object."""


def read_stack(folder: Path) -> Stack:
    """Read a synthesized stack from its folder."""
    return json.loads((folder / STACK_FILE).read_text())


def resources(stack: Stack) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield type, name and arguments of each managed resource."""
    for kind, named in stack.get("resource", {}).items():
        for name, body in named.items():
            yield kind, name, body


def protected(stack: Stack) -> list[str]:
    """Return the addresses of the resources with ``prevent_destroy``."""
    return [f"{kind}.{name}" for kind, name, body in resources(stack) if prevents_destroy(body)]


def protected_anywhere(stack: Stack) -> list[str]:
    """Return the addresses of the resources that Terraform or the service refuses to destroy."""
    return [
        f"{kind}.{name}"
        for kind, name, body in resources(stack)
        if prevents_destroy(body) or any(body.get(argument) is True for argument in SERVICE_PROTECTIONS)
    ]


def prevents_destroy(body: dict[str, Any]) -> bool:
    """Return whether a resource has ``prevent_destroy``."""
    return any(entry.get("prevent_destroy") for entry in listed(body.get("lifecycle", {})))


def listed(value: Any) -> list[dict[str, Any]]:
    """Return a block as a list: CDKTF writes one object, or a list of them."""
    return value if isinstance(value, list) else [value]


def blocks(body: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Return the nested blocks of a name; none if there is none."""
    return listed(body[name]) if body.get(name) else []


def referred(stack: Stack, reference: str) -> dict[str, Any]:
    """Return the arguments of the resource that ``${type.name.attribute}`` refers to; empty if it is not there."""
    found = re.fullmatch(r"\$\{(\w+)\.([\w-]+)\.\w+}", reference)
    return stack.get("resource", {}).get(found[1], {}).get(found[2], {}) if found else {}
