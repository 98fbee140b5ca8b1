"""The names of metrics in expressions of PromQL."""

import json
import re
from collections.abc import Iterator
from typing import Any

import promql_parser
from promql_parser import VectorSelector

_VALUES = re.compile(r"label_values\((.*), \w+\)")
_PARTS = ("expr", "lhs", "rhs", "param", "vector_selector", "args")


def names(expression: str) -> set[str]:
    """Return the names of the metrics in an expression.

    Raises:
        ValueError: It is not PromQL.
    """
    return set(_names(promql_parser.parse(expression)))


def _names(node: Any) -> Iterator[str]:
    if isinstance(node, VectorSelector):
        if node.name:
            yield node.name
        return
    if isinstance(node, list | tuple):
        for part in node:
            yield from _names(part)
        return
    for attribute in _PARTS:
        part = getattr(node, attribute, None)
        if part is not None and not isinstance(part, str | int | float):
            yield from _names(part)


def of_dashboard(text: str) -> Iterator[str]:
    """Yield the expressions of a dashboard's JSON: of its panels, and of its variables."""
    content = json.loads(text)
    for panel in content["panels"]:
        for target in panel["targets"]:
            yield target["expr"]
    for variable in content["templating"]["list"]:
        if variable["type"] == "query":
            found = _VALUES.fullmatch(variable["query"]["query"])
            if found is None:
                raise ValueError(f"{variable['name']}: not label_values(…)")
            yield found[1]
