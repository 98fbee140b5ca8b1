"""Estimates and differences as tables for the terminal, with what they leave open."""

from collections import Counter
from collections.abc import Iterable, Iterator

from rich.console import Group
from rich.table import Table
from rich.text import Text

from cost.difference import Difference
from cost.entries import ByUse, Cost, Unknown
from cost.estimate import Estimate
from cost.prices import HOURS, Price

ESTIMATED = "~"
UNVERIFIED = "†"


def estimate_text(of: Estimate, title: str) -> Group:
    """Return the costs by kind with their sum, the prices of what depends on use, and what is not known."""
    tables = [_costs(of), Text("By use, not in the sum:"), _by_use(of)]
    return Group(_heading(of, title), *tables, *_notes([*of.costs, *of.by_use]), *_not_known(of.unknown))


def difference_text(of: Difference, title: str) -> Group:
    """Return the sums before and after a change, and the entries that it removes and adds."""
    sums = _table("Kind", numbers=("Before", "After", "Difference"))
    for kind in of.kinds:
        sums.add_row(kind, f"{of.before.sum(kind):,.2f}", f"{of.after.sum(kind):,.2f}", f"{of.sum(kind):+,.2f}")
    sums.add_section()
    sums.add_row("Sum", f"{of.before.sum():,.2f}", f"{of.after.sum():,.2f}", f"{of.sum():+,.2f}", style="bold")
    entries = _table("", "Resource", "What", numbers=("Price", "USD"))
    for sign, changed in (("-", of.removed), ("+", of.added)):
        for entry in changed:
            entries.add_row(sign, entry.resource, entry.what, _each(entry.price), _monthly(entry))
    tables = [sums, entries] if entries.row_count else [sums]
    return Group(_heading(of.after, title), *tables, *_notes([*of.removed, *of.added]), *_not_known(of.unknown))


def _heading(of: Estimate, title: str) -> Text:
    scope = f"{HOURS} hours, price table of {of.date}, without use and taxes"
    return Text(f"{title}: estimated cost a month in USD ({scope})")


def _costs(of: Estimate) -> Table:
    rows = _table("Kind", "Resource", "What", numbers=("Price", "USD"))
    for kind in of.kinds:
        rows.add_row(kind, "", "", "", f"{of.sum(kind):,.2f}", style="bold")
        for cost in of.costs:
            if cost.kind == kind:
                rows.add_row("", cost.resource, cost.what, _each(cost.price), _monthly(cost))
        rows.add_section()
    rows.add_row("Sum", "", "", "", f"{'at least ' if of.unknown else ''}{of.sum():,.2f}", style="bold")
    return rows


def _by_use(of: Estimate) -> Table:
    """Return the prices once each, with the number of resources."""
    rows = _table("What", numbers=("Resources", "Price"))
    counts = Counter((entry.what, _each(entry.price)) for entry in of.by_use)
    for (what, price), count in sorted(counts.items()):
        rows.add_row(what, str(count), price)
    return rows


def _not_known(unknown: Iterable[Unknown]) -> Iterator[Text]:
    for entry in unknown:
        yield Text(f"NOT KNOWN: {entry.resource}: {entry.why}", style="bold red")


def _notes(entries: list[Cost | ByUse]) -> Iterator[Text]:
    costs = [entry for entry in entries if isinstance(entry, Cost)]
    if any(cost.estimated for cost in costs):
        yield Text(f"{ESTIMATED} an average: spot prices change all the time")
    unverified = {entry.price.source for entry in entries if not entry.price.source.verified}
    for source in sorted(unverified, key=lambda source: source.page):
        amount = sum(cost.monthly for cost in costs if cost.price.source == source)
        yield Text(f"{UNVERIFIED} {source.text} ({amount:,.2f} USD of these): look it up at {source.page}")


def _table(*columns: str, numbers: tuple[str, ...]) -> Table:
    table = Table()
    for column in columns:
        table.add_column(column, overflow="fold")
    for number in numbers:
        table.add_column(number, justify="right")
    return table


def _each(price: Price) -> str:
    return f"{price.usd:g} per {price.unit}{'' if price.source.verified else f' {UNVERIFIED}'}"


def _monthly(entry: Cost | ByUse) -> str:
    if isinstance(entry, ByUse):
        return "by use"
    return f"{ESTIMATED if entry.estimated else ''}{entry.monthly:,.2f}"
