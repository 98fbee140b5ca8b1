"""Add-ons on a cluster that another configuration manages."""

import json

import pytest
from constructs import Construct

from r3edge.addons import AddonKit, AwsLoadBalancerController, ExternalSecrets, Karpenter, NodePoolSettings
from tests.support import Synthesized
from tests.support.existing_cluster import EXISTING_CLUSTER, synthesize_on_existing
from tests.support.kit import helm_values, policies

ARN = f"arn:aws:eks:eu-west-3:123456789012:cluster/{EXISTING_CLUSTER}"
RELEASE = "addons/external-secrets/release"


def install(scope: Construct, kit: AddonKit) -> None:
    ExternalSecrets(scope, "external-secrets", kit=kit)
    AwsLoadBalancerController(scope, "controller", kit=kit, target_group_arns=["arn:group"])
    Karpenter(scope, "karpenter", kit=kit, node_pools=NodePoolSettings())


@pytest.fixture(scope="module")
def existing() -> Synthesized:
    return synthesize_on_existing(install)


def test_no_cluster_is_created(existing: Synthesized) -> None:
    assert not [kind for kind in existing.json["resource"] if kind in ("aws_eks_cluster", "aws_eks_node_group")]


@pytest.mark.parametrize("role", ["external-secrets/identity", "controller/identity", "karpenter/aws/controller"])
def test_only_pods_of_this_cluster_may_assume_the_roles(existing: Synthesized, role: str) -> None:
    (trust,) = existing.statements(f"addons/{role}/role/role")
    assert trust["Condition"]["StringEquals"]["aws:RequestTag/eks-cluster-arn"] == [ARN]
    association = existing.one("aws_eks_pod_identity_association", f"addons/{role}/association")
    assert association["cluster_name"] == EXISTING_CLUSTER


def test_policies_name_the_addresses_of_this_cluster(existing: Synthesized) -> None:
    specs = policies(existing, "external-secrets")
    (api,) = specs["kubernetes-api"]["egress"]
    assert [peer["ip_block"]["cidr"] for peer in api["to"]] == [
        "10.100.0.1/32",
        "10.0.0.0/19",
        "10.0.32.0/19",
        "10.0.64.0/19",
    ]
    (dns,) = specs["dns"]["egress"]
    assert {"ip_block": {"cidr": "10.100.0.10/32"}} in dns["to"]
    (webhook,) = specs["webhook"]["ingress"]
    assert [port["port"] for port in webhook["ports"]] == ["10250"]


@pytest.mark.parametrize("labels", [{"role": "system"}, None])
def test_pods_run_on_the_nodes_with_the_given_labels(labels: dict[str, str] | None) -> None:
    selected = synthesize_on_existing(install, system_node_labels=labels)
    assert helm_values(selected, RELEASE)["nodeSelector"] == (labels or {})


def test_charts_are_told_the_name_and_the_endpoint_that_were_given(existing: Synthesized) -> None:
    assert helm_values(existing, "addons/controller/release")["clusterName"] == EXISTING_CLUSTER
    settings = helm_values(existing, "addons/karpenter/controller/release")["settings"]
    assert (settings["clusterName"], settings["clusterEndpoint"]) == (EXISTING_CLUSTER, "https://legacy.eks.example")


def test_karpenter_manages_only_instances_of_this_cluster(existing: Synthesized) -> None:
    statements = json.dumps(existing.statements("addons/karpenter/aws/controller/role/controller"))
    assert f"kubernetes.io/cluster/{EXISTING_CLUSTER}" in statements
    assert ARN in statements
    assert "trading-test" not in statements.replace("role/trading-test", "")
    assert existing.one("aws_eks_access_entry")["cluster_name"] == EXISTING_CLUSTER


def test_the_providers_sign_in_to_this_cluster(existing: Synthesized) -> None:
    (kubernetes,) = existing.json["provider"]["kubernetes"]
    (helm,) = existing.json["provider"]["helm"]
    for provider in (kubernetes, helm["kubernetes"]):
        assert provider["host"] == "https://legacy.eks.example"
        assert provider["cluster_ca_certificate"] == '${base64decode("Y2VydGlmaWNhdGU=")}'
        login = provider["exec"][0] if isinstance(provider["exec"], list) else provider["exec"]
        assert login["args"] == ["eks", "get-token", "--cluster-name", EXISTING_CLUSTER, "--region", "eu-west-3"]


def test_the_namespace_depends_on_nothing_of_the_cluster(existing: Synthesized) -> None:
    namespace = existing.one("kubernetes_namespace_v1", "addons/external-secrets/namespace/namespace")
    assert not namespace.get("depends_on")
