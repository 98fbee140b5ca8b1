"""Karpenter's controller and its CRDs."""

import json
from typing import Any

import pytest

from r3edge.addons.karpenter import Karpenter, KarpenterCrds
from r3edge.addons.registry import Addons
from r3edge.cluster import SYSTEM_NODE_LABELS, SYSTEM_NODE_TOLERATION
from r3edge.cluster.karpenter import NAMESPACE
from r3edge.core.errors import ConfigurationError
from tests.addons.installed import egress_ports, policies, synthesize_addons
from tests.cluster.conftest import dependencies
from tests.support import Synthesized

LABELS = {"app.kubernetes.io/name": "karpenter", "app.kubernetes.io/instance": "karpenter"}
CRDS, CONTROLLER = "addons/karpenter-crds/release", "addons/karpenter/release"


def add_karpenter(addons: Addons) -> None:
    KarpenterCrds(addons, "karpenter-crds")
    Karpenter(addons, "karpenter")


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesize_addons(add_karpenter)


@pytest.fixture(scope="module")
def development() -> Synthesized:
    return synthesize_addons(add_karpenter, high_availability=False)


def values(found: Synthesized) -> dict[str, Any]:
    """What of the values Terraform knows beforehand."""
    return json.loads(found.one("helm_release", CONTROLLER)["values"][0])


def test_the_crds_are_a_release_of_their_own_before_the_controller(production: Synthesized) -> None:
    crds, controller = (production.one("helm_release", path) for path in (CRDS, CONTROLLER))
    assert crds["version"] == controller["version"]
    assert "skip_crds" not in crds
    assert controller["skip_crds"] is True
    assert production.address("helm_release", CRDS) in controller["depends_on"]


def test_the_crds_take_no_values(production: Synthesized) -> None:
    assert production.one("helm_release", CRDS)["values"] == []


def test_the_controller_comes_after_all_of_its_aws_side(production: Synthesized) -> None:
    before = dependencies(production, production.address("helm_release", CONTROLLER))
    for kind in (
        "aws_eks_pod_identity_association",
        "aws_iam_role_policy",
        "aws_iam_instance_profile",
        "aws_sqs_queue",
        "aws_sqs_queue_policy",
        "aws_cloudwatch_event_target",
        "aws_eks_access_entry",
    ):
        for path in production.all(kind):
            if path.startswith("eks/karpenter/"):
                assert production.address(kind, path) in before, path


def test_the_service_account_is_the_one_with_the_role(production: Synthesized) -> None:
    association = production.one("aws_eks_pod_identity_association", "eks/karpenter/controller/association")
    assert values(production)["serviceAccount"] == {"name": association["service_account"]}
    assert production.one("helm_release", CONTROLLER)["namespace"] == association["namespace"] == NAMESPACE


def test_it_knows_its_cluster_queue_and_region(production: Synthesized) -> None:
    referring = production.one("helm_release", CONTROLLER)["values"][1]
    cluster = production.address("aws_eks_cluster", "eks/eks")
    queue = production.address("aws_sqs_queue", "eks/karpenter/queue")
    assert f'"clusterName" = {cluster}.name' in referring
    assert f'"clusterEndpoint" = {cluster}.endpoint' in referring
    assert f'"interruptionQueue" = {queue}.name' in referring
    assert values(production)["controller"]["env"] == [{"name": "AWS_REGION", "value": "eu-west-3"}]


def test_it_runs_on_the_system_nodes_with_resources(production: Synthesized) -> None:
    found = values(production)
    assert found["tolerations"] == [SYSTEM_NODE_TOLERATION]
    assert found["nodeSelector"] == SYSTEM_NODE_LABELS
    assert found["controller"]["resources"] == {
        "requests": {"cpu": "250m", "memory": "512Mi"},
        "limits": {"memory": "1Gi"},
    }


def test_two_replicas_in_production_and_one_in_development(production: Synthesized, development: Synthesized) -> None:
    assert values(production)["replicas"] == 2
    assert values(development)["replicas"] == 1


def test_the_charts_spread_budget_and_priority_stay(production: Synthesized) -> None:
    replaced = {"affinity", "topologySpreadConstraints", "podDisruptionBudget", "priorityClassName"}
    assert not replaced & set(values(production))


def test_its_policies_concern_its_own_pods_only_and_let_nobody_in(production: Synthesized) -> None:
    found = policies(production, "karpenter")
    assert set(found) == {"default-deny", "dns", "kubernetes-api", "pod-identity", "https"}
    assert all(spec["pod_selector"]["match_labels"] == LABELS for spec in found.values())
    assert egress_ports(list(found.values())) == {"53", "80", "443"}
    assert not [spec for spec in found.values() if spec.get("ingress")]


def test_the_crds_bring_neither_policies_nor_a_namespace(production: Synthesized) -> None:
    assert not policies(production, "karpenter-crds")
    assert not production.all("kubernetes_namespace_v1")


def test_the_controller_is_refused_without_the_crds() -> None:
    with pytest.raises(ConfigurationError, match="Karpenter needs KarpenterCrds: add it before"):
        synthesize_addons(lambda addons: Karpenter(addons, "karpenter"))
