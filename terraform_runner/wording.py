"""Wording that several messages share."""

from collections.abc import Sequence


def some(names: Sequence[str], most: int = 3) -> str:
    """Return the names in a sentence; beyond the first ones only their number."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return f"{', '.join(names[:most])}{more}"
