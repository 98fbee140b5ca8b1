"""A variant: a base environment's settings with a few changes, written so that it can be kept as an example."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from tests.changes.bases import BASES

Path = tuple[str | int, ...]
"""The keys and indices from the root of the settings to a value."""

HELM_VALUES: Path = ("addons", "values")
"""The settings that belong to charts, and have no rules of the library's."""


class Mark(Enum):
    """The mark of a value that a change removes."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = Mark.ABSENT


@dataclass(frozen=True)
class Change:
    """One changed value: the kind of its mutation, its path, and the new value."""

    kind: str
    path: Path
    value: Any

    def apply(self, tree: Any) -> None:
        """Change a tree of settings."""
        *parents, last = self.path
        for key in parents:
            tree = tree[key]
        if self.value is ABSENT:
            del tree[last]
        else:
            tree[last] = deepcopy(self.value)


@dataclass(frozen=True)
class Variant:
    """The changes to a base, applied in their order."""

    base: str
    changes: tuple[Change, ...]

    @property
    def settings(self) -> dict[str, Any]:
        """The settings as a user could have written them."""
        tree = dump(self.base)
        for change in self.changes:
            change.apply(tree)
        return tree

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of its changes."""
        return tuple(change.kind for change in self.changes)


def dump(base: str) -> dict[str, Any]:
    """Return a new copy of a base's settings."""
    return deepcopy(_dumps()[base])


def nodes(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield every value below another one, collections too, each with its path."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*path, key), item
        yield from nodes(item, (*path, key))


@cache
def _dumps() -> dict[str, dict[str, Any]]:
    return {name: base().model_dump(mode="json") for name, base in BASES.items()}
