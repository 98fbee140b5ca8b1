"""Loaded before any test module: r3edge must come before cdktf, see r3edge.core.lazy_providers."""

import r3edge  # noqa: F401
