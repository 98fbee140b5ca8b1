"""Clusters that several tests look at."""

import pytest

from tests.support import Synthesized
from tests.support.cluster import synthesize_cluster


@pytest.fixture(scope="package")
def plain() -> Synthesized:
    """Return a cluster with nothing but the defaults."""
    return synthesize_cluster()


@pytest.fixture(scope="package")
def protected() -> Synthesized:
    """Return the same in a protected environment."""
    return synthesize_cluster(protected=True)
