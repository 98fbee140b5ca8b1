"""Fixtures and settings for all tests."""

import signal

import pytest
from cdktf import Testing
from hypothesis import HealthCheck, settings

# No verdict depends on seconds.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")
Testing.__test__ = False  # type: ignore[attr-defined]  # a helper of cdktf's, which pytest takes for a test class

# A shell's `command &` hands an ignored SIGINT down, to all that the tests start and interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests that may take longest, which would otherwise run alone at the end."""

    def limit(item: pytest.Item) -> float:
        mark = item.get_closest_marker("timeout")
        seconds = mark.args[0] if mark else 1
        return seconds or float("inf")

    items.sort(key=limit, reverse=True)
