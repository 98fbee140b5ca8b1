"""The Kubernetes and Helm providers."""

import json

from cdktf import TerraformStack

from r3edge.cluster import Cluster
from tests.support import Synthesized
from tests.support.cluster import synthesize_cluster

GET_TOKEN = ["eks", "get-token", "--cluster-name", "NAME", "--region", "eu-west-3"]


def both(stack: TerraformStack, cluster: Cluster) -> None:
    assert cluster.kubernetes_provider() is cluster.kubernetes_provider()
    assert cluster.helm_provider() is cluster.helm_provider()


def test_a_stack_that_does_not_ask_needs_neither(plain: Synthesized) -> None:
    assert set(plain.json["provider"]) == {"aws"}
    assert set(plain.json["terraform"]["required_providers"]) == {"aws"}


def test_both_reach_the_cluster_with_a_token_made_in_each_run() -> None:
    synthesized = synthesize_cluster(both)
    cluster = synthesized.address("aws_eks_cluster", "cluster/eks")
    (kubernetes,) = synthesized.json["provider"]["kubernetes"]
    (helm,) = synthesized.json["provider"]["helm"]
    # Kubernetes' exec is a block, Helm's (since its version 3) an attribute: a list there, an object here.
    (kubernetes_exec,) = kubernetes.pop("exec")
    helm_exec = helm["kubernetes"].pop("exec")
    for connection in (kubernetes, helm["kubernetes"]):
        assert connection == {
            "host": f"${{{cluster}.endpoint}}",
            "cluster_ca_certificate": f"${{base64decode({cluster}.certificate_authority[0].data)}}",
        }
    for one in (kubernetes_exec, helm_exec):
        assert one["command"] == "aws"
        assert one["api_version"] == "client.authentication.k8s.io/v1beta1"
        assert one["args"] == [f"${{{cluster}.name}}" if part == "NAME" else part for part in GET_TOKEN]


def test_no_token_is_kept(plain: Synthesized) -> None:
    synthesized = synthesize_cluster(both)
    assert "aws_eks_cluster_auth" not in synthesized.text
    assert "token" not in json.dumps(synthesized.json["provider"]).replace("get-token", "")
    assert "kubernetes" in synthesized.json["terraform"]["required_providers"]
    assert "helm" in synthesized.json["terraform"]["required_providers"]
