"""Building blocks in a cluster: namespaces, network policies, Helm releases, custom resources, external secrets."""

from r3edge.kubernetes.chart import KEEP, Chart
from r3edge.kubernetes.custom_resources import RAW_CHART, CustomResources, kubernetes_object
from r3edge.kubernetes.external_secret import external_secret
from r3edge.kubernetes.namespace import ExistingNamespace, Namespace, NamespaceHandle
from r3edge.kubernetes.network_policies import CommonRules, Labels, NetworkPolicies, Peer, PolicyRule, to_internet
from r3edge.kubernetes.release import install_release
from r3edge.kubernetes.scheduling import requests_and_limits, spread_over_zones
from r3edge.kubernetes.values import Values, documents, merged

__all__ = [
    "KEEP",
    "RAW_CHART",
    "Chart",
    "CommonRules",
    "CustomResources",
    "ExistingNamespace",
    "Labels",
    "Namespace",
    "NamespaceHandle",
    "NetworkPolicies",
    "Peer",
    "PolicyRule",
    "Values",
    "documents",
    "external_secret",
    "install_release",
    "kubernetes_object",
    "merged",
    "requests_and_limits",
    "spread_over_zones",
    "to_internet",
]
