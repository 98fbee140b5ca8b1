"""What pods may talk to, named: from these, every namespace of ours gets its network policies.

Whatever is not named is refused. Policies see addresses before translation: a pod that calls a Service is judged by the
Service's address, and again by that of the pod behind it (VPC CNI, "Network policies" in the Amazon EKS User Guide).
Probes need no policy: a pod's own node always reaches it (Kubernetes documentation, "Network Policies").
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Network
from typing import Literal

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_kubernetes.network_policy_v1 import (
    NetworkPolicyV1,
    NetworkPolicyV1Metadata,
    NetworkPolicyV1Spec,
    NetworkPolicyV1SpecEgress,
    NetworkPolicyV1SpecEgressPorts,
    NetworkPolicyV1SpecEgressTo,
    NetworkPolicyV1SpecEgressToIpBlock,
    NetworkPolicyV1SpecEgressToNamespaceSelector,
    NetworkPolicyV1SpecEgressToPodSelector,
    NetworkPolicyV1SpecIngress,
    NetworkPolicyV1SpecIngressFrom,
    NetworkPolicyV1SpecIngressFromIpBlock,
    NetworkPolicyV1SpecIngressFromNamespaceSelector,
    NetworkPolicyV1SpecIngressFromPodSelector,
    NetworkPolicyV1SpecIngressPorts,
    NetworkPolicyV1SpecPodSelector,
)
from cdktf_cdktf_provider_kubernetes.provider import KubernetesProvider
from constructs import Construct

from r3edge.core.errors import ConfigurationError
from r3edge.network.flows import FLOWS, Party

Labels = Mapping[str, str]

INTERNET = "0.0.0.0/0"
_POD_IDENTITY_AGENT = "169.254.170.23/32"
_NAMESPACE_LABEL = "kubernetes.io/metadata.name"
_CALLED_PORTS = {
    flow.from_port for flow in FLOWS if (flow.source, flow.destination) == (Party.CONTROL_PLANE, Party.NODES)
}


@dataclass(frozen=True)
class Peer:
    """The other end: addresses, or pods (all, if no labels are given) of a named namespace, of those with certain
    labels, or of the same one.
    """

    cidr: str | None = None
    namespace: str | None = None
    namespaces: Labels = field(default_factory=dict)
    pods: Labels = field(default_factory=dict)

    @property
    def namespace_labels(self) -> dict[str, str] | None:
        """What selects its namespaces; none for the same one."""
        named = {_NAMESPACE_LABEL: self.namespace} if self.namespace else {}
        return {**self.namespaces, **named} or None


@dataclass(frozen=True)
class Flow:
    """Connections that pods may accept (``in``) or open (``out``), on these ports (all, if none is named), with any of
    these peers.
    """

    name: str
    direction: Literal["in", "out"]
    peers: Sequence[Peer]
    ports: Sequence[int] = ()
    protocols: Sequence[str] = ("TCP",)
    pods: Labels = field(default_factory=dict)
    """Which pods of the namespace; all, if empty."""


@dataclass(frozen=True)
class Flows:
    """The flows that most add-ons need, for one cluster.

    ``control_plane_cidrs`` are the subnets in which the cluster's own network interfaces stand.
    """

    service_cidr: str
    control_plane_cidrs: Sequence[str]

    @property
    def dns(self) -> Flow:
        """Names, asked of the cluster's DNS."""
        coredns = Peer(namespace="kube-system", pods={"k8s-app": "kube-dns"})
        dns_service = Peer(cidr=f"{IPv4Network(self.service_cidr)[10]}/32")
        return Flow("dns", "out", (coredns, dns_service), (53,), ("UDP", "TCP"))

    @property
    def kubernetes_api(self) -> Flow:
        """The Kubernetes API: by its Service's address, and by the addresses behind it."""
        service = Peer(cidr=f"{IPv4Network(self.service_cidr)[1]}/32")
        return Flow("kubernetes-api", "out", (service, *self._control_plane), (443,))

    @property
    def pod_identity(self) -> Flow:
        """AWS credentials, from the agent on the pod's own node."""
        return Flow("pod-identity", "out", (Peer(cidr=_POD_IDENTITY_AGENT),), (80,))

    @property
    def https(self) -> Flow:
        """AWS and other services on the internet, over HTTPS."""
        return Flow("https", "out", (Peer(cidr=INTERNET),), (443,))

    def webhook(self, port: int, pods: Labels | None = None) -> Flow:
        """Calls of the API server to a webhook or an aggregated API: straight to the pod's own port.

        Raises :class:`ConfigurationError` for a port on which the nodes' security group does not let it in.
        """
        if port not in _CALLED_PORTS:
            known = ", ".join(map(str, sorted(_CALLED_PORTS)))
            raise ConfigurationError(
                f"webhook({port}): the control plane reaches nodes on {known} only; a flow for it belongs into "
                "r3edge.network.flows"
            )
        return Flow("webhook", "in", self._control_plane, (port,), pods=pods or {})

    @property
    def _control_plane(self) -> tuple[Peer, ...]:
        return tuple(Peer(cidr=cidr) for cidr in self.control_plane_cidrs)


class NetworkPolicies(Construct):
    """Denies pods of a namespace everything, then allows the given flows: one policy each, under the flow's name.

    With ``pods``, only pods with these labels are denied anything: for a namespace that others use, too.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        namespace: str,
        flows: Sequence[Flow],
        provider: KubernetesProvider,
        depends_on: Sequence[ITerraformDependable],
        pods: Labels | None = None,
        prefix: str = "",
    ) -> None:
        super().__init__(scope, id)

        def policy(name: str, spec: NetworkPolicyV1Spec) -> NetworkPolicyV1:
            return NetworkPolicyV1(
                self,
                name,
                metadata=NetworkPolicyV1Metadata(name=f"{prefix}{name}", namespace=namespace),
                spec=spec,
                provider=provider,
                depends_on=list(depends_on) or None,
            )

        denied = NetworkPolicyV1Spec(pod_selector=_selector(pods or {}), policy_types=["Ingress", "Egress"])
        self.ready: list[ITerraformDependable] = [
            policy("default-deny", denied),
            *(policy(flow.name, _spec(flow, pods or {})) for flow in flows),
        ]


def _selector(pods: Labels) -> NetworkPolicyV1SpecPodSelector:
    return NetworkPolicyV1SpecPodSelector(match_labels=dict(pods) or None)


def _spec(flow: Flow, pods: Labels) -> NetworkPolicyV1Spec:
    selector = _selector({**pods, **flow.pods})
    numbers = [str(port) for port in flow.ports] or [None]
    ports = [(number, protocol) for number in numbers for protocol in flow.protocols]
    if flow.direction == "in":
        return NetworkPolicyV1Spec(
            pod_selector=selector,
            policy_types=["Ingress"],
            ingress=[
                NetworkPolicyV1SpecIngress(
                    from_=[_source(peer) for peer in flow.peers],
                    ports=[NetworkPolicyV1SpecIngressPorts(port=port, protocol=protocol) for port, protocol in ports],
                )
            ],
        )
    return NetworkPolicyV1Spec(
        pod_selector=selector,
        policy_types=["Egress"],
        egress=[
            NetworkPolicyV1SpecEgress(
                to=[_target(peer) for peer in flow.peers],
                ports=[NetworkPolicyV1SpecEgressPorts(port=port, protocol=protocol) for port, protocol in ports],
            )
        ],
    )


def _source(peer: Peer) -> NetworkPolicyV1SpecIngressFrom:
    if peer.cidr:
        return NetworkPolicyV1SpecIngressFrom(ip_block=NetworkPolicyV1SpecIngressFromIpBlock(cidr=peer.cidr))
    namespaces = peer.namespace_labels
    return NetworkPolicyV1SpecIngressFrom(
        namespace_selector=NetworkPolicyV1SpecIngressFromNamespaceSelector(match_labels=namespaces)
        if namespaces
        else None,
        pod_selector=NetworkPolicyV1SpecIngressFromPodSelector(match_labels=dict(peer.pods) or None),
    )


def _target(peer: Peer) -> NetworkPolicyV1SpecEgressTo:
    if peer.cidr:
        return NetworkPolicyV1SpecEgressTo(ip_block=NetworkPolicyV1SpecEgressToIpBlock(cidr=peer.cidr))
    namespaces = peer.namespace_labels
    return NetworkPolicyV1SpecEgressTo(
        namespace_selector=NetworkPolicyV1SpecEgressToNamespaceSelector(match_labels=namespaces)
        if namespaces
        else None,
        pod_selector=NetworkPolicyV1SpecEgressToPodSelector(match_labels=dict(peer.pods) or None),
    )
