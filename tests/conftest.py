"""Fixtures and settings for all tests."""

from cdktf import Testing
from hypothesis import HealthCheck, settings

# No verdict depends on seconds.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")
Testing.__test__ = False  # type: ignore[attr-defined]  # a helper of cdktf's, which pytest takes for a test class
