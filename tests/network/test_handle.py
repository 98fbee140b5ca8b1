"""A network that another configuration manages, described by its ids."""

from collections.abc import Callable

import pytest

from r3edge.core.errors import ConfigurationError, explain
from r3edge.network import BASE_FLOWS, ExistingNetwork, ExistingSubnet, NetworkHandle, Party, Tier

SUBNETS = {
    "eu-west-3a": ExistingSubnet("subnet-a", "10.0.0.0/20"),
    "eu-west-3b": ExistingSubnet("subnet-b", "10.0.16.0/20"),
}
NETWORK = ExistingNetwork(
    vpc_id="vpc-1",
    vpc_cidr="10.0.0.0/16",
    subnets={Tier.KUBERNETES: SUBNETS, Tier.BACKEND: {}},
    security_group_ids={Party.NODES: "sg-nodes"},
)


def test_it_tells_what_it_was_given() -> None:
    handle: NetworkHandle = NETWORK
    assert (handle.vpc_id, handle.vpc_cidr) == ("vpc-1", "10.0.0.0/16")
    assert handle.zones == ["eu-west-3a", "eu-west-3b"]
    assert handle.subnet_id(Tier.KUBERNETES, "eu-west-3b") == "subnet-b"
    assert handle.subnet_ids(Tier.KUBERNETES) == ["subnet-a", "subnet-b"]
    assert handle.subnet_cidrs(Tier.KUBERNETES) == ["10.0.0.0/20", "10.0.16.0/20"]
    assert handle.security_group_id(Party.NODES) == "sg-nodes"


def test_it_is_ready_and_has_the_base_flows_unless_told_otherwise() -> None:
    assert (NETWORK.flows, NETWORK.ready) == (BASE_FLOWS, ())


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda: NETWORK.subnet_ids(Tier.NAT), "ExistingNetwork.subnets: must have a subnet of the tier nat"),
        (lambda: NETWORK.subnet_cidrs(Tier.NAT), "ExistingNetwork.subnets: must have a subnet of the tier nat"),
        (lambda: NETWORK.subnet_ids(Tier.BACKEND), "ExistingNetwork.subnets: must have a subnet of the tier backend"),
        (
            lambda: NETWORK.subnet_id(Tier.KUBERNETES, "eu-west-3c"),
            "ExistingNetwork.subnets: must have a subnet of the tier kubernetes in zone eu-west-3c",
        ),
        (
            lambda: NETWORK.security_group_id(Party.LOAD_BALANCER),
            "ExistingNetwork.security_group_ids: must have a group for load-balancer",
        ),
    ],
    ids=["no tier", "no tier's networks", "empty tier", "no zone", "no group"],
)
def test_it_says_what_it_was_not_given(ask: Callable[[], object], message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ask()
    assert explain(caught.value) == f"Wrong settings: {message}"
