"""The kinds of mutation of settings, and the variants made of them."""

from collections.abc import Callable
from ipaddress import IPv4Network
from typing import Any

from hypothesis import strategies as st

from tests.changes.bases import BASES
from tests.fuzz.chart_values import chart_values
from tests.fuzz.odd import ODD_NUMBERS, distorted, lookalikes, odd_texts, odd_values
from tests.fuzz.plausible import limits, plausible
from tests.fuzz.variant import ABSENT, HELM_VALUES, Change, Path, Variant, nodes

_MOST_FURTHER = 2
_SOME_KEYS = ("values", "name", "tags", "vpc", "Stage", "stage ", "étage", "a.b", "a[0]", "")

Mutation = Callable[[st.DrawFn, dict[str, Any]], list[Change]]
"""Draws a mutation of a tree of settings; none where the tree has no place for it."""


def _place(draw: st.DrawFn, tree: Any, fits: Callable[[Path, Any], bool]) -> tuple[Path, Any] | None:
    places = [(path, value) for path, value in nodes(tree) if fits(path, value)]
    return draw(st.sampled_from(places)) if places else None


def _another_value(draw: st.DrawFn, tree: Any) -> list[Change]:
    place = _place(draw, tree, lambda path, _: plausible(path) is not None)
    if place is None or (strategy := plausible(place[0])) is None:
        return []
    return [Change("another value", place[0], draw(strategy))]


def _value_of_another(draw: st.DrawFn, tree: Any) -> list[Change]:
    """Give a text the value of another setting, at best of one with the same signs."""
    place = _place(draw, tree, lambda _, value: isinstance(value, str))
    if place is None:
        return []
    path, value = place
    others = [other for _, other in nodes(tree) if isinstance(other, str) and other != value]
    alike = [other for other in others if _kind_of_text(other) == _kind_of_text(value)]
    return [Change("value of another", path, draw(st.sampled_from(alike or others)))]


def _kind_of_text(text: str) -> tuple[str, ...]:
    return tuple(sign for sign in "/.:@-" if sign in text)


def _neighbour(draw: st.DrawFn, tree: Any) -> list[Change]:
    place = _place(draw, tree, lambda _, value: isinstance(value, int) and not isinstance(value, bool))
    if place is None:
        return []
    path, value = place
    edges = [near for limit in limits(path) for near in (limit - 1, limit, limit + 1)]
    near = st.sampled_from([value - 1, value + 1, *edges])
    return [Change("neighbour", path, draw(near | st.sampled_from(ODD_NUMBERS)))]


def _neighbouring_network(draw: st.DrawFn, tree: Any) -> list[Change]:
    place = _place(draw, tree, lambda _, value: isinstance(value, str) and _network(value) is not None)
    if place is None:
        return []
    network = _network(place[1])
    assert network is not None
    address, prefix, size = network.network_address, network.prefixlen, network.num_addresses
    near = [
        f"{address + size}/{prefix}",
        f"{address - size}/{prefix}",
        f"{address}/{prefix + 1}",
        f"{address}/{prefix}",
    ]
    wrong = [f"{address}", f"{address + 1}/{prefix}", *(f"{address}/{other}" for other in range(34))]
    return [Change("neighbouring network", place[0], draw(st.sampled_from(near) | st.sampled_from(wrong)))]


def _network(text: str) -> IPv4Network | None:
    try:
        return IPv4Network(text) if "/" in text else None
    except ValueError:
        return None


def _another_type(draw: st.DrawFn, tree: Any) -> list[Change]:
    """Give any value, or a number or truth value, another type."""
    anywhere = draw(st.booleans())
    place = _place(draw, tree, lambda _, value: anywhere or isinstance(value, int))
    return [Change("another type", place[0], draw(odd_values | lookalikes(place[1])))] if place else []


def _odd_text(draw: st.DrawFn, tree: Any) -> list[Change]:
    place = _place(draw, tree, lambda _, value: isinstance(value, str))
    return [Change("odd text", place[0], draw(distorted(place[1])))] if place else []


def _list(draw: st.DrawFn, tree: Any, fewest: int) -> tuple[Path, list[Any]] | None:
    return _place(draw, tree, lambda _, value: isinstance(value, list) and len(value) >= fewest)


def _entry_twice(draw: st.DrawFn, tree: Any) -> list[Change]:
    if (place := _list(draw, tree, 1)) is None:
        return []
    path, entries = place
    return [Change("entry twice", path, [*entries, draw(st.sampled_from(entries))])]


def _entry_of_the_same_name(draw: st.DrawFn, tree: Any) -> list[Change]:
    """Add a plausible entry that has one value of an entry which the list has already."""
    place = _place(draw, tree, lambda _, value: isinstance(value, list) and any(isinstance(one, dict) for one in value))
    if place is None or (strategy := plausible((*place[0], 0))) is None:
        return []
    path, entries = place
    model = draw(st.sampled_from([one for one in entries if isinstance(one, dict)]))
    entry = draw(strategy)
    if model and isinstance(entry, dict):
        key = draw(st.sampled_from(sorted(model, key=str)))
        entry = {**entry, key: model[key]}
    return [Change("entry of the same name", path, [*entries, entry])]


def _entry_removed(draw: st.DrawFn, tree: Any) -> list[Change]:
    if (place := _list(draw, tree, 1)) is None:
        return []
    path, entries = place
    return [Change("entry removed", (*path, draw(st.integers(0, len(entries) - 1))), ABSENT)]


def _other_order(draw: st.DrawFn, tree: Any) -> list[Change]:
    if (place := _list(draw, tree, 2)) is None:
        return []
    return [Change("other order", place[0], draw(st.permutations(place[1])))]


def _key_removed(draw: st.DrawFn, tree: Any) -> list[Change]:
    place = _place(draw, tree, lambda path, _: isinstance(path[-1], str))
    return [Change("key removed", place[0], ABSENT)] if place else []


def _key_renamed(draw: st.DrawFn, tree: Any) -> list[Change]:
    place = _place(draw, tree, lambda path, _: isinstance(path[-1], str))
    if place is None:
        return []
    (*parents, key), value = place
    name = draw(st.sampled_from([*_SOME_KEYS, str(key).upper(), f"{key}s"]) | odd_texts)
    return [Change("key renamed", place[0], ABSENT), Change("key renamed", (*parents, name), value)]


def _unknown_key(draw: st.DrawFn, tree: Any) -> list[Change]:
    place = _place(draw, tree, lambda _, value: isinstance(value, dict))
    if place is None:
        return []
    return [Change("unknown key", (*place[0], draw(st.sampled_from(_SOME_KEYS) | odd_texts)), draw(odd_values))]


def _chart_values(draw: st.DrawFn, _: Any) -> list[Change]:
    return [Change("chart values", HELM_VALUES, draw(chart_values()))]


GENTLE: tuple[Mutation, ...] = (
    *(_another_value, _another_value, _another_value, _value_of_another, _neighbour, _neighbouring_network),
    *(_other_order, _entry_of_the_same_name, _entry_removed, _key_removed, _chart_values, _chart_values, _chart_values),
)
"""Mutations that are often accepted; the more often one is listed, the more variants have it."""
ROUGH: tuple[Mutation, ...] = (
    *(_another_type, _another_type, _odd_text, _odd_text, _entry_twice, _key_renamed, _unknown_key),
)
"""Mutations that are nearly always refused."""


@st.composite
def variants(draw: st.DrawFn, mutation: Mutation) -> Variant:
    """Return a base with a mutation, and up to two gentle ones after it."""
    base = draw(st.sampled_from(sorted(BASES)))
    changes: list[Change] = []
    for next_one in (mutation, *draw(st.lists(st.sampled_from(GENTLE), max_size=_MOST_FURTHER))):
        changes += next_one(draw, Variant(base, tuple(changes)).settings)
    return Variant(base, tuple(changes))
