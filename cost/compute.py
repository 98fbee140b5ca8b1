"""The costs of clusters, instances, their volumes and their monitoring."""

from typing import Any

from cost.entries import Cost, Entries
from cost.prices import NotKnown, Prices
from cost.resource import Resource
from terraform_runner.synthesized import blocks, referred

_METRICS = 7
"""Metrics of an instance with detailed monitoring (Amazon EC2 User Guide, "Manage detailed monitoring")."""


def cluster(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of an EKS control plane in standard support."""
    yield Cost("EKS control plane", resource.address, "cluster in standard support", 1, prices["eks_cluster"])


def instance(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of an EC2 instance."""
    instance_type = resource.body.get("instance_type", "")
    yield Cost("Instances", resource.address, f"1 × {instance_type}", 1, prices.instance(instance_type))
    yield _volume(resource, resource.block("root_block_device"), 1, prices)
    if resource.body.get("monitoring"):
        yield _monitoring(resource, 1, prices)


def node_group(resource: Resource, prices: Prices) -> Entries:
    """Yield the costs of an EKS node group at its desired size."""
    nodes = resource.number("desired_size", resource.block("scaling_config"))
    template = referred(resource.stack, resource.block("launch_template").get("id", ""))
    if not template:
        raise NotKnown("its launch template is not in the stack")
    instance_type = (resource.body.get("instance_types") or [template.get("instance_type", "")])[0]
    spot = resource.body.get("capacity_type") == "SPOT"
    price = prices.spot(instance_type) if spot else prices.instance(instance_type)
    what = f"{nodes:g} × {instance_type}{' spot' if spot else ''}"
    yield Cost("Instances", resource.address, what, nodes, price, estimated=spot)
    for mapping in template.get("block_device_mappings", []):
        yield _volume(resource, mapping.get("ebs", {}), nodes, prices)
    if any(block.get("enabled") for block in blocks(template, "monitoring")):
        yield _monitoring(resource, nodes, prices)


def _volume(resource: Resource, block: dict[str, Any], count: float, prices: Prices) -> Cost:
    size = resource.number("volume_size", block)
    if block.get("volume_type") != "gp3":
        raise NotKnown(f"the price table has no volumes of type {block.get('volume_type')}")
    return Cost("Volumes", resource.address, f"{count:g} × {size:g} GiB gp3", count * size, prices["gp3"])


def _monitoring(resource: Resource, count: float, prices: Prices) -> Cost:
    what = f"{count:g} × {_METRICS} metrics"
    return Cost("Detailed monitoring", resource.address, what, count * _METRICS, prices["metric"])
