"""The numbers of network ACL rules: distinct, in the order of their blocks, and unmoved by other rules."""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from ipaddress import IPv4Network
from itertools import chain, pairwise
from typing import Literal
from zlib import crc32

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from r3edge.addons import AddonsSettings
from r3edge.core.errors import ConfigurationError
from r3edge.core.settings import PRIVATE_RANGES
from r3edge.ingress import INGRESS_FLOWS
from r3edge.network import BASE_FLOWS, AddressPlan, BastionSettings, Flow, Party, SshAccess, Tier, tcp
from r3edge.network.access_lists import ANYWHERE, MOST_RULES, AccessList, AccessRule, Kind, access_lists
from r3edge.network.flows import BACKEND_INTERNET_FLOWS, TIER_OF
from tests.support.network import DATABASE_FLOWS, SSH_CLIENTS, synthesize_network, vpc_settings
from tests.support.ssh import public_key

FLOWS: Sequence[Flow] = (*BASE_FLOWS, *INGRESS_FLOWS, *AddonsSettings.flows, *DATABASE_FLOWS, *BACKEND_INTERNET_FLOWS)
# Amazon VPC User Guide, "Network ACL rules".
NUMBERS = range(1, 32767)
# The kubernetes tier has 11 other rules.
MOST_USER_NETWORKS = 9

Numbers = dict[tuple[Tier, str, AccessRule], int]


def _rules(lists: Mapping[Tier, AccessList]) -> list[tuple[Tier, str, Mapping[int, AccessRule]]]:
    return [
        (tier, direction, rules)
        for tier, both in lists.items()
        for direction, rules in (("ingress", both.ingress), ("egress", both.egress))
    ]


def _lists(users: Iterable[IPv4Network] = (), flows: Iterable[Flow] = FLOWS) -> dict[Tier, AccessList]:
    plan = AddressPlan(vpc_cidr="10.0.0.0/16")
    return access_lists(
        flows,
        {tier: plan.tier(tier) for tier in Tier},
        {Party.INTERNET: [ANYWHERE], Party.USERS: list(users), Party.SSH_CLIENTS: [IPv4Network(SSH_CLIENTS[0])]},
    )


def _numbers(lists: Mapping[Tier, AccessList]) -> Numbers:
    """Return the number of each rule, by tier and direction."""
    return {
        (tier, direction, rule): number for tier, direction, rules in _rules(lists) for number, rule in rules.items()
    }


def _collides(lists: Mapping[Tier, AccessList]) -> bool:
    """Return whether two rules of a list have one hash, so that one of them takes the next number."""
    return any(
        number
        != rule.kind.value[0]
        + crc32(f"{rule.action} {rule.cidr} {rule.protocol} {rule.ports}".encode()) % rule.kind.value[1]
        for _, _, rules in _rules(lists)
        for number, rule in rules.items()
    )


@st.composite
def private_networks(draw: st.DrawFn) -> IPv4Network:
    private = draw(st.sampled_from(PRIVATE_RANGES))
    prefix = draw(st.integers(private.prefixlen, 30))
    slot = draw(st.integers(0, 2 ** (prefix - private.prefixlen) - 1))
    return IPv4Network((int(private.network_address) + slot * 2 ** (32 - prefix), prefix))


@st.composite
def all_flows(draw: st.DrawFn) -> Flow:
    source, destination = draw(
        st.sampled_from(
            [
                (source, destination)
                for source in Party
                for destination in Party
                if source in TIER_OF or destination in TIER_OF
                if source is not Party.INTERNET or destination is Party.LOAD_BALANCER
            ]
        )
    )
    first = draw(st.integers(1, 65535))
    last = draw(st.one_of(st.just(first), st.integers(first, 65535)))
    protocol: Literal["tcp", "udp"] = draw(st.sampled_from(["tcp", "udp"]))
    return Flow(
        source=source, destination=destination, protocol=protocol, from_port=first, to_port=last, purpose="a test"
    )


many_networks = st.lists(private_networks(), max_size=MOST_USER_NETWORKS, unique=True)
few_networks = st.lists(private_networks(), max_size=3, unique=True)
tables = st.lists(all_flows(), max_size=5)


def _lists_or_skip(users: Iterable[IPv4Network], flows: Iterable[Flow]) -> dict[Tier, AccessList]:
    """Return the lists of a table, unless it needs more rules than AWS allows."""
    try:
        return _lists(users, flows)
    except ConfigurationError:
        assume(False)
        raise


@given(many_networks, st.integers(0, MOST_USER_NETWORKS))
def test_a_network_more_moves_no_rule(users: list[IPv4Network], some: int) -> None:
    before, after = _lists(users[:some]), _lists(users)
    assume(not _collides(after))
    assert _numbers(before).items() <= _numbers(after).items()


@given(tables, tables, few_networks)
def test_a_flow_more_moves_no_rule(some: list[Flow], more: list[Flow], users: list[IPv4Network]) -> None:
    lists = _lists_or_skip(users, [*some, *more])
    assume(not _collides(lists))
    before, after = _numbers(_lists_or_skip(users, some)), _numbers(lists)
    for place in before.keys() & after.keys():
        assert before[place] == after[place]
    for tier, direction, rule in before.keys() - after.keys():
        assert any(place[:2] == (tier, direction) and place[2].covers(rule) for place in after)


@given(tables, few_networks, st.randoms(use_true_random=False))
def test_numbers_do_not_depend_on_an_order(flows: list[Flow], users: list[IPv4Network], chance: random.Random) -> None:
    """Even where rules collide."""
    before = _lists_or_skip(users, flows)
    after = _lists(chance.sample(users, len(users)), chance.sample(flows, len(flows)))
    assert [list(rules.items()) for _, _, rules in _rules(before)] == [
        list(rules.items()) for _, _, rules in _rules(after)
    ]


@given(tables, few_networks)
def test_every_rule_stands_in_the_block_of_its_kind(flows: list[Flow], users: list[IPv4Network]) -> None:
    for _, _, rules in _rules(_lists_or_skip(users, flows)):
        assert list(rules) == sorted(rules)
        for number, rule in rules.items():
            first, size = rule.kind.value
            assert first <= number < first + size
        denied = [rule.cidr for rule in rules.values() if rule.action == "deny"]
        to_the_internet = any(rule.cidr == ANYWHERE and rule.kind is not Kind.PATH_MTU for rule in rules.values())
        assert sorted(denied) == (sorted(PRIVATE_RANGES) if to_the_internet else [])
        assert {rule.cidr for rule in rules.values() if rule.kind is Kind.INTERNET} <= {ANYWHERE}


def test_blocks_follow_each_other_in_the_order_in_which_rules_are_tried() -> None:
    """Private networks are denied after the rules that name one, and before those that mean the internet."""
    assert [kind.name for kind in Kind] == ["PATH_MTU", "TIER", "NETWORK", "PRIVATE", "INTERNET"]
    for (first, size), (next_first, _) in pairwise(kind.value for kind in Kind):
        assert first + size <= next_first
    for first, size in (kind.value for kind in Kind):
        assert first in NUMBERS
        assert first + size - 1 in NUMBERS
        assert size > MOST_RULES or first == Kind.PATH_MTU.value[0]  # a list has one such rule


# One hash: of "allow … tcp (443, 443)".
COLLIDING = [IPv4Network("192.168.196.0/24"), IPv4Network("192.168.254.0/24")]
COLLIDING_AT_THE_END = [IPv4Network("172.17.83.144/28"), IPv4Network("172.20.110.208/28")]


@pytest.mark.parametrize(
    ("users", "expected"),
    [(COLLIDING, (6829, 6830)), (COLLIDING_AT_THE_END, (15999, 2000))],
    ids=["next number", "first number of the block"],
)
def test_rules_of_one_hash_take_the_next_number_in_the_order_of_their_text(
    users: list[IPv4Network], expected: tuple[int, int]
) -> None:
    def numbers(networks: list[IPv4Network]) -> dict[IPv4Network, int]:
        return {
            rule.cidr: number
            for number, rule in _lists(networks)[Tier.KUBERNETES].ingress.items()
            if rule.kind is Kind.NETWORK
        }

    one, other = users
    assert numbers([one]) == {one: expected[0]}
    assert numbers([other]) == {other: expected[0]}
    assert numbers([one, other]) == numbers([other, one]) == dict(zip(users, expected, strict=True))


def test_numbers_are_these() -> None:
    """Another hash or block would replace every rule of every network that exists."""
    flows = [*BASE_FLOWS, *DATABASE_FLOWS]
    found = {
        tier: {number: f"{rule.action} {rule.cidr} {rule.ports}" for number, rule in both.ingress.items()}
        for tier, both in _lists([COLLIDING[0]], flows).items()
    }
    assert found[Tier.BACKEND] == {
        1570: "allow 10.0.0.0/17 (5432, 5432)",
        1601: "allow 10.0.160.0/20 (5432, 5432)",
    }
    assert found[Tier.KUBERNETES] == {
        50: "allow 0.0.0.0/0 None",
        1381: "allow 10.0.128.0/19 (1024, 65535)",
        1413: "allow 10.0.160.0/20 (443, 443)",
        1426: "allow 10.0.0.0/17 None",
        6829: "allow 192.168.196.0/24 (443, 443)",
        16032: "deny 10.0.0.0/8 None",
        16044: "deny 100.64.0.0/10 None",
        16085: "deny 192.168.0.0/16 None",
        16086: "deny 172.16.0.0/12 None",
        30074: "allow 0.0.0.0/0 (1024, 65535)",
    }


def test_a_rule_covers_those_of_its_kind_with_no_port_beside_its_own() -> None:
    network = IPv4Network("10.0.0.0/24")
    rule = AccessRule(Kind.NETWORK, "allow", network, "tcp", (80, 90))
    assert rule.covers(replace(rule, ports=(80, 90)))
    assert rule.covers(replace(rule, ports=(81, 89)))
    everything = replace(rule, protocol="all", ports=None)
    assert everything.covers(rule)
    for other in (
        replace(rule, kind=Kind.TIER),
        replace(rule, action="deny"),
        replace(rule, cidr=IPv4Network("10.0.1.0/24")),
        replace(rule, protocol="udp"),
        replace(rule, ports=(79, 90)),
        replace(rule, ports=(80, 91)),
        everything,
    ):
        assert not rule.covers(other)


def test_a_party_outside_may_have_the_network_of_a_tier() -> None:
    """Two rules that differ in their kind alone do not make each other superfluous."""
    plan = AddressPlan(vpc_cidr="10.0.0.0/16")
    nodes = plan.tier(Tier.KUBERNETES)
    lists = access_lists(
        [*BASE_FLOWS, *AddonsSettings.flows],
        {tier: plan.tier(tier) for tier in Tier},
        {Party.INTERNET: [ANYWHERE], Party.USERS: [], Party.SSH_CLIENTS: [nodes]},
    )
    assert any(
        rule.cidr == nodes and rule.ports == (22, 22) and rule.action == "allow"
        for rule in lists[Tier.NAT].ingress.values()
    )


@pytest.fixture(scope="module")
def entries() -> dict[str, list[dict[str, object]]]:
    """Return the entries of each network ACL and direction, of a network in which everything is on."""
    ssh = SshAccess(cidrs=SSH_CLIENTS, public_key=public_key())
    network = synthesize_network(
        flows=[*INGRESS_FLOWS, *AddonsSettings.flows, *DATABASE_FLOWS],
        vpc=vpc_settings(backend_internet=True),
        bastion=BastionSettings(ssh=ssh),
        asked=(tcp(Party.NODES, Party.INTERNET, 9092, "Kafka"),),
    )
    acls = network.all("aws_network_acl")
    assert len(acls) == len(Tier)
    return {f"{path} {direction}": acl[direction] for path, acl in acls.items() for direction in ("ingress", "egress")}


def test_synthesized_numbers_are_distinct_and_such_as_aws_takes(entries: dict[str, list[dict[str, int]]]) -> None:
    for name, rules in entries.items():
        numbers = [rule["rule_no"] for rule in rules]
        assert len(set(numbers)) == len(numbers), name
        assert set(numbers) <= set(NUMBERS), name
        assert numbers == sorted(numbers), name


def test_synthesized_denials_come_between_named_networks_and_the_internet(
    entries: dict[str, list[dict[str, object]]],
) -> None:
    for name, rules in entries.items():
        order = [
            "deny" if rule["action"] == "deny" else "internet" if rule["cidr_block"] == str(ANYWHERE) else "named"
            for rule in rules
            if rule["protocol"] != "icmp"
        ]
        assert order == sorted(order, key=["named", "deny", "internet"].index), name
        assert order.count("deny") == (len(PRIVATE_RANGES) if "internet" in order else 0), name
    assert any(rule["action"] == "deny" for rule in chain(*entries.values()))


def test_packets_too_large_for_the_way_are_reported_wherever_others_than_the_vpc_are_reached(
    entries: dict[str, list[dict[str, object]]],
) -> None:
    report = {"protocol": "icmp", "icmp_type": 3, "icmp_code": 4, "action": "allow", "cidr_block": str(ANYWHERE)}
    for name, rules in entries.items():
        assert rules[0].items() >= report.items(), name  # before the denials of private networks
    inside = synthesize_network(root=None).one("aws_network_acl", "network/security/backend-acl")
    assert not [rule for rule in inside.get("ingress", []) if rule["protocol"] == "icmp"]


def test_entries_without_ports_have_none(entries: dict[str, list[dict[str, object]]]) -> None:
    without = [rule for rules in entries.values() for rule in rules if rule["protocol"] in ("-1", "icmp")]
    assert without
    assert {(rule["from_port"], rule["to_port"]) for rule in without} == {(0, 0)}


def test_rules_stay_below_the_quota() -> None:
    users = [IPv4Network(f"192.168.{number}.0/24") for number in range(MOST_USER_NETWORKS)]
    assert max(len(rules) for _, _, rules in _rules(_lists(users))) == MOST_RULES


def test_too_many_user_networks_are_refused() -> None:
    users = [IPv4Network(f"192.168.{number}.0/24") for number in range(MOST_USER_NETWORKS + 1)]
    with pytest.raises(
        ConfigurationError, match=r"network\.flows: .* kubernetes tier needs 21 rules, AWS allows 20: list fewer flows"
    ):
        _lists(users)
