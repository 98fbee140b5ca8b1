"""The service behind a provider: the objects that exist, and what was done to them."""

import copy
import threading
from collections import Counter
from dataclasses import dataclass

from rehearsal.providers.behaviour import Operation
from rehearsal.providers.values import Object

Scope = tuple[str, ...]
"""Which world an object lives in: see ``Behaviour.scope``."""


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
    """Something that was done."""

    operation: Operation
    type_name: str
    import_id: str


class Exists(Exception):
    """There is such an object already."""


class Store:
    """All objects of one provider. Threads may share it; what goes in and out are copies."""

    def __init__(self) -> None:
        self._objects: dict[str, Stored] = {}
        self._seeds: Counter[str] = Counter()
        self._lock = threading.Lock()
        self.calls: list[Call] = []

    def number(self, seed: str) -> int:
        """How many were made from this seed before, counting this one: tells objects of one configuration apart."""
        with self._lock:
            self._seeds[seed] += 1
            return self._seeds[seed]

    def add(self, stored: Stored) -> None:
        """Create. Raises :class:`Exists` when another of its type and world has what must be unique."""
        with self._lock:
            if stored.unique is not None and any(
                (other.type_name, other.scope, other.unique) == (stored.type_name, stored.scope, stored.unique)
                for other in self._objects.values()
            ):
                raise Exists(stored.unique)
            self._keep(stored, Operation.CREATE)

    def change(self, stored: Stored) -> None:
        """Replace what is known about an object."""
        with self._lock:
            self._keep(stored, Operation.UPDATE)

    def get(self, key: str, scope: Scope) -> Stored | None:
        """The object, or None when it is gone, or when it lives in another world than is looked at."""
        with self._lock:
            found = self._objects.get(key)
        return copy.deepcopy(found) if found is not None and found.scope == scope else None

    def find(self, type_name: str, scope: Scope) -> list[Stored]:
        """All objects of a type."""
        with self._lock:
            found = [
                stored for stored in self._objects.values() if (stored.type_name, stored.scope) == (type_name, scope)
            ]
        return copy.deepcopy(found)

    def remove(self, key: str) -> None:
        """Delete; an object that is gone already may be deleted again."""
        with self._lock:
            stored = self._objects.pop(key, None)
            if stored is not None:
                self.calls.append(Call(Operation.DELETE, stored.type_name, stored.import_id))

    def inventory(self) -> dict[str, set[str]]:
        """What exists: import ids by type."""
        found: dict[str, set[str]] = {}
        with self._lock:
            for stored in self._objects.values():
                found.setdefault(stored.type_name, set()).add(stored.import_id)
        return found

    def _keep(self, stored: Stored, operation: Operation) -> None:
        self._objects[stored.key] = copy.deepcopy(stored)
        self.calls.append(Call(operation, stored.type_name, stored.import_id))
