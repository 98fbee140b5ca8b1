"""Placement and size of pods, as values under the names that most charts have for them."""

from collections.abc import Mapping
from typing import Any


def requests_and_limits(cpu: str, memory: str, *, memory_limit: str | None = None) -> dict[str, dict[str, str]]:
    """Return requests and limits of a container.

    Memory is limited, to the request if nothing else is said. Processor time is not: a limit would throttle a pod
    while its node idles.
    """
    return {"requests": {"cpu": cpu, "memory": memory}, "limits": {"memory": memory_limit or memory}}


def spread_over_zones(pods: Mapping[str, str]) -> dict[str, Any]:
    """Return a topology spread constraint over the zones for the pods with these labels."""
    return {
        "maxSkew": 1,
        "topologyKey": "topology.kubernetes.io/zone",
        "whenUnsatisfiable": "ScheduleAnyway",
        "labelSelector": {"matchLabels": dict(pods)},
    }
