"""Helm values for the charts of the add-ons, at the paths that the library sets itself."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from r3edge.addons.charts import CHARTS
from r3edge.kubernetes import merged
from tests.changes.bases import BASES
from tests.fuzz.odd import ODD_NUMBERS, odd_texts, odd_values
from tests.fuzz.variant import nodes
from tests.support.kit import helm_values
from tests.support.platform import synthesized

_NO_CHART = "treafik"
_READ_BY_ADDONS = (("deployment",), ("deployment", "replicas"), ("serviceAccount",), ("serviceAccount", "name"))
"""Values on which other resources depend, wherever a chart has them."""


@st.composite
def chart_values(draw: st.DrawFn) -> dict[str, Any]:
    """Return values of one or two charts, seldom of one that there is not."""
    values = draw(_read() | _overlays())
    return {_NO_CHART: {}, **values} if draw(st.integers(0, 19)) == 0 else values


@cache
def _own_values() -> dict[str, dict[str, Any]]:
    """Return the values that the library sets, by chart."""
    own: dict[str, dict[str, Any]] = {chart: {} for chart in CHARTS}
    for base in BASES.values():
        with TemporaryDirectory() as folder:
            stack = synthesized(base(), Path(folder))
        for path, release in stack.all("helm_release").items():
            if release["chart"] in own:
                own[release["chart"]] = merged(own[release["chart"]], helm_values(stack, path))
    return own


@st.composite
def _read(draw: st.DrawFn) -> Any:
    """Return one of the values that an add-on reads, for a chart where the library sets it."""
    own = {(chart, *path): value for chart, values in _own_values().items() for path, value in nodes(values)}
    path = draw(st.sampled_from(sorted(path for path in own if path[1:] in _READ_BY_ADDONS)))
    tree = draw(_value(own[path]))
    for key in reversed(path):
        tree = {key: tree}
    return tree


@st.composite
def _overlays(draw: st.DrawFn) -> dict[str, Any]:
    charts = draw(st.lists(st.sampled_from(sorted(CHARTS)), min_size=1, max_size=2, unique=True))
    return {chart: draw(_overlay(_own_values()[chart])) for chart in charts}


@st.composite
def _overlay(draw: st.DrawFn, own: dict[str, Any]) -> dict[str, Any]:
    """Return a tree with up to two of the keys of the library's own, replaced there or further down."""
    keys = draw(st.lists(st.sampled_from(sorted(own)), max_size=2, unique=True)) if own else []
    return {key: draw(_below(own[key])) for key in keys}


@st.composite
def _below(draw: st.DrawFn, own: Any) -> Any:
    if isinstance(own, dict) and draw(st.booleans()):
        return draw(_overlay(own))
    return draw(_value(own))


def _value(own: Any) -> st.SearchStrategy[Any]:
    """Return values for a place: the library's own, others of its type, and odd ones."""
    alike: dict[type, st.SearchStrategy[Any]] = {
        bool: st.booleans(),
        int: st.integers(0, 20_000),
        str: st.sampled_from(["", "x", "10m", "256Mi", "180s"]) | odd_texts,
        list: st.lists(odd_values, max_size=2),
        dict: st.dictionaries(odd_texts, odd_values, max_size=2),
    }
    return st.just(own) | alike.get(type(own), odd_values) | odd_values | st.sampled_from(ODD_NUMBERS)
