"""Values of the plug-in protocol: msgpack, with a marker for unknown values.

A decoded object is a ``dict`` by attribute and block name. Lists and sets are lists, maps are dicts, null is ``None``;
a value of dynamic type stays a pair of its type and its value.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

import msgpack

from rehearsal.providers.schema import Attribute, Block, Nested, Nesting, TypeSpec

Object = dict[str, Any]

UNKNOWN = msgpack.ExtType(0, b"\x00")
"""The unknown value. Terraform's own may carry refinements; see :func:`is_unknown`."""


class Key(str):
    """A key of a map in a path, as opposed to the name of an attribute."""


class Element:
    """An element of a set in a path. The protocol cannot name it."""


ELEMENT = Element()
Path = tuple[str | int | Element, ...]


def decode(data: bytes) -> Any:
    """Decode the msgpack of a ``DynamicValue``."""
    return msgpack.unpackb(data, raw=False, strict_map_key=False) if data else None


def encode(value: Any) -> bytes:
    """Encode a value as msgpack."""
    return bytes(msgpack.packb(value) or b"")


def is_unknown(value: Any) -> bool:
    """Return whether a value is unknown."""
    return isinstance(value, msgpack.ExtType)


def is_set(value: Any) -> bool:
    """Return whether a configuration sets a value. Null and absent blocks do not, an unknown value does."""
    return value is not None and value != []


def dotted(path: Path) -> str:
    """Return the names along a path, by which rules name an attribute."""
    return ".".join(step for step in path if isinstance(step, str) and not isinstance(step, Key))


def rebuild(
    block: Block, value: Object, leaf: Callable[[Path, Attribute, Any], Any], path: Path = ()
) -> dict[str, Any]:
    """Return a copy with the attributes and blocks of the schema, each attribute mapped by ``leaf``.

    ``leaf(path, attribute, value)`` maps a nested attribute as a whole first, then each part of the result.
    """
    built: Object = {}
    for name, attribute in block.attributes.items():
        new = leaf((*path, name), attribute, value.get(name))
        built[name] = _rebuild_nested(attribute.nested, new, leaf, (*path, name)) if attribute.nested else new
    for name, nested in block.blocks.items():
        built[name] = _rebuild_nested(nested, value.get(name, nested.absent), leaf, (*path, name))
    return built


def _rebuild_nested(nested: Nested, value: Any, leaf: Callable[[Path, Attribute, Any], Any], path: Path) -> Any:
    if value is None or is_unknown(value):
        return value

    def one(element: Any, *step: str | int | Element) -> Any:
        if element is None or is_unknown(element):
            return element
        return rebuild(nested.block, element, leaf, (*path, *step))

    match nested.nesting:
        case Nesting.SINGLE | Nesting.GROUP:
            return one(value)
        case Nesting.LIST:
            return [one(element, index) for index, element in enumerate(value)]
        case Nesting.SET:
            return [one(element, ELEMENT) for element in value]
        case Nesting.MAP:
            return {key: one(element, Key(key)) for key, element in value.items()}


def walk(block: Block, value: Object, path: Path = ()) -> Iterator[tuple[Path, Attribute | Nested, Any]]:
    """Yield every attribute and block, null ones too, from the outside in."""
    for name, attribute in block.attributes.items():
        yield (*path, name), attribute, value.get(name)
        if attribute.nested:
            yield from _walk_nested(attribute.nested, value.get(name), (*path, name))
    for name, nested in block.blocks.items():
        yield (*path, name), nested, value.get(name)
        yield from _walk_nested(nested, value.get(name), (*path, name))


def _walk_nested(nested: Nested, value: Any, path: Path) -> Iterator[tuple[Path, Attribute | Nested, Any]]:
    if value is None or is_unknown(value):
        return
    elements: list[tuple[Path, Any]]
    match nested.nesting:
        case Nesting.SINGLE | Nesting.GROUP:
            elements = [(path, value)]
        case Nesting.LIST:
            elements = [((*path, index), element) for index, element in enumerate(value)]
        case Nesting.SET:
            elements = [((*path, ELEMENT), element) for element in value]
        case Nesting.MAP:
            elements = [((*path, Key(key)), element) for key, element in value.items()]
    for where, element in elements:
        if element is not None and not is_unknown(element):
            yield from walk(nested.block, element, where)


def ordered(block: Block, value: Any) -> Any:
    """Return a value with its sets in a fixed order, so that equal values compare equal."""
    if value is None or is_unknown(value):
        return value
    built = {name: _ordered_attribute(entry, value.get(name)) for name, entry in block.attributes.items()}
    return built | {name: _ordered_nested(entry, value.get(name)) for name, entry in block.blocks.items()}


def _ordered_attribute(attribute: Attribute, value: Any) -> Any:
    return _ordered_nested(attribute.nested, value) if attribute.nested else _ordered_type(attribute.type, value)


def _ordered_nested(nested: Nested, value: Any) -> Any:
    if value is None or is_unknown(value):
        return value
    match nested.nesting:
        case Nesting.SINGLE | Nesting.GROUP:
            return ordered(nested.block, value)
        case Nesting.MAP:
            return {key: ordered(nested.block, element) for key, element in value.items()}
        case Nesting.LIST:
            return [ordered(nested.block, element) for element in value]
        case Nesting.SET:
            return sorted((ordered(nested.block, element) for element in value), key=canonical)


def _ordered_type(spec: TypeSpec, value: Any) -> Any:
    if value is None or is_unknown(value) or not isinstance(spec, list):
        return value
    match spec:
        case ["set", inner]:
            return sorted((_ordered_type(inner, element) for element in value), key=canonical)
        case ["list", inner]:
            return [_ordered_type(inner, element) for element in value]
        case ["map", inner]:
            return {key: _ordered_type(inner, element) for key, element in value.items()}
        case ["object", fields, *_]:
            return {key: _ordered_type(inner, value.get(key)) for key, inner in fields.items()}
        case ["tuple", inners]:
            return [_ordered_type(inner, element) for inner, element in zip(inners, value, strict=True)]
    return value


def canonical(value: Any) -> str:
    """Return a text that is equal for equal values, whatever the order of their keys."""
    return json.dumps(value, sort_keys=True, default=repr)
