"""The behaviour of one provider beyond its schema: a declaration of a page per provider.

A *template* is text with fields. ``{topic_name}`` and ``{kafka_cluster.0.id}`` are values of the object itself,
``{provider.owner}`` is a value of the provider's configuration. ``{hex:8}``, ``{letters:6}``, ``{digits:7}``,
``{upper:16}`` and ``{mixed:32}`` are generated characters; ``{mixed:length}`` takes their number from the object's
``length``. Lists and maps may contain templates. A function is called with the source of characters and the object.
Anything else is a constant.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from rehearsal.providers.problems import Problem
from rehearsal.providers.values import Object, Path

Template = Any


class Operation(StrEnum):
    """The operations of a service."""

    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True)
class Change:
    """A change that is planned or about to be applied. ``before`` is None for a creation, ``after`` for a deletion."""

    type_name: str
    before: Object | None
    after: Object | None

    @property
    def operation(self) -> Operation:
        """The operation that makes the change."""
        if self.before is None:
            return Operation.CREATE
        return Operation.DELETE if self.after is None else Operation.UPDATE


Check = Callable[[Change], Iterable[Problem]]


def decreased(attribute: str) -> Callable[[Change], Iterator[Path]]:
    """Return a function that yields the path of a number if it becomes smaller."""

    def paths(change: Change) -> Iterator[Path]:
        before, after = ((side or {}).get(attribute) for side in (change.before, change.after))
        if isinstance(before, int) and isinstance(after, int) and after < before:
            yield (attribute,)

    return paths


@dataclass(frozen=True)
class Behaviour:
    """The behaviour of one provider. The schema decides wherever a field is left out."""

    scope: tuple[str, ...] = ()
    """Attributes of the provider's configuration (dotted paths) that select an account, organization or cluster. Two
    instances that differ there do not see each other's objects."""

    at_configure: tuple[Callable[[Object], Iterable[Problem]], ...] = ()
    """The checks of the provider's configuration, in which what is not known yet counts as not given."""

    unique: Mapping[str, Template] = field(default_factory=dict)
    """The value that no two objects of a type may share, by type. The service refuses to create the second."""

    computed_values: Mapping[str, Mapping[str, Template]] = field(default_factory=dict)
    """The values of computed attributes, by type and dotted path."""

    import_id: Mapping[str, Template] = field(default_factory=dict)
    """The import id, by type; ``id`` by default."""

    unknown_on_update: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The computed attributes that are unknown in the plan of every update, by type."""

    replaced_by: Mapping[str, Callable[[Change], Iterable[Path]]] = field(default_factory=dict)
    """The paths that replace a resource under conditions that a rule cannot express, by type."""

    at_plan: Mapping[str, tuple[Check, ...]] = field(default_factory=dict)
    """The checks of the provider at plan, by type."""

    at_apply: Mapping[str, tuple[Check, ...]] = field(default_factory=dict)
    """The checks of the service at apply, by type."""

    normalize_on_read: Mapping[str, Callable[[Object], Object]] = field(default_factory=dict)
    """The form in which the service returns an object, by type; unchanged by default."""
