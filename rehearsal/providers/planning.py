"""Plans: the planned state of a configuration, and the paths that replace the resource."""

from dataclasses import dataclass
from typing import Any

from rehearsal.providers.rules import Rules
from rehearsal.providers.schema import Attribute, Block, Nested, Schema
from rehearsal.providers.sets import with_known_elements
from rehearsal.providers.values import (
    ELEMENT,
    UNKNOWN,
    Object,
    Path,
    canonical,
    dotted,
    ordered,
    rebuild,
    walk,
)


@dataclass(frozen=True)
class Planned:
    """A planned state. ``legacy`` asks Terraform to tolerate defaults where the schema has no ``computed`` (SDK 2)."""

    state: Object | None
    replaced_by: tuple[Path, ...] = ()
    legacy: bool = False


def plan_create(schema: Schema, rules: Rules, type_name: str, proposed: Object) -> Planned:
    """Plan a creation: computed values are unknown, write-only ones null, defaults filled in."""
    state, legacy = _completed(schema, rules, type_name, proposed)
    return Planned(state, legacy=legacy)


def plan_update(
    schema: Schema,
    rules: Rules,
    type_name: str,
    prior: Object,
    proposed: Object,
    unknown_on_update: tuple[str, ...] = (),
) -> Planned:
    """Plan an update: the prior state if nothing differs from it, otherwise the proposed one, completed."""
    state, legacy = _completed(schema, rules, type_name, proposed, prior)
    state = with_known_elements(schema.block, state, prior)
    if canonical(ordered(schema.block, state)) == canonical(ordered(schema.block, prior)):
        return Planned(prior, legacy=legacy)
    replaced_by = tuple(_replacing(schema.block, rules.force_new(type_name), prior, state))
    if unknown_on_update and not replaced_by:
        state = _renewed(schema.block, state, unknown_on_update)
    return Planned(state, replaced_by, legacy)


def without_write_only(block: Block, value: Object) -> Object:
    """Return a value without its write-only attributes."""
    return rebuild(block, value, lambda _path, attribute, inner: None if attribute.write_only else inner)


def _completed(
    schema: Schema, rules: Rules, type_name: str, proposed: Object, prior: Object | None = None
) -> tuple[Object, bool]:
    legacy = False
    # Terraform proposes the prior values of computed attributes. The service gave the nulls among them.
    nulls = {path for path, _, value in walk(schema.block, prior or {}) if value is None and ELEMENT not in path}

    def leaf(path: Path, attribute: Attribute, value: Any) -> Any:
        nonlocal legacy
        if attribute.write_only:
            return None
        if value is not None:
            return value
        default = rules.default(type_name, path, attribute.type)
        if default is not None:
            legacy = legacy or not attribute.computed
            return default
        return UNKNOWN if attribute.computed and (prior is None or path not in nulls) else None

    return rebuild(schema.block, proposed, leaf), legacy


def _renewed(block: Block, state: Object, names: tuple[str, ...]) -> Object:
    return rebuild(block, state, lambda path, _attribute, value: UNKNOWN if dotted(path) in names else value)


def _replacing(block: Block, force_new: list[str], prior: Object, planned: Object) -> list[Path]:
    before, after = _by_name(block, prior), _by_name(block, planned)
    found: list[Path] = []
    for name in force_new:
        old, new = before.get(name, []), after.get(name, [])
        found += [path for path, value in new if (path, value) not in old] or [
            path for path, value in old if (path, value) not in new
        ]
    return found


def _by_name(block: Block, value: Object) -> dict[str, list[tuple[Path, str]]]:
    """Return all values of each name, in whichever element of a block."""
    found: dict[str, list[tuple[Path, str]]] = {}
    for path, member, inner in walk(block, value):
        if inner is not None:  # an element that is taken away takes its nulls with it: no change of theirs
            found.setdefault(dotted(path), []).append((path, canonical(_plain(member, inner))))
    return found


def _plain(member: Attribute | Nested, value: Any) -> Any:
    if isinstance(member, Attribute):
        return ordered(Block({"value": member}), {"value": value})["value"]
    # A block forces replacement by its number alone; its attributes have their own rules.
    return len(value) if isinstance(value, list) else 1
