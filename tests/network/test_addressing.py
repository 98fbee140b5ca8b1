"""Properties of the address plan, for every VPC it accepts."""

from ipaddress import IPv4Network
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from r3edge.core.errors import explain
from r3edge.core.settings import PRIVATE_RANGES
from r3edge.network.addressing import AddressPlan, Tier, TierCidrs

ZONES = tuple(f"eu-west-3{letter}" for letter in "abcdefgh")


@st.composite
def vpcs(draw: st.DrawFn) -> IPv4Network:
    prefix = draw(st.integers(16, 20))
    private = draw(st.sampled_from([network for network in PRIVATE_RANGES if network.prefixlen <= prefix]))
    slot = draw(st.integers(0, 2 ** (prefix - private.prefixlen) - 1))
    return IPv4Network((int(private.network_address) + slot * 2 ** (32 - prefix), prefix))


def _subnets(plan: AddressPlan) -> list[IPv4Network]:
    return [plan.subnet(tier, zone) for tier in Tier for zone in ZONES]


@given(vpcs())
def test_subnets_lie_in_their_tier_and_never_overlap(vpc: IPv4Network) -> None:
    plan = AddressPlan(vpc_cidr=str(vpc))
    for tier in Tier:
        assert plan.tier(tier).subnet_of(vpc)
        for zone in ZONES:
            assert plan.subnet(tier, zone).subnet_of(plan.tier(tier))
    assert not [pair for pair in combinations(_subnets(plan), 2) if pair[0].overlaps(pair[1])]
    assert not [pair for pair in combinations(map(plan.tier, Tier), 2) if pair[0].overlaps(pair[1])]


@given(vpcs())
def test_every_subnet_is_one_that_aws_makes(vpc: IPv4Network) -> None:
    assert all(16 <= subnet.prefixlen <= 28 for subnet in _subnets(AddressPlan(vpc_cidr=str(vpc))))


@given(vpcs())
def test_room_to_grow_is_left(vpc: IPv4Network) -> None:
    plan = AddressPlan(vpc_cidr=str(vpc))
    last_quarter = list(vpc.subnets(prefixlen_diff=2))[-1]
    assert not any(plan.tier(tier).overlaps(last_quarter) for tier in Tier)
    assert sum(plan.tier(tier).num_addresses for tier in Tier) * 16 == vpc.num_addresses * 11


@given(vpcs(), st.sampled_from(ZONES), st.sampled_from(list(Tier)))
def test_the_zone_in_which_a_subnet_lies_depends_on_its_letter_alone(vpc: IPv4Network, zone: str, tier: Tier) -> None:
    """So no other subnet moves when a zone is added or removed, or the list is sorted anew."""
    plan = AddressPlan(vpc_cidr=str(vpc))
    expected = list(plan.tier(tier).subnets(prefixlen_diff=3))["abcdefgh".index(zone[-1])]
    assert plan.subnet(tier, zone) == expected


def test_an_example() -> None:
    plan = AddressPlan(vpc_cidr="10.0.0.0/16")
    assert [str(plan.tier(tier)) for tier in Tier] == ["10.0.0.0/17", "10.0.128.0/19", "10.0.160.0/20"]
    assert str(plan.subnet(Tier.KUBERNETES, "eu-west-3c")) == "10.0.32.0/20"
    assert str(plan.subnet(Tier.BACKEND, "eu-west-3a")) == "10.0.128.0/22"
    assert str(plan.subnet(Tier.NAT, "eu-west-3b")) == "10.0.162.0/23"


def test_tiers_chosen_by_hand() -> None:
    tiers = TierCidrs(kubernetes="10.0.64.0/18", backend="10.0.0.0/22", nat="10.0.4.0/25")
    plan = AddressPlan(vpc_cidr="10.0.0.0/16", tiers=tiers)
    assert str(plan.subnet(Tier.KUBERNETES, "eu-west-3b")) == "10.0.72.0/21"
    assert str(plan.subnet(Tier.NAT, "eu-west-3c")) == "10.0.4.32/28"


FITTING = {"kubernetes": "10.0.64.0/18", "backend": "10.0.0.0/22", "nat": "10.0.4.0/24"}


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"vpc_cidr": "8.8.0.0/16"}, "vpc_cidr = '8.8.0.0/16': must be private: inside one of 10.0.0.0/8, "),
        (
            {"vpc_cidr": "10.0.0.1/16"},
            "vpc_cidr = '10.0.0.1/16': must be a network address, without host bits (did you",
        ),
        ({"vpc_cidr": "10.0.0.0"}, "vpc_cidr = '10.0.0.0': must be an IPv4 network in CIDR notation"),
        ({"vpc_cidr": "ten/16"}, "vpc_cidr = 'ten/16': must be an IPv4 network in CIDR notation"),
        ({"vpc_cidr": 10}, "vpc_cidr = 10: must be a valid string"),
        ({"vpc_cidr": "10.0.0.0/24"}, "vpc_cidr = '10.0.0.0/24': must be a network of /16 to /20"),
        ({"vpc_cidr": "10.0.0.0/8"}, "vpc_cidr = '10.0.0.0/8': must be a network of /16 to /20"),
        (
            {"tiers": FITTING | {"nat": "10.1.0.0/24"}},
            "tiers.nat = '10.1.0.0/24': must lie inside vpc_cidr 10.0.0.0/16",
        ),
        ({"tiers": FITTING | {"nat": "10.0.4.0/26"}}, "nat = '10.0.4.0/26': must be /25 or larger"),
        (
            {"tiers": FITTING | {"backend": "10.0.64.0/22"}},
            "tiers.backend = '10.0.64.0/22': must not overlap tiers.kubernetes = '10.0.64.0/18'",
        ),
        ({"tiers": {"kubernetes": "10.0.64.0/18", "nat": "10.0.4.0/24"}}, "tiers.backend: missing"),
    ],
)
def test_what_does_not_fit_is_refused(values: dict, message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        AddressPlan.model_validate({"vpc_cidr": "10.0.0.0/16"} | values)
    assert message in explain(refused.value)
