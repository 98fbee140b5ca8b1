"""Add-ons on a cluster with made-up ids, in the JSON of a stack."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cdktf import TerraformStack

from r3edge.addons.registry import Addons
from r3edge.addons.values import Values
from tests.cluster.conftest import add_cluster
from tests.support import Synthesized, context, synthesize

NODE_CIDRS = ("10.0.0.0/19", "10.0.32.0/19", "10.0.64.0/19")


def add_addons(
    stack: TerraformStack, *, high_availability: bool = True, values: Mapping[str, Values] | None = None
) -> Addons:
    """The layer of the add-ons on an ordinary cluster, in a stack; protected where it is highly available."""
    return Addons(
        stack,
        "addons",
        context=context(protected=high_availability),
        cluster=add_cluster(stack, protected=high_availability),
        vpc_id="vpc-1",
        vpc_cidr="10.0.0.0/16",
        node_cidrs=NODE_CIDRS,
        high_availability=high_availability,
        values=values,
    )


def synthesize_addons(
    then: Callable[[Addons], Any], *, high_availability: bool = True, values: Mapping[str, Values] | None = None
) -> Synthesized:
    """The JSON of a stack whose add-ons ``then`` adds."""
    return synthesize(lambda stack: then(add_addons(stack, high_availability=high_availability, values=values)))


def paths(values: Any, prefix: str = "") -> set[str]:
    """The paths of all leaves of Helm values; lists count as leaves."""
    if not isinstance(values, dict) or not values:
        return {prefix}
    return {path for key, value in values.items() for path in paths(value, f"{prefix}.{key}" if prefix else key)}


def policies(found: Synthesized, addon: str) -> dict[str, dict[str, Any]]:
    """The specs of an add-on's network policies, by name."""
    return {
        path.rpartition("/")[2]: body["spec"]
        for path, body in found.all("kubernetes_network_policy_v1").items()
        if path.startswith(f"addons/{addon}/")
    }


def egress_ports(specs: Sequence[dict[str, Any]]) -> set[str]:
    """The ports that pods may open connections to."""
    return {port["port"] for spec in specs for rule in spec.get("egress", []) for port in rule.get("ports", [])}
