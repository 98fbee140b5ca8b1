"""Fixtures and settings for all tests."""

import signal

from cdktf import Testing
from hypothesis import HealthCheck, settings

# No verdict depends on seconds.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")
Testing.__test__ = False  # type: ignore[attr-defined]  # a helper of cdktf's, which pytest takes for a test class

# A shell's `command &` hands an ignored SIGINT down, to all that the tests start and interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)
