"""Karpenter: nodes for pods that have none."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.karpenter.aws import KarpenterAws
from r3edge.addons.karpenter.controller import KarpenterController, KarpenterCrds
from r3edge.addons.karpenter.node_pools import NodePools, NodePoolSettings
from r3edge.addons.kit import AddonKit


class Karpenter(Construct):
    """Karpenter complete: its AWS side, its CRDs, its controller, and the nodes that it may create."""

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit, node_pools: NodePoolSettings) -> None:
        super().__init__(scope, id)
        aws = KarpenterAws(self, "aws", kit=kit)
        crds = KarpenterCrds(self, "crds", kit=kit)
        controller = KarpenterController(self, "controller", kit=kit, aws=aws, after=crds.ready)
        pools = NodePools(
            self,
            "node-pools",
            kit=kit,
            settings=node_pools,
            instance_profile=aws.instance_profile_name,
            after=controller.ready,
        )
        self.ready: Sequence[ITerraformDependable] = pools.ready
        """Pods that need room in the cluster depend on these."""
