"""Managed add-ons: their versions, settings and order."""

import json
import re
from dataclasses import asdict
from typing import Any

import pytest

from r3edge.cluster import CLUSTER_VERSIONS, SYSTEM_NODE_TOLERATION
from tests.support import Synthesized
from tests.support.cluster import synthesize_cluster
from tests.support.graph import dependencies

BOOTSTRAP_ADDONS = ("vpc-cni", "eks-pod-identity-agent", "kube-proxy")
SYSTEM_ADDONS = ("coredns", "aws-ebs-csi-driver")


def versions_of_addons(kubernetes: str) -> dict[str, str]:
    """Return the pinned version of each add-on, by its field."""
    others = ("node_release", "supported_until")
    return {name: value for name, value in asdict(CLUSTER_VERSIONS[kubernetes]).items() if name not in others}


def configuration(synthesized: Synthesized, path: str) -> Any:
    """Return the settings of a managed add-on."""
    return json.loads(synthesized.one("aws_eks_addon", path)["configuration_values"])


@pytest.mark.parametrize("kubernetes", CLUSTER_VERSIONS)
def test_every_addon_has_the_pinned_version(kubernetes: str) -> None:
    addons = synthesize_cluster(kubernetes_version=kubernetes).all("aws_eks_addon").values()
    found = {addon["addon_name"].replace("-", "_"): addon["addon_version"] for addon in addons}
    assert found == versions_of_addons(kubernetes)


@pytest.mark.parametrize("kubernetes", CLUSTER_VERSIONS)
def test_pins_are_exact_and_kube_proxy_is_of_the_clusters_version(kubernetes: str) -> None:
    for version in versions_of_addons(kubernetes).values():
        assert re.fullmatch(r"v\d+\.\d+\.\d+-eksbuild\.\d+", version)
    assert CLUSTER_VERSIONS[kubernetes].kube_proxy.startswith(f"v{kubernetes}.")
    assert re.fullmatch(r"al2023@v20\d{6}", CLUSTER_VERSIONS[kubernetes].node_image)


def test_the_cni_enforces_network_policies_and_delegates_prefixes(plain: Synthesized) -> None:
    assert configuration(plain, "cluster/bootstrap-addons/vpc-cni") == {
        "enableNetworkPolicy": "true",
        "env": {"ENABLE_PREFIX_DELEGATION": "true", "WARM_PREFIX_TARGET": "1"},
    }


def test_coredns_and_the_ebs_controller_run_on_the_system_nodes(plain: Synthesized) -> None:
    placement = {
        "replicaCount": 2,
        "nodeSelector": {"example.com/nodes": "system"},
        "tolerations": [SYSTEM_NODE_TOLERATION],
    }
    assert configuration(plain, "cluster/system-addons/coredns") == placement
    controller = configuration(plain, "cluster/system-addons/aws-ebs-csi-driver")["controller"]
    assert placement.items() <= controller.items()


def test_volumes_of_pods_bear_the_environments_tags(plain: Synthesized) -> None:
    (provider,) = plain.json["provider"]["aws"]
    (default,) = provider["default_tags"]
    controller = configuration(plain, "cluster/system-addons/aws-ebs-csi-driver")["controller"]
    assert controller["extraVolumeTags"] == default["tags"]


def test_daemons_come_before_the_nodes_and_pods_after(plain: Synthesized) -> None:
    nodes = plain.address("aws_eks_node_group", "cluster/nodes/system-a")
    before_nodes = dependencies(plain, nodes)
    for name in BOOTSTRAP_ADDONS:
        addon = plain.address("aws_eks_addon", f"cluster/bootstrap-addons/{name}")
        assert addon in before_nodes
        assert nodes not in dependencies(plain, addon)
    for name in SYSTEM_ADDONS:
        assert nodes in dependencies(plain, plain.address("aws_eks_addon", f"cluster/system-addons/{name}"))


def test_credentials_are_there_before_the_pods_that_need_them(plain: Synthesized) -> None:
    for addon, identity in (
        ("bootstrap-addons/vpc-cni", "bootstrap-addons/vpc-cni-identity"),
        ("system-addons/aws-ebs-csi-driver", "system-addons/ebs-csi-identity"),
    ):
        before = dependencies(plain, plain.address("aws_eks_addon", f"cluster/{addon}"))
        assert plain.address("aws_eks_pod_identity_association", f"cluster/{identity}/association") in before
        assert plain.address("aws_eks_addon", "cluster/bootstrap-addons/eks-pod-identity-agent") in before


def test_no_addon_uses_a_node_or_service_account_role(plain: Synthesized) -> None:
    for addon in plain.all("aws_eks_addon").values():
        assert "service_account_role_arn" not in addon
        assert addon["resolve_conflicts_on_create"] == addon["resolve_conflicts_on_update"] == "OVERWRITE"
    cni = [
        path
        for path, body in plain.all("aws_iam_role_policy_attachment").items()
        if body["policy_arn"].endswith("/AmazonEKS_CNI_Policy")
    ]
    assert cni == ["cluster/bootstrap-addons/vpc-cni-identity/role/AmazonEKS_CNI_Policy"]
