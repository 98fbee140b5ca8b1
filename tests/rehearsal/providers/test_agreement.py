"""Behaviours, rules and valid configurations name only attributes of the schemas."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.behaviours import behaviour
from rehearsal.providers.schema import Attribute, Block, Nested, Schema
from rehearsal.providers.spec import ProviderSpec, known_providers, provider_spec
from tests.rehearsal.providers.valid import DATA, RESOURCES
from tests.support.paths import SCHEMAS

NAMES = sorted(known_providers(SCHEMAS))
PLAIN = {"string": {str, int}, "number": {int, float}, "bool": {bool}}  # numbers are made text of where text is due


def found(block: Block, names: list[str]) -> Attribute | Nested | None:
    """Return the attribute or block at a path."""
    first, *rest = names
    member = block.attributes.get(first) or block.blocks.get(first)
    if not rest or member is None:
        return member
    nested = member if isinstance(member, Nested) else member.nested
    return nested and found(nested.block, rest)


def schemas(known: ProviderSpec, type_name: str) -> list[Schema]:
    """Return the resource and the data source of a name."""
    return [
        schemas[type_name] for schemas in (known.schema.resources, known.schema.data_sources) if type_name in schemas
    ]


def path_exists(known: ProviderSpec, type_name: str, dotted: str) -> bool:
    """Return whether a type, or the provider's configuration, has the path. Indices do not count."""
    names = [name for name in dotted.split(".") if not name.isdigit()]
    if names[0] == "provider":
        return found(known.schema.provider.block, names[1:]) is not None
    return any(found(schema.block, names) for schema in schemas(known, type_name))


def fields(template: Any) -> Iterator[str]:
    """Yield the values that a template refers to."""
    if isinstance(template, str):
        for name, _, length in re.findall(r"\{([\w.]+)(:([\w.]+))?\}", template):
            yield length if length and not length.isdigit() else name if not length else ""
    elif isinstance(template, dict):
        for inner in template.values():
            yield from fields(inner)
    elif isinstance(template, list):
        for inner in template:
            yield from fields(inner)


def templates(ways: Behaviour) -> Iterator[tuple[str, Any]]:
    """Yield every template with its type."""
    yield from ways.unique.items()
    yield from ways.import_id.items()
    for type_name, by_path in ways.computed_values.items():
        for template in by_path.values():
            yield type_name, template


@pytest.mark.parametrize("name", NAMES)
def test_valid_configurations_have_every_type(name: str) -> None:
    listed = known_providers(SCHEMAS)[name]
    assert set(RESOURCES[name]) >= set(listed["resources"])
    assert set(DATA.get(name, {})) >= set(listed["data_sources"])


@pytest.mark.parametrize("name", NAMES)
def test_behaviour_names_what_exists(name: str) -> None:
    known = provider_spec(name, SCHEMAS)
    ways = behaviour(name, known.schema)
    resources = {
        type_name
        for by_type in (
            ways.unique,
            ways.import_id,
            ways.unknown_on_update,
            ways.replaced_by,
            ways.at_plan,
            ways.at_apply,
            ways.normalize_on_read,
        )
        for type_name in by_type
    }
    assert resources <= known.schema.resources.keys()
    assert [type_name for type_name in ways.computed_values if not schemas(known, type_name)] == []
    assert [path for path in ways.scope if not found(known.schema.provider.block, path.split("."))] == []
    named = [
        (kind, path)
        for by_type in (ways.computed_values, ways.unknown_on_update)
        for kind in by_type
        for path in by_type[kind]
    ]
    assert [one for one in named if not path_exists(known, *one)] == []
    used = [(kind, field) for kind, template in templates(ways) for field in fields(template) if field]
    assert [one for one in used if not path_exists(known, *one)] == []


def computed(known: ProviderSpec, type_name: str, schema: Schema, path: str) -> bool:
    """Return whether the attribute may be unknown when its object is created."""
    member = found(schema.block, [name for name in path.split(".") if not name.isdigit()])
    defaults = known.rules.of(type_name).get(path, {})
    return isinstance(member, Attribute) and member.computed and "default" not in defaults


@pytest.mark.parametrize("name", NAMES)
def test_templates_are_made_of_what_is_known_by_then(name: str) -> None:
    known = provider_spec(name, SCHEMAS)
    ways = behaviour(name, known.schema)
    early: list[tuple[str, str, str]] = []
    for type_name, by_path in ways.computed_values.items():
        for schema in schemas(known, type_name):
            made = {"id"} - by_path.keys()
            for path, template in by_path.items():
                if not computed(known, type_name, schema, path):
                    continue
                for field in filter(None, fields(template)):
                    plain = re.sub(r"\.\d+", "", field)
                    if computed(known, type_name, schema, field) and plain not in made:
                        early.append((type_name, path, field))
                made.add(path)
    assert early == []


@pytest.mark.parametrize("name", NAMES)
def test_renewed_attributes_are_computed(name: str) -> None:
    known = provider_spec(name, SCHEMAS)
    for type_name, paths in behaviour(name, known.schema).unknown_on_update.items():
        for path in paths:
            member = found(known.schema.resources[type_name].block, path.split("."))
            assert isinstance(member, Attribute)
            assert member.computed, (type_name, path)


@pytest.mark.parametrize("name", NAMES)
def test_rules_name_what_exists(name: str) -> None:
    known = provider_spec(name, SCHEMAS)
    rules = json.loads((SCHEMAS / "rules" / f"{name}.json").read_text())
    wrong = []
    for type_name, by_path in rules.items():
        for path, rule in by_path.items():
            others = [
                other
                for kind in ("conflicts_with", "required_with", "exactly_one_of", "at_least_one_of")
                for other in rule.get(kind, ())
            ]
            wrong += [(type_name, one) for one in (path, *others) if not path_exists(known, type_name, one)]
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_defaults_fit_their_types(name: str) -> None:
    known = provider_spec(name, SCHEMAS)
    rules = json.loads((SCHEMAS / "rules" / f"{name}.json").read_text())
    wrong = []
    for type_name, by_path in rules.items():
        for path, rule in by_path.items():
            if "default" not in rule:
                continue
            member = found(known.schema.resources[type_name].block, path.split("."))
            assert isinstance(member, Attribute), (type_name, path)
            given = rule["default"]
            if given != "{}" if member.collection else type(given) not in PLAIN[member.type]:
                wrong.append((type_name, path, member.type, given))
    assert wrong == []
