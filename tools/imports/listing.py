"""The list: which resource types and data sources of which provider the project uses, at which version."""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from terraform_runner.errors import UserError
from tools.paths import REPOSITORY

SCHEMAS = REPOSITORY / "provider-schemas"
IMPORTS = REPOSITORY / "imports"
CDKTF_JSON = REPOSITORY / "cdktf.json"

PROVIDER = "provider"
RESOURCES = "resource_schemas"
DATA_SOURCES = "data_source_schemas"
_REGISTRY = "registry.terraform.io"
_GENERATED = "r3edge.bindings."


@dataclass(frozen=True, eq=False)
class Provider:
    """What the list says about one provider."""

    name: str
    source: str
    version: str
    package: str
    """The Python package of the bindings."""
    types: Mapping[str, tuple[str, ...]]
    """The types in use by their section in a schema: ``resource_schemas``, ``data_source_schemas``."""

    @property
    def generated(self) -> bool:
        """Whether its bindings are generated here; the others are packages of the Python index."""
        return self.package.startswith(_GENERATED)

    @property
    def address(self) -> str:
        """How Terraform names it."""
        return f"{_REGISTRY}/{self.source}"

    @property
    def facts(self) -> Path:
        """The file with its schemas."""
        return SCHEMAS / f"{self.name}.json"


def read_list(path: Path = SCHEMAS / "providers.toml") -> list[Provider]:
    """All providers of the list, in its order."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{path.name}: {error}") from None
    return [_provider(path, name, table) for name, table in tables.items()]


def _provider(path: Path, name: str, table: Mapping[str, object]) -> Provider:
    def text(key: str) -> str:
        value = table.get(key)
        if not isinstance(value, str):
            raise UserError(f'{path.name}: [{name}] needs {key} = "…"')
        return value

    def names(key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or value != sorted(set(value)):
            raise UserError(f"{path.name}: [{name}] {key} must be a sorted list without repetitions")
        return tuple(value)

    types = {RESOURCES: names("resources"), DATA_SOURCES: names("data_sources")}
    return Provider(name, text("source"), text("version"), text("package"), types)


def choose(providers: Iterable[Provider], names: Iterable[str]) -> list[Provider]:
    """Return the named providers, or all if none is named."""
    by_name = {provider.name: provider for provider in providers}
    wanted = list(names) or list(by_name)
    if unknown := sorted(set(wanted) - set(by_name)):
        raise UserError(f"not in providers.toml: {', '.join(unknown)}; there are {', '.join(by_name)}")
    return [by_name[name] for name in dict.fromkeys(wanted)]


def cdktf_json(providers: Iterable[Provider]) -> str:
    """cdktf.json as it has to be for this list, so that a plain ``cdktf get`` asks for the same providers."""
    configuration = json.loads(CDKTF_JSON.read_text(encoding="utf-8"))
    configuration["terraformProviders"] = [constraint(provider) for provider in providers if provider.generated]
    return json.dumps(configuration, indent=2) + "\n"


def constraint(provider: Provider) -> dict[str, str]:
    """Return a provider in the words of cdktf.json."""
    return {"name": provider.name, "source": provider.source, "version": provider.version}
