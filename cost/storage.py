"""The costs of keys, zones, logs, buckets, queues and what pods ask for."""

from collections.abc import Callable

from cost.entries import ByUse, Cost, Entries
from cost.prices import Prices
from cost.resource import Resource
from terraform_runner.node_pools import node_pools

_KARPENTER_EXAMPLE = "m7g.medium"
"""The instance type of one vCPU whose price stands for Karpenter's nodes."""


def key(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of a KMS key; each of its first two rotations adds as much."""
    yield Cost("KMS keys", resource.address, "key, before its first rotation", 1, prices["kms_key"])
    yield ByUse("requests to KMS keys", resource.address, prices["kms_requests"])


def alarm(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of a CloudWatch alarm."""
    yield Cost("CloudWatch alarms", resource.address, "alarm", 1, prices["alarm"])


def secret(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of a secret."""
    yield Cost("Secrets Manager secrets", resource.address, "secret", 1, prices["secret"])


def zone(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of a Route 53 zone."""
    yield Cost("Route 53 zones", resource.address, "zone", 1, prices["route53_zone"])
    yield ByUse("queries to Route 53 zones", resource.address, prices["route53_queries"])


def log_group(resource: Resource, prices: Prices) -> Entries:
    """Yield the prices of a log group."""
    yield ByUse("logs ingested", resource.address, prices["logs_ingested"])
    yield ByUse("logs stored, compressed", resource.address, prices["logs_stored"])


def by_use(what: str, price: str) -> Callable[[Resource, Prices], Entries]:
    """Return a function that yields one price of what depends on use."""

    def priced(resource: Resource, prices: Prices) -> Entries:
        yield ByUse(what, resource.address, prices[price])

    return priced


def release(resource: Resource, prices: Prices) -> Entries:
    """Yield the price of the nodes that Karpenter creates, if the release has node pools."""
    for pool in node_pools(resource.body):
        if pool.cpu_limit:
            nodes = f"Karpenter's nodes of {pool.name}, up to {pool.cpu_limit} vCPU"
            what = f"{nodes}; for example one vCPU as {_KARPENTER_EXAMPLE}"
            yield ByUse(what, resource.address, prices.instance(_KARPENTER_EXAMPLE))
