"""The table of flows: which party may open which connections; security groups and network ACLs follow from it."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings, matching
from r3edge.network.addressing import Tier


class Party(StrEnum):
    """An end of a flow. The first six have a security group, the others are networks outside the VPC."""

    CONTROL_PLANE = "control-plane"
    NODES = "nodes"
    ENDPOINTS = "endpoints"
    DATABASE = "database"
    LOAD_BALANCER = "load-balancer"
    BASTION = "bastion"
    INTERNET = "internet"
    USERS = "users"
    SSH_CLIENTS = "ssh-clients"


TIER_OF = {
    Party.CONTROL_PLANE: Tier.KUBERNETES,
    Party.NODES: Tier.KUBERNETES,
    Party.ENDPOINTS: Tier.KUBERNETES,
    Party.DATABASE: Tier.BACKEND,
    Party.LOAD_BALANCER: Tier.NAT,
    Party.BASTION: Tier.NAT,
}
"""The tier of each party inside the VPC. Pods count as their nodes."""

Port = Annotated[int, Field(ge=1, le=65535)]
# Amazon EC2 API Reference, IpRange: the characters that the description of a rule may have.
Purpose = Annotated[
    str, matching(r"[a-zA-Z0-9 ._\-:/()#,@\[\]+=&;{}!$*]{1,255}", "1 to 255 plain letters, digits, spaces or signs")
]


class Flow(Settings):
    """Connections that ``source`` may open to ``destination``; replies are implied."""

    source: Party
    """Party that opens the connections."""
    destination: Party
    """Party that accepts the connections."""
    protocol: Literal["tcp", "udp"] = "tcp"
    """Transport protocol."""
    from_port: Port
    """First port of the destination."""
    to_port: Port
    """Last port of the destination."""
    purpose: Purpose
    """The description of the rules in AWS."""

    def contradictions(self) -> Iterator[Refusal]:
        if self.to_port < self.from_port:
            yield Refusal("to_port", self.to_port, f"must not be below from_port = {self.from_port}")
        if self.source is Party.INTERNET and self.destination is not Party.LOAD_BALANCER:
            yield Refusal(
                "destination", str(self.destination), "must be 'load-balancer' for connections from the internet"
            )
        if self.source not in TIER_OF and self.destination not in TIER_OF:
            yield Refusal("destination", str(self.destination), "must be inside the VPC if the source is outside")


def tcp(source: Party, destination: Party, port: int, purpose: str, *, to_port: int | None = None) -> Flow:
    """Return a flow of TCP connections to one port, or to a range up to ``to_port``."""
    return Flow(source=source, destination=destination, from_port=port, to_port=to_port or port, purpose=purpose)


def udp(source: Party, destination: Party, port: int, purpose: str) -> Flow:
    """Return a flow of UDP packets to one port."""
    return Flow(source=source, destination=destination, protocol="udp", from_port=port, to_port=port, purpose=purpose)


def contradicting(flows: Sequence[Flow]) -> Iterator[Refusal]:
    """Yield a refusal of each flow that differs from another one in its last port or its purpose only."""
    distinct: dict[str, Flow] = {}
    for flow in flows:
        connections = f"{flow.source} to {flow.destination}, {flow.protocol} {flow.from_port}"
        if (other := distinct.setdefault(connections, flow)) != flow:
            yield Refusal(
                "flows", connections, f"must be one flow, not two, for {other.purpose!r} and for {flow.purpose!r}"
            )


P = Party
BASE_FLOWS: Sequence[Flow] = (
    # Inside the cluster.
    tcp(P.NODES, P.CONTROL_PLANE, 443, "Kubernetes API"),
    # Amazon EKS User Guide, "View Amazon EKS security group requirements for clusters": 443 and 10250 at least.
    tcp(P.CONTROL_PLANE, P.NODES, 10250, "kubelet, metrics-server, cert-manager and external-secrets webhooks"),
    tcp(P.CONTROL_PLANE, P.NODES, 443, "webhooks and aggregated APIs on the port of HTTPS"),
    tcp(P.NODES, P.NODES, 53, "DNS over TCP"),
    udp(P.NODES, P.NODES, 53, "DNS"),
    tcp(P.NODES, P.NODES, 1024, "pods among themselves", to_port=65535),
    # From the cluster outwards.
    tcp(P.NODES, P.ENDPOINTS, 443, "AWS APIs, privately"),
    tcp(P.NODES, P.INTERNET, 443, "registries, AWS APIs, exchanges, managed services"),
    # Administration.
    tcp(P.USERS, P.CONTROL_PLANE, 443, "Kubernetes API from the user networks"),
    tcp(P.BASTION, P.CONTROL_PLANE, 443, "Kubernetes API, forwarded by Session Manager"),
    tcp(P.BASTION, P.ENDPOINTS, 443, "Session Manager, privately"),
    tcp(P.BASTION, P.INTERNET, 443, "Session Manager and updates"),
    tcp(P.SSH_CLIENTS, P.BASTION, 22, "SSH, from named networks only"),
)
"""The flows of every network with a cluster; the layers above add theirs."""

BACKEND_INTERNET_FLOWS: Sequence[Flow] = (tcp(P.DATABASE, P.INTERNET, 443, "internet for the backend tier, asked for"),)
"""Added where the backend tier has internet access."""
