"""Who talks to whom: the one table from which security groups and network ACLs are made."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from r3edge.network.addressing import Tier


class Party(StrEnum):
    """An end of a flow. The first six have a security group, the others are networks outside."""

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
"""The tier a party lives in; a party that is not here lives outside of the VPC. Pods count as their nodes."""


@dataclass(frozen=True)
class Flow:
    """Connections that ``source`` may open to ``destination``; replies are implied."""

    source: Party
    destination: Party
    protocol: str
    from_port: int
    to_port: int
    purpose: str


def _tcp(source: Party, destination: Party, port: int, purpose: str, to_port: int | None = None) -> Flow:
    return Flow(source, destination, "tcp", port, to_port or port, purpose)


def _udp(source: Party, destination: Party, port: int, purpose: str) -> Flow:
    return Flow(source, destination, "udp", port, port, purpose)


P = Party
FLOWS: Sequence[Flow] = (
    # Inside the cluster. The ports of webhooks are the pods' own: the API server calls pods directly.
    _tcp(P.NODES, P.CONTROL_PLANE, 443, "Kubernetes API"),
    _tcp(P.CONTROL_PLANE, P.NODES, 10250, "kubelet, metrics-server, cert-manager and external-secrets webhooks"),
    # Amazon EKS User Guide, "View Amazon EKS security group requirements for clusters": 443 and 10250 at least.
    _tcp(P.CONTROL_PLANE, P.NODES, 443, "webhooks and aggregated APIs on the port of HTTPS"),
    _tcp(P.CONTROL_PLANE, P.NODES, 9443, "load balancer controller webhook"),
    _tcp(P.NODES, P.NODES, 53, "DNS over TCP"),
    _udp(P.NODES, P.NODES, 53, "DNS"),
    _tcp(P.NODES, P.NODES, 1024, "pods among themselves", to_port=65535),
    # From the cluster outwards.
    _tcp(P.NODES, P.ENDPOINTS, 443, "AWS APIs, privately"),
    _tcp(P.NODES, P.DATABASE, 5432, "PostgreSQL"),
    _tcp(P.NODES, P.INTERNET, 443, "registries, AWS APIs, exchanges, managed services"),
    _tcp(P.NODES, P.INTERNET, 9092, "Kafka, managed"),
    _tcp(P.NODES, P.INTERNET, 5432, "Supabase PostgreSQL, session mode"),
    _tcp(P.NODES, P.INTERNET, 6543, "Supabase PostgreSQL, transaction mode"),
    _tcp(P.NODES, P.INTERNET, 22, "Git over SSH, for Flux and the config server"),
    # From outside to the applications: Traefik's pods listen on 8000 and 8443.
    _tcp(P.INTERNET, P.LOAD_BALANCER, 80, "HTTP, redirected to HTTPS"),
    _tcp(P.INTERNET, P.LOAD_BALANCER, 443, "HTTPS and WebSockets"),
    _tcp(P.LOAD_BALANCER, P.NODES, 8000, "Traefik, HTTP"),
    _tcp(P.LOAD_BALANCER, P.NODES, 8443, "Traefik, HTTPS"),
    # Administration.
    _tcp(P.USERS, P.CONTROL_PLANE, 443, "Kubernetes API from the user networks"),
    _tcp(P.BASTION, P.CONTROL_PLANE, 443, "Kubernetes API, forwarded by Session Manager"),
    _tcp(P.BASTION, P.DATABASE, 5432, "PostgreSQL, forwarded by Session Manager"),
    _tcp(P.BASTION, P.ENDPOINTS, 443, "Session Manager, privately"),
    _tcp(P.BASTION, P.INTERNET, 443, "Session Manager and updates"),
    _tcp(P.SSH_CLIENTS, P.BASTION, 22, "SSH, from named networks only"),
)

BACKEND_INTERNET_FLOWS: Sequence[Flow] = (
    _tcp(P.DATABASE, P.INTERNET, 443, "internet for the backend tier, asked for"),
)
"""Added where the backend tier's internet access is on."""
