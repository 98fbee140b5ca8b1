"""A cluster that another configuration manages."""

from typing import Any

import pytest
from cdktf import TerraformStack

from r3edge.cluster import ExistingCluster, PodIdentity, ServiceAccount
from r3edge.core.errors import ConfigurationError
from tests.support import Synthesized, context, synthesize

ENDPOINT = "https://0123456789ABCDEF.gr7.eu-west-3.eks.amazonaws.com"


@pytest.fixture(scope="module")
def existing() -> Synthesized:
    """Return a stack with both providers, and a role for pods, of an existing cluster."""

    def build(stack: TerraformStack) -> None:
        cluster = ExistingCluster(
            stack,
            context=context(),
            name="shared",
            endpoint=ENDPOINT,
            certificate_authority="Q0VSVA==",
            node_image="al2023@v20260818",
        )
        assert cluster.kubernetes_provider() is cluster.kubernetes_provider()
        assert cluster.helm_provider() is cluster.helm_provider()
        PodIdentity(
            stack,
            "identity",
            context=context(),
            cluster=cluster,
            name="reader",
            service_account=ServiceAccount("secrets", "reader"),
        )

    return synthesize(build)


def test_nothing_of_the_cluster_itself_is_created(existing: Synthesized) -> None:
    assert set(existing.json["resource"]) == {"aws_iam_role", "aws_eks_pod_identity_association"}


def test_both_providers_reach_it_by_its_name(existing: Synthesized) -> None:
    (kubernetes,) = existing.json["provider"]["kubernetes"]
    (helm,) = existing.json["provider"]["helm"]
    for connection in (kubernetes, helm["kubernetes"]):
        assert connection["host"] == ENDPOINT
        assert connection["cluster_ca_certificate"] == '${base64decode("Q0VSVA==")}'
    for one in (kubernetes["exec"][0], helm["kubernetes"]["exec"]):
        assert one["args"] == ["eks", "get-token", "--cluster-name", "shared", "--region", "eu-west-3"]


def test_a_role_for_pods_names_it(existing: Synthesized) -> None:
    (trust,) = existing.statements("identity/role/role")
    assert trust["Condition"]["StringEquals"]["aws:RequestTag/eks-cluster-arn"] == [
        "arn:aws:eks:eu-west-3:123456789012:cluster/shared"
    ]
    assert existing.one("aws_eks_pod_identity_association")["cluster_name"] == "shared"


@pytest.mark.parametrize("provider", ["kubernetes", "helm"])
def test_a_stack_has_the_providers_of_one_cluster(provider: str) -> None:
    def build(stack: TerraformStack) -> None:
        given: dict[str, Any] = {
            "endpoint": ENDPOINT,
            "certificate_authority": "Q0VSVA==",
            "node_image": "al2023@latest",
        }
        for name in ("one", "other"):
            cluster = ExistingCluster(stack, context=context(), name=name, **given)
            getattr(cluster, f"{provider}_provider")()

    with pytest.raises(ConfigurationError, match=f"must have one cluster; its {provider} provider has another"):
        synthesize(build)


@pytest.mark.parametrize("cidr", ["172.20.0.1/16", "services"])
def test_its_services_have_a_network(cidr: str) -> None:
    given: dict[str, Any] = {"endpoint": ENDPOINT, "certificate_authority": "Q0VSVA==", "node_image": "al2023@latest"}
    with pytest.raises(ConfigurationError, match=f"ExistingCluster.service_cidr = '{cidr}': must be an IPv4 network"):
        synthesize(lambda stack: ExistingCluster(stack, context=context(), name="one", service_cidr=cidr, **given))
