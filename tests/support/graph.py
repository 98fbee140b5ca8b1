"""The dependencies between the resources of a stack."""

import re
from collections.abc import Mapping
from typing import Any

from tests.support import Synthesized

_REFERENCE = re.compile(r"\$\{((?:data\.)?aws_\w+\.[\w-]+)\.")


def dependencies(synthesized: Synthesized, address: str) -> set[str]:
    """Return the addresses of all resources that are created before a resource, and destroyed after it."""
    bodies = {
        f"{prefix}{kind}.{name}": body
        for prefix, section in (("", "resource"), ("data.", "data"))
        for kind, named in synthesized.json.get(section, {}).items()
        for name, body in named.items()
    }
    found: set[str] = set()
    waiting = [address]
    while waiting:
        for dependency in _direct(bodies[waiting.pop()]) - found:
            found.add(dependency)
            waiting.append(dependency)
    return found


def _direct(body: Any) -> set[str]:
    if isinstance(body, str):
        return set(_REFERENCE.findall(body))
    if isinstance(body, Mapping):
        inside = {found for key, value in body.items() if key != "//" for found in _direct(value)}
        return inside | set(body.get("depends_on", ()))
    if isinstance(body, list):
        return {found for value in body for found in _direct(value)}
    return set()
