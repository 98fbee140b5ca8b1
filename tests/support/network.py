"""Ordinary settings of a network, for tests to change."""

from typing import Any

from r3edge.network import AddressPlan, Flow, Party, VpcSettings, tcp

ZONES = ("eu-west-3a", "eu-west-3b", "eu-west-3c")
USERS = ("192.168.0.0/20", "172.20.4.0/24")
SSH_CLIENTS = ("198.51.100.7/32",)

DATABASE_FLOWS: tuple[Flow, ...] = (
    tcp(Party.NODES, Party.DATABASE, 5432, "PostgreSQL"),
    tcp(Party.BASTION, Party.DATABASE, 5432, "PostgreSQL, forwarded by Session Manager"),
)
"""Flows of a database in the backend tier."""


def vpc_settings(**changes: Any) -> VpcSettings:
    """Return settings of a VPC, with changes."""
    values: dict[str, Any] = {
        "addresses": AddressPlan(vpc_cidr="10.0.0.0/16"),
        "availability_zones": ZONES,
        "nat_gateways": "one_per_az",
    }
    return VpcSettings(**values | changes)
