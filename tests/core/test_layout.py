"""What would break imports for everybody."""

from pathlib import Path

import constructs

ROOT = Path(__file__).parents[2]


def test_the_source_root_is_not_a_package() -> None:
    """constructs/__init__.py would shadow the PyPI package of that name, and with it every import of cdktf."""
    assert not (ROOT / "constructs" / "__init__.py").exists()
    assert constructs.Construct.__module__ == "constructs"
