"""Add-ons on a cluster that another configuration manages, in the JSON of a stack."""

from collections.abc import Callable
from typing import Any

from cdktf import TerraformStack
from constructs import Construct

from r3edge.addons import AddonKit
from r3edge.cluster import ExistingCluster
from tests.support import Synthesized, context, synthesize
from tests.support.cluster import network

EXISTING_CLUSTER = "legacy"
EXISTING_IMAGE = "al2023@v20251231"


def add_existing_cluster(stack: TerraformStack, **changes: Any) -> ExistingCluster:
    """Return a cluster by name, with changes; it adds the providers to the stack."""
    given: dict[str, Any] = {
        "context": context(),
        "name": EXISTING_CLUSTER,
        "endpoint": "https://legacy.eks.example",
        "certificate_authority": "Y2VydGlmaWNhdGU=",
        "node_image": EXISTING_IMAGE,
        "service_cidr": "10.100.0.0/16",
        "system_node_labels": {"role": "system"},
    }
    return ExistingCluster(stack, **given | changes)


def synthesize_on_existing(then: Callable[[Construct, AddonKit], Any], **changes: Any) -> Synthesized:
    """Return the JSON of a stack to whose construct ``addons`` ``then`` adds, with a kit on such a cluster."""

    def build(stack: TerraformStack) -> None:
        cluster = add_existing_cluster(stack, **changes)
        kit = AddonKit(context=context(), cluster=cluster, network=network(stack))
        then(Construct(stack, "addons"), kit)

    return synthesize(build)
