"""Services, budgets, spreads and network policies: they select the pods that are rendered."""

from pathlib import Path
from typing import Any

import pytest

from rehearsal.charts.check import defects
from rehearsal.charts.labels import matches
from tests.rehearsal.charts.own_chart import State, deployment, rendered, state, wrong

PORTS = {"ports": [{"name": "http", "containerPort": 8080}]}


@pytest.mark.parametrize(
    ("selector", "matched"),
    [
        ({}, True),
        ({"matchLabels": {"app": "shop"}}, True),
        ({"matchLabels": {"app": "other"}}, False),
        ({"matchExpressions": [{"key": "app", "operator": "In", "values": ["shop"]}]}, True),
        ({"matchExpressions": [{"key": "app", "operator": "NotIn", "values": ["shop"]}]}, False),
        ({"matchExpressions": [{"key": "tier", "operator": "NotIn", "values": ["x"]}]}, True),
        ({"matchExpressions": [{"key": "tier", "operator": "Exists"}]}, False),
        ({"matchExpressions": [{"key": "tier", "operator": "DoesNotExist"}]}, True),
        ({"matchLabels": {"app": "shop"}, "matchExpressions": [{"key": "tier", "operator": "Exists"}]}, False),
    ],
)
def test_selectors(selector: dict[str, Any], matched: bool) -> None:
    assert matches(selector, {"app": "shop"}) is matched


def service(app: str = "shop", port: int | str = "http") -> dict[str, Any]:
    spec = {"selector": {"app": app}, "ports": [{"port": 80, "targetPort": port}]}
    return {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"}, "spec": spec}


def test_a_service_has_pods_with_its_port(tmp_path: Path) -> None:
    pod = deployment(container=PORTS)
    assert wrong(tmp_path / "a", pod, service()) == []
    assert wrong(tmp_path / "b", pod, service(port=8443)) == [], "a number needs no name"
    assert wrong(tmp_path / "c", pod, service(port="https")) == ["shop: Service web: Deployment shop has no port https"]
    assert wrong(tmp_path / "d", pod, service(app="other")) == ["shop: Service web: selects no pod"]
    without = {**service(), "spec": {"ports": [{"port": 80}]}}
    assert wrong(tmp_path / "e", pod, without) == [], "somebody else gives it addresses"


@pytest.mark.parametrize(
    ("budget", "replicas", "free"),
    [
        ({"maxUnavailable": 1}, 1, True),
        ({"maxUnavailable": 0}, 3, False),
        ({"maxUnavailable": "10%"}, 2, True),
        ({"minAvailable": 1}, 2, True),
        ({"minAvailable": 1}, 1, False),
        ({"minAvailable": "51%"}, 2, False),
    ],
)
def test_a_budget_lets_a_pod_go(tmp_path: Path, budget: dict[str, Any], replicas: int, free: bool) -> None:
    pods = deployment()
    pods["spec"]["replicas"] = replicas
    spec = {"selector": {"matchLabels": {"app": "shop"}}} | budget
    one = {"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": {"name": "shop"}, "spec": spec}
    said = f"shop: PodDisruptionBudget shop: lets none of {replicas} pods go: no node with one of them can be drained"
    assert wrong(tmp_path / "a", pods, one) == ([] if free else [said])
    other = one | {"spec": spec | {"selector": {"matchLabels": {"app": "other"}}}}
    assert wrong(tmp_path / "b", pods, other) == ["shop: PodDisruptionBudget shop: selects no pod"]


def test_a_spread_counts_its_own_pods(tmp_path: Path) -> None:
    def spread(app: str) -> dict[str, Any]:
        selector = {"matchLabels": {"app": app}}
        constraint = {"maxSkew": 1, "topologyKey": "zone", "whenUnsatisfiable": "DoNotSchedule"}
        return deployment(pod={"topologySpreadConstraints": [constraint | {"labelSelector": selector}]})

    assert wrong(tmp_path / "a", spread("shop")) == []
    assert wrong(tmp_path / "b", spread("other")) == [
        "shop: Deployment shop: its spread over zone does not count its own pods"
    ]


def policies(*chosen: dict[str, str], types: tuple[str, ...] = ("Ingress", "Egress")) -> State:
    bodies = [
        {
            "metadata": [{"name": f"policy-{number}", "namespace": "shop"}],
            "spec": [{"pod_selector": [{"match_labels": labels}], "policy_types": list(types)}],
        }
        for number, labels in enumerate(chosen)
    ]
    return state(kubernetes_network_policy_v1=bodies)


def test_network_policies_select_pods_and_every_pod_is_guarded(tmp_path: Path) -> None:
    assert wrong(tmp_path / "a", deployment(), of=policies({})) == []
    assert wrong(tmp_path / "b", deployment(), of=policies({}, {"app": "other"})) == [
        "network policy shop/policy-1: selects no pod"
    ]
    assert wrong(tmp_path / "c", deployment(), of=policies({}, types=("Ingress",))) == [
        "shop: Deployment shop: no network policy denies its egress"
    ]
    other = policies({})
    other["resources"][-1]["instances"][0]["attributes"]["metadata"][0]["namespace"] = "other"
    assert wrong(tmp_path / "d", deployment(), of=other) == [], "nobody guards that namespace"


def test_the_pods_may_be_in_a_release_that_could_not_be_rendered(tmp_path: Path) -> None:
    of = policies({}, {"app": "other"})
    of["resources"] += state(aws_eks_pod_identity_association=[{"namespace": "shop", "service_account": "buyer"}])[
        "resources"
    ]
    account = {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "buyer"}}
    some = [rendered(tmp_path, deployment(), account)]
    assert list(defects(some, of, complete=False)) == []
    assert len(list(defects(some, of))) == 2
