"""The costs of services at vendors whose prices are not in the table."""

from collections.abc import Callable

from cost.entries import Entries
from cost.prices import NotKnown, Prices
from cost.resource import Resource


def charges(what: str) -> Callable[[Resource, Prices], Entries]:
    """Return a function that tells, with ``NotKnown``, that a service costs what its vendor charges."""

    def priced(resource: Resource, prices: Prices) -> Entries:
        vendor = resource.type.partition("_")[0].title()
        raise NotKnown(f"{vendor} charges {what}, and its prices are not in the table")

    return priced
