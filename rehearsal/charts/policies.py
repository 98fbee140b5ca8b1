"""Network policies, Terraform's and the charts' own: whom they hold, and what they let through."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from ipaddress import IPv4Address, IPv4Network
from typing import Any, Literal

from rehearsal.charts.labels import Labels, matches
from rehearsal.charts.pods import Pod
from rehearsal.charts.releases import State, instances, managed
from rehearsal.charts.rendering import Rendered

Direction = Literal["Ingress", "Egress"]
_PEERS: Mapping[Direction, str] = {"Ingress": "from", "Egress": "to"}
_NAME = "kubernetes.io/metadata.name"


@dataclass(frozen=True)
class End:
    """The other end of a connection: an address, or pods."""

    address: IPv4Address | None = None
    namespace: str = ""
    labels: Labels = field(default_factory=dict)


@dataclass(frozen=True)
class Policy:
    """A network policy."""

    name: str
    namespace: str
    spec: Mapping[str, Any]
    """Its ``spec`` in the words of Kubernetes."""
    address: str = ""
    """Its address in Terraform; empty for a chart's."""

    def guards(self, pod: Pod, direction: Direction) -> bool:
        """Return whether it denies a pod what no policy allows."""
        return direction in self.spec["policyTypes"] and self.selects(pod)

    def selects(self, pod: Pod) -> bool:
        """Return whether a pod is one of those that it is for."""
        return self.namespace == pod.namespace and matches(self.spec.get("podSelector") or {}, pod.labels)


@dataclass(frozen=True)
class Policies:
    """All network policies of a cluster, with the labels of its namespaces."""

    all: Sequence[Policy]
    namespaces: Mapping[str, Labels]

    @classmethod
    def of(cls, state: State, rendered: Sequence[Rendered]) -> "Policies":
        """Return those in a state and in releases."""
        namespaces = {
            body["metadata"][0]["name"]: body["metadata"][0].get("labels") or {}
            for body in managed(state, "kubernetes_namespace_v1")
        }
        return cls([*_of_terraform(state), *_of_charts(rendered)], namespaces)

    @cached_property
    def guarded(self) -> frozenset[str]:
        """The namespaces that have policies."""
        return frozenset(policy.namespace for policy in self.all)

    def isolates(self, pod: Pod, direction: Direction) -> bool:
        """Return whether only what a policy allows reaches a pod, or leaves it."""
        return any(policy.guards(pod, direction) for policy in self.all)

    def allow(self, pod: Pod, direction: Direction, end: End, port: int, protocol: str = "TCP") -> bool:
        """Return whether a connection between a pod and another end is let through, on the pod's side."""
        if not self.isolates(pod, direction):
            return True
        return any(
            _on_port(rule.get("ports"), port, protocol) and self._among(rule.get(_PEERS[direction]), policy, end)
            for policy in self.all
            if policy.guards(pod, direction)
            for rule in policy.spec.get(direction.lower()) or []
        )

    def _among(self, peers: Sequence[Mapping[str, Any]] | None, policy: Policy, end: End) -> bool:
        return not peers or any(self._is(peer, policy, end) for peer in peers)

    def _is(self, peer: Mapping[str, Any], policy: Policy, end: End) -> bool:
        if block := peer.get("ipBlock"):
            if end.address is None or end.address not in IPv4Network(block["cidr"]):
                return False
            return not any(end.address in IPv4Network(cidr) for cidr in block.get("except") or [])
        if not end.namespace:
            return False
        selector = peer.get("namespaceSelector")
        labels = {**self.namespaces.get(end.namespace, {}), _NAME: end.namespace}
        near = end.namespace == policy.namespace if selector is None else matches(selector, labels)
        return near and matches(peer.get("podSelector") or {}, end.labels)


def _on_port(ports: Sequence[Mapping[str, Any]] | None, port: int, protocol: str) -> bool:
    return not ports or any(
        one.get("protocol", "TCP") == protocol
        and (one.get("port") is None or int(one["port"]) <= port <= int(one.get("endPort") or one["port"]))
        for one in ports
    )


def _of_charts(rendered: Sequence[Rendered]) -> Iterator[Policy]:
    for each in rendered:
        for one in each.objects:
            if one["kind"] == "NetworkPolicy" and one["apiVersion"].startswith("networking.k8s.io/"):
                spec = one.get("spec") or {}
                types = spec.get("policyTypes") or ["Ingress", *(["Egress"] if "egress" in spec else [])]
                name = one["metadata"].get("name", "")
                yield Policy(name, each.namespace_of(one), {**spec, "policyTypes": types})


def _of_terraform(state: State) -> Iterator[Policy]:
    for address, body, _ in instances(state, "kubernetes_network_policy_v1"):
        (metadata,), (spec,) = body["metadata"], body["spec"]
        yield Policy(metadata["name"], metadata["namespace"], _in_kubernetes_words(spec), address)


def _in_kubernetes_words(spec: Mapping[str, Any]) -> dict[str, Any]:
    """Return a ``spec`` of Terraform's, whose blocks are lists of one, as Kubernetes has it."""
    return {
        "podSelector": _selector(spec.get("pod_selector")) or {},
        "policyTypes": spec["policy_types"],
        **{
            direction.lower(): [
                {
                    "ports": [_port(port) for port in rule.get("ports") or []],
                    peers: [_peer(peer) for peer in rule.get(peers) or []],
                }
                for rule in spec.get(direction.lower()) or []
            ]
            for direction, peers in _PEERS.items()
        },
    }


def _port(port: Mapping[str, Any]) -> dict[str, Any]:
    # Terraform knows no null of text.
    number, last = port.get("port") or None, port.get("end_port") or None
    return {"protocol": port.get("protocol") or "TCP", "port": number, "endPort": last}


def _peer(peer: Mapping[str, Any]) -> dict[str, Any]:
    if blocks := peer.get("ip_block"):
        return {"ipBlock": blocks[0]}
    return {
        "namespaceSelector": _selector(peer.get("namespace_selector")),
        "podSelector": _selector(peer.get("pod_selector")),
    }


def _selector(blocks: Sequence[Mapping[str, Any] | None] | None) -> dict[str, Any] | None:
    if not blocks:
        return None
    block = blocks[0] or {}
    return {
        "matchLabels": block.get("match_labels") or {},
        "matchExpressions": block.get("match_expressions") or [],
    }
