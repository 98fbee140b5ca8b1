"""The system nodes and their launch template."""

import pytest

from r3edge.cluster import SYSTEM_NODE_TOLERATION, SystemNodeSettings
from tests.support import Synthesized
from tests.support.cluster import NETWORK, NODE_GROUP, SUBNETS, synthesize_cluster
from tests.support.graph import dependencies


def test_nodes_are_graviton_in_every_subnet_for_critical_pods_only(plain: Synthesized) -> None:
    group = plain.one("aws_eks_node_group")
    assert group["ami_type"] == "AL2023_ARM_64_STANDARD"
    assert group["capacity_type"] == "ON_DEMAND"
    assert group["subnet_ids"] == list(SUBNETS)
    assert group["version"] == plain.one("aws_eks_cluster")["version"]
    assert group["labels"] == {"example.com/nodes": "system"}
    assert group["taint"] == [{"key": SYSTEM_NODE_TOLERATION["key"], "value": "true", "effect": "NO_SCHEDULE"}]


def test_terraform_leaves_the_number_of_nodes_alone_once_they_exist(plain: Synthesized) -> None:
    group = plain.one("aws_eks_node_group")
    assert group["scaling_config"] == {"min_size": 2, "desired_size": 3, "max_size": 4}
    assert group["lifecycle"]["ignore_changes"] == ["scaling_config[0].desired_size"]
    assert group["update_config"] == {"max_unavailable": 1}


def test_a_replaced_group_is_there_before_the_old_one_goes(plain: Synthesized) -> None:
    group = plain.one("aws_eks_node_group")
    assert group["lifecycle"]["create_before_destroy"] is True
    assert "node_group_name" not in group  # two groups cannot have one name


def test_spot_nodes_take_what_the_settings_say() -> None:
    nodes = SystemNodeSettings(
        capacity_type="SPOT",
        instance_types=("t4g.large", "m7g.large"),
        min_size=1,
        desired_size=1,
        max_size=2,
        disk_gib=30,
    )
    synthesized = synthesize_cluster(system_nodes=nodes)
    group = synthesized.one("aws_eks_node_group")
    assert group["capacity_type"] == "SPOT"
    assert group["instance_types"] == ["t4g.large", "m7g.large"]
    assert group["scaling_config"] == {"min_size": 1, "desired_size": 1, "max_size": 2}
    (disk,) = synthesized.one("aws_launch_template")["block_device_mappings"]
    assert disk["ebs"]["volume_size"] == 30


def test_the_metadata_service_refuses_version_1_and_pods(plain: Synthesized) -> None:
    assert plain.one("aws_launch_template")["metadata_options"] == {
        "http_endpoint": "enabled",
        "http_tokens": "required",
        "http_put_response_hop_limit": 1,
        "instance_metadata_tags": "disabled",
    }


def test_no_node_has_a_public_address_nor_any_other_security_group(plain: Synthesized) -> None:
    template = plain.one("aws_launch_template")
    (interface,) = template["network_interfaces"]
    assert interface["associate_public_ip_address"] == "false"
    assert interface["security_groups"] == [NODE_GROUP]
    assert "vpc_security_group_ids" not in template


def test_every_volume_is_encrypted(plain: Synthesized) -> None:
    for disk in plain.one("aws_launch_template")["block_device_mappings"]:
        assert disk["ebs"]["encrypted"] == "true"
        assert disk["ebs"]["volume_type"] == "gp3"


def test_nodes_are_watched_and_tagged(plain: Synthesized) -> None:
    template = plain.one("aws_launch_template")
    assert template["monitoring"] == {"enabled": True}
    specifications = template["tag_specifications"]
    assert {one["resource_type"] for one in specifications} == {"instance", "volume", "network-interface"}
    for one in specifications:
        assert one["tags"]["Name"] == "trading-test-system-node"
        assert one["tags"]["environment"] == "test"


@pytest.mark.parametrize("argument", ["image_id", "user_data", "key_name"])
def test_eks_chooses_image_and_pods_per_node_and_nobody_has_a_key(plain: Synthesized, argument: str) -> None:
    assert argument not in plain.one("aws_launch_template")


def test_a_node_may_join_pull_and_hand_out_pod_identity_and_no_more(plain: Synthesized) -> None:
    role = "cluster/nodes/role"
    attached = {
        body["policy_arn"].rpartition("/")[2]
        for path, body in plain.all("aws_iam_role_policy_attachment").items()
        if path.startswith(f"{role}/")
    }
    assert attached == {"AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly"}
    (nodeadm,) = plain.statements(f"{role}/nodeadm-document")
    assert all(action.startswith("ec2:Describe") for action in nodeadm["actions"])


def test_nodes_start_when_daemons_rights_and_network_are_there(plain: Synthesized) -> None:
    before = dependencies(plain, plain.address("aws_eks_node_group", "cluster/nodes/group"))
    assert before >= {
        plain.address("aws_eks_addon", "cluster/bootstrap-addons/vpc-cni"),
        plain.address("aws_eks_addon", "cluster/bootstrap-addons/eks-pod-identity-agent"),
        plain.address("aws_eks_addon", "cluster/bootstrap-addons/kube-proxy"),
        plain.address("aws_eks_pod_identity_association", "cluster/bootstrap-addons/vpc-cni-identity/association"),
        plain.address("aws_iam_role_policy_attachment", "cluster/nodes/role/AmazonEKSWorkerNodeMinimalPolicy"),
        plain.address("aws_iam_role_policy", "cluster/nodes/role/nodeadm"),
        plain.address("aws_vpc", NETWORK),
    }
