"""IAM roles for pods."""

import pytest
from cdktf import TerraformStack

from r3edge.cluster import Cluster, PodIdentity, ServiceAccount
from r3edge.core.iam import statement
from tests.support import Synthesized, context
from tests.support.cluster import synthesize_cluster


@pytest.fixture(scope="module")
def external_secrets() -> Synthesized:
    def add(stack: TerraformStack, cluster: Cluster) -> None:
        read = statement("Read", ["secretsmanager:GetSecretValue"], ["arn:aws:secretsmanager:*:*:secret:/test/*"])
        PodIdentity(
            stack,
            "identity",
            context=context(),
            cluster=cluster,
            name="external-secrets",
            service_account=ServiceAccount("secrets", "reader"),
            policies={"secrets": [read]},
        )

    return synthesize_cluster(add)


def test_one_service_account_of_one_cluster_may_assume_the_role(external_secrets: Synthesized) -> None:
    (trust,) = external_secrets.statements("identity/role/trust")
    assert trust["principals"] == [{"type": "Service", "identifiers": ["pods.eks.amazonaws.com"]}]
    assert trust["actions"] == ["sts:AssumeRole", "sts:TagSession"]
    assert {(one["test"], one["variable"]): one["values"] for one in trust["condition"]} == {
        ("StringEquals", "aws:SourceAccount"): ["123456789012"],
        ("StringEquals", "aws:RequestTag/eks-cluster-arn"): ["arn:aws:eks:eu-west-3:123456789012:cluster/trading-test"],
        ("StringEquals", "aws:RequestTag/kubernetes-namespace"): ["secrets"],
        ("StringEquals", "aws:RequestTag/kubernetes-service-account"): ["reader"],
    }


def test_the_association_gives_it_to_that_service_account(external_secrets: Synthesized) -> None:
    association = external_secrets.one("aws_eks_pod_identity_association", "identity/association")
    cluster = external_secrets.address("aws_eks_cluster", "cluster/eks")
    role = external_secrets.address("aws_iam_role", "identity/role/role")
    assert association["cluster_name"] == f"${{{cluster}.name}}"
    assert association["role_arn"] == f"${{{role}.arn}}"
    assert (association["namespace"], association["service_account"]) == ("secrets", "reader")
    assert external_secrets.one("aws_iam_role", "identity/role/role")["name"] == "trading-test-external-secrets"


def test_every_role_for_pods_is_bound_to_a_service_account(plain: Synthesized) -> None:
    for path, document in plain.all("aws_iam_policy_document", "data").items():
        for one in document["statement"]:
            principals = [name for principal in one.get("principals", ()) for name in principal["identifiers"]]
            if "pods.eks.amazonaws.com" in principals:
                keys = {condition["variable"] for condition in one["condition"]}
                assert keys >= {"aws:RequestTag/eks-cluster-arn", "aws:RequestTag/kubernetes-service-account"}, path
