"""Network policies: every namespace denies all traffic that no named rule allows.

Policies see addresses before translation: a pod that calls a Service is judged by the Service's address, and again by
that of the pod behind it (VPC CNI, "Network policies" in the Amazon EKS User Guide). Probes need no rule: a pod's own
node always reaches it (Kubernetes documentation, "Network Policies").
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Network
from typing import Any, Literal

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_kubernetes.network_policy_v1 import (
    NetworkPolicyV1,
    NetworkPolicyV1Metadata,
    NetworkPolicyV1Spec,
    NetworkPolicyV1SpecEgress,
    NetworkPolicyV1SpecEgressPorts,
    NetworkPolicyV1SpecEgressTo,
    NetworkPolicyV1SpecIngress,
    NetworkPolicyV1SpecIngressFrom,
    NetworkPolicyV1SpecIngressPorts,
    NetworkPolicyV1SpecPodSelector,
)
from constructs import Construct

from r3edge.cluster import ClusterHandle
from r3edge.core.errors import ConfigurationError
from r3edge.core.settings import INTERNET, repetitions
from r3edge.network import NetworkHandle, Party, Tier

Labels = Mapping[str, str]

_POD_IDENTITY_AGENT = "169.254.170.23/32"
_NAMESPACE_LABEL = "kubernetes.io/metadata.name"


@dataclass(frozen=True)
class Peer:
    """The other end of a connection: addresses, or pods.

    Pods are those with the labels ``pods`` (all, if empty) in the named namespace, in the namespaces with certain
    labels, or in the rule's own namespace if neither is given.

    Raises:
        ConfigurationError: It names addresses and pods.
    """

    cidr: str | None = None
    namespace: str | None = None
    namespaces: Labels = field(default_factory=dict)
    pods: Labels = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.cidr and (self.namespace or self.namespaces or self.pods):
            raise ConfigurationError(f"Peer.cidr = {self.cidr!r}: must stand alone, without namespaces and pods")

    @property
    def namespace_labels(self) -> dict[str, str] | None:
        """The labels that select its namespaces; None for the rule's own."""
        named = {_NAMESPACE_LABEL: self.namespace} if self.namespace else {}
        return {**self.namespaces, **named} or None


@dataclass(frozen=True)
class PolicyRule:
    """Connections that pods may accept (``ingress``) or open (``egress``).

    Raises:
        ConfigurationError: It names no peer, which Kubernetes would take for any.
    """

    name: str
    """Name of the policy."""
    direction: Literal["ingress", "egress"]
    peers: Sequence[Peer]
    ports: Sequence[int] = ()
    """Ports of the accepting end; all, if empty."""
    protocols: Sequence[str] = ("TCP",)
    pods: Labels = field(default_factory=dict)
    """Labels of the pods of the namespace; all, if empty."""

    def __post_init__(self) -> None:
        if not self.peers:
            raise ConfigurationError(f"PolicyRule({self.name!r}).peers = (): must name a peer, or the rule allows any")


def to_internet(name: str, *ports: int, pods: Labels | None = None) -> PolicyRule:
    """Return the rule for connections to the internet on some ports: addresses of services are theirs, and change."""
    return PolicyRule(name, "egress", (Peer(cidr=INTERNET),), ports, pods=pods or {})


@dataclass(frozen=True)
class CommonRules:
    """The rules that most workloads of a cluster need."""

    cluster: ClusterHandle
    network: NetworkHandle

    @property
    def dns(self) -> PolicyRule:
        """Names, asked of the cluster's DNS."""
        coredns = Peer(namespace="kube-system", pods={"k8s-app": "kube-dns"})
        dns_service = Peer(cidr=f"{IPv4Network(self.cluster.service_cidr)[10]}/32")
        return PolicyRule("dns", "egress", (coredns, dns_service), (53,), ("UDP", "TCP"))

    @property
    def kubernetes_api(self) -> PolicyRule:
        """The Kubernetes API, by its Service's address and by the addresses behind it."""
        service = Peer(cidr=f"{IPv4Network(self.cluster.service_cidr)[1]}/32")
        return PolicyRule("kubernetes-api", "egress", (service, *self._control_plane), (443,))

    def pod_identity(self, pods: Labels | None = None) -> PolicyRule:
        """Return the rule for AWS credentials, from the agent on the pod's own node."""
        return PolicyRule("pod-identity", "egress", (Peer(cidr=_POD_IDENTITY_AGENT),), (80,), pods=pods or {})

    def https(self, pods: Labels | None = None, *, name: str = "https") -> PolicyRule:
        """Return the rule for HTTPS to AWS and other services on the internet."""
        return to_internet(name, 443, pods=pods)

    def webhook(self, port: int, pods: Labels | None = None) -> PolicyRule:
        """Return the rule for calls of the API server to a webhook or an aggregated API, on the pod's own port.

        Raises:
            ConfigurationError: The nodes' security group does not let the control plane in on this port.
        """
        known = sorted(
            (flow.from_port, flow.to_port)
            for flow in self.network.flows
            if (flow.source, flow.destination, flow.protocol) == (Party.CONTROL_PLANE, Party.NODES, "tcp")
        )
        if not any(first <= port <= last for first, last in known):
            ranges = (str(first) if first == last else f"{first}-{last}" for first, last in known)
            raise ConfigurationError(
                f"webhook({port}): must be a port on which the control plane reaches the nodes: "
                f"{', '.join(ranges)}, or one that a further flow of the network allows"
            )
        return PolicyRule("webhook", "ingress", self._control_plane, (port,), pods=pods or {})

    @property
    def nodes(self) -> tuple[Peer, ...]:
        """The subnets of the nodes."""
        return tuple(Peer(cidr=cidr) for cidr in self.network.subnet_cidrs(Tier.KUBERNETES))

    @property
    def _control_plane(self) -> tuple[Peer, ...]:
        # Its network interfaces stand in the same subnets.
        return self.nodes


class NetworkPolicies(Construct):
    """The policies of a namespace: ``default-deny``, then one for each rule, under the rule's name.

    Args:
        cluster: The cluster.
        namespace: The namespace.
        rules: The connections to allow.
        depends_on: Resources that the policies are created after; the cluster's if empty.
        pods: Labels of the pods that are denied and allowed anything, in a namespace with others; all, if empty.
        prefix: First part of the policies' names, in a namespace with others.

    Raises:
        ConfigurationError: Two rules have one name.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster: ClusterHandle,
        namespace: str,
        rules: Sequence[PolicyRule],
        depends_on: Sequence[ITerraformDependable],
        pods: Labels | None = None,
        prefix: str = "",
    ) -> None:
        super().__init__(scope, id)
        for refusal in repetitions(f"rules of namespace {namespace}", ("default-deny", *(rule.name for rule in rules))):
            raise ConfigurationError(str(refusal))
        pods = pods or {}

        def policy(name: str, spec: NetworkPolicyV1Spec) -> NetworkPolicyV1:
            return NetworkPolicyV1(
                self,
                name,
                metadata=NetworkPolicyV1Metadata(name=f"{prefix}{name}", namespace=namespace),
                spec=spec,
                provider=cluster.kubernetes_provider(),
                depends_on=list(depends_on or cluster.ready),
            )

        denied = NetworkPolicyV1Spec(pod_selector=_selector(pods), policy_types=["Ingress", "Egress"])
        self.ready: Sequence[ITerraformDependable] = [
            policy("default-deny", denied),
            *(policy(rule.name, _spec(rule, pods)) for rule in rules),
        ]


def _selector(pods: Labels) -> NetworkPolicyV1SpecPodSelector:
    return NetworkPolicyV1SpecPodSelector(match_labels=dict(pods) or None)


def _spec(rule: PolicyRule, pods: Labels) -> NetworkPolicyV1Spec:
    selector = _selector({**pods, **rule.pods})
    numbers = [str(port) for port in rule.ports] or [None]
    ports = [(number, protocol) for number in numbers for protocol in rule.protocols]
    if rule.direction == "ingress":
        return NetworkPolicyV1Spec(
            pod_selector=selector,
            policy_types=["Ingress"],
            ingress=[
                NetworkPolicyV1SpecIngress(
                    from_=[NetworkPolicyV1SpecIngressFrom(**_peer(peer)) for peer in rule.peers],
                    ports=[NetworkPolicyV1SpecIngressPorts(port=port, protocol=protocol) for port, protocol in ports],
                )
            ],
        )
    return NetworkPolicyV1Spec(
        pod_selector=selector,
        policy_types=["Egress"],
        egress=[
            NetworkPolicyV1SpecEgress(
                to=[NetworkPolicyV1SpecEgressTo(**_peer(peer)) for peer in rule.peers],
                ports=[NetworkPolicyV1SpecEgressPorts(port=port, protocol=protocol) for port, protocol in ports],
            )
        ],
    )


def _peer(peer: Peer) -> dict[str, Any]:
    """Return the arguments that describe a peer, the same for both directions."""
    if peer.cidr:
        return {"ip_block": {"cidr": peer.cidr}}
    namespaces = peer.namespace_labels
    return {
        "namespace_selector": {"match_labels": namespaces} if namespaces else None,
        "pod_selector": {"match_labels": dict(peer.pods) or None},
    }
