"""EKS: the cluster, who may use it, its own nodes, IAM roles for pods, the providers that fill it."""

from r3edge.cluster.cluster import Cluster
from r3edge.cluster.karpenter import Karpenter
from r3edge.cluster.nodes import SYSTEM_NODE_LABELS, SYSTEM_NODE_TOLERATION
from r3edge.cluster.pod_identity import PodIdentity
from r3edge.cluster.settings import AccessSettings, ClusterSettings, SystemNodeSettings
from r3edge.cluster.versions import ADDON_VERSIONS

__all__ = [
    "ADDON_VERSIONS",
    "SYSTEM_NODE_LABELS",
    "SYSTEM_NODE_TOLERATION",
    "AccessSettings",
    "Cluster",
    "ClusterSettings",
    "Karpenter",
    "PodIdentity",
    "SystemNodeSettings",
]
