"""Sensitive attributes of the resource types in use, from the schemas of their providers."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tools.paths import REPOSITORY

SCHEMAS = REPOSITORY / "provider-schemas"
AWS_FACTS = SCHEMAS / "sensitive" / "aws.json"
_LIBRARY = REPOSITORY / "constructs" / "r3edge"
_IMPORT = re.compile(r"from (?:cdktf_cdktf_provider_|r3edge\.bindings\.)(\w+)\.(\w+) import")
_FLAGS = ("required", "optional", "computed", "write_only")


@dataclass(frozen=True)
class Sensitive:
    """A sensitive or write-only attribute of a resource type."""

    provider: str
    type: str
    path: str
    """The attribute, after the blocks that it is in."""
    flags: frozenset[str]

    @property
    def kept(self) -> bool:
        """Whether its value is in the state."""
        return "write_only" not in self.flags

    @property
    def made(self) -> bool:
        """Whether the provider alone sets it."""
        return self.flags == {"computed"}


@cache
def sensitive() -> tuple[Sensitive, ...]:
    """Return the sensitive attributes of the types in the list of each provider, and of all types of AWS."""
    found = [
        one for file in sorted(SCHEMAS.glob("*.json")) for one in _of_dump(file.stem, json.loads(file.read_text()))
    ]
    aws = json.loads(AWS_FACTS.read_text())
    found += [
        Sensitive("aws", kind, path, frozenset(flags)) for kind, paths in aws.items() for path, flags in paths.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.provider, one.type, one.path)))


def used_types() -> frozenset[str]:
    """Return the resource types that the library creates."""
    texts = (file.read_text() for file in _LIBRARY.rglob("*.py") if "bindings" not in file.parts)
    return frozenset(f"{provider}_{module}" for text in texts for provider, module in _IMPORT.findall(text))


def aws_facts(dump: Mapping[str, Any]) -> dict[str, dict[str, list[str]]]:
    """Return the sensitive attributes of all AWS types, from the output of ``terraform providers schema -json``."""
    facts: dict[str, dict[str, list[str]]] = {}
    for one in _of_dump("aws", dump):
        facts.setdefault(one.type, {})[one.path] = sorted(one.flags)
    return {kind: dict(sorted(paths.items())) for kind, paths in sorted(facts.items())}


def _of_dump(provider: str, dump: Mapping[str, Any]) -> Iterator[Sensitive]:
    flags_file = SCHEMAS / "flags" / f"{provider}.json"
    added = json.loads(flags_file.read_text()) if flags_file.exists() else {}
    (schemas,) = dump["provider_schemas"].values()
    for kind, schema in schemas.get("resource_schemas", {}).items():
        for path, attribute in _attributes(schema["block"]):
            facts = {**attribute, **added.get(kind, {}).get(path, {})}
            if facts.get("sensitive") or facts.get("write_only"):
                yield Sensitive(provider, kind, path, frozenset(flag for flag in _FLAGS if facts.get(flag)))


def _attributes(block: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, attribute in block.get("attributes", {}).items():
        yield before + name, attribute
        yield from _attributes(attribute.get("nested_type", {}), f"{before}{name}.")
    for name, nested in block.get("block_types", {}).items():
        yield from _attributes(nested["block"], f"{before}{name}.")
