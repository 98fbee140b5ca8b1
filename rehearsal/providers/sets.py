"""Match the elements of a planned set with those of the prior one. They have no names, so their values decide.

Terraform proposes prior values for the computed attributes of an element that it recognizes. It does not recognize an
element with a default that the schema does not state; a provider does.
"""

from typing import Any

from rehearsal.providers.schema import Block, Nested, Nesting
from rehearsal.providers.values import Object, is_unknown, ordered


def with_known_elements(block: Block, planned: Object, prior: Object) -> Object:
    """Return the planned object with every set element that fits a prior one replaced by the prior one."""
    built = dict(planned)
    for name, nested in _nested(block).items():
        built[name] = _known(nested, planned.get(name), prior.get(name))
    return built


def _known(nested: Nested, planned: Any, prior: Any) -> Any:
    if planned is None or prior is None or is_unknown(planned) or is_unknown(prior):
        return planned
    match nested.nesting:
        case Nesting.SINGLE | Nesting.GROUP:
            return with_known_elements(nested.block, planned, prior)
        case Nesting.MAP:
            return {
                key: with_known_elements(nested.block, element, prior[key]) if prior.get(key) else element
                for key, element in planned.items()
            }
        case Nesting.LIST:
            pairs = zip(planned, [*prior, *[None] * len(planned)], strict=False)
            return [with_known_elements(nested.block, new, old) if old else new for new, old in pairs]
        case Nesting.SET:
            left = list(prior)
            return [_taken(nested.block, element, left) for element in planned]


def _taken(block: Block, planned: Object, left: list[Object]) -> Object:
    for candidate in left:
        if _fits(block, planned, candidate):
            left.remove(candidate)
            return candidate
    return planned


def _fits(block: Block, planned: Object, prior: Object) -> bool:
    """Return whether the prior element agrees with all known values of the planned one."""
    new, old, nested = ordered(block, planned), ordered(block, prior), _nested(block)
    plain = (name for name in block.attributes if name not in nested)
    return all(is_unknown(new[name]) or new[name] == old[name] for name in plain) and all(
        _nested_fits(inner, new[name], old[name]) for name, inner in nested.items()
    )


def _nested_fits(nested: Nested, planned: Any, prior: Any) -> bool:
    if is_unknown(planned) or planned is None or prior is None:
        return is_unknown(planned) or planned == prior
    match nested.nesting:
        case Nesting.SINGLE | Nesting.GROUP:
            return _fits(nested.block, planned, prior)
        case Nesting.MAP:
            return planned.keys() == prior.keys() and all(
                _fits(nested.block, element, prior[key]) for key, element in planned.items()
            )
        case Nesting.LIST:
            return len(planned) == len(prior) and all(
                _fits(nested.block, new, old) for new, old in zip(planned, prior, strict=True)
            )
        case Nesting.SET:
            left = list(prior)
            return len(planned) == len(prior) and all(
                _taken(nested.block, element, left) is not element for element in planned
            )


def _nested(block: Block) -> dict[str, Nested]:
    """Return blocks and nested attributes."""
    attributes = {name: attribute.nested for name, attribute in block.attributes.items() if attribute.nested}
    return {**attributes, **block.blocks}
