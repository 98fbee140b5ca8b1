"""The attributes that differ between the two sides of a planned change, in words."""

from collections.abc import Iterator
from typing import Any

_LONGEST_VALUE = 60
_UNKNOWN = "(known after apply)"
_SECRET = "(sensitive value)"


def attribute_changes(change: dict[str, Any]) -> tuple[str, ...]:
    """Return one text per differing attribute, such as ``scaling_config[0].min_size: 1 → 2``.

    Args:
        change: The ``change`` of a resource in the JSON of ``terraform show -json PLAN``.
    """
    secret = _either(change.get("before_sensitive"), change.get("after_sensitive"))
    return tuple(
        f"{path}: {text}" if path else text
        for path, text in _differences(change["before"], change["after"], change.get("after_unknown"), secret)
    )


def _differences(before: Any, after: Any, unknown: Any, secret: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if unknown is True:
        yield path, _SECRET if secret is True else _UNKNOWN
    elif secret is True:
        if before != after:
            yield path, _SECRET
    elif isinstance(before, dict) and (isinstance(after, dict) or isinstance(unknown, dict)):
        keys: set[str] = {*before, *(after or {}), *_keys(unknown)}
        for key in sorted(keys):
            one = (before.get(key), (after or {}).get(key), _part(unknown, key), _part(secret, key))
            yield from _differences(*one, f"{path}.{key}" if path else key)
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _differences(old, new, _part(unknown, index), _part(secret, index), f"{path}[{index}]")
    elif before != after:
        old, new = _shown(before), _shown(after)
        # Long values may differ behind the part that would be shown.
        long = max(len(old), len(new)) > _LONGEST_VALUE
        yield path, _SECRET if _marks_any(secret) else "another value" if long else f"{old} → {new}"


def _keys(unknown: Any) -> list[str]:
    """Return the attributes that are unknown themselves, or in part."""
    return [key for key, value in unknown.items() if value] if isinstance(unknown, dict) else []


def _part(marks: Any, key: str | int) -> Any:
    """Return the marks (true where unknown, or secret) of a part."""
    if isinstance(marks, dict):
        return marks.get(key)
    return marks[key] if isinstance(marks, list) and isinstance(key, int) and key < len(marks) else None


def _either(one: Any, other: Any) -> Any:
    """Return marks that are true where one of the two is."""
    if one is True or other is True:
        return True
    if isinstance(one, dict) or isinstance(other, dict):
        both: set[str] = {*(one or {}), *(other or {})}
        return {key: _either(_part(one, key), _part(other, key)) for key in both}
    if isinstance(one, list) or isinstance(other, list):
        longest = max(len(one or []), len(other or []))
        return [_either(_part(one, index), _part(other, index)) for index in range(longest)]
    return None


def _marks_any(marks: Any) -> bool:
    parts = marks.values() if isinstance(marks, dict) else marks if isinstance(marks, list) else ()
    return marks is True or any(map(_marks_any, parts))


def _shown(value: Any) -> str:
    if isinstance(value, (dict, list)):
        return f"{len(value)} {'entry' if len(value) == 1 else 'entries'}"
    if value is None:
        return "unset"
    return str(value).lower() if isinstance(value, bool) else str(value)
