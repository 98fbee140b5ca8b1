"""The list, the facts and the bindings say the same, for generated and for prebuilt providers."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest

from tests.imports.bindings import archive, read_binding
from tests.imports.shapes import Argument, Shape, differences, of_block
from tools.imports.facts import dump, missing, read_facts, trimmed
from tools.imports.listing import CDKTF_JSON, PROVIDER, RESOURCES, SCHEMAS, Provider, cdktf_json, read_list

PROVIDERS = read_list()
GENERATED = [provider for provider in PROVIDERS if provider.generated]
PREBUILT = [provider for provider in PROVIDERS if not provider.generated]
MOST_ARCHIVE_BYTES = 500_000
MOST_FACTS_BYTES = 1_000_000
# cdktf leaves out the organization where it is HashiCorp's.
SHORT_SOURCES = {"kubernetes": "hashicorp/kubernetes", "helm": "hashicorp/helm"}

each = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
each_generated = pytest.mark.parametrize("provider", GENERATED, ids=lambda provider: provider.name)
each_prebuilt = pytest.mark.parametrize("provider", PREBUILT, ids=lambda provider: provider.name)


def _facts(provider: Provider) -> dict[str, Any]:
    facts = read_facts(provider)
    assert facts is not None, f"no facts of {provider.name} {provider.version}: make imports"
    return facts


@each
def test_facts_hold_what_is_listed(provider: Provider) -> None:
    """Exactly the listed types, without prose, in the layout that ``make imports`` gives them."""
    facts = _facts(provider)
    assert missing(provider, facts) == []
    assert dump(provider, trimmed(provider, facts)) == provider.facts.read_text(encoding="utf-8")


def test_there_are_no_other_facts() -> None:
    assert {path.stem for path in SCHEMAS.glob("*.json")} == {provider.name for provider in PROVIDERS}
    assert sum(path.stat().st_size for path in SCHEMAS.glob("*.json")) < MOST_FACTS_BYTES


def _own_arguments(provider: Provider) -> Shape:
    return {**of_block(_facts(provider)[PROVIDER]["block"]), "alias": Argument(False, {})}


@each
def test_arguments_agree(provider: Provider) -> None:
    """Every argument, with its name, whether it is required, and all the arguments inside it."""
    facts, binding = _facts(provider), read_binding(provider)

    def disagreements() -> Iterator[str]:
        (own,) = binding.classes[PROVIDER]
        for line in differences(_own_arguments(provider), binding.shape(PROVIDER, own)):
            yield f"provider {own}: {line}"
        for section, names in provider.types.items():
            for name in names:
                for line in differences(of_block(facts[section][name]["block"]), binding.shape(section, name)):
                    yield f"{section} {name}: {line}"

    assert list(disagreements()) == []


@each_generated
def test_generated_bindings_have_the_listed_types_only(provider: Provider) -> None:
    classes = read_binding(provider).classes
    assert {section: sorted(classes[section]) for section in provider.types} == {
        section: list(names) for section, names in provider.types.items()
    }


@each_generated
def test_generated_bindings_demand_the_listed_version(provider: Provider) -> None:
    assert read_binding(provider).metadata == {
        "providerVersionConstraint": provider.version,
        "terraformProviderSource": provider.source,
    }


@each_prebuilt
def test_prebuilt_bindings_are_of_the_listed_version(provider: Provider) -> None:
    metadata = read_binding(provider).metadata
    source = metadata["terraformProviderSource"]
    assert (SHORT_SOURCES.get(source, source), metadata["providerVersion"]) == (provider.source, provider.version)


def test_cdktf_json_names_the_generated_providers() -> None:
    assert CDKTF_JSON.read_text(encoding="utf-8") == cdktf_json(PROVIDERS)
    listed = [(entry["name"], entry["version"]) for entry in json.loads(CDKTF_JSON.read_text())["terraformProviders"]]
    assert listed == [(provider.name, provider.version) for provider in GENERATED]


@each_generated
def test_generated_bindings_are_small(provider: Provider) -> None:
    assert archive(provider).stat().st_size < MOST_ARCHIVE_BYTES


@each
def test_rules_are_for_known_arguments(provider: Provider) -> None:
    """A rule for an argument that was renamed or removed would never be looked at."""
    path = SCHEMAS / "rules" / provider.facts.name
    rules = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    schemas = _facts(provider)[RESOURCES]
    assert list(rules) == sorted(rules)
    assert sorted(rules.keys() - schemas.keys()) == []
    assert [
        f"{name}: {argument}"
        for name, arguments in rules.items()
        for argument in arguments
        if not _knows(schemas[name]["block"], argument.split("."))
    ] == []


def _knows(block: Mapping[str, Any], path: Sequence[str]) -> bool:
    name, *rest = path
    if name in block.get("block_types", {}):
        return not rest or _knows(block["block_types"][name]["block"], rest)
    attribute = block.get("attributes", {}).get(name)
    return attribute is not None and (not rest or _knows(attribute.get("nested_type", {}), rest))
