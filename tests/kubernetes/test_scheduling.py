"""Size and spread of pods."""

import pytest

from r3edge.kubernetes import requests_and_limits, spread_over_zones


@pytest.mark.parametrize(("limit", "limited"), [(None, "64Mi"), ("128Mi", "128Mi")])
def test_memory_is_limited_and_processor_time_is_not(limit: str | None, limited: str) -> None:
    assert requests_and_limits("10m", "64Mi", memory_limit=limit) == {
        "requests": {"cpu": "10m", "memory": "64Mi"},
        "limits": {"memory": limited},
    }


def test_pods_are_spread_over_zones_but_start_where_they_can() -> None:
    assert spread_over_zones({"app": "a"}) == {
        "maxSkew": 1,
        "topologyKey": "topology.kubernetes.io/zone",
        "whenUnsatisfiable": "ScheduleAnyway",
        "labelSelector": {"matchLabels": {"app": "a"}},
    }
