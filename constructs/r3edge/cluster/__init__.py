"""EKS: the cluster, its access, its system nodes, IAM roles for pods, and the providers that fill it."""

from r3edge.cluster.cluster import Cluster
from r3edge.cluster.handle import ClusterHandle, ExistingCluster
from r3edge.cluster.nodes import SYSTEM_NODE_TOLERATION, node_role
from r3edge.cluster.pod_identity import PodIdentity, ServiceAccount
from r3edge.cluster.settings import AccessSettings, ClusterSettings, SystemNodeSettings
from r3edge.cluster.versions import CLUSTER_VERSIONS, ClusterVersions

__all__ = [
    "CLUSTER_VERSIONS",
    "SYSTEM_NODE_TOLERATION",
    "AccessSettings",
    "Cluster",
    "ClusterHandle",
    "ClusterSettings",
    "ClusterVersions",
    "ExistingCluster",
    "PodIdentity",
    "ServiceAccount",
    "SystemNodeSettings",
    "node_role",
]
