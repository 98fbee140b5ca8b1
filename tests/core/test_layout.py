"""What would break imports for everybody."""

import constructs

from tests.support.paths import REPOSITORY


def test_the_source_root_is_not_a_package() -> None:
    """constructs/__init__.py would shadow the PyPI package of that name, and with it every import of cdktf."""
    assert not (REPOSITORY / "constructs" / "__init__.py").exists()
    assert constructs.Construct.__module__ == "constructs"
