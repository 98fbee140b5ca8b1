"""The connections of the collectors."""

from collections.abc import Sequence

from r3edge.addons.collectors.names import CLUSTER_PORT, COLLECTORS, METRICS, OTLP_PORTS, PROFILES_PORT, RECEIVER, pods
from r3edge.addons.kit import AddonKit
from r3edge.addons.scraping import METRICS_PORTS, MONITORING
from r3edge.core.context import Context
from r3edge.kubernetes import Peer, PolicyRule

_KUBELET_PORT, _NODE_EXPORTER_PORT, _COREDNS_PORT, _KUBE_STATE_METRICS_PORT = 10250, 9100, 9153, 8080
RECEIVER_PODS = Peer(namespace=MONITORING, pods=pods(RECEIVER))
"""The pods that take traces and profiles, for the rules of namespaces that send some."""
_KUBE_STATE_METRICS = {"app.kubernetes.io/name": "kube-state-metrics"}


def sends_traces(context: Context) -> dict[str, str]:
    """Return the label of a namespace whose pods send traces and profiles to the collectors.

    The namespace's own rules must let them out, too: to :data:`RECEIVER_PODS`.
    """
    return {context.label("sends-traces"): "true"}


def collector_rules(kit: AddonKit, *, pod_identity: bool) -> Sequence[PolicyRule]:
    """Return the rules of the collectors' namespace.

    Args:
        kit: The kit.
        pod_identity: Whether the metrics collector has AWS permissions.
    """
    rules, metrics, receiver = kit.rules, pods(METRICS), pods(RECEIVER)
    return [
        rules.dns,
        rules.kubernetes_api,
        *(rules.https(pods(collector), name=f"destinations-{collector}") for collector in COLLECTORS),
        # kubelets and node-exporter on the nodes' addresses, CoreDNS and annotated pods on those of their subnets.
        PolicyRule(
            "scraped",
            "egress",
            rules.nodes,
            tuple(sorted({_KUBELET_PORT, _NODE_EXPORTER_PORT, _COREDNS_PORT, *METRICS_PORTS})),
            pods=metrics,
        ),
        PolicyRule(
            "kube-state", "egress", (Peer(pods=_KUBE_STATE_METRICS),), (_KUBE_STATE_METRICS_PORT,), pods=metrics
        ),
        PolicyRule(
            "kube-state-metrics",
            "ingress",
            (Peer(pods=metrics),),
            (_KUBE_STATE_METRICS_PORT,),
            pods=_KUBE_STATE_METRICS,
        ),
        PolicyRule("cluster-out", "egress", (Peer(pods=metrics),), (CLUSTER_PORT,), pods=metrics),
        PolicyRule("cluster-in", "ingress", (Peer(pods=metrics),), (CLUSTER_PORT,), pods=metrics),
        PolicyRule(
            "receiver",
            "ingress",
            (Peer(namespaces=sends_traces(kit.context)),),
            (PROFILES_PORT, *OTLP_PORTS.values()),
            pods=receiver,
        ),
        *([rules.pod_identity(metrics)] if pod_identity else []),
    ]
