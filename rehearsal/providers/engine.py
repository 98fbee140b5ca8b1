"""The work of a provider, in terms of values: validate, plan, apply, read, import."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from rehearsal.providers.behaviour import Behaviour, Change, Check, Operation
from rehearsal.providers.computed_values import Seeded, fill, fill_computed, fitted, with_provider
from rehearsal.providers.instances import Instance
from rehearsal.providers.planning import Planned, plan_create, plan_update, without_write_only
from rehearsal.providers.problems import Problem, Refused
from rehearsal.providers.rules import look_up
from rehearsal.providers.schema import Attribute, Block, Schema
from rehearsal.providers.spec import ProviderSpec
from rehearsal.providers.store import Exists, Store, Stored
from rehearsal.providers.values import (
    UNKNOWN,
    Object,
    is_set,
    ordered,
    rebuild,
)
from rehearsal.testing.faults import Faults


@dataclass(frozen=True)
class Outcome:
    """The state after a call, the private data that Terraform keeps with it, and the problems."""

    state: Object | None
    private: bytes = b""
    problems: tuple[Problem, ...] = ()


class Engine:
    """One provider working on one store."""

    def __init__(self, spec: ProviderSpec, behaviour: Behaviour, store: Store, faults: Faults) -> None:
        self._spec = spec
        self._behaviour = behaviour
        self._store = store
        self._faults = faults

    def validate(self, type_name: str, config: Object) -> list[Problem]:
        """Return the problems of a resource's configuration."""
        return list(self._spec.rules.check(type_name, self._resource(type_name).block, config))

    def validate_data(self, type_name: str, config: Object) -> list[Problem]:
        """Return the problems of a data source's configuration. Its rules are named ``data.<type>``."""
        return list(self._spec.rules.check(f"data.{type_name}", self._data_source(type_name).block, config))

    def upgrade(self, type_name: str, state: Object) -> Object:
        """Return a state without attributes that the schema does not have."""
        return rebuild(self._resource(type_name).block, state, lambda _path, _attribute, value: value)

    def plan(self, type_name: str, prior: Object | None, proposed: Object | None) -> Planned:
        """Plan the proposed configuration."""
        if proposed is None:
            return Planned(None)
        schema, rules = self._resource(type_name), self._spec.rules
        if prior is None:
            planned = plan_create(schema, rules, type_name, proposed)
        else:
            unknown_on_update = self._behaviour.unknown_on_update.get(type_name, ())
            planned = plan_update(schema, rules, type_name, prior, proposed, unknown_on_update)
        change = Change(type_name, prior, planned.state)
        _refuse(self._behaviour.at_plan, change)
        more = self._behaviour.replaced_by.get(type_name)
        return replace(planned, replaced_by=(*planned.replaced_by, *more(change))) if more and prior else planned

    def apply(
        self, instance: Instance, type_name: str, prior: Object | None, planned: Object | None, private: bytes
    ) -> Outcome:
        """Apply a planned change. Raises :class:`Refused` if nothing was changed."""
        change = Change(type_name, prior, planned)
        instance.must_be_known(f"{change.operation} {type_name}")
        _refuse(self._behaviour.at_apply, change)
        self._faults.before(change.operation, type_name)
        if prior is None and planned is not None:
            outcome = self._create(instance, type_name, planned)
        else:
            stored = self._stored(instance, type_name, prior or {}, private)
            outcome = self._delete(stored) if planned is None else self._update(instance, stored, type_name, planned)
        try:
            self._faults.after(change.operation, type_name)
        except Refused as refused:
            return replace(outcome, problems=refused.problems)
        return outcome

    def read(self, instance: Instance, type_name: str, current: Object, private: bytes) -> Outcome:
        """Return the object as the service has it; no state if it is gone."""
        instance.must_be_known(f"read {type_name}")
        self._faults.before(Operation.READ, type_name)
        stored = self._stored(instance, type_name, current, private)
        return Outcome(self._normalized(stored), _private(stored.key)) if stored else Outcome(None)

    def import_state(self, instance: Instance, type_name: str, import_id: str) -> Outcome:
        """Import an object of the service. Raises :class:`Refused` if there is none."""
        instance.must_be_known(f"import {type_name}")
        for stored in self._store.find(type_name, self._scope(instance)):
            if stored.import_id == import_id:
                return Outcome(self._normalized(stored), _private(stored.key))
        raise Refused(
            Problem("Cannot import non-existent remote object", f"there is no {type_name} with the id '{import_id}'")
        )

    def read_data(self, instance: Instance, type_name: str, config: Object) -> Object:
        """Read a data source: an object of the same type that agrees with the configuration, or a generated one."""
        instance.must_be_known(f"read data.{type_name}")
        schema = self._data_source(type_name)
        found = next(
            (one.values for one in self._store.find(type_name, self._scope(instance)) if _fits(config, one.values)), {}
        )
        return self._fill_computed(
            instance, f"data.{type_name}", schema, _completed(schema.block, config, found), config
        )

    def _create(self, instance: Instance, type_name: str, planned: Object) -> Outcome:
        schema, scope = self._resource(type_name), self._scope(instance)
        seed = Seeded(self._spec.source, type_name, scope, ordered(schema.block, planned)).seed
        key = Seeded(seed, self._store.number(seed)).seed
        values = self._fill_computed(instance, type_name, schema, planned, key)
        unique = self._behaviour.unique.get(type_name)
        template = self._behaviour.import_id.get(type_name, "{id}")
        stored = Stored(
            key,
            type_name,
            scope,
            unique and fill(unique, Seeded(key), values),
            fill(template, Seeded(key), values) or key[:12],
            values,
        )
        try:
            self._store.add(stored)
        except Exists as exists:
            raise Refused(
                Problem("The service refused", f"409 Conflict: {type_name} {exists} already exists")
            ) from None
        return Outcome(self._kept(stored), _private(key))

    def _update(self, instance: Instance, stored: Stored | None, type_name: str, planned: Object) -> Outcome:
        if stored is None:
            raise Refused(Problem("The service refused", f"404 Not Found: the {type_name} is gone"))
        seed = (stored.key, self._store.number(stored.key))
        stored = replace(
            stored, values=self._fill_computed(instance, type_name, self._resource(type_name), planned, seed)
        )
        self._store.change(stored)
        return Outcome(self._kept(stored), _private(stored.key))

    def _delete(self, stored: Stored | None) -> Outcome:
        if stored:
            self._store.remove(stored.key)
        return Outcome(None)

    def _stored(self, instance: Instance, type_name: str, state: Object, private: bytes) -> Stored | None:
        """Return the object of a state; None if it is gone.

        Terraform passes its key along, but not for an object that it replaces because it is tainted.
        """
        scope = self._scope(instance)
        if private:
            return self._store.get(json.loads(private)["object"], scope)
        block = self._resource(type_name).block
        same_id = [one for one in self._store.find(type_name, scope) if one.values.get("id") == state.get("id")]
        exact = [one for one in same_id if ordered(block, one.values) == ordered(block, state)]
        return next(iter(exact or same_id), None)

    def _fill_computed(self, instance: Instance, type_name: str, schema: Schema, planned: Object, seed: Any) -> Object:
        templates = self._behaviour.computed_values.get(type_name.removeprefix("data."), {})
        templates = with_provider(templates, instance.config)
        values = fill_computed(schema.block, planned, Seeded(seed, type_name), self._spec.name, templates)
        return without_write_only(schema.block, values)

    def _kept(self, stored: Stored) -> Object:
        """Return the state after a change: the values as given, with sets in a fixed order."""
        return ordered(self._resource(stored.type_name).block, stored.values)

    def _normalized(self, stored: Stored) -> Object:
        """Return the state after a read: the values in the service's own form."""
        form = self._behaviour.normalize_on_read.get(stored.type_name)
        return self._kept(replace(stored, values=form(stored.values)) if form else stored)

    def _scope(self, instance: Instance) -> tuple[str, ...]:
        return instance.scope(self._behaviour.scope)

    def _resource(self, type_name: str) -> Schema:
        return self._spec.schema.resources[type_name]

    def _data_source(self, type_name: str) -> Schema:
        return self._spec.schema.data_sources[type_name]


def _refuse(checks: Mapping[str, tuple[Check, ...]], change: Change) -> None:
    problems = [problem for check in checks.get(change.type_name, ()) for problem in check(change)]
    if problems:
        raise Refused(*problems)


def _private(key: str) -> bytes:
    return json.dumps({"object": key}).encode()


def _fits(asked: Any, found: Any) -> bool:
    """Return whether an object agrees with all that a data source's configuration sets."""
    if not is_set(asked):
        return True
    if isinstance(asked, dict) and isinstance(found, dict):
        return all(_fits(value, found.get(name)) for name, value in asked.items())
    if isinstance(asked, list) and isinstance(found, list) and len(asked) == len(found):
        return all(_fits(one, other) for one, other in zip(asked, found, strict=True))
    return asked == found


def _completed(block: Block, config: Object, found: Object) -> Object:
    """Complete a data source's configuration from an object. Other computed attributes are unknown."""

    def leaf(path: Any, attribute: Attribute, value: Any) -> Any:
        if value is not None:
            return value
        known = fitted(attribute, look_up(found, path))
        return known if known is not None else UNKNOWN if attribute.computed else None

    return rebuild(block, config, leaf)
