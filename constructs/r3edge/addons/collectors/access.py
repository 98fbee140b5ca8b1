"""What each collector may read in the cluster.

Less than the charts would give them: no collector reads Secrets, ConfigMaps, or anything that it does not ask for
(k8s-monitoring, charts/feature-*; Grafana Alloy documentation, ``discovery.kubernetes``,
``loki.source.kubernetes_events``, ``otelcol.processor.k8sattributes``).
"""

from collections.abc import Mapping, Sequence
from typing import Any

from r3edge.addons.collectors.names import EVENTS, LOGS, METRICS, RECEIVER, account
from r3edge.addons.scraping import MONITORING
from r3edge.kubernetes import kubernetes_object

_READ = ("get", "list", "watch")
_API = "rbac.authorization.k8s.io"
_RULES: Mapping[str, Sequence[Mapping[str, Sequence[str]]]] = {
    METRICS: (
        {"apiGroups": [""], "resources": ["nodes", "pods", "services", "endpoints"], "verbs": _READ},
        {"apiGroups": ["discovery.k8s.io"], "resources": ["endpointslices"], "verbs": _READ},
        # The kubelets', and the API server's own.
        {"apiGroups": [""], "resources": ["nodes/metrics"], "verbs": ["get"]},
        {"nonResourceURLs": ["/metrics"], "verbs": ["get"]},
    ),
    EVENTS: ({"apiGroups": [""], "resources": ["events", "namespaces"], "verbs": _READ},),
    LOGS: ({"apiGroups": [""], "resources": ["pods", "namespaces"], "verbs": _READ},),
    RECEIVER: (
        {"apiGroups": [""], "resources": ["pods", "namespaces", "nodes"], "verbs": _READ},
        {"apiGroups": ["apps"], "resources": ["replicasets"], "verbs": _READ},
    ),
}


def access() -> list[dict[str, Any]]:
    """Return a ClusterRole for each collector, and its binding."""
    objects = []
    for collector, rules in _RULES.items():
        name = account(collector)
        subject = {"kind": "ServiceAccount", "name": name, "namespace": MONITORING}
        role = {"apiGroup": _API, "kind": "ClusterRole", "name": name}
        rules = [{key: list(value) for key, value in rule.items()} for rule in rules]
        objects += [
            kubernetes_object(f"{_API}/v1", "ClusterRole", name, rules=rules),
            kubernetes_object(f"{_API}/v1", "ClusterRoleBinding", name, roleRef=role, subjects=[subject]),
        ]
    return objects
