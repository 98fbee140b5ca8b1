"""An ordinary network, in the JSON of a stack, for tests to change."""

from collections.abc import Sequence
from typing import Any

from cdktf import TerraformStack

from r3edge.core.encryption import LogsKey
from r3edge.network import (
    AddressPlan,
    Flow,
    Network,
    NetworkSettings,
    Party,
    RootNetworkSettings,
    UserNetwork,
    VpcSettings,
    tcp,
)
from tests.support import Synthesized, context, synthesize

ZONES = ("eu-west-3a", "eu-west-3b", "eu-west-3c")
USERS = ("192.168.0.0/20", "172.20.4.0/24")
SSH_CLIENTS = ("198.51.100.7/32",)
USER_NETWORKS = tuple(
    UserNetwork(name=f"users-{index}", cidr=cidr, attachment_id=f"tgw-attach-0123456789abcdef{index}")
    for index, cidr in enumerate(USERS)
)

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
        "primary_zone": ZONES[0],
        "nat_gateways": "one_per_az",
    }
    return VpcSettings(**values | changes)


def add_network(
    stack: TerraformStack,
    *,
    flows: Sequence[Flow] = (),
    asked: tuple[Flow, ...] = (),
    vpc: VpcSettings | None = None,
    protected: bool = False,
    **changes: Any,
) -> Network:
    """Add a network to a stack, with ``flows`` of layers above it, flows ``asked`` for in its settings, and changes."""
    environment = context(protected=protected)
    values: dict[str, Any] = {"root": RootNetworkSettings(user_networks=USER_NETWORKS)}
    return Network(
        stack,
        "network",
        settings=NetworkSettings(vpc=vpc or vpc_settings(), flows=asked, **values | changes),
        context=environment,
        logs_key=LogsKey(stack, "logs-key", context=environment),
        flows=flows,
    )


def synthesize_network(**changes: Any) -> Synthesized:
    """Return the JSON of a stack with the network of :func:`add_network`."""
    return synthesize(lambda stack: add_network(stack, **changes))
