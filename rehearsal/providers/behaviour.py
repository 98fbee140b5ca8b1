"""What sets one provider's services apart from any other's, in words that a short file per provider can be written in.

A *template* is text with fields: ``{topic_name}`` and ``{kafka_cluster.0.id}`` are the object's own values,
``{provider.owner}`` is a value of the provider's configuration,
``{hex:8}``, ``{letters:6}``, ``{digits:7}``, ``{upper:16}`` and ``{mixed:32}`` are made up, so many characters long, or
as many as one of the object's own values says (``{mixed:length}``). Inside of lists and maps, templates work, too; a
function is asked, with the source of made-up characters and the object; anything else stands for itself.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from rehearsal.providers.problems import Problem
from rehearsal.providers.values import Object, Path

Template = Any


class Operation(StrEnum):
    """What can be asked of a service."""

    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True)
class Change:
    """A change that is planned or about to be made; the side that does not exist is None."""

    type_name: str
    before: Object | None
    after: Object | None

    @property
    def operation(self) -> Operation:
        """What kind of change it is."""
        if self.before is None:
            return Operation.CREATE
        return Operation.DELETE if self.after is None else Operation.UPDATE


Check = Callable[[Change], Iterable[Problem]]


@dataclass(frozen=True)
class Behaviour:
    """One provider's ways; what is left out is made up from the schema."""

    scope: tuple[str, ...] = ()
    """Attributes of the provider's own configuration (dotted) that say which world it talks to: two instances that
    differ there do not see each other's objects."""

    unique: Mapping[str, Template] = field(default_factory=dict)
    """By type: what no two objects may share. The service refuses to create the second."""

    computed_values: Mapping[str, Mapping[str, Template]] = field(default_factory=dict)
    """By type, then by dotted attribute path: the values of computed attributes."""

    import_id: Mapping[str, Template] = field(default_factory=dict)
    """By type: what it is imported by, where that is not its ``id``."""

    unknown_on_update: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By type: computed attributes that are unknown again in the plan of every update."""

    replaced_by: Mapping[str, Callable[[Change], Iterable[Path]]] = field(default_factory=dict)
    """By type: what replaces the resource under conditions that a rule cannot state."""

    at_plan: Mapping[str, tuple[Check, ...]] = field(default_factory=dict)
    """By type: what the provider refuses to plan."""

    at_apply: Mapping[str, tuple[Check, ...]] = field(default_factory=dict)
    """By type: what the service refuses to do."""

    normalize_on_read: Mapping[str, Callable[[Object], Object]] = field(default_factory=dict)
    """By type: how the service gives back what it was given, where that is not to the letter."""
