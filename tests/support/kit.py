"""Add-ons on an ordinary cluster, in the JSON of a stack."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cdktf import TerraformStack
from constructs import Construct

from r3edge.addons import AddonKit, CertManager
from r3edge.ingress import PublicZone, ZoneSettings
from r3edge.kubernetes import Values, merged
from tests.support import Synthesized, context, synthesize
from tests.support.cluster import SUBNETS, add_cluster, network

NODE_CIDRS = tuple(subnet.cidr for subnet in SUBNETS.values())
ZONE_ID, ZONE_NAME = "Z0123456789ABCDEFGHIJ", "example.com"


def add_kit(
    stack: TerraformStack, *, high_availability: bool = True, values: Mapping[str, Values] | None = None
) -> AddonKit:
    """Return a kit on an ordinary cluster in a stack; protected where it is highly available."""
    existing = network(stack)
    return AddonKit(
        context=context(protected=high_availability),
        cluster=add_cluster(stack, protected=high_availability, on=existing),
        network=existing,
        high_availability=high_availability,
        values=values or {},
    )


def synthesize_addons(
    then: Callable[[Construct, AddonKit], Any],
    *,
    high_availability: bool = True,
    values: Mapping[str, Values] | None = None,
) -> Synthesized:
    """Return the JSON of a stack to whose construct ``addons`` ``then`` adds with a kit."""

    def build(stack: TerraformStack) -> None:
        kit = add_kit(stack, high_availability=high_availability, values=values)
        then(Construct(stack, "addons"), kit)

    return synthesize(build)


def existing_zone(scope: Construct, kit: AddonKit) -> PublicZone:
    """Return a public zone that exists."""
    settings = ZoneSettings(zone_name=ZONE_NAME, zone_id=ZONE_ID)
    return PublicZone(scope, "zone", settings=settings, context=kit.context)


def add_cert_manager(scope: Construct, kit: AddonKit) -> CertManager:
    """Install cert-manager for an existing zone."""
    return CertManager(scope, "cert-manager", kit=kit, zone=existing_zone(scope, kit))


def paths(values: Any, prefix: str = "") -> set[str]:
    """Return the paths of all leaves of Helm values; lists count as leaves."""
    if not isinstance(values, dict) or not values:
        return {prefix}
    return {path for key, value in values.items() for path in paths(value, f"{prefix}.{key}" if prefix else key)}


def helm_values(synthesized: Synthesized, path: str) -> dict[str, Any]:
    """Return the values of a release; a reference stands as its text, for example ``aws_sqs_queue.queue_1A2B.name``."""
    values: dict[str, Any] = {}
    for document in synthesized.one("helm_release", path)["values"]:
        values = merged(values, json.loads(_json(document)))
    return values


_EXPRESSION = re.compile(
    r"([\[ ])((?:join|tostring)\((?:[^()]|\([^()]*\))*\)|(?:aws|grafana)_[\w.-]+(?:\[\d+\][\w.-]+)?)"
)
"""A reference, or a call of a function, where a value stands."""


def _json(document: str) -> str:
    """Return the JSON of a document of values, which is JSON or a call of Terraform's ``yamlencode``."""
    call = re.fullmatch(r"\$\{yamlencode\((.*)\)\}", document, re.DOTALL)
    if call is None:
        return document.replace("$${", "${").replace("%%{", "%{")
    return _EXPRESSION.sub(lambda found: f"{found[1]}{json.dumps(found[2])}", call[1].replace('" = ', '": '))


def objects(synthesized: Synthesized, path: str) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the Kubernetes objects of a release, by kind and name."""
    resources = helm_values(synthesized, path)["resources"]
    named = {(one["kind"], one["metadata"]["name"]): one for one in resources}
    assert len(named) == len(resources)
    return named


def policies(found: Synthesized, addon: str) -> dict[str, dict[str, Any]]:
    """Return the specs of an add-on's network policies, by name."""
    return {
        path.rpartition("/")[2]: body["spec"]
        for path, body in found.all("kubernetes_network_policy_v1").items()
        if path.startswith(f"addons/{addon}/")
    }


def egress_ports(specs: Sequence[dict[str, Any]]) -> set[str]:
    """Return the ports that pods may open connections to."""
    return {port["port"] for spec in specs for rule in spec.get("egress", []) for port in rule.get("ports", [])}
