"""The price table: ``prices.toml``, by region, with the source of every price."""

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TABLE = Path(__file__).parent / "prices.toml"
HOURS = 730
"""Hours a month, as in AWS's own calculator."""


class NotKnown(Exception):
    """Raised where the cost of a resource cannot be told. The message is the reason."""


@dataclass(frozen=True)
class Source:
    """Where a price comes from."""

    page: str
    text: str
    verified: bool
    """Whether the price was read in AWS's own page or list, or in a dated copy; otherwise it is from memory."""


@dataclass(frozen=True)
class Price:
    """A price in USD for one unit."""

    usd: float
    unit: str
    source: Source

    @property
    def monthly(self) -> float:
        """The price of one unit over a month, in USD."""
        return self.usd * (HOURS if self.unit == "hour" else 1)


@dataclass(frozen=True)
class Prices:
    """The prices in one region."""

    region: str
    table: Mapping[str, Any]

    def __getitem__(self, name: str) -> Price:
        """Return a price by its name in the table's ``units``."""
        prices = self._of_region | self.table["everywhere"]
        return self._price(prices[name]["usd"], self.table["units"][name], prices[name]["source"])

    def instance(self, instance_type: str) -> Price:
        """Return the price of an instance on demand."""
        family, _, size = instance_type.partition(".")
        sizes = self.table["sizes"].get(family, self.table["sizes"]["others"])
        instances = self._of_region["instances"]
        if family not in instances or size not in sizes:
            raise NotKnown(f"the price table has no instance type {instance_type} in {self.region}")
        return self._price(instances[family] * sizes[size], "hour", instances["source"])

    def spot(self, instance_type: str) -> Price:
        """Return the price of a spot instance, by the region's usual share of the price on demand."""
        share = self._of_region["spot"]
        return self._price(self.instance(instance_type).usd * share["share"], "hour", share["source"])

    def database(self, instance_class: str) -> Price:
        """Return the price of a PostgreSQL instance of RDS in one zone, as a multiple of EC2's for the same type."""
        instance_type = instance_class.removeprefix("db.")
        multiple = self.table["databases"]["multiples"].get(instance_type[:1])
        if multiple is None:
            raise NotKnown(f"the price table has no instance class {instance_class}")
        price = self.instance(instance_type).usd * multiple
        return self._price(price, "hour", self.table["databases"]["source"])

    @property
    def _of_region(self) -> dict[str, Any]:
        regions = self.table["regions"]
        if self.region not in regions:
            raise NotKnown(f"the price table has no region {self.region}; it has {', '.join(sorted(regions))}")
        return regions[self.region]

    def _price(self, usd: float, unit: str, source: str) -> Price:
        return Price(usd, unit, Source(**self.table["sources"][source]))


@functools.cache
def read_table() -> Mapping[str, Any]:
    """Read ``prices.toml``."""
    return tomllib.loads(TABLE.read_text())
