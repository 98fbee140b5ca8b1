"""Karpenter as several tests look at it."""

import pytest

from tests.support import Synthesized
from tests.support.karpenter import synthesize_karpenter


@pytest.fixture(scope="package")
def production() -> Synthesized:
    """Return Karpenter in production, with the default node pools."""
    return synthesize_karpenter()
