"""The costs of Kafka at its vendors."""

from cost.entries import Entries
from cost.prices import NotKnown, Prices
from cost.resource import Resource


def cluster(resource: Resource, prices: Prices) -> Entries:
    """Tell that a cluster costs what its vendor charges: for hours by throughput, for traffic and for storage.

    Raises:
        NotKnown: Always.
    """
    vendor = resource.type.partition("_")[0].title()
    raise NotKnown(f"{vendor} charges by use, and its prices are not in the table")
