"""Loaded before any test module: fast loading of the bindings must come before cdktf."""

from r3edge.core import lazy_providers

lazy_providers.install()

from cdktf import Testing  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

# No verdict depends on seconds.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")
Testing.__test__ = False  # type: ignore[attr-defined]  # a helper of cdktf's, which pytest takes for a test class
