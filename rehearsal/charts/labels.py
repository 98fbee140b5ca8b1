"""Labels, and the selectors that match them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Labels = Mapping[str, str]
Selector = Mapping[str, Any]

_OPERATORS: Mapping[str, Callable[[Labels, str, Sequence[str]], bool]] = {
    "In": lambda labels, key, values: labels.get(key) in values,
    "NotIn": lambda labels, key, values: labels.get(key) not in values,
    "Exists": lambda labels, key, _: key in labels,
    "DoesNotExist": lambda labels, key, _: key not in labels,
}


def matches(selector: Selector, labels: Labels) -> bool:
    """Return whether a label selector matches; an empty one matches everything."""
    wanted = selector.get("matchLabels") or {}
    return wanted.items() <= labels.items() and all(
        _OPERATORS[one["operator"]](labels, one["key"], one.get("values") or [])
        for one in selector.get("matchExpressions") or []
    )
