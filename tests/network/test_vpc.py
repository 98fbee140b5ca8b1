"""The VPC: tiers, routes and what AWS leaves open by default."""

from collections import Counter

import pytest

from r3edge.core.errors import ConfigurationError
from r3edge.network import Tier, Vpc
from tests.support import Synthesized, context, synthesize
from tests.support.network import ZONES, vpc_settings


def _vpc(**changes: object) -> Synthesized:
    return synthesize(lambda stack: Vpc(stack, "vpc", settings=vpc_settings(**changes), context=context()))


def test_three_tiers_over_the_zones() -> None:
    subnets = _vpc().all("aws_subnet").values()
    assert Counter(subnet["tags"]["tier"] for subnet in subnets) == {tier: len(ZONES) for tier in Tier}
    assert {subnet["availability_zone"] for subnet in subnets} == set(ZONES)
    assert not any(subnet["map_public_ip_on_launch"] for subnet in subnets)


def test_names_resolve_to_private_addresses() -> None:
    """Private endpoints and the cluster's private API need both (AWS PrivateLink Guide, "Private DNS")."""
    vpc = _vpc().one("aws_vpc")
    assert vpc["enable_dns_support"] is True
    assert vpc["enable_dns_hostnames"] is True


def test_subnets_carry_the_tags_by_which_controllers_find_them() -> None:
    subnets = _vpc().all("aws_subnet")
    assert subnets["vpc/kubernetes-a"]["tags"]["kubernetes.io/role/internal-elb"] == "1"
    assert subnets["vpc/kubernetes-a"]["tags"]["karpenter.sh/discovery"] == "trading-test"
    assert subnets["vpc/nat-a"]["tags"]["kubernetes.io/role/elb"] == "1"
    assert set(subnets["vpc/backend-a"]["tags"]) == {"Name", "tier"}


def test_a_zone_more_moves_no_subnet() -> None:
    before = _vpc(availability_zones=ZONES[1:], primary_zone=ZONES[1]).all("aws_subnet")
    after = _vpc(availability_zones=(ZONES[2], ZONES[0], ZONES[1])).all("aws_subnet")
    assert {path: body["cidr_block"] for path, body in before.items()}.items() <= {
        path: body["cidr_block"] for path, body in after.items()
    }.items()


def test_one_nat_gateway_per_zone_and_each_zone_uses_its_own() -> None:
    vpc = _vpc()
    assert len(vpc.all("aws_nat_gateway")) == len(vpc.all("aws_eip")) == 3
    assert {address["domain"] for address in vpc.all("aws_eip").values()} == {"vpc"}
    for letter in "abc":
        gateway = vpc.address("aws_nat_gateway", f"vpc/nat-{letter}-gateway")
        assert vpc.one("aws_route", f"vpc/kubernetes-{letter}-internet")["nat_gateway_id"] == f"${{{gateway}.id}}"
        subnet = vpc.address("aws_subnet", f"vpc/nat-{letter}")
        assert vpc.one("aws_nat_gateway", f"vpc/nat-{letter}-gateway")["subnet_id"] == f"${{{subnet}.id}}"


def test_a_single_nat_gateway_serves_all_zones() -> None:
    vpc = _vpc(nat_gateways="single")
    assert len(vpc.all("aws_nat_gateway")) == 1
    targets = {
        route["nat_gateway_id"] for path, route in vpc.all("aws_route").items() if path.startswith("vpc/kubernetes")
    }
    assert targets == {f"${{{vpc.address('aws_nat_gateway', 'vpc/nat-a-gateway')}.id}}"}


def test_backend_has_no_route_out_unless_asked() -> None:
    def backend_routes(vpc: Synthesized) -> int:
        return sum(path.startswith("vpc/backend") for path in vpc.all("aws_route"))

    assert backend_routes(_vpc()) == 0
    assert backend_routes(_vpc(backend_internet=True)) == 3


def test_only_the_nat_tier_routes_to_the_internet_gateway() -> None:
    vpc = _vpc(backend_internet=True)
    assert [path for path, route in vpc.all("aws_route").items() if "gateway_id" in route] == ["vpc/nat-internet"]


def test_defaults_are_emptied() -> None:
    vpc = _vpc()
    group = vpc.one("aws_default_security_group")
    assert "ingress" not in group
    assert "egress" not in group
    acl = vpc.one("aws_default_network_acl")
    assert "ingress" not in acl
    assert "egress" not in acl
    assert vpc.one("aws_default_route_table")["route"] == []


def test_a_zone_of_another_region_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="availability_zones = 'eu-west-1a': must be in region eu-west-3"):
        _vpc(availability_zones=("eu-west-1a", "eu-west-3b"), primary_zone="eu-west-3b")
