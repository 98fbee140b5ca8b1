"""Provider specifications: a project's folder with ``providers.toml``, schemas, flags and rules.

See "Add a provider" in README.md.
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rehearsal.providers.rules import Rules
from rehearsal.providers.schema import ProviderSchema, provider_schema
from terraform_runner.errors import UserError

REGISTRY = "registry.terraform.io"


@dataclass(frozen=True)
class ProviderSpec:
    """One provider: its source, schema and value rules."""

    name: str
    source: str
    version: str
    schema: ProviderSchema
    rules: Rules

    @property
    def address(self) -> str:
        """The source with its registry."""
        return f"{REGISTRY}/{self.source}"


@cache
def known_providers(folder: Path) -> dict[str, dict[str, Any]]:
    """Return the entries of ``providers.toml``, by the provider's name."""
    try:
        return tomllib.loads((folder / "providers.toml").read_text())
    except FileNotFoundError:
        return {}


@cache
def provider_spec(name: str, folder: Path) -> ProviderSpec:
    """Read the specification of a provider of ``providers.toml``."""
    entry = known_providers(folder)[name]
    (schema,) = json.loads((folder / f"{name}.json").read_text())["provider_schemas"].values()
    _add_flags(schema, _optional(folder / "flags" / f"{name}.json"))
    rules = Rules(_optional(folder / "rules" / f"{name}.json"), _optional(folder / "rules" / "patterns.json"))
    return ProviderSpec(name, entry["source"], entry["version"], provider_schema(schema), rules)


def name_of(source: str, folder: Path) -> str:
    """Return the name of the provider with a source (``hashicorp/helm``, or ``helm`` for short)."""
    full = full_source(source)
    for name, entry in known_providers(folder).items():
        if entry["source"] == full:
            return name
    raise UserError(f"the provider '{full}' has no schema: add it to {folder / 'providers.toml'}")


def full_source(source: str) -> str:
    """Return a source without its registry, with the default owner if it has none."""
    short = source.removeprefix(f"{REGISTRY}/")
    return short if "/" in short else f"hashicorp/{short}"


def _optional(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text()) if path.exists() else {}


def _add_flags(schema: dict[str, Any], flags: dict[str, Any]) -> None:
    """Add the flags of attributes that the schema lacks (``computed``, ``sensitive``)."""
    for type_name, entries in flags.items():
        for path, added in entries.items():
            for attribute in _attributes(schema["resource_schemas"][type_name]["block"], path.split(".")):
                attribute.update(added)


def _attributes(block: dict[str, Any], names: list[str]) -> Iterator[dict[str, Any]]:
    first, *rest = names
    if not rest:
        yield block["attributes"][first]
    else:
        yield from _attributes(block["block_types"][first]["block"], rest)
