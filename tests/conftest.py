"""Fixtures and settings for all tests."""

from cdktf import Testing

Testing.__test__ = False  # type: ignore[attr-defined]  # a helper of cdktf's, which pytest takes for a test class
