"""What Terraform and our stacks do when something goes wrong in the middle."""

import pytest

pytest.register_assert_rewrite(f"{__name__}.checks")
