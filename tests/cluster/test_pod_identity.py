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
    (trust,) = external_secrets.statements("identity/role/role")
    assert trust["Principal"] == {"Service": ["pods.eks.amazonaws.com"]}
    assert trust["Action"] == ["sts:AssumeRole", "sts:TagSession"]
    assert trust["Condition"] == {
        "StringEquals": {
            "aws:SourceAccount": ["123456789012"],
            "aws:RequestTag/eks-cluster-arn": ["arn:aws:eks:eu-west-3:123456789012:cluster/trading-test"],
            "aws:RequestTag/kubernetes-namespace": ["secrets"],
            "aws:RequestTag/kubernetes-service-account": ["reader"],
        }
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
    for path, statements in plain.policies.items():
        for one in statements:
            if "pods.eks.amazonaws.com" in one.get("Principal", {}).get("Service", []):
                keys = one["Condition"]["StringEquals"].keys()
                assert keys >= {"aws:RequestTag/eks-cluster-arn", "aws:RequestTag/kubernetes-service-account"}, path
