"""Loaded before any test module: r3edge must come before cdktf, see r3edge.core.lazy_providers."""

import r3edge  # noqa: F401

from cdktf import Testing  # isort: skip

Testing.__test__ = False  # type: ignore[attr-defined]  # a helper of cdktf's, which pytest takes for a test class
