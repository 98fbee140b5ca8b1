"""Karpenter's node pools, read from the values of a synthesized Helm release.

The values are JSON, or a call of Terraform's ``yamlencode`` where they refer to resources.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_KIND = r'"kind"\s*[=:]\s*"NodePool"'
_POOL = re.compile(rf"{_KIND}((?:(?!{_KIND}).)*)", re.DOTALL)
_NAME = re.compile(r'"name"\s*[=:]\s*"([^"]+)"')
_CPU_LIMIT = re.compile(r'"limits"\s*[=:]\s*\{[^}]*?"cpu"\s*[=:]\s*"?(\d+)', re.ASCII)


@dataclass(frozen=True)
class NodePool:
    """A node pool: Karpenter creates nodes for it as they are needed."""

    name: str
    cpu_limit: int
    """The most vCPUs of all its nodes; 0 without a limit."""
    spot: bool
    """Whether its nodes may be spot instances, which Karpenter then takes first."""


def node_pools(release: dict[str, Any]) -> Iterator[NodePool]:
    """Yield the node pools of a ``helm_release``."""
    for pool in _POOL.findall("".join(release.get("values") or [])):
        name, limit = _NAME.search(pool), _CPU_LIMIT.search(pool)
        yield NodePool(name[1] if name else "", int(limit[1]) if limit else 0, '"spot"' in pool)
