"""Karpenter's controller and its CRDs."""

import re
from typing import Any

import pytest

from r3edge.cluster import SYSTEM_NODE_TOLERATION
from r3edge.core.errors import ConfigurationError
from tests.support import Synthesized
from tests.support.graph import dependencies
from tests.support.karpenter import APPLICATION, AWS, CONTROLLER, CRDS, NODE_POOLS, synthesize_karpenter
from tests.support.kit import egress_ports, helm_values, policies

LABELS = {"app.kubernetes.io/name": "karpenter", "app.kubernetes.io/instance": "karpenter"}


@pytest.fixture(scope="module")
def development() -> Synthesized:
    return synthesize_karpenter(high_availability=False)


def values(synthesized: Synthesized) -> dict[str, Any]:
    return helm_values(synthesized, CONTROLLER)


def test_the_crds_are_a_release_of_their_own_before_the_controller(production: Synthesized) -> None:
    crds, controller = (production.one("helm_release", path) for path in (CRDS, CONTROLLER))
    assert crds["version"] == controller["version"]
    assert "skip_crds" not in crds
    assert controller["skip_crds"] is True
    assert production.address("helm_release", CRDS) in controller["depends_on"]


def test_the_crds_outlive_their_release(production: Synthesized) -> None:
    assert helm_values(production, CRDS) == {"additionalAnnotations": {"helm.sh/resource-policy": "keep"}}


def test_a_single_pod_is_replaced_after_its_successor_is_ready(
    production: Synthesized, development: Synthesized
) -> None:
    assert values(production)["strategy"] == {"rollingUpdate": {"maxUnavailable": 1}}
    assert values(development)["strategy"] == {"rollingUpdate": {"maxUnavailable": 0}}


def test_the_controller_comes_after_all_of_its_aws_side(production: Synthesized) -> None:
    before = dependencies(production, production.address("helm_release", CONTROLLER))
    for kind in (
        "aws_eks_pod_identity_association",
        "aws_iam_role_policy",
        "aws_iam_role_policy_attachment",
        "aws_iam_instance_profile",
        "aws_sqs_queue",
        "aws_sqs_queue_policy",
        "aws_cloudwatch_event_target",
        "aws_eks_access_entry",
    ):
        own = [path for path in production.all(kind) if path.startswith(f"{AWS}/")]
        assert own, kind
        assert {production.address(kind, path) for path in own} <= before, kind


def test_the_controller_comes_after_its_policies_and_a_cluster_that_is_ready(production: Synthesized) -> None:
    depends_on = set(production.one("helm_release", CONTROLLER)["depends_on"])
    assert {
        production.address("kubernetes_network_policy_v1", f"addons/karpenter/controller/policies/{name}")
        for name in policies(production, "karpenter")
    } <= depends_on
    assert production.address("aws_eks_node_group", "cluster/nodes/system-a") in depends_on


def test_what_needs_nodes_comes_after_karpenter_and_its_node_pools(production: Synthesized) -> None:
    before = dependencies(production, production.address("aws_sqs_queue", APPLICATION))
    assert {production.address("helm_release", path) for path in (CRDS, CONTROLLER, NODE_POOLS)} <= before


def test_the_service_account_is_the_one_with_the_role(production: Synthesized) -> None:
    association = production.one("aws_eks_pod_identity_association", f"{AWS}/controller/association")
    assert values(production)["serviceAccount"] == {"name": association["service_account"]}
    assert production.one("helm_release", CONTROLLER)["namespace"] == association["namespace"] == "kube-system"
    (trust,) = production.statements(f"{AWS}/controller/role/role")
    trusted = trust["Condition"]["StringEquals"]
    assert trusted["aws:RequestTag/kubernetes-namespace"] == ["kube-system"]
    assert trusted["aws:RequestTag/kubernetes-service-account"] == ["karpenter"]


@pytest.mark.parametrize("account", [{"name": "other"}, None])
def test_user_values_must_keep_the_service_account_with_the_role(account: Any) -> None:
    message = f"values.karpenter.serviceAccount = {account!r}: must keep the name karpenter"
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        synthesize_karpenter(values={"karpenter": {"serviceAccount": account}})


def test_it_knows_its_cluster_queue_and_region(production: Synthesized) -> None:
    cluster = production.address("aws_eks_cluster", "cluster/eks")
    queue = production.address("aws_sqs_queue", f"{AWS}/queue")
    assert values(production)["settings"] == {
        "clusterName": f"{cluster}.name",
        "clusterEndpoint": f"{cluster}.endpoint",
        "interruptionQueue": f"{queue}.name",
    }
    assert values(production)["controller"]["env"] == [{"name": "AWS_REGION", "value": "eu-west-3"}]


def test_it_runs_on_the_system_nodes_with_resources(production: Synthesized) -> None:
    given = values(production)
    assert given["tolerations"] == [SYSTEM_NODE_TOLERATION]
    assert given["nodeSelector"] == {"example.com/nodes": "system"}
    assert given["controller"]["resources"] == {
        "requests": {"cpu": "250m", "memory": "512Mi"},
        "limits": {"memory": "1Gi"},
    }


def test_two_replicas_in_production_and_one_in_development(production: Synthesized, development: Synthesized) -> None:
    assert values(production)["replicas"] == 2
    assert values(development)["replicas"] == 1


def test_the_charts_spread_budget_and_priority_stay(production: Synthesized) -> None:
    replaced = {"affinity", "topologySpreadConstraints", "podDisruptionBudget", "priorityClassName"}
    assert not replaced & set(values(production))


def test_its_policies_concern_its_own_pods_only_and_let_no_caller_in(production: Synthesized) -> None:
    specs = policies(production, "karpenter")
    assert set(specs) == {"default-deny", "dns", "kubernetes-api", "pod-identity", "https"}
    assert all(spec["pod_selector"]["match_labels"] == LABELS for spec in specs.values())
    assert egress_ports(list(specs.values())) == {"53", "80", "443"}
    assert not [spec for spec in specs.values() if spec.get("ingress")]


def test_its_policies_have_names_of_their_own_in_kube_system(production: Synthesized) -> None:
    metadata = [body["metadata"] for body in production.all("kubernetes_network_policy_v1").values()]
    assert {one["namespace"] for one in metadata} == {"kube-system"}
    assert {one["name"] for one in metadata} == {f"karpenter-{name}" for name in policies(production, "karpenter")}


def test_it_creates_no_namespace_and_the_crds_bring_no_policies(production: Synthesized) -> None:
    assert not production.all("kubernetes_namespace_v1")
    assert not [path for path in production.all("kubernetes_network_policy_v1") if "/crds/" in path]
    assert production.one("helm_release", CRDS)["namespace"] == "kube-system"
