"""Which element of a planned set is which of the prior one: the elements have no names, so that only values tell.

Terraform proposes prior values for what is computed in an element that it recognizes. It does not recognize one with a
default that the schema does not tell about; a provider does.
"""

from typing import Any

from rehearsal.providers.schema import Members, Nested, Nesting
from rehearsal.providers.values import Object, is_unknown, ordered


def with_known_elements(members: Members, planned: Object, prior: Object) -> Object:
    """The planned object, in which an element that fits a prior one is that one, with all that is computed in it."""
    built = dict(planned)
    for name, nested in _nested(members).items():
        built[name] = _known(nested, planned.get(name), prior.get(name))
    return built


def _known(nested: Nested, planned: Any, prior: Any) -> Any:
    if planned is None or prior is None or is_unknown(planned) or is_unknown(prior):
        return planned
    match nested.nesting:
        case Nesting.SINGLE | Nesting.GROUP:
            return with_known_elements(nested.members, planned, prior)
        case Nesting.MAP:
            return {
                key: with_known_elements(nested.members, element, prior[key]) if prior.get(key) else element
                for key, element in planned.items()
            }
        case Nesting.LIST:
            pairs = zip(planned, [*prior, *[None] * len(planned)], strict=False)
            return [with_known_elements(nested.members, new, old) if old else new for new, old in pairs]
        case Nesting.SET:
            left = list(prior)
            return [_taken(nested.members, element, left) for element in planned]


def _taken(members: Members, planned: Object, left: list[Object]) -> Object:
    for candidate in left:
        if _fits(members, planned, candidate):
            left.remove(candidate)
            return candidate
    return planned


def _fits(members: Members, planned: Object, prior: Object) -> bool:
    """Whether all that is known of the planned element is so in the prior one."""
    new, old, nested = ordered(members, planned), ordered(members, prior), _nested(members)
    plain = (name for name in members.attributes if name not in nested)
    return all(is_unknown(new[name]) or new[name] == old[name] for name in plain) and all(
        _nested_fits(inner, new[name], old[name]) for name, inner in nested.items()
    )


def _nested_fits(nested: Nested, planned: Any, prior: Any) -> bool:
    if is_unknown(planned) or planned is None or prior is None:
        return is_unknown(planned) or planned == prior
    match nested.nesting:
        case Nesting.SINGLE | Nesting.GROUP:
            return _fits(nested.members, planned, prior)
        case Nesting.MAP:
            return planned.keys() == prior.keys() and all(
                _fits(nested.members, element, prior[key]) for key, element in planned.items()
            )
        case Nesting.LIST:
            return len(planned) == len(prior) and all(
                _fits(nested.members, new, old) for new, old in zip(planned, prior, strict=True)
            )
        case Nesting.SET:
            left = list(prior)
            return len(planned) == len(prior) and all(
                _taken(nested.members, element, left) is not element for element in planned
            )


def _nested(members: Members) -> dict[str, Nested]:
    """Blocks and nested attributes alike."""
    attributes = {name: attribute.nested for name, attribute in members.attributes.items() if attribute.nested}
    return {**attributes, **members.blocks}
