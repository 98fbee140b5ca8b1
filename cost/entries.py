"""What an estimate consists of: costs, prices of what depends on use, and what is not known."""

from collections.abc import Iterator
from dataclasses import dataclass

from cost.prices import Price


@dataclass(frozen=True)
class Cost:
    """A cost that does not depend on use."""

    kind: str
    resource: str
    """The address of the resource."""
    what: str
    quantity: float
    price: Price
    estimated: bool = False
    """Whether the price itself changes all the time, so that the table has an average."""

    @property
    def monthly(self) -> float:
        """The cost of a month in USD, in whole cents."""
        return round(self.quantity * self.price.monthly, 2)


@dataclass(frozen=True)
class ByUse:
    """A price of what depends on use, and is in no sum."""

    what: str
    resource: str
    price: Price


@dataclass(frozen=True)
class Unknown:
    """A resource whose cost, or a part of it, cannot be told."""

    resource: str
    why: str


Entry = Cost | ByUse | Unknown
Entries = Iterator[Cost | ByUse]
