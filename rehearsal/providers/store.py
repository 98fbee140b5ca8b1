"""The service behind a provider: its objects, and the calls that changed them."""

import copy
import threading
from collections import Counter
from dataclasses import dataclass

from rehearsal.providers.behaviour import Operation
from rehearsal.providers.values import Object

Scope = tuple[str, ...]
"""The account, organization or cluster of an object; see ``Behaviour.scope``."""


@dataclass(frozen=True)
class Stored:
    """One object."""

    key: str
    type_name: str
    scope: Scope
    unique: str | None
    import_id: str
    values: Object


@dataclass(frozen=True)
class Call:
    """One change of an object."""

    operation: Operation
    type_name: str
    import_id: str


class Exists(Exception):
    """Raised when an object with the same unique value exists."""


class Store:
    """All objects of one provider. It is thread-safe, and takes and returns copies."""

    def __init__(self) -> None:
        self._objects: dict[str, Stored] = {}
        self._seeds: Counter[str] = Counter()
        self._lock = threading.Lock()
        self.calls: list[Call] = []

    def copy(self) -> "Store":
        """Return a store with the same objects, and without the calls that made them."""
        copied = Store()
        with self._lock:
            copied._objects, copied._seeds = copy.deepcopy(self._objects), copy.copy(self._seeds)
        return copied

    def number(self, seed: str) -> int:
        """Count the uses of a seed. The number distinguishes objects of equal configuration."""
        with self._lock:
            self._seeds[seed] += 1
            return self._seeds[seed]

    def add(self, stored: Stored) -> None:
        """Add an object. Raises :class:`Exists` if another of its type and scope has the same unique value."""
        with self._lock:
            if stored.unique is not None and any(
                (other.type_name, other.scope, other.unique) == (stored.type_name, stored.scope, stored.unique)
                for other in self._objects.values()
            ):
                raise Exists(stored.unique)
            self._keep(stored, Operation.CREATE)

    def change(self, stored: Stored) -> None:
        """Replace the values of an object."""
        with self._lock:
            self._keep(stored, Operation.UPDATE)

    def get(self, key: str, scope: Scope) -> Stored | None:
        """Return an object; None if it is gone or lies in another scope."""
        with self._lock:
            found = self._objects.get(key)
        return copy.deepcopy(found) if found is not None and found.scope == scope else None

    def find(self, type_name: str, scope: Scope) -> list[Stored]:
        """Return all objects of a type."""
        with self._lock:
            found = [
                stored for stored in self._objects.values() if (stored.type_name, stored.scope) == (type_name, scope)
            ]
        return copy.deepcopy(found)

    def remove(self, key: str) -> None:
        """Remove an object, if it exists."""
        with self._lock:
            stored = self._objects.pop(key, None)
            if stored is not None:
                self.calls.append(Call(Operation.DELETE, stored.type_name, stored.import_id))

    def inventory(self) -> dict[str, set[str]]:
        """Return the import ids of all objects, by type."""
        found: dict[str, set[str]] = {}
        with self._lock:
            for stored in self._objects.values():
                found.setdefault(stored.type_name, set()).add(stored.import_id)
        return found

    def _keep(self, stored: Stored, operation: Operation) -> None:
        self._objects[stored.key] = copy.deepcopy(stored)
        self.calls.append(Call(operation, stored.type_name, stored.import_id))
