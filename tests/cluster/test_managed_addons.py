"""Managed add-ons: their versions, settings and order."""

import json
import re
from dataclasses import asdict
from typing import Any

import pytest

from r3edge.cluster import ADDON_VERSIONS, SYSTEM_NODE_LABELS, SYSTEM_NODE_TOLERATION
from tests.cluster.conftest import dependencies, synthesize_cluster
from tests.support import Synthesized

NODE_ADDONS = ("vpc-cni", "eks-pod-identity-agent", "kube-proxy")
POD_ADDONS = ("coredns", "aws-ebs-csi-driver")


def configuration(synthesized: Synthesized, path: str) -> Any:
    return json.loads(synthesized.one("aws_eks_addon", path)["configuration_values"])


@pytest.mark.parametrize("kubernetes", ADDON_VERSIONS)
def test_every_addon_has_the_pinned_version(kubernetes: str) -> None:
    addons = synthesize_cluster(kubernetes_version=kubernetes).all("aws_eks_addon").values()
    assert {addon["addon_name"].replace("-", "_"): addon["addon_version"] for addon in addons} == asdict(
        ADDON_VERSIONS[kubernetes]
    )


@pytest.mark.parametrize("kubernetes", ADDON_VERSIONS)
def test_pins_are_exact_and_kube_proxy_is_of_the_clusters_version(kubernetes: str) -> None:
    for version in asdict(ADDON_VERSIONS[kubernetes]).values():
        assert re.fullmatch(r"v\d+\.\d+\.\d+-eksbuild\.\d+", version)
    assert ADDON_VERSIONS[kubernetes].kube_proxy.startswith(f"v{kubernetes}.")


def test_the_cni_enforces_network_policies_and_delegates_prefixes(plain: Synthesized) -> None:
    assert configuration(plain, "eks/node-addons/vpc-cni") == {
        "enableNetworkPolicy": "true",
        "env": {"ENABLE_PREFIX_DELEGATION": "true", "WARM_PREFIX_TARGET": "1"},
    }


def test_coredns_and_the_ebs_controller_run_on_the_system_nodes(plain: Synthesized) -> None:
    placement = {
        "replicaCount": 2,
        "nodeSelector": SYSTEM_NODE_LABELS,
        "tolerations": [SYSTEM_NODE_TOLERATION],
    }
    assert configuration(plain, "eks/pod-addons/coredns") == placement
    assert configuration(plain, "eks/pod-addons/aws-ebs-csi-driver") == {"controller": placement}


def test_daemons_come_before_the_nodes_and_pods_after(plain: Synthesized) -> None:
    nodes = plain.address("aws_eks_node_group", "eks/nodes/group")
    before_nodes = dependencies(plain, nodes)
    for name in NODE_ADDONS:
        addon = plain.address("aws_eks_addon", f"eks/node-addons/{name}")
        assert addon in before_nodes
        assert nodes not in dependencies(plain, addon)
    for name in POD_ADDONS:
        assert nodes in dependencies(plain, plain.address("aws_eks_addon", f"eks/pod-addons/{name}"))


def test_credentials_are_there_before_the_pods_that_need_them(plain: Synthesized) -> None:
    for addon, identity in (
        ("node-addons/vpc-cni", "node-addons/vpc-cni-identity"),
        ("pod-addons/aws-ebs-csi-driver", "pod-addons/ebs-csi-identity"),
    ):
        before = dependencies(plain, plain.address("aws_eks_addon", f"eks/{addon}"))
        assert plain.address("aws_eks_pod_identity_association", f"eks/{identity}/association") in before
        assert plain.address("aws_eks_addon", "eks/node-addons/eks-pod-identity-agent") in before


def test_no_addon_uses_a_node_or_service_account_role(plain: Synthesized) -> None:
    for addon in plain.all("aws_eks_addon").values():
        assert "service_account_role_arn" not in addon
        assert addon["resolve_conflicts_on_create"] == addon["resolve_conflicts_on_update"] == "OVERWRITE"
    cni = [
        path
        for path, body in plain.all("aws_iam_role_policy_attachment").items()
        if body["policy_arn"].endswith("/AmazonEKS_CNI_Policy")
    ]
    assert cni == ["eks/node-addons/vpc-cni-identity/role/AmazonEKS_CNI_Policy"]
