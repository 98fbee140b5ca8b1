"""Every flow of the table passes both fences and the routes, in both directions; everything else dies."""

from ipaddress import IPv4Address, IPv4Network
from itertools import product

import pytest
from cdktf import TerraformStack

from r3edge.core.errors import ConfigurationError
from r3edge.network import RootNetwork, RootNetworkSettings, SecurityRules, UserNetwork, Vpc
from r3edge.network.access_lists import ANYWHERE, MOST_RULES, AccessList, access_lists
from r3edge.network.addressing import AddressPlan, Tier
from r3edge.network.flows import BACKEND_INTERNET_FLOWS, FLOWS, TIER_OF, Flow, Party
from tests.network.builders import SSH_CLIENTS, USERS, ZONES, vpc_settings
from tests.network.simulator import Host, Simulator
from tests.support import context, synthesize

OUTSIDE = {
    Party.INTERNET: IPv4Address("93.184.216.34"),
    Party.USERS: IPv4Network(USERS[1])[7],
    Party.SSH_CLIENTS: IPv4Network(SSH_CLIENTS[0])[0],
}
# The ends of the range from which a reply port may come, and Linux's own range.
REPLY_PORTS = (1024, 32768, 60999, 65535)
PORTS = (22, 53, 80, 123, 443, 1023, 1024, 2379, 3306, 5432, 6443, 6543, 8000, 8080, 8443, 9092, 9443, 10250, 65535)


def _simulator(**changes: object) -> Simulator:
    def build(stack: TerraformStack) -> None:
        vpc = Vpc(stack, "vpc", settings=vpc_settings(**changes), context=context())
        SecurityRules(stack, "security", context=context(), vpc=vpc, user_cidrs=USERS, ssh_cidrs=SSH_CLIENTS)
        networks = tuple(
            UserNetwork(name=f"users-{index}", cidr=cidr, attachment_id=f"tgw-attach-0123456789abcdef{index}")
            for index, cidr in enumerate(USERS)
        )
        RootNetwork(stack, "root", settings=RootNetworkSettings(user_networks=networks), context=context(), vpc=vpc)

    return Simulator(synthesize(build))


@pytest.fixture(scope="module")
def simulator() -> Simulator:
    return _simulator()


def _hosts(simulator: Simulator, party: Party, number: int = 10) -> list[Host]:
    if party not in TIER_OF:
        return [Host(OUTSIDE[party])]
    return [simulator.host(TIER_OF[party], zone, party, number) for zone in ZONES]


def _described(flow: Flow) -> str:
    return f"{flow.source}->{flow.destination}:{flow.protocol}/{flow.from_port}"


@pytest.mark.parametrize("flow", FLOWS, ids=_described)
def test_flow_passes(simulator: Simulator, flow: Flow) -> None:
    ends = product(_hosts(simulator, flow.source, 10), _hosts(simulator, flow.destination, 11))
    for (source, destination), port, reply in product(ends, {flow.from_port, flow.to_port}, REPLY_PORTS):
        assert simulator.connects(source, destination, flow.protocol, port, reply) is True, (source, destination, port)


def _is_in_table(source: Party, destination: Party, protocol: str, port: int) -> bool:
    def allowed(one: Party, other: Party) -> bool:
        return any(
            (flow.source, flow.destination, flow.protocol) == (one, other, protocol)
            and flow.from_port <= port <= flow.to_port
            for flow in FLOWS
        )

    # "The internet" is every address. So the SSH clients are part of it, and so is the other end where one may call
    # out to anywhere and the other be called from anywhere.
    return (
        allowed(source, destination)
        or (destination is Party.SSH_CLIENTS and allowed(source, Party.INTERNET))
        or (source not in TIER_OF and allowed(Party.INTERNET, destination))
        or (allowed(source, Party.INTERNET) and allowed(Party.INTERNET, destination))
    )


@pytest.mark.parametrize(
    ("source", "destination"), [pair for pair in product(Party, Party) if any(party in TIER_OF for party in pair)]
)
def test_everything_else_dies(simulator: Simulator, source: Party, destination: Party) -> None:
    tried = 0
    for one, other in product(_hosts(simulator, source, 10), _hosts(simulator, destination, 11)):
        for protocol, port in product(("tcp", "udp"), PORTS):
            if not _is_in_table(source, destination, protocol, port):
                tried += 1
                assert not simulator.connects(one, other, protocol, port, 40000), (one, other, protocol, port)
    assert tried


def test_nothing_outside_can_address_a_private_tier(simulator: Simulator) -> None:
    for party, tier in TIER_OF.items():
        for host in _hosts(simulator, party):
            if tier is Tier.KUBERNETES:
                assert simulator.is_behind_nat(host, OUTSIDE[Party.INTERNET])


def test_backend_has_no_way_to_the_internet(simulator: Simulator) -> None:
    (database, *_) = _hosts(simulator, Party.DATABASE)
    internet = Host(OUTSIDE[Party.INTERNET])
    assert database.subnet
    assert simulator._route(database.subnet, internet.address) is None
    assert not simulator._acl_allows(database.subnet, internet.address, "egress", "tcp", 443)


def test_backend_internet_where_asked() -> None:
    simulator = _simulator(backend_internet=True)
    (flow,) = BACKEND_INTERNET_FLOWS
    for host, reply in product(_hosts(simulator, Party.DATABASE), REPLY_PORTS):
        assert simulator.connects(host, Host(OUTSIDE[Party.INTERNET]), "tcp", flow.from_port, reply) is True


def test_private_tiers_are_fenced_from_each_other_by_address_alone(simulator: Simulator) -> None:
    """The second fence holds where the first fails: a security group opened by mistake."""
    (node, *_), (database, *_) = _hosts(simulator, Party.NODES), _hosts(simulator, Party.DATABASE)
    assert simulator._passes(node, database, "tcp", 5432)
    assert not simulator._passes(node, database, "tcp", 22)
    assert not simulator._passes(database, node, "tcp", 443)


def _lists(users: list[IPv4Network]) -> dict[Tier, AccessList]:
    plan = AddressPlan(vpc_cidr="10.0.0.0/16")
    return access_lists(
        [*FLOWS, *BACKEND_INTERNET_FLOWS],
        {tier: plan.tier(tier) for tier in Tier},
        {Party.INTERNET: [ANYWHERE], Party.USERS: users, Party.SSH_CLIENTS: [IPv4Network(SSH_CLIENTS[0])]},
    )


def test_rules_stay_below_the_quota() -> None:
    users = [IPv4Network(f"192.168.{number}.0/24") for number in range(8)]
    assert max(len(rules) for each in _lists(users).values() for rules in (each.ingress, each.egress)) == MOST_RULES


def test_too_many_user_networks_are_refused() -> None:
    users = [IPv4Network(f"192.168.{number}.0/24") for number in range(9)]
    with pytest.raises(ConfigurationError, match=r"kubernetes tier needs 21 rules, AWS allows 20: name fewer user net"):
        _lists(users)
