"""The system nodes and their launch template."""

import pytest

from r3edge.cluster import CLUSTER_VERSIONS, SYSTEM_NODE_TOLERATION, SystemNodeSettings
from tests.support import Synthesized
from tests.support.cluster import NETWORK, NODE_GROUP, SUBNET_IDS, synthesize_cluster
from tests.support.graph import dependencies


def test_nodes_are_graviton_in_every_zone_for_critical_pods_only(plain: Synthesized) -> None:
    groups = plain.all("aws_eks_node_group")
    assert list(groups) == ["cluster/nodes/system-a", "cluster/nodes/system-b", "cluster/nodes/system-c"]
    assert [group["subnet_ids"] for group in groups.values()] == [[subnet] for subnet in SUBNET_IDS]
    assert [group["node_group_name"] for group in groups.values()] == ["system-a", "system-b", "system-c"]
    for group in groups.values():
        assert group["ami_type"] == "AL2023_ARM_64_STANDARD"
        assert group["capacity_type"] == "ON_DEMAND"
        assert group["version"] == plain.one("aws_eks_cluster")["version"]
        assert group["labels"] == {"example.com/nodes": "system"}
        assert group["taint"] == [{"key": SYSTEM_NODE_TOLERATION["key"], "value": "true", "effect": "NO_SCHEDULE"}]


def test_nodes_start_from_the_release_that_karpenters_do() -> None:
    for version, pinned in CLUSTER_VERSIONS.items():
        synthesized = synthesize_cluster(kubernetes_version=version)
        for group in synthesized.all("aws_eks_node_group").values():
            assert group["release_version"].startswith(f"{version}.")
            assert pinned.node_image == f"al2023@v{group['release_version'].partition('-')[2]}"


def test_terraform_sets_the_number_of_nodes() -> None:
    synthesized = synthesize_cluster(system_nodes=(SystemNodeSettings(nodes_per_zone=2),))
    for group in synthesized.all("aws_eks_node_group").values():
        assert group["scaling_config"] == {"min_size": 2, "desired_size": 2, "max_size": 2}
        assert "lifecycle" not in group
        assert group["update_config"] == {"max_unavailable": 1}


def test_a_single_instance_type_is_where_eks_can_change_it() -> None:
    single = synthesize_cluster(system_nodes=(SystemNodeSettings(instance_types=("m7g.xlarge",)),))
    assert single.one("aws_launch_template")["instance_type"] == "m7g.xlarge"
    assert not [group for group in single.all("aws_eks_node_group").values() if "instance_types" in group]


def test_spot_nodes_take_what_the_settings_say() -> None:
    nodes = SystemNodeSettings(capacity_type="SPOT", instance_types=("t4g.large", "m7g.large"), disk_gib=30)
    synthesized = synthesize_cluster(system_nodes=(nodes,))
    for group in synthesized.all("aws_eks_node_group").values():
        assert group["capacity_type"] == "SPOT"
        assert group["instance_types"] == ["t4g.large", "m7g.large"]
    template = synthesized.one("aws_launch_template")
    assert "instance_type" not in template
    (disk,) = template["block_device_mappings"]
    assert disk["ebs"]["volume_size"] == 30


def test_a_template_is_named_after_its_nodes() -> None:
    synthesized = synthesize_cluster(system_nodes=(SystemNodeSettings(name="green"),))
    template = synthesized.one("aws_launch_template")
    assert template["name"] == "trading-test-node-green"
    # Node groups follow the latest version by its number.
    assert template["update_default_version"] is True


def test_other_nodes_come_beside_the_first() -> None:
    before = synthesize_cluster(system_nodes=(SystemNodeSettings(),))
    both = synthesize_cluster(system_nodes=(SystemNodeSettings(name="green", disk_gib=80), SystemNodeSettings()))
    for kind in ("aws_eks_node_group", "aws_launch_template"):
        old, new = before.all(kind), both.all(kind)
        assert {path: new[path] for path in old} == old
        assert all("/green-" in path for path in new.keys() - old.keys())


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


def test_the_one_volume_is_encrypted(plain: Synthesized) -> None:
    disks = plain.one("aws_launch_template")["block_device_mappings"]
    # The root of Amazon Linux 2023 and Bottlerocket; another name would make a second disk.
    assert [disk["device_name"] for disk in disks] == ["/dev/xvda"]
    for disk in disks:
        assert disk["ebs"]["encrypted"] == "true"
        assert disk["ebs"]["volume_type"] == "gp3"


def test_nodes_are_tagged_and_not_charged_for_what_nobody_reads(plain: Synthesized) -> None:
    template = plain.one("aws_launch_template")
    assert "monitoring" not in template
    specifications = template["tag_specifications"]
    assert {one["resource_type"] for one in specifications} == {"instance", "volume", "network-interface"}
    for one in specifications:
        assert one["tags"]["Name"] == "trading-test-node-system"
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
    (nodeadm,) = plain.statements(f"{role}/nodeadm")
    assert all(action.startswith("ec2:Describe") for action in nodeadm["Action"])


def test_nodes_start_when_daemons_rights_and_network_are_there(plain: Synthesized) -> None:
    before = dependencies(plain, plain.address("aws_eks_node_group", "cluster/nodes/system-a"))
    assert before >= {
        plain.address("aws_eks_addon", "cluster/bootstrap-addons/vpc-cni"),
        plain.address("aws_eks_addon", "cluster/bootstrap-addons/eks-pod-identity-agent"),
        plain.address("aws_eks_addon", "cluster/bootstrap-addons/kube-proxy"),
        plain.address("aws_eks_pod_identity_association", "cluster/bootstrap-addons/vpc-cni-identity/association"),
        plain.address("aws_iam_role_policy_attachment", "cluster/nodes/role/AmazonEKSWorkerNodeMinimalPolicy"),
        plain.address("aws_iam_role_policy", "cluster/nodes/role/nodeadm"),
        plain.address("aws_vpc", NETWORK),
    }
