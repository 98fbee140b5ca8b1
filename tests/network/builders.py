"""Ordinary settings of a network, for tests to change."""

from ipaddress import IPv4Network
from typing import Any

from r3edge.network import AddressPlan, VpcSettings

ZONES = ("eu-west-3a", "eu-west-3b", "eu-west-3c")
USERS = (IPv4Network("192.168.0.0/20"), IPv4Network("172.20.4.0/24"))
SSH_CLIENTS = (IPv4Network("198.51.100.7/32"),)


def vpc_settings(**changes: Any) -> VpcSettings:
    """Settings of a VPC, with changes."""
    return VpcSettings(
        **{
            "addresses": AddressPlan(vpc_cidr="10.0.0.0/16"),
            "availability_zones": ZONES,
            "nat_gateways": "one_per_az",
        }
        | changes
    )
