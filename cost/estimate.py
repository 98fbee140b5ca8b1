"""The estimate of a synthesized stack: a pure function of its JSON and the price table."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cost.entries import ByUse, Cost, Entry, Unknown
from cost.prices import NotKnown, Prices, read_table
from cost.resource import Resource
from cost.types import FREE, PRICED
from terraform_runner.synthesized import Stack, resources


@dataclass(frozen=True)
class Estimate:
    """What a stack costs a month."""

    date: str
    """The date of the price table."""
    costs: tuple[Cost, ...]
    by_use: tuple[ByUse, ...]
    unknown: tuple[Unknown, ...]

    @property
    def kinds(self) -> list[str]:
        """The kinds of costs, in alphabetical order."""
        return sorted({cost.kind for cost in self.costs})

    def sum(self, kind: str | None = None) -> float:
        """Return the sum of all costs, or of one kind, in USD a month."""
        return round(sum(cost.monthly for cost in self.costs if kind in (None, cost.kind)), 2)


def estimate(stack: Stack) -> Estimate:
    """Estimate what a synthesized stack costs a month. Nothing is left out silently."""
    entries = [entry for kind, name, body in resources(stack) for entry in _entries(Resource(kind, name, body, stack))]
    return Estimate(
        date=str(read_table()["date"]),
        costs=_only(Cost, entries),
        by_use=_only(ByUse, entries),
        unknown=_only(Unknown, entries),
    )


def _entries(resource: Resource) -> Iterator[Entry]:
    if resource.type in FREE:
        return
    try:
        if resource.type not in PRICED:
            raise NotKnown(f"the type {resource.type} is in no list of prices")
        if "count" in resource.body or "for_each" in resource.body:
            raise NotKnown("the stack does not tell how many there are")
        yield from PRICED[resource.type](resource, Prices(resource.region, read_table()))
    except NotKnown as reason:
        yield Unknown(resource.address, str(reason))


def _only(kind: type, entries: list[Entry]) -> tuple[Any, ...]:
    return tuple(entry for entry in entries if isinstance(entry, kind))
