"""Failures in the middle of an apply: Terraform and the library's stacks recover."""

import pytest

pytest.register_assert_rewrite(f"{__name__}.checks")
