"""Values as they travel between Terraform and a provider: msgpack, with a mark for what is not known yet.

A decoded object is a ``dict`` by attribute and block name. Lists and sets are lists, maps are dicts, null is ``None``;
a value of dynamic type stays the pair that travels (its type, its value).
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

import msgpack

from rehearsal.providers.schema import Attribute, Block, Nested, Nesting, TypeSpec

Object = dict[str, Any]

UNKNOWN = msgpack.ExtType(0, b"\x00")
"""What only the apply will tell. Terraform's own may say more (refinements); see :func:`is_unknown`."""


class Key(str):
    """A key of a map, in a path: told apart from the name of an attribute."""


class Element:
    """Some element of a set, in a path: the protocol has no way to name it."""


ELEMENT = Element()
Path = tuple[str | int | Element, ...]


def decode(data: bytes) -> Any:
    """A ``DynamicValue``'s msgpack as a value."""
    return msgpack.unpackb(data, raw=False, strict_map_key=False) if data else None


def encode(value: Any) -> bytes:
    """The reverse of :func:`decode`."""
    return bytes(msgpack.packb(value) or b"")


def is_unknown(value: Any) -> bool:
    """Whether the value is not known yet."""
    return isinstance(value, msgpack.ExtType)


def is_set(value: Any) -> bool:
    """Whether the configuration says anything: null and no block at all say nothing, an unknown value does."""
    return value is not None and value != []


def dotted(path: Path) -> str:
    """The names along a path: how the rules name an attribute, wherever it occurs."""
    return ".".join(step for step in path if isinstance(step, str) and not isinstance(step, Key))


def rebuild(
    block: Block, value: Object, leaf: Callable[[Path, Attribute, Any], Any], path: Path = ()
) -> dict[str, Any]:
    """A copy with the block that the schema knows, each attribute being what ``leaf(path, attribute, value)`` makes.

    A nested attribute is asked for as a whole first; then what is inside of the answer, part by part.
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
    """Every attribute and block that there is, null ones too, from the outside in."""
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
    """The value with its sets in one fixed order, so that equal values compare equal."""
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
    """One text for each value, whatever the order of its keys."""
    return json.dumps(value, sort_keys=True, default=repr)
