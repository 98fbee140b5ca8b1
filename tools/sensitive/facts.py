"""Sensitive attributes of the resource types in use, from the schemas of their providers."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rehearsal.providers.schema import Attribute, Block, ProviderSchema
from rehearsal.providers.spec import known_providers, provider_spec
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
    found = [one for name in known_providers(SCHEMAS) for one in _of_schema(name, provider_spec(name, SCHEMAS).schema)]
    aws = json.loads(AWS_FACTS.read_text())
    found += [
        Sensitive("aws", kind, path, frozenset(flags)) for kind, paths in aws.items() for path, flags in paths.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.provider, one.type, one.path)))


def used_types() -> frozenset[str]:
    """Return the resource types that the library creates."""
    texts = (file.read_text() for file in _LIBRARY.rglob("*.py") if "bindings" not in file.parts)
    return frozenset(f"{provider}_{module}" for text in texts for provider, module in _IMPORT.findall(text))


def aws_facts(schema: ProviderSchema) -> dict[str, dict[str, list[str]]]:
    """Return the sensitive attributes of all AWS types."""
    facts: dict[str, dict[str, list[str]]] = {}
    for one in _of_schema("aws", schema):
        facts.setdefault(one.type, {})[one.path] = sorted(one.flags)
    return {kind: dict(sorted(paths.items())) for kind, paths in sorted(facts.items())}


def _of_schema(provider: str, schema: ProviderSchema) -> Iterator[Sensitive]:
    for kind, resource in schema.resources.items():
        for path, attribute in _attributes(resource.block):
            if attribute.sensitive or attribute.write_only:
                flags = frozenset(flag for flag in _FLAGS if getattr(attribute, flag))
                yield Sensitive(provider, kind, path, flags)


def _attributes(block: Block, before: str = "") -> Iterator[tuple[str, Attribute]]:
    for name, attribute in block.attributes.items():
        yield before + name, attribute
        if attribute.nested:
            yield from _attributes(attribute.nested.block, f"{before}{name}.")
    for name, nested in block.blocks.items():
        yield from _attributes(nested.block, f"{before}{name}.")
