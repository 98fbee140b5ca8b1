"""The table of flows: each flow passes both fences and the routes, in both directions; everything else dies."""

from ipaddress import IPv4Address, IPv4Network
from itertools import product

import pytest
from pydantic import ValidationError

from r3edge.addons import AddonsSettings
from r3edge.core.errors import ConfigurationError, explain
from r3edge.ingress import INGRESS_FLOWS
from r3edge.network import BASE_FLOWS, BastionSettings, Flow, NetworkSettings, Party, SshAccess, Tier, tcp, udp
from r3edge.network.flows import BACKEND_INTERNET_FLOWS, TIER_OF
from tests.support import synthesize
from tests.support.network import (
    DATABASE_FLOWS,
    SSH_CLIENTS,
    USERS,
    ZONES,
    add_network,
    synthesize_network,
    vpc_settings,
)
from tests.support.simulator import Host, Simulator
from tests.support.ssh import public_key

OUTSIDE = {
    Party.INTERNET: IPv4Address("93.184.216.34"),
    Party.USERS: IPv4Network(USERS[1])[7],
    Party.SSH_CLIENTS: IPv4Network(SSH_CLIENTS[0])[0],
}
# The ends of the range from which a reply port may come, and Linux's own range.
REPLY_PORTS = (1024, 32768, 60999, 65535)
PORTS = (22, 53, 80, 123, 443, 1023, 1024, 2379, 3306, 5432, 6443, 6543, 8000, 8080, 8443, 9092, 9443, 10250, 65535)
SSH = SshAccess(cidrs=SSH_CLIENTS, public_key=public_key())

Connection = tuple[str, str, str, int, int]
"""Source, destination, protocol, first and last port."""

# Written out here, not taken from the tables: a wrong port in a table must fail.
BASE: set[Connection] = {
    ("nodes", "control-plane", "tcp", 443, 443),
    ("control-plane", "nodes", "tcp", 443, 443),
    ("control-plane", "nodes", "tcp", 10250, 10250),
    ("nodes", "nodes", "tcp", 53, 53),
    ("nodes", "nodes", "udp", 53, 53),
    ("nodes", "nodes", "tcp", 1024, 65535),
    ("nodes", "endpoints", "tcp", 443, 443),
    ("nodes", "internet", "tcp", 443, 443),
    ("users", "control-plane", "tcp", 443, 443),
    ("bastion", "control-plane", "tcp", 443, 443),
    ("bastion", "endpoints", "tcp", 443, 443),
    ("bastion", "internet", "tcp", 443, 443),
    ("ssh-clients", "bastion", "tcp", 22, 22),
}
INGRESS: set[Connection] = {
    ("internet", "load-balancer", "tcp", 80, 80),
    ("internet", "load-balancer", "tcp", 443, 443),
    ("load-balancer", "nodes", "tcp", 8000, 8000),
    ("load-balancer", "nodes", "tcp", 8443, 8443),
}
ADDONS: set[Connection] = {
    ("control-plane", "nodes", "tcp", 9443, 9443),  # the load balancer controller's webhook
    ("nodes", "internet", "tcp", 22, 22),  # Git over SSH
}
DATABASE: set[Connection] = {
    ("nodes", "database", "tcp", 5432, 5432),
    ("bastion", "database", "tcp", 5432, 5432),
}
EVERYTHING = BASE | INGRESS | ADDONS | DATABASE


def _connection(flow: Flow) -> Connection:
    return (flow.source, flow.destination, flow.protocol, flow.from_port, flow.to_port)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (BASE_FLOWS, BASE),
        (INGRESS_FLOWS, INGRESS),
        (AddonsSettings.flows, ADDONS),
        (BACKEND_INTERNET_FLOWS, {("database", "internet", "tcp", 443, 443)}),
    ],
    ids=["base", "ingress", "add-ons", "backend internet"],
)
def test_the_tables_are_these(table: list[Flow], expected: set[Connection]) -> None:
    assert {_connection(flow) for flow in table} == expected
    assert len(table) == len(expected)


def _simulator(*flows: Flow, backend_internet: bool = False, asked: tuple[Flow, ...] = ()) -> Simulator:
    return Simulator(
        synthesize_network(
            flows=flows,
            vpc=vpc_settings(backend_internet=backend_internet),
            bastion=BastionSettings(ssh=SSH),
            asked=asked,
        )
    )


@pytest.fixture(scope="module")
def simulator() -> Simulator:
    """Return the network of an environment with a database."""
    return _simulator(*INGRESS_FLOWS, *AddonsSettings.flows, *DATABASE_FLOWS)


@pytest.fixture(scope="module")
def base() -> Simulator:
    """Return a network of which the layers above ask nothing."""
    return _simulator()


def _hosts(simulator: Simulator, party: Party, number: int = 10) -> list[Host]:
    if party not in TIER_OF:
        return [Host(OUTSIDE[party])]
    return [simulator.host(TIER_OF[party], zone, party, number) for zone in ZONES]


def _described(connection: Connection) -> str:
    source, destination, protocol, first, _ = connection
    return f"{source}->{destination}:{protocol}/{first}"


@pytest.mark.parametrize("connection", sorted(EVERYTHING), ids=_described)
def test_flow_passes(simulator: Simulator, connection: Connection) -> None:
    one, other, protocol, first, last = connection
    ends = product(_hosts(simulator, Party(one), 10), _hosts(simulator, Party(other), 11))
    for (source, destination), port, reply in product(ends, {first, last}, REPLY_PORTS):
        assert simulator.connects(source, destination, protocol, port, reply) is True, (source, destination, port)


def _is_allowed(table: set[Connection], source: Party, destination: Party, protocol: str, port: int) -> bool:
    def named(one: Party, other: Party) -> bool:
        return any(
            (one, other, protocol) == connection[:3] and connection[3] <= port <= connection[4] for connection in table
        )

    # "The internet" is every address. So the SSH clients are part of it, and so is the other end where one may call
    # out to anywhere and the other be called from anywhere.
    return (
        named(source, destination)
        or (destination is Party.SSH_CLIENTS and named(source, Party.INTERNET))
        or (source not in TIER_OF and named(Party.INTERNET, destination))
        or (named(source, Party.INTERNET) and named(Party.INTERNET, destination))
    )


def _assert_nothing_else_connects(
    simulator: Simulator, table: set[Connection], source: Party, destination: Party
) -> None:
    tried = 0
    for one, other in product(_hosts(simulator, source, 10), _hosts(simulator, destination, 11)):
        for protocol, port in product(("tcp", "udp"), PORTS):
            if not _is_allowed(table, source, destination, protocol, port):
                tried += 1
                assert not simulator.connects(one, other, protocol, port, 40000), (one, other, protocol, port)
    assert tried


@pytest.mark.parametrize(
    ("source", "destination"), [pair for pair in product(Party, Party) if any(party in TIER_OF for party in pair)]
)
def test_everything_else_dies(simulator: Simulator, source: Party, destination: Party) -> None:
    _assert_nothing_else_connects(simulator, EVERYTHING, source, destination)


BASE_PARTIES = [party for party in Party if party not in (Party.LOAD_BALANCER, Party.DATABASE)]


@pytest.mark.parametrize(
    ("source", "destination"), [pair for pair in product(BASE_PARTIES, repeat=2) if any(p in TIER_OF for p in pair)]
)
def test_a_network_that_nothing_asks_opens_its_base_table_only(
    base: Simulator, source: Party, destination: Party
) -> None:
    _assert_nothing_else_connects(base, BASE, source, destination)


@pytest.mark.parametrize("port", [22, 5432, 6543, 9092])
def test_ports_of_services_are_closed_until_something_asks(base: Simulator, port: int) -> None:
    internet = Host(OUTSIDE[Party.INTERNET])
    for node in _hosts(base, Party.NODES):
        assert not base.connects(node, internet, "tcp", port, 40000)
        assert not base.passes(node, internet, "tcp", port)
    opened = _simulator(tcp(Party.NODES, Party.INTERNET, port, "something asks"))
    for node in _hosts(opened, Party.NODES):
        assert opened.connects(node, internet, "tcp", port, 40000) is True


@pytest.mark.parametrize("tier", Tier)
def test_network_acls_alone_keep_the_internet_out_until_something_asks(base: Simulator, tier: Tier) -> None:
    internet = Host(OUTSIDE[Party.INTERNET])
    for zone, port in product(ZONES, (22, 53, 80, 443, 1023)):
        assert not base.passes(internet, base.host(tier, zone, None), "tcp", port)


def test_the_backend_tier_is_sealed_until_something_asks(base: Simulator) -> None:
    database = base.host(Tier.BACKEND, ZONES[0], None)
    for party, port in product(BASE_PARTIES, PORTS):
        for host in _hosts(base, party):
            assert not base.passes(host, database, "tcp", port)
            assert not base.passes(database, host, "tcp", port)


@pytest.mark.parametrize("direction", ["ingress", "egress"])
def test_the_base_table_names_no_port_of_a_service(direction: str) -> None:
    """Neither in a security group, nor in a network ACL, where only a range of reply ports may hold them."""
    network = synthesize_network()
    rules = list(network.all(f"aws_vpc_security_group_{direction}_rule").values())
    entries = [entry for acl in network.all("aws_network_acl").values() for entry in acl.get(direction, ())]
    assert rules
    assert entries
    for port in (5432, 6543, 9092):
        opening = [rule for rule in [*rules, *entries] if rule["from_port"] <= port <= rule["to_port"]]
        assert {(rule["from_port"], rule["to_port"]) for rule in opening} == {(1024, 65535)}


@pytest.mark.parametrize("party", [Party.DATABASE, Party.LOAD_BALANCER])
def test_a_party_that_no_flow_names_has_no_security_group(party: Party) -> None:
    assert f"network/security/{party}" not in synthesize_network().all("aws_security_group")
    asked = synthesize_network(flows=[*DATABASE_FLOWS, *INGRESS_FLOWS])
    assert f"network/security/{party}" in asked.all("aws_security_group")
    with pytest.raises(ConfigurationError, match=f"flows: must name {party}, which has a security group only then"):
        synthesize(lambda stack: add_network(stack).security_group_id(party))


ASKED = (
    tcp(Party.NODES, Party.INTERNET, 9092, "Kafka"),
    udp(Party.NODES, Party.INTERNET, 123, "time"),
    tcp(Party.USERS, Party.NODES, 8080, "dashboards", to_port=8081),
    tcp(Party.BASTION, Party.NODES, 2379, "debugging"),
)


@pytest.fixture(scope="module")
def asked() -> Simulator:
    """Return a network whose settings ask for further flows."""
    return _simulator(*INGRESS_FLOWS, *AddonsSettings.flows, *DATABASE_FLOWS, asked=ASKED)


@pytest.mark.parametrize("flow", ASKED, ids=lambda flow: _described(_connection(flow)))
def test_a_flow_of_the_settings_passes(simulator: Simulator, asked: Simulator, flow: Flow) -> None:
    ends = product(_hosts(asked, flow.source, 10), _hosts(asked, flow.destination, 11))
    for (source, destination), port, reply in product(ends, {flow.from_port, flow.to_port}, REPLY_PORTS):
        assert asked.connects(source, destination, flow.protocol, port, reply) is True
        assert not simulator.connects(source, destination, flow.protocol, port, reply)


@pytest.mark.parametrize(
    ("source", "destination"), sorted({(flow.source, flow.destination) for flow in ASKED}, key=str)
)
def test_a_flow_of_the_settings_opens_nothing_else(asked: Simulator, source: Party, destination: Party) -> None:
    table = EVERYTHING | {_connection(flow) for flow in ASKED}
    for one, other in product((source, destination), repeat=2):
        if one in TIER_OF or other in TIER_OF:
            _assert_nothing_else_connects(asked, table, one, other)


def test_the_port_of_a_flow_is_opened_exactly() -> None:
    """At both fences: the rules that a flow adds name its port, beside the reply ports."""
    flow = tcp(Party.NODES, Party.INTERNET, 993, "mail")
    before, after = synthesize_network(), synthesize_network(asked=(flow,))
    added = {
        (kind, path)
        for kind in ("aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule")
        for path in after.all(kind).keys() - before.all(kind).keys()
    }
    assert added == {("aws_vpc_security_group_egress_rule", "network/security/nodes-to-internet-tcp-993")}
    rule = after.one("aws_vpc_security_group_egress_rule", "network/security/nodes-to-internet-tcp-993")
    assert (rule["from_port"], rule["to_port"], rule["ip_protocol"]) == (993, 993, "tcp")
    for tier, expected in {
        Tier.KUBERNETES: {("egress", 993, 993, "0.0.0.0/0")},
        # Through the NAT gateway: in from the nodes, out to the internet.
        Tier.NAT: {("ingress", 993, 993, "10.0.0.0/17"), ("egress", 993, 993, "0.0.0.0/0")},
        Tier.BACKEND: set(),
    }.items():
        lists = [network.one("aws_network_acl", f"network/security/{tier}-acl") for network in (before, after)]
        old, new = (
            {
                (direction, entry["from_port"], entry["to_port"], entry["cidr_block"])
                for direction in ("ingress", "egress")
                for entry in acl.get(direction, ())
            }
            for acl in lists
        )
        assert new - old == expected
        assert old <= new


@pytest.mark.parametrize("on", [True, False])
def test_a_network_tells_all_flows_that_it_allows(on: bool) -> None:
    asked = tcp(Party.NODES, Party.INTERNET, 9092, "Kafka")
    told: list[Flow] = []
    synthesize(
        lambda stack: told.extend(
            add_network(stack, vpc=vpc_settings(backend_internet=on), flows=INGRESS_FLOWS, asked=(asked,)).flows
        )
    )
    allowed = (*BASE_FLOWS, *INGRESS_FLOWS, asked, *(BACKEND_INTERNET_FLOWS if on else ()))
    assert sorted(map(_connection, told)) == sorted(map(_connection, allowed))


def test_a_flow_that_is_listed_twice_is_one() -> None:
    again = synthesize_network(flows=[*DATABASE_FLOWS, *DATABASE_FLOWS], asked=DATABASE_FLOWS[:1])
    assert again.json["resource"] == synthesize_network(flows=DATABASE_FLOWS).json["resource"]


@pytest.mark.parametrize(
    ("flow", "message"),
    [
        (
            tcp(Party.NODES, Party.INTERNET, 443, "mine"),
            "Wrong settings: flows = 'nodes to internet, tcp 443': must be one flow, not two, for "
            "'registries, AWS APIs, exchanges, managed services' and for 'mine'",
        ),
        (
            tcp(Party.NODES, Party.NODES, 1024, "pods among themselves", to_port=2048),
            "Wrong settings: flows = 'nodes to nodes, tcp 1024': must be one flow, not two, for "
            "'pods among themselves' and for 'pods among themselves'",
        ),
    ],
    ids=["purpose", "last port"],
)
def test_a_flow_that_is_listed_twice_and_differs_is_refused(flow: Flow, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        synthesize_network(asked=(flow,))
    assert explain(caught.value) == message


@pytest.mark.parametrize("destination", [party for party in TIER_OF if party is not Party.LOAD_BALANCER])
def test_the_internet_may_call_the_load_balancer_only(destination: Party) -> None:
    assert tcp(Party.INTERNET, Party.LOAD_BALANCER, 443, "web")
    with pytest.raises(ValidationError) as caught:
        tcp(Party.INTERNET, destination, 443, "web")
    assert explain(caught.value) == (
        "Wrong settings (Flow):\n"
        f"  destination = '{destination}': must be 'load-balancer' for connections from the internet"
    )


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"from_port": 0}, "from_port = 0: must be greater than or equal to 1"),
        ({"to_port": 65536}, "to_port = 65536: must be less than or equal to 65535"),
        ({"to_port": 99}, "to_port = 99: must not be below from_port = 100"),
        ({"protocol": "icmp"}, "protocol = 'icmp': must be 'tcp' or 'udp'"),
        ({"source": "users", "destination": "internet"}, "destination = 'internet': must be inside the VPC if the so"),
        ({"source": "users", "destination": "ssh-clients"}, "destination = 'ssh-clients': must be inside the VPC if"),
        ({"purpose": ""}, "purpose = '': must be 1 to 255 plain letters, digits, spaces or signs"),
        ({"purpose": "café"}, "purpose = 'café': must be 1 to 255 plain letters, digits, spaces or signs"),
        ({"purpose": "x" * 256}, "must be 1 to 255 plain letters, digits, spaces or signs"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
def test_a_flow_that_aws_would_refuse_is_refused(values: dict[str, object], message: str) -> None:
    flow = {"source": "nodes", "destination": "internet", "from_port": 100, "to_port": 100, "purpose": "test"}
    with pytest.raises(ValidationError) as caught:
        NetworkSettings.model_validate({"vpc": vpc_settings(), "flows": [flow | values]})
    assert message in explain(caught.value)


@pytest.mark.parametrize("party", [party for party, tier in TIER_OF.items() if tier is Tier.KUBERNETES])
def test_nothing_outside_can_address_the_kubernetes_tier(simulator: Simulator, party: Party) -> None:
    for host in _hosts(simulator, party):
        assert simulator.is_behind_nat(host, OUTSIDE[Party.INTERNET])


def test_backend_has_no_way_to_the_internet(simulator: Simulator) -> None:
    (database, *_) = _hosts(simulator, Party.DATABASE)
    internet = Host(OUTSIDE[Party.INTERNET])
    assert database.subnet
    assert simulator.route(database.subnet, internet.address) is None
    assert not simulator.acl_allows(database.subnet, internet.address, "egress", "tcp", 443)


def test_backend_internet_where_asked() -> None:
    simulator = _simulator(*DATABASE_FLOWS, backend_internet=True)
    internet = Host(OUTSIDE[Party.INTERNET])
    for host, reply in product(_hosts(simulator, Party.DATABASE), REPLY_PORTS):
        assert simulator.connects(host, internet, "tcp", 443, reply) is True
        assert not simulator.connects(host, internet, "tcp", 80, reply)


def test_private_tiers_are_fenced_from_each_other_by_address_alone(simulator: Simulator) -> None:
    """The second fence holds where the first fails: a security group opened by mistake."""
    (node, *_), (database, *_) = _hosts(simulator, Party.NODES), _hosts(simulator, Party.DATABASE)
    assert simulator.passes(node, database, "tcp", 5432)
    assert not simulator.passes(node, database, "tcp", 22)
    assert not simulator.passes(database, node, "tcp", 443)
