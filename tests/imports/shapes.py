"""What can be told to a provider, in one form for its schema and for its binding."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Argument:
    """One argument: whether it must be given, and the arguments inside it, if it has any."""

    required: bool
    inner: "Shape"


Shape = Mapping[str, Argument]
"""Arguments by their names in the binding, that is in camel case."""

REPEATED: Shape = {"…": Argument(False, {})}
"""A block within itself: schemas end at some depth, bindings have one class for all depths."""


def binding_name(name: str) -> str:
    """How cdktf names an argument: a new word begins after an underscore, and after a digit."""
    return re.sub(r"_(\w)|(?<=\d)([a-z])", lambda match: (match[1] or match[2]).upper(), name)


def of_block(block: Mapping[str, Any]) -> Shape:
    """Return the arguments that a schema's block takes; an attribute that is only computed is none."""
    shape = {
        binding_name(name): Argument(attribute.get("required", False), _of_attribute(attribute))
        for name, attribute in block.get("attributes", {}).items()
        if attribute.get("required") or attribute.get("optional")
    }
    for name, nested in block.get("block_types", {}).items():
        shape[binding_name(name)] = Argument(nested.get("min_items", 0) > 0, of_block(nested["block"]))
    return shape


def _of_attribute(attribute: Mapping[str, Any]) -> Shape:
    if "nested_type" in attribute:
        return of_block(attribute["nested_type"])
    return _of_type(attribute["type"])


def _of_type(kind: Any) -> Shape:
    """Read a type in cty's JSON, such as ``["list", …]``; all parts of an object are optional."""
    if isinstance(kind, str):
        return {}
    if kind[0] == "object":
        return {binding_name(name): Argument(False, _of_type(part)) for name, part in kind[1].items()}
    return _of_type(kind[1])


def differences(facts: Shape, binding: Shape, path: str = "") -> Iterator[str]:
    """Where a schema and a binding disagree, one line each."""
    for name in sorted(facts.keys() | binding.keys()):
        place = f"{path}.{name}" if path else name
        if name not in binding:
            yield f"{place}: only in the facts"
        elif name not in facts:
            yield f"{place}: only in the binding"
        else:
            known, bound = facts[name], binding[name]
            if known.required != bound.required:
                yield f"{place}: required in the {'facts' if known.required else 'binding'} only"
            if bound.inner is not REPEATED:
                yield from differences(known.inner, bound.inner, place)
