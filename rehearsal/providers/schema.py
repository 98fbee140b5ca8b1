"""A provider's schema: read from Terraform's JSON, and written as protocol messages.

The form is that of ``terraform providers schema -json`` ("Command: providers schema" in Terraform's documentation).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, cast

from pyvider.protocols.tfprotov6.protobuf import tfplugin6_pb2 as protocol

TypeSpec = Any
"""A type in Terraform's JSON: ``"string"``, ``["list", "string"]``, ``["object", {"name": "string"}]``."""


class Nesting(StrEnum):
    """How often a block or a nested attribute may occur."""

    SINGLE = "single"
    GROUP = "group"
    LIST = "list"
    SET = "set"
    MAP = "map"


@dataclass(frozen=True)
class Attribute:
    """One attribute: with a plain type, or nested."""

    name: str
    type: TypeSpec = None
    nested: "Nested | None" = None
    required: bool = False
    optional: bool = False
    computed: bool = False
    sensitive: bool = False
    write_only: bool = False
    deprecated: bool = False

    @property
    def read_only(self) -> bool:
        """Whether only the provider sets it."""
        return self.computed and not self.optional

    @property
    def collection(self) -> bool:
        """Whether it holds any number of values."""
        if self.nested:
            return self.nested.nesting in (Nesting.LIST, Nesting.SET, Nesting.MAP)
        return isinstance(self.type, list) and self.type[0] in ("list", "set", "map")


@dataclass(frozen=True)
class Block:
    """The attributes and blocks of a resource, a block or a nested attribute."""

    attributes: Mapping[str, Attribute]
    blocks: Mapping[str, "Nested"] = field(default_factory=dict)


@dataclass(frozen=True)
class Nested:
    """A block, or the inside of a nested attribute."""

    nesting: Nesting
    block: Block
    min_items: int = 0
    max_items: int = 0

    @property
    def absent(self) -> list[Any] | None:
        """The value of an absent block."""
        return [] if self.nesting in (Nesting.LIST, Nesting.SET) else None


@dataclass(frozen=True)
class Schema:
    """The schema of a resource, a data source or a provider's configuration."""

    version: int
    block: Block


@dataclass(frozen=True)
class ProviderSchema:
    """Everything that a provider serves."""

    provider: Schema
    resources: Mapping[str, Schema]
    data_sources: Mapping[str, Schema]


def provider_schema(dump: Mapping[str, Any]) -> ProviderSchema:
    """Read one entry of ``provider_schemas``."""
    return ProviderSchema(
        provider=_schema(dump["provider"]),
        resources={name: _schema(entry) for name, entry in dump.get("resource_schemas", {}).items()},
        data_sources={name: _schema(entry) for name, entry in dump.get("data_source_schemas", {}).items()},
    )


def _schema(entry: Mapping[str, Any]) -> Schema:
    return Schema(entry.get("version", 0), _block(entry["block"]))


def _block(block: Mapping[str, Any]) -> Block:
    return Block(
        {name: _attribute(name, entry) for name, entry in block.get("attributes", {}).items()},
        {name: _nested_block(entry) for name, entry in block.get("block_types", {}).items()},
    )


def _attribute(name: str, entry: Mapping[str, Any]) -> Attribute:
    flags = ("required", "optional", "computed", "sensitive", "write_only", "deprecated")
    nested = entry.get("nested_type")
    return Attribute(
        name,
        type=entry.get("type"),
        nested=nested and Nested(Nesting(nested["nesting_mode"]), _block(nested)),
        **{flag: bool(entry.get(flag)) for flag in flags},
    )


def _nested_block(entry: Mapping[str, Any]) -> Nested:
    return Nested(
        Nesting(entry["nesting_mode"]), _block(entry["block"]), entry.get("min_items", 0), entry.get("max_items", 0)
    )


def to_message(schema: Schema) -> protocol.Schema:
    """Return the schema as a protocol message."""
    return protocol.Schema(version=schema.version, block=_block_message(schema.block))


def _block_message(block: Block) -> protocol.Schema.Block:
    return protocol.Schema.Block(
        attributes=[_attribute_message(attribute) for attribute in block.attributes.values()],
        block_types=[
            protocol.Schema.NestedBlock(
                type_name=name,
                nesting=_nesting(protocol.Schema.NestedBlock.NestingMode, nested.nesting),
                min_items=nested.min_items,
                max_items=nested.max_items,
                block=_block_message(nested.block),
            )
            for name, nested in block.blocks.items()
        ],
    )


def _attribute_message(attribute: Attribute) -> protocol.Schema.Attribute:
    message = protocol.Schema.Attribute(
        name=attribute.name,
        required=attribute.required,
        optional=attribute.optional,
        computed=attribute.computed,
        sensitive=attribute.sensitive,
        write_only=attribute.write_only,
        deprecated=attribute.deprecated,
    )
    if attribute.nested is None:
        message.type = json.dumps(attribute.type).encode()
    else:
        message.nested_type.nesting = _nesting(protocol.Schema.Object.NestingMode, attribute.nested.nesting)
        message.nested_type.attributes.extend(
            _attribute_message(inner) for inner in attribute.nested.block.attributes.values()
        )
    return message


def _nesting(modes: Any, nesting: Nesting) -> Any:
    return cast(Any, modes.Value(nesting.name))
