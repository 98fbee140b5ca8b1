"""Network policies: what a rule becomes, and the rules that most workloads need."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from constructs import Construct

from r3edge.addons import AddonKit
from r3edge.core.errors import ConfigurationError
from r3edge.kubernetes import CommonRules, NetworkPolicies, Peer, PolicyRule
from r3edge.network import BASE_FLOWS, ExistingNetwork, Flow, Party, tcp, udp
from tests.support import Synthesized
from tests.support.kit import NODE_CIDRS, policies, synthesize_addons

BLOCKS = [{"ip_block": {"cidr": cidr}} for cidr in NODE_CIDRS]


def add_policies(scope: Construct, kit: AddonKit, rules: Sequence[PolicyRule], **changes: Any) -> None:
    """Add the policies of the namespace ``shop``."""
    NetworkPolicies(scope, "shop", cluster=kit.cluster, namespace="shop", rules=rules, depends_on=[], **changes)


def spec(rule: PolicyRule | Callable[[CommonRules], PolicyRule]) -> dict[str, Any]:
    """Return the spec of the policy for a rule."""

    def build(scope: Construct, kit: AddonKit) -> None:
        add_policies(scope, kit, [rule if isinstance(rule, PolicyRule) else rule(kit.rules)])

    specs = policies(synthesize_addons(build), "shop")
    del specs["default-deny"]
    (only,) = specs.values()
    return only


def test_pods_accept_connections_of_an_ingress_rule() -> None:
    assert spec(PolicyRule("web", "ingress", (Peer(cidr="10.0.0.0/8"),), (8080, 8081))) == {
        "pod_selector": {},
        "policy_types": ["Ingress"],
        "ingress": [
            {
                "from": [{"ip_block": {"cidr": "10.0.0.0/8"}}],
                "ports": [{"port": "8080", "protocol": "TCP"}, {"port": "8081", "protocol": "TCP"}],
            }
        ],
    }


def test_pods_open_connections_of_an_egress_rule() -> None:
    assert spec(PolicyRule("syslog", "egress", (Peer(cidr="10.0.0.0/8"),), (514,), ("UDP", "TCP"))) == {
        "pod_selector": {},
        "policy_types": ["Egress"],
        "egress": [
            {
                "to": [{"ip_block": {"cidr": "10.0.0.0/8"}}],
                "ports": [{"port": "514", "protocol": "UDP"}, {"port": "514", "protocol": "TCP"}],
            }
        ],
    }


def test_a_rule_without_ports_is_for_all_ports_of_its_protocols() -> None:
    (rule,) = spec(PolicyRule("any", "egress", (Peer(cidr="10.0.0.0/8"),)))["egress"]
    assert rule["ports"] == [{"protocol": "TCP"}]


@pytest.mark.parametrize("direction", ["ingress", "egress"])
@pytest.mark.parametrize(
    ("peer", "selected"),
    [
        (Peer(), {"pod_selector": {}}),
        (Peer(pods={"app": "a"}), {"pod_selector": {"match_labels": {"app": "a"}}}),
        (
            Peer(namespace="other"),
            {
                "namespace_selector": {"match_labels": {"kubernetes.io/metadata.name": "other"}},
                "pod_selector": {},
            },
        ),
        (
            Peer(namespaces={"team": "t"}, pods={"app": "a"}),
            {"namespace_selector": {"match_labels": {"team": "t"}}, "pod_selector": {"match_labels": {"app": "a"}}},
        ),
        (
            Peer(namespace="other", namespaces={"team": "t"}),
            {
                "namespace_selector": {"match_labels": {"team": "t", "kubernetes.io/metadata.name": "other"}},
                "pod_selector": {},
            },
        ),
    ],
    ids=["its own namespace", "some of its own", "a named namespace", "labelled namespaces", "both"],
)
def test_peers_are_pods_of_certain_namespaces(direction: Any, peer: Peer, selected: dict[str, Any]) -> None:
    (rule,) = spec(PolicyRule("peers", direction, (peer,)))[direction]
    assert rule["from" if direction == "ingress" else "to"] == [selected]


def test_a_rule_may_be_for_some_pods_of_the_namespace() -> None:
    rule = PolicyRule("web", "ingress", (Peer(),), pods={"app": "web"})
    assert spec(rule)["pod_selector"] == {"match_labels": {"app": "web"}}


def test_in_a_namespace_with_others_only_the_named_pods_are_denied_and_allowed() -> None:
    rules = [
        PolicyRule("a", "egress", (Peer(),)),
        PolicyRule("b", "ingress", (Peer(),), pods={"part": "web"}),
    ]
    shared = synthesize_addons(
        lambda scope, kit: add_policies(scope, kit, rules, pods={"app": "guest"}, prefix="guest-")
    )
    specs = policies(shared, "shop")
    guest = {"match_labels": {"app": "guest"}}
    assert specs["default-deny"] == {"pod_selector": guest, "policy_types": ["Ingress", "Egress"]}
    assert specs["a"]["pod_selector"] == guest
    assert specs["b"]["pod_selector"] == {"match_labels": {"app": "guest", "part": "web"}}
    metadata = [body["metadata"] for body in shared.all("kubernetes_network_policy_v1").values()]
    assert {one["name"] for one in metadata} == {"guest-default-deny", "guest-a", "guest-b"}
    assert {one["namespace"] for one in metadata} == {"shop"}


def test_dns_is_asked_of_coredns_by_its_service_and_its_pods() -> None:
    (rule,) = spec(lambda rules: rules.dns)["egress"]
    coredns, service = rule["to"]
    assert coredns["namespace_selector"]["match_labels"] == {"kubernetes.io/metadata.name": "kube-system"}
    assert coredns["pod_selector"]["match_labels"] == {"k8s-app": "kube-dns"}
    assert service == {"ip_block": {"cidr": "172.20.0.10/32"}}
    assert rule["ports"] == [{"port": "53", "protocol": "UDP"}, {"port": "53", "protocol": "TCP"}]


def test_the_kubernetes_api_is_reached_by_its_service_and_behind_it() -> None:
    (rule,) = spec(lambda rules: rules.kubernetes_api)["egress"]
    assert rule["to"] == [{"ip_block": {"cidr": "172.20.0.1/32"}}, *BLOCKS]
    assert rule["ports"] == [{"port": "443", "protocol": "TCP"}]


def test_credentials_come_from_the_agent_on_the_pods_node() -> None:
    policy = spec(lambda rules: rules.pod_identity({"app": "a"}))
    assert policy["pod_selector"] == {"match_labels": {"app": "a"}}
    (rule,) = policy["egress"]
    assert rule == {
        "to": [{"ip_block": {"cidr": "169.254.170.23/32"}}],
        "ports": [{"port": "80", "protocol": "TCP"}],
    }


def test_https_goes_to_the_internet_and_has_a_name_of_choice() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        add_policies(scope, kit, [kit.rules.https(), kit.rules.https({"app": "a"}, name="repositories")])

    specs = policies(synthesize_addons(build), "shop")
    rule = {"to": [{"ip_block": {"cidr": "0.0.0.0/0"}}], "ports": [{"port": "443", "protocol": "TCP"}]}
    assert specs["https"]["egress"] == specs["repositories"]["egress"] == [rule]
    assert specs["repositories"]["pod_selector"] == {"match_labels": {"app": "a"}}


def test_the_control_plane_calls_a_webhook_from_the_nodes_subnets() -> None:
    policy = spec(lambda rules: rules.webhook(10250, {"app": "hook"}))
    assert policy["pod_selector"] == {"match_labels": {"app": "hook"}}
    assert policy["ingress"] == [{"from": BLOCKS, "ports": [{"port": "10250", "protocol": "TCP"}]}]


def rules_on(flows: Sequence[Flow]) -> CommonRules:
    """Return the rules on a network that allows these flows."""
    rules: list[CommonRules] = []

    def build(scope: Construct, kit: AddonKit) -> None:
        assert isinstance(kit.network, ExistingNetwork)
        rules.append(CommonRules(kit.cluster, replace(kit.network, flows=flows)))

    synthesize_addons(build)
    return rules[0]


def test_a_webhook_on_a_port_that_no_flow_allows_is_refused() -> None:
    message = (
        "webhook(8443): must be a port on which the control plane reaches the nodes: 443, 10250, "
        "or one that a further flow of the network allows"
    )
    with pytest.raises(ConfigurationError, match=f"^{re.escape(message)}$"):
        rules_on(BASE_FLOWS).webhook(8443)


def test_a_webhook_on_a_port_that_a_flow_adds_is_accepted() -> None:
    flow = tcp(Party.CONTROL_PLANE, Party.NODES, 8443, "a webhook")
    assert rules_on([*BASE_FLOWS, flow]).webhook(8443).ports == (8443,)


@pytest.mark.parametrize("port", [8000, 8443, 9000])
def test_a_webhook_on_a_port_within_a_range_of_ports_is_accepted(port: int) -> None:
    flow = tcp(Party.CONTROL_PLANE, Party.NODES, 8000, "webhooks", to_port=9000)
    assert rules_on([*BASE_FLOWS, flow]).webhook(port).ports == (port,)


@pytest.mark.parametrize(
    "flow",
    [
        tcp(Party.NODES, Party.NODES, 8443, "pods"),
        tcp(Party.LOAD_BALANCER, Party.NODES, 8443, "Traefik"),
        tcp(Party.NODES, Party.CONTROL_PLANE, 8443, "the other way"),
        udp(Party.CONTROL_PLANE, Party.NODES, 8443, "another protocol"),
    ],
    ids=lambda flow: flow.purpose,
)
def test_a_webhook_on_a_port_that_other_flows_allow_is_refused(flow: Flow) -> None:
    with pytest.raises(ConfigurationError, match=re.escape("webhook(8443): must be a port")):
        rules_on([*BASE_FLOWS, flow]).webhook(8443)


def test_policies_depend_on_what_they_are_told() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        NetworkPolicies(
            scope, "shop", cluster=kit.cluster, namespace="shop", rules=[kit.rules.dns], depends_on=kit.cluster.ready
        )

    synthesized: Synthesized = synthesize_addons(build)
    nodes = synthesized.address("aws_eks_node_group", "cluster/nodes/system-a")
    for body in synthesized.all("kubernetes_network_policy_v1").values():
        assert nodes in body["depends_on"]


def test_a_rule_without_peers_is_refused() -> None:
    """Kubernetes takes an empty list of peers for any peer."""
    with pytest.raises(ConfigurationError, match=r"PolicyRule\('web'\)\.peers = \(\): must name a peer"):
        PolicyRule("web", "ingress", ())


@pytest.mark.parametrize("pods", [{"namespace": "shop"}, {"namespaces": {"a": "b"}}, {"pods": {"a": "b"}}], ids=str)
def test_a_peer_of_addresses_and_pods_is_refused(pods: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=r"Peer\.cidr = '10\.0\.0\.0/8': must stand alone"):
        Peer(cidr="10.0.0.0/8", **pods)


@pytest.mark.parametrize("names", [("web", "web"), ("web", "default-deny")], ids=str)
def test_two_rules_of_one_name_are_refused(names: tuple[str, str]) -> None:
    rules = [PolicyRule(name, "ingress", (Peer(),)) for name in names]
    with pytest.raises(ConfigurationError, match=f"rules of namespace shop = '{names[1]}': must be listed once, not 2"):
        synthesize_addons(lambda scope, kit: add_policies(scope, kit, rules))
