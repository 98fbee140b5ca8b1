"""Connections: network policies on both sides, and security groups, let through what pods need."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from rehearsal.charts.check import defects
from tests.rehearsal.charts.own_chart import State, deployment, rendered, state

CLUSTER = {
    "version": "1.36",
    "kubernetes_network_config": [{"service_ipv4_cidr": "172.20.0.0/16"}],
    "vpc_config": [
        {"subnet_ids": ["subnet-k"], "security_group_ids": ["sg-api"], "cluster_security_group_id": "sg-eks"}
    ],
}
SUBNETS = [{"id": "subnet-k", "cidr_block": "10.0.1.0/24"}, {"id": "subnet-n", "cidr_block": "10.0.2.0/24"}]
DENY = {"policy_types": ["Ingress", "Egress"]}


def rule(group: str, port: int, *, of: str = "", cidr: str = "", protocol: str = "tcp") -> dict[str, Any]:
    other = {"referenced_security_group_id": of} if of else {"cidr_ipv4": cidr}
    return {"security_group_id": group, "ip_protocol": protocol, "from_port": port, "to_port": port, **other}


def both_ways(source: str, destination: str, port: int, protocol: str = "tcp") -> dict[str, list[dict[str, Any]]]:
    return {
        "into": [rule(destination, port, of=source, protocol=protocol)],
        "out": [rule(source, port, of=destination, protocol=protocol)],
    }


def cluster(
    *allowed: dict[str, Any],
    into: list[dict[str, Any]] | None = None,
    out: list[dict[str, Any]] | None = None,
    groups: tuple[str, ...] = ("sg-nodes",),
    **more: list[dict[str, Any]],
) -> State:
    """Return a cluster whose namespace allows only these, with rules of security groups.

    Without ``groups`` the nodes' security groups are not known, and only policies are judged.
    """
    return state(
        aws_eks_cluster=[CLUSTER],
        aws_subnet=SUBNETS,
        aws_eks_node_group=[{"subnet_ids": ["subnet-k"]}],
        aws_launch_template=[{"network_interfaces": [{"security_groups": list(groups)}]}],
        aws_vpc_security_group_ingress_rule=into or [],
        aws_vpc_security_group_egress_rule=out or [],
        kubernetes_network_policy_v1=[
            {"metadata": [{"name": f"policy-{number}", "namespace": "shop"}], "spec": [spec]}
            for number, spec in enumerate([DENY, *allowed])
        ],
        **more,
    )


def egress(*peers: dict[str, Any], port: int | None, protocol: str = "TCP", **more: Any) -> dict[str, Any]:
    ports = [{"port": str(port or ""), "protocol": protocol, **more}]
    return {"policy_types": ["Egress"], "egress": [{"to": list(peers), "ports": ports}]}


def ingress(*peers: dict[str, Any], port: int) -> dict[str, Any]:
    return {"policy_types": ["Ingress"], "ingress": [{"from": list(peers), "ports": [{"port": str(port)}]}]}


def block(cidr: str, *without: str) -> dict[str, Any]:
    return {"ip_block": [{"cidr": cidr, "except": list(without)}]}


def pods_of(namespace: str | None = None, **labels: str) -> dict[str, Any]:
    space = [{"match_labels": {"kubernetes.io/metadata.name": namespace}}] if namespace else []
    return {"namespace_selector": space, "pod_selector": [{"match_labels": labels}]}


def said(folder: Path, of: State, *objects: dict[str, Any], calls: tuple[str, ...] = ()) -> list[str]:
    connections = {"shop/shop": calls} if calls else {}
    return list(defects([rendered(folder, *objects)], of, connections=connections))


POD = "shop: Deployment shop: "
WEB = deployment(container={"ports": [{"name": "http", "containerPort": 8080}]})
SERVICE = {
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {"name": "web"},
    "spec": {"selector": {"app": "shop"}, "ports": [{"name": "web", "port": 443, "targetPort": "http"}]},
}
COREDNS = pods_of("kube-system", **{"k8s-app": "kube-dns"})
DNS = [egress(COREDNS, block("172.20.0.10/32"), port=53, protocol=protocol) for protocol in ("UDP", "TCP")]


def api(kind: str) -> dict[str, Any]:
    service = {"namespace": "shop", "name": "web"}
    if kind == "webhook":
        hook = {"name": "a.example.com", "clientConfig": {"service": service}, "rules": [], "sideEffects": "None"}
        return {
            "apiVersion": "admissionregistration.k8s.io/v1",
            "kind": "ValidatingWebhookConfiguration",
            "metadata": {"name": "hook"},
            "webhooks": [hook | {"admissionReviewVersions": ["v1"]}],
        }
    return {
        "apiVersion": "apiregistration.k8s.io/v1",
        "kind": "APIService",
        "metadata": {"name": "a.example.com"},
        "spec": {
            "service": service,
            "group": "a",
            "version": "v1",
            "groupPriorityMinimum": 1,
            "versionPriority": 1,
        },
    }


FROM_API = ingress(block("10.0.1.0/24"), port=8080)
INTO = [rule("sg-nodes", 8080, of="sg-api")]
OUT = [rule("sg-api", 8080, of="sg-nodes")]
NOT_LET_IN = "the network policies of Deployment shop do not let in the API server on 8080"
NO_INGRESS = "the security groups of nodes have no ingress rule for the API server on 8080"


@pytest.mark.parametrize("kind", ["webhook", "API"])
@pytest.mark.parametrize(
    ("of", "problems"),
    [
        (cluster(FROM_API, into=INTO, out=OUT), []),
        (cluster(into=INTO, out=OUT), [NOT_LET_IN]),
        (cluster(ingress(block("10.0.1.0/24", "10.0.1.4/32"), port=8080), into=INTO, out=OUT), [NOT_LET_IN]),
        (cluster(ingress(block("10.0.1.0/24"), port=8081), into=INTO, out=OUT), [NOT_LET_IN]),
        (cluster(FROM_API, out=OUT), [NO_INGRESS]),
        (
            cluster(FROM_API, into=INTO, out=[rule("sg-api", 8081, of="sg-nodes")]),
            ["the security groups of the API server have no egress rule for nodes on 8080"],
        ),
        (cluster(FROM_API, into=[rule("sg-nodes", 0, cidr="10.0.0.0/16", protocol="-1")], out=OUT), []),
        (cluster(FROM_API, into=[rule("sg-nodes", 8080, of="sg-api", protocol="udp")], out=OUT), [NO_INGRESS]),
        (cluster(FROM_API, groups=()), []),
    ],
)
def test_the_api_server_reaches_webhooks_and_apis(tmp_path: Path, kind: str, of: State, problems: list[str]) -> None:
    name = f"shop: {kind} a.example.com: "
    assert said(tmp_path, of, WEB, SERVICE, api(kind)) == [f"{name}{problem}" for problem in problems]


def test_a_webhook_has_a_service_with_its_port(tmp_path: Path) -> None:
    of = cluster(FROM_API, into=INTO, out=OUT)
    name = "shop: webhook a.example.com: "
    assert said(tmp_path / "a", of, WEB, api("webhook")) == [f"{name}there is no Service shop/web"]
    some = [rendered(tmp_path / "missing", WEB, api("webhook"))]
    assert list(defects(some, of, complete=False)) == [], "it may be in a release that is missing"
    other = deepcopy(SERVICE)
    other["spec"]["ports"][0]["port"] = 80
    assert said(tmp_path / "b", of, WEB, other, api("webhook")) == [f"{name}Service shop/web has no port 443"]


def test_nodes_in_the_group_of_the_cluster_reach_each_other(tmp_path: Path) -> None:
    assert said(tmp_path, cluster(FROM_API, groups=("sg-eks",)), WEB, SERVICE, api("webhook")) == []


def test_the_load_balancer_reaches_its_targets(tmp_path: Path) -> None:
    balancer: dict[str, Any] = {
        "aws_lb": [{"arn": "lb", "security_groups": ["sg-lb"], "subnets": ["subnet-n"]}],
        "aws_lb_listener": [{"load_balancer_arn": "lb", "default_action": [{"target_group_arn": "group"}]}],
    }
    binding = {
        "apiVersion": "elbv2.k8s.aws/v1beta1",
        "kind": "TargetGroupBinding",
        "metadata": {"name": "web"},
        "spec": {"serviceRef": {"name": "web", "port": "web"}, "targetGroupARN": "group"},
    }

    def problems(of: State, folder: str) -> list[str]:
        found = said(tmp_path / folder, of, WEB, SERVICE, binding)
        return [one.removeprefix("shop: TargetGroupBinding web: ") for one in found if "load balancer" in one]

    rules: dict[str, Any] = both_ways("sg-lb", "sg-nodes", 8080)
    assert problems(cluster(ingress(block("10.0.2.0/24"), port=8080), **rules, **balancer), "a") == []
    assert problems(cluster(FROM_API, **balancer), "b") == [
        "the network policies of Deployment shop do not let in the load balancer on 8080",
        "the security groups of nodes have no ingress rule for the load balancer on 8080",
        "the security groups of the load balancer have no egress rule for nodes on 8080",
    ]


ACCOUNT = {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "buyer"}}
BUYER = deployment(pod={"serviceAccountName": "buyer"})


def test_a_pod_with_rights_reaches_the_api(tmp_path: Path) -> None:
    binding = {
        "apiVersion": "rbac.authorization.k8s.io/v1",
        "kind": "ClusterRoleBinding",
        "metadata": {"name": "buyer"},
        "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": "view"},
        "subjects": [{"kind": "ServiceAccount", "name": "buyer", "namespace": "shop"}],
    }
    both = egress(block("172.20.0.1/32"), block("10.0.1.0/24"), port=443)
    rules: dict[str, Any] = both_ways("sg-nodes", "sg-api", 443)
    assert said(tmp_path / "a", cluster(both, **rules), BUYER, ACCOUNT, binding) == []
    assert said(tmp_path / "b", cluster(**rules), BUYER, ACCOUNT, binding) == [
        f"{POD}its network policies do not let it reach the Kubernetes API ({address}:443)"
        for address in ("172.20.0.1", "10.0.1.4")
    ]
    assert said(tmp_path / "c", cluster(both), BUYER, ACCOUNT, binding) == [
        f"{POD}the security groups of the API server have no ingress rule for nodes on 443",
        f"{POD}the security groups of nodes have no egress rule for the API server on 443",
    ]
    assert said(tmp_path / "d", cluster(), BUYER, ACCOUNT) == [], "an account without rights has nothing to ask"


def test_a_pod_with_an_identity_reaches_the_agent_and_dns(tmp_path: Path) -> None:
    more: dict[str, Any] = {
        "aws_eks_pod_identity_association": [{"namespace": "shop", "service_account": "buyer"}],
        "groups": (),
    }
    agent = egress(block("169.254.170.23/32"), port=80)
    assert said(tmp_path / "a", cluster(agent, *DNS, **more), BUYER, ACCOUNT) == []
    assert said(tmp_path / "b", cluster(**more), BUYER, ACCOUNT) == [
        f"{POD}its network policies do not let it reach the Pod Identity agent (169.254.170.23:80)",
        f"{POD}its network policies do not let it ask DNS by UDP",
        f"{POD}its network policies do not let it ask DNS by TCP",
    ]
    assert said(tmp_path / "c", cluster(agent, DNS[0], **more), BUYER, ACCOUNT) == [
        f"{POD}its network policies do not let it ask DNS by TCP"
    ]


def test_nodes_let_dns_through_between_them(tmp_path: Path) -> None:
    more: dict[str, Any] = {
        "aws_eks_pod_identity_association": [{"namespace": "shop", "service_account": "buyer"}],
    }
    agent = egress(block("169.254.170.23/32"), port=80)
    rules = [both_ways("sg-nodes", "sg-nodes", 53, protocol) for protocol in ("tcp", "udp")]
    into, out = ([rule for one in rules for rule in one[side]] for side in ("into", "out"))
    assert said(tmp_path / "a", cluster(agent, *DNS, into=into, out=out, **more), BUYER, ACCOUNT) == []
    assert said(tmp_path / "b", cluster(agent, *DNS, into=into[1:], out=out, **more), BUYER, ACCOUNT) == [
        f"{POD}the security groups of nodes have no ingress rule for nodes on 53 (TCP)"
    ]


HTTPS = egress(block("0.0.0.0/0"), port=443)
NOT_OUT = f"{POD}its network policies do not let it reach internet (192.0.2.1:443)"


@pytest.mark.parametrize(
    ("call", "allowed", "problems"),
    [
        ("internet:443", HTTPS, []),
        ("internet:443", egress(block("0.0.0.0/0"), port=400, end_port=500), []),
        ("internet:443", egress(block("0.0.0.0/0"), port=500, end_port=600), [NOT_OUT]),
        ("internet:443", egress(block("0.0.0.0/0"), port=None), []),
        ("internet:443", egress(port=443), []),
        ("internet:443", egress(port=443, protocol="UDP"), [NOT_OUT]),
        ("internet:443", egress(pods_of(app="shop"), port=443), [NOT_OUT]),
        ("192.0.2.9:443", egress(block("192.0.2.9/32"), port=443), []),
        ("nodes:10250", egress(block("10.0.1.0/24"), port=10250), []),
        ("nodes:10250", HTTPS, [f"{POD}its network policies do not let it reach nodes (10.0.1.4:10250)"]),
    ],
)
def test_named_connections(tmp_path: Path, call: str, allowed: dict[str, Any], problems: list[str]) -> None:
    assert said(tmp_path, cluster(allowed, *DNS, groups=()), deployment(), calls=(call,)) == problems


def test_named_connections_leave_the_nodes(tmp_path: Path) -> None:
    def problems(folder: str, call: str, *rules: dict[str, Any], into: Any = ()) -> list[str]:
        allowed = [HTTPS, egress(block("10.0.1.0/24"), port=10250)]
        found = said(
            tmp_path / folder, cluster(*allowed, *DNS, into=[*into], out=[*rules]), deployment(), calls=(call,)
        )
        return [one for one in found if "on 53" not in one]

    assert problems("a", "192.0.2.9:443", rule("sg-nodes", 443, cidr="0.0.0.0/0")) == []
    assert problems("b", "192.0.2.9:443", rule("sg-nodes", 443, cidr="10.0.0.0/8")) == [
        f"{POD}the nodes' security groups do not let it reach 192.0.2.9 (192.0.2.9:443)"
    ]
    kubelets: dict[str, Any] = both_ways("sg-nodes", "sg-nodes", 10250)
    assert problems("c", "nodes:10250", *kubelets["out"], into=kubelets["into"]) == []
    assert problems("d", "nodes:10250", *kubelets["out"]) == [
        f"{POD}the security groups of nodes have no ingress rule for nodes on 10250"
    ]


def test_a_named_service_is_open_on_both_sides(tmp_path: Path) -> None:
    rules: dict[str, Any] = both_ways("sg-nodes", "sg-nodes", 8080)
    inside = [ingress(pods_of(app="shop"), port=8080), egress(pods_of("shop", app="shop"), port=8080)]
    address = egress(block("172.20.0.0/16"), port=443)

    def problems(folder: str, of: State, *objects: dict[str, Any]) -> list[str]:
        return [one for one in said(tmp_path / folder, of, WEB, *objects, calls=("shop/web",)) if "on 53" not in one]

    every = cluster(*DNS, *inside, address, **rules)
    assert problems("a", every, SERVICE) == []
    assert problems("b", cluster(*DNS, *inside, **rules), SERVICE) == [
        f"{POD}its network policies do not let it reach shop/web on 8080"
    ]
    assert problems("c", cluster(*DNS, inside[1], address), SERVICE) == [
        f"{POD}the network policies of Deployment shop do not let it in on 8080",
        f"{POD}the security groups of nodes have no ingress rule for nodes on 8080",
        f"{POD}the security groups of nodes have no egress rule for nodes on 8080",
    ]
    assert problems("d", every) == [f"{POD}there is no Service shop/web"]
    headless = deepcopy(SERVICE)
    headless["spec"]["clusterIP"] = "None"
    assert problems("e", cluster(*DNS, *inside, **rules), headless) == []


def test_annotated_pods_let_in_who_scrapes_them(tmp_path: Path) -> None:
    marks = {"prometheus.io/scrape": "true", "prometheus.io/port": "8080"}
    scraped = deepcopy(deployment())
    scraped["metadata"]["name"] = "scraped"
    template = scraped["spec"]["template"]
    template["metadata"] = {**template["metadata"], "annotations": marks}
    rules: dict[str, Any] = both_ways("sg-nodes", "sg-nodes", 8080)
    out, into = egress(block("10.0.1.0/24"), port=8080), ingress(pods_of(app="shop"), port=8080)

    def problems(folder: str, *allowed: dict[str, Any], **more: Any) -> list[str]:
        found = said(tmp_path / folder, cluster(*DNS, *allowed, **more), deployment(), scraped, calls=("annotated",))
        return [one for one in found if "on 53" not in one]

    assert problems("a", out, into, **rules) == []
    assert problems("b", out, **rules) == [
        f"{POD}the network policies of Deployment scraped do not let it in on 8080",
    ]
    assert problems("c", into, **rules) == [
        f"{POD}its network policies do not let it reach Deployment shop/scraped on 8080"
    ]
    assert problems("d", out, into) == [
        f"{POD}the security groups of nodes have no ingress rule for nodes on 8080",
        f"{POD}the security groups of nodes have no egress rule for nodes on 8080",
    ]


def test_a_peer_of_another_namespace_is_known_by_its_labels(tmp_path: Path) -> None:
    spaces: dict[str, Any] = {
        "kubernetes_namespace_v1": [{"metadata": [{"name": "shop", "labels": {"tier": "a"}}]}],
        "groups": (),
    }

    def problems(folder: str, tier: str) -> list[str]:
        peer = {"namespace_selector": [{"match_labels": {"tier": tier}}], "pod_selector": [{}]}
        inside = [ingress(peer, port=8080), egress(peer, port=8080), egress(block("172.20.0.0/16"), port=443)]
        return said(tmp_path / folder, cluster(*DNS, *inside, **spaces), WEB, SERVICE, calls=("shop/web",))

    assert problems("a", "a") == []
    assert len(problems("b", "b")) == 2


def test_a_charts_own_policies_count(tmp_path: Path) -> None:
    policy = {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": {"name": "own"},
        "spec": {"podSelector": {}, "egress": [{"to": [{"ipBlock": {"cidr": "0.0.0.0/0"}}]}]},
    }
    of = cluster(*DNS, groups=())
    assert said(tmp_path / "a", of, deployment(), policy, calls=("internet:443",)) == []
    alone = state(aws_eks_cluster=[CLUSTER])
    policy["spec"] = {"podSelector": {}, "policyTypes": ["Ingress", "Egress"], "egress": []}
    assert len(said(tmp_path / "b", alone, deployment(), policy, calls=("internet:443",))) == 3


def test_a_workload_with_named_connections_is_there(tmp_path: Path) -> None:
    connections = {"shop/other": ["internet:443"], "away/other": ["internet:443"]}
    found = list(defects([rendered(tmp_path, deployment())], state(), connections=connections))
    assert found == ["connections of shop/other: there is no such workload"]
