"""Schemas in the form of ``terraform providers schema -json``: only the types in use, without descriptions, sorted."""

import json
from collections.abc import Mapping
from typing import Any

from terraform_runner.errors import UserError
from tools.imports.listing import DATA_SOURCES, PROVIDER, RESOURCES, Provider

Schema = dict[str, Any]
Facts = dict[str, Any]
"""``{"provider": schema, "resource_schemas": {type: schema}, "data_source_schemas": {type: schema}}``."""

_FORMAT_VERSION = "1.0"
_PROSE = frozenset({"description", "description_kind", "deprecation_message"})
_LINE_LENGTH = 120


def read_facts(provider: Provider) -> Facts | None:
    """Return the facts kept for a provider; None if there are none, or only of another version."""
    if not provider.facts.exists():
        return None
    kept = json.loads(provider.facts.read_text(encoding="utf-8"))
    if kept["provider_versions"].get(provider.address) != provider.version:
        return None
    return kept["provider_schemas"][provider.address]


def missing(provider: Provider, *sources: Facts) -> list[str]:
    """Return the listed types that no source has, for example ``grafana_folder`` or ``data.grafana_folder``."""
    absent = [] if any(PROVIDER in source for source in sources) else [f"the settings of provider {provider.name}"]
    for section, prefix in ((RESOURCES, ""), (DATA_SOURCES, "data.")):
        known = {name for source in sources for name in source.get(section, {})}
        absent += [f"{prefix}{name}" for name in provider.types[section] if name not in known]
    return absent


def trimmed(provider: Provider, *sources: Facts) -> Facts:
    """Exactly the listed types, each from the first source that knows it, without prose."""

    def first(section: str, name: str) -> Schema:
        return next(source[section][name] for source in sources if name in source.get(section, {}))

    own = next(source[PROVIDER] for source in sources if PROVIDER in source)
    return {PROVIDER: _schema(own)} | {
        section: {name: _schema(first(section, name)) for name in names} for section, names in provider.types.items()
    }


def _schema(schema: Schema) -> Schema:
    return {"block": _block(schema["block"]), "version": schema.get("version", 0)}


def _block(block: Schema) -> Schema:
    """Return a block without descriptions. By structure: an attribute may be named ``description``."""
    plain = _without_prose(block)
    if "attributes" in plain:
        plain["attributes"] = {name: _attribute(attribute) for name, attribute in plain["attributes"].items()}
    if "block_types" in plain:
        plain["block_types"] = {
            name: _without_prose(nested) | {"block": _block(nested["block"])}
            for name, nested in plain["block_types"].items()
        }
    return plain


def _attribute(attribute: Schema) -> Schema:
    plain = _without_prose(attribute)
    if "nested_type" in plain:
        nested = plain["nested_type"]
        inner = {name: _attribute(value) for name, value in nested["attributes"].items()}
        plain["nested_type"] = _without_prose(nested) | {"attributes": inner}
    return plain


def _without_prose(part: Schema) -> Schema:
    return {key: value for key, value in part.items() if key not in _PROSE}


def dump(provider: Provider, facts: Facts, *, with_version: bool = True) -> str:
    """Return the facts as Terraform prints them for this provider alone, one attribute a line."""
    document: dict[str, Any] = {"format_version": _FORMAT_VERSION, "provider_schemas": {provider.address: facts}}
    if with_version:
        document["provider_versions"] = {provider.address: provider.version}
    return _layout(document) + "\n"


def _layout(value: Any, indent: str = "") -> str:
    """JSON with sorted keys; what has no objects in it stays on one line."""
    if not isinstance(value, dict):
        return json.dumps(value)
    flat = json.dumps(value, sort_keys=True)
    inner = indent + " "
    if not any(isinstance(part, dict) for part in value.values()) and len(inner + flat) <= _LINE_LENGTH:
        return flat
    lines = ",\n".join(f"{inner}{json.dumps(key)}: {_layout(value[key], inner)}" for key in sorted(value))
    return f"{{\n{lines}\n{indent}}}"


def of_dump(dumped: Mapping[str, Any], provider: Provider) -> Facts | None:
    """Return a provider's part of the output of ``terraform providers schema -json``.

    Raises :class:`UserError` when the dump says that it is of another version.
    """
    facts = dumped.get("provider_schemas", {}).get(provider.address)
    version = dumped.get("provider_versions", {}).get(provider.address, provider.version)
    if facts is not None and version != provider.version:
        raise UserError(
            f"the dump of {provider.source} is of version {version}; providers.toml names {provider.version}"
        )
    return facts
