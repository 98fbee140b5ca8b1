"""Karpenter: AWS side, CRDs, controller and node pools."""

from r3edge.addons.karpenter.karpenter import Karpenter
from r3edge.addons.karpenter.node_pools import NodePoolSettings

__all__ = ["Karpenter", "NodePoolSettings"]
