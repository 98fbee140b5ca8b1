"""Karpenter on an ordinary cluster, in the JSON of a stack."""

from collections.abc import Mapping
from typing import Any

from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from constructs import Construct

from r3edge.addons import AddonKit, Karpenter, NodePoolSettings
from r3edge.kubernetes import Values
from tests.support import Synthesized
from tests.support.kit import synthesize_addons

CRDS, CONTROLLER, NODE_POOLS = (
    f"addons/karpenter/{part}/release" for part in ("crds", "controller", "node-pools/resources")
)
AWS = "addons/karpenter/aws"
APPLICATION = "application"
"""The id of a resource that depends on Karpenter."""


def synthesize_karpenter(
    *, high_availability: bool = True, values: Mapping[str, Values] | None = None, **node_pools: Any
) -> Synthesized:
    """Return the JSON of a stack with Karpenter, with these settings of its node pools."""

    def build(scope: Construct, kit: AddonKit) -> None:
        karpenter = Karpenter(scope, "karpenter", kit=kit, node_pools=NodePoolSettings(**node_pools))
        SqsQueue(TerraformStack.of(scope), APPLICATION, depends_on=list(karpenter.ready))

    return synthesize_addons(build, high_availability=high_availability, values=values)
