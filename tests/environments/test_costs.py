"""The estimate of the environments knows every resource."""

from cost.estimate import estimate
from cost.prices import read_table
from cost.types import FREE, PRICED
from r3edge.platform import EnvironmentSettings
from tests.environments.conftest import Stack
from tests.support import Synthesized


def test_every_resource_type_costs_something_or_is_free(stacks: dict[str, Stack]) -> None:
    """Add a type to ``cost/types.py``: either with a function that prices it, or as free."""
    types = {kind for stack in stacks.values() for kind in stack.json.json["resource"]}
    assert sorted(types - set(PRICED) - FREE) == []


def test_no_type_is_both() -> None:
    assert sorted(FREE & set(PRICED)) == []


VENDORS = {
    *("auth0_resource_server", "confluent_kafka_cluster", "grafana_cloud_stack"),
    *("redpanda_serverless_cluster", "supabase_project"),
}
"""Charged for by vendors whose prices are not in the table."""


def test_nothing_of_an_environment_is_unknown(stacks: dict[str, Stack]) -> None:
    for stack in stacks.values():
        if stack.settings is None or stack.settings.context.region in read_table()["regions"]:
            unknown = {one.resource.partition(".")[0] for one in estimate(dict(stack.json.json)).unknown}
            assert unknown <= VENDORS, stack.name


def test_quantities_are_those_of_the_settings(environments: list[tuple[Synthesized, EnvironmentSettings]]) -> None:
    for found, settings in environments:
        vpc, zones = settings.network.vpc, len(settings.network.vpc.availability_zones)
        estimated = estimate(dict(found.json))
        quantities = {
            kind: sum(one.quantity for one in estimated.costs if one.kind == kind) for kind in estimated.kinds
        }
        nodes = sum(group.nodes_per_zone for group in settings.cluster.system_nodes) * zones
        disks = sum(group.nodes_per_zone * group.disk_gib for group in settings.cluster.system_nodes) * zones
        assert quantities["EKS control plane"] == 1
        assert quantities["NAT gateways"] == (zones if vpc.nat_gateways == "one_per_az" else 1)
        assert quantities.get("Interface endpoints", 0) == len(vpc.interface_endpoints) * zones
        assert quantities["Instances"] == nodes + 1
        assert quantities["Volumes"] == disks + settings.network.bastion.volume_gib
        services = settings.services
        trail = services.guardrails.trail if services.guardrails else None
        # Kafka brings secrets.
        keyed = (services.alarms, trail, services.images, services.kafka, services.postgresql)
        signers = sum(len(one.keys.kept) for one in services.auth0.services if one.calls) if services.auth0 else 0
        assert quantities["KMS keys"] == 2 + signers + sum(one is not None for one in keyed)
        limit = f"up to {settings.addons.node_pools.cpu_limit} vCPU"
        assert sum(limit in entry.what for entry in estimated.by_use) == len(settings.addons.node_pools.architectures)
