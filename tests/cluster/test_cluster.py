"""The control plane."""

import pytest
from cdktf import TerraformOutput, TerraformStack
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue

from r3edge.cluster import CLUSTER_VERSIONS, Cluster
from r3edge.core.errors import ConfigurationError, explain
from r3edge.network import ExistingNetwork, Party, Tier
from tests.support import Synthesized, synthesize
from tests.support.cluster import (
    CONTROL_PLANE_GROUP,
    NETWORK,
    NODE_GROUP,
    SUBNET_IDS,
    SUBNETS,
    add_cluster,
    synthesize_cluster,
)
from tests.support.graph import dependencies


def test_only_the_api_grants_access_and_its_creator_has_none(plain: Synthesized) -> None:
    cluster = plain.one("aws_eks_cluster")
    assert cluster["access_config"] == {
        "authentication_mode": "API",
        "bootstrap_cluster_creator_admin_permissions": False,
    }
    assert cluster["bootstrap_self_managed_addons"] is False


def test_the_api_is_private_by_default(plain: Synthesized) -> None:
    vpc = plain.one("aws_eks_cluster")["vpc_config"]
    assert vpc["endpoint_private_access"] is True
    assert vpc["endpoint_public_access"] is False
    assert "public_access_cidrs" not in vpc
    assert vpc["subnet_ids"] == SUBNET_IDS
    assert vpc["security_group_ids"] == [CONTROL_PLANE_GROUP]


def test_the_public_endpoint_answers_to_named_networks_only() -> None:
    synthesized = synthesize_cluster(api_access_cidrs=["203.0.113.0/24", "198.51.100.7/32"])
    vpc = synthesized.one("aws_eks_cluster")["vpc_config"]
    assert vpc["endpoint_private_access"] is True
    assert vpc["endpoint_public_access"] is True
    assert vpc["public_access_cidrs"] == ["203.0.113.0/24", "198.51.100.7/32"]
    assert "0.0.0.0/0" not in synthesized.text


def test_secrets_are_encrypted_with_a_key_of_the_clusters_own(plain: Synthesized) -> None:
    encryption = plain.one("aws_eks_cluster")["encryption_config"]
    key = plain.address("aws_kms_key", "cluster/key/key")
    assert encryption == {"provider": {"key_arn": f"${{{key}.arn}}"}, "resources": ["secrets"]}
    (use,) = plain.statements("cluster/role/secrets-key")
    assert use["Resource"] == [f"${{{key}.arn}}"]
    # Amazon EKS User Guide, "Encrypt Kubernetes secrets with KMS on existing clusters".
    assert set(use["Action"]) == {"kms:Encrypt", "kms:Decrypt", "kms:ListGrants", "kms:DescribeKey"}


def test_all_logs_go_to_an_encrypted_group_that_is_there_first(plain: Synthesized) -> None:
    cluster = plain.one("aws_eks_cluster")
    assert set(cluster["enabled_cluster_log_types"]) == {
        "api",
        "audit",
        "authenticator",
        "controllerManager",
        "scheduler",
    }
    logs = plain.one("aws_cloudwatch_log_group")
    assert logs["name"] == f"/aws/eks/{cluster['name']}/cluster"
    assert logs["retention_in_days"] == 90
    assert logs["kms_key_id"] == f"${{{plain.address('aws_kms_key', 'logs-key/key')}.arn}}"
    assert plain.address("aws_cloudwatch_log_group", "cluster/logs") in cluster["depends_on"]


def test_the_cluster_waits_for_its_roles_rights(plain: Synthesized) -> None:
    before = plain.one("aws_eks_cluster")["depends_on"]
    assert plain.address("aws_iam_role_policy_attachment", "cluster/role/AmazonEKSClusterPolicy") in before
    assert plain.address("aws_iam_role_policy", "cluster/role/secrets-key") in before


def test_versions_and_networks_are_those_of_the_settings() -> None:
    cluster = synthesize_cluster(kubernetes_version="1.35", service_cidr="10.100.0.0/16").one("aws_eks_cluster")
    assert cluster["version"] == "1.35"
    assert cluster["kubernetes_network_config"] == {"service_ipv4_cidr": "10.100.0.0/16"}


def test_only_a_protected_cluster_cannot_be_destroyed(plain: Synthesized, protected: Synthesized) -> None:
    guarded = {
        kind
        for kind, bodies in protected.json["resource"].items()
        for body in bodies.values()
        if body.get("lifecycle", {}).get("prevent_destroy")
    }
    assert guarded == {"aws_eks_cluster", "aws_kms_key", "aws_cloudwatch_log_group"}
    assert "prevent_destroy" not in plain.text


def test_support_is_extended_only_where_an_upgrade_must_not_surprise(
    plain: Synthesized, protected: Synthesized
) -> None:
    assert plain.one("aws_eks_cluster")["upgrade_policy"] == {"support_type": "STANDARD"}
    assert protected.one("aws_eks_cluster")["upgrade_policy"] == {"support_type": "EXTENDED"}


def test_what_is_in_the_cluster_comes_after_all_that_makes_it_usable() -> None:
    def inside(stack: TerraformStack, cluster: Cluster) -> None:
        SqsQueue(stack, "inside", depends_on=list(cluster.ready))

    synthesized = synthesize_cluster(inside)
    before = dependencies(synthesized, synthesized.address("aws_sqs_queue", "inside"))
    assert before >= {
        synthesized.address("aws_eks_node_group", "cluster/nodes/system-a"),
        synthesized.address("aws_eks_access_policy_association", "cluster/access/123456789012-deployer-policy"),
        synthesized.address("aws_eks_addon", "cluster/bootstrap-addons/vpc-cni"),
        synthesized.address("aws_eks_addon", "cluster/bootstrap-addons/eks-pod-identity-agent"),
        synthesized.address("aws_eks_addon", "cluster/bootstrap-addons/kube-proxy"),
        synthesized.address("aws_eks_addon", "cluster/system-addons/coredns"),
        synthesized.address("aws_eks_addon", "cluster/system-addons/aws-ebs-csi-driver"),
        synthesized.address("aws_vpc", NETWORK),
    }


def test_what_only_newer_aws_providers_know_is_not_used(plain: Synthesized) -> None:
    """Except where the rehearsal leaves it out: ``newer`` in pyproject.toml."""
    for argument in ("disable_session_tags", "target_role_arn", "deletion_protection_enabled"):
        assert f'"{argument}"' not in plain.text


def test_a_protected_cluster_is_protected_at_eks_too(plain: Synthesized, protected: Synthesized) -> None:
    """Not unset elsewhere: EKS would keep what a cluster that was protected before has."""
    assert protected.one("aws_eks_cluster")["deletion_protection"] is True
    assert plain.one("aws_eks_cluster")["deletion_protection"] is False


def test_handles_are_references_except_what_is_known_before() -> None:
    clusters: list[Cluster] = []

    def look(stack: TerraformStack, cluster: Cluster) -> None:
        clusters.append(cluster)
        for name in ("name", "arn", "endpoint", "service_cidr"):
            TerraformOutput(stack, name, value=getattr(cluster, name))

    synthesized = synthesize_cluster(look, kubernetes_version="1.35")
    address = synthesized.address("aws_eks_cluster", "cluster/eks")
    assert {name: output["value"] for name, output in synthesized.json["output"].items()} == {
        "cluster_name": f"${{{address}.name}}",
        "name": f"${{{address}.name}}",
        "arn": "arn:aws:eks:eu-west-3:123456789012:cluster/trading-test",
        "endpoint": f"${{{address}.endpoint}}",
        "service_cidr": "172.20.0.0/16",
    }
    (cluster,) = clusters
    assert synthesized.one("aws_eks_cluster")["name"] == cluster.arn.rpartition("/")[2]
    assert cluster.node_image == CLUSTER_VERSIONS["1.35"].node_image
    assert cluster.system_node_labels == synthesized.all("aws_eks_node_group")["cluster/nodes/system-a"]["labels"]


def test_a_cluster_alone_stands_on_an_existing_network() -> None:
    existing = ExistingNetwork(
        vpc_id="vpc-1",
        vpc_cidr="10.0.0.0/16",
        subnets={Tier.KUBERNETES: SUBNETS},
        security_group_ids={Party.CONTROL_PLANE: CONTROL_PLANE_GROUP, Party.NODES: NODE_GROUP},
    )
    found = synthesize(lambda stack: add_cluster(stack, on=existing))
    created = found.json["resource"].keys()
    assert not {"aws_vpc", "aws_subnet", "aws_security_group", "aws_network_acl", "aws_route"} & created
    assert found.one("aws_eks_cluster")["vpc_config"]["subnet_ids"] == SUBNET_IDS
    assert found.one("aws_eks_cluster")["vpc_config"]["security_group_ids"] == [CONTROL_PLANE_GROUP]
    groups = found.all("aws_eks_node_group").values()
    assert [subnet for group in groups for subnet in group["subnet_ids"]] == SUBNET_IDS
    assert found.one("aws_launch_template")["network_interfaces"][0]["security_groups"] == [NODE_GROUP]


def test_the_control_plane_keeps_its_zones_when_the_network_has_more() -> None:
    found = synthesize(lambda stack: add_cluster(stack, control_plane_zones=("eu-west-3c", "eu-west-3a")))
    assert found.one("aws_eks_cluster")["vpc_config"]["subnet_ids"] == ["subnet-a", "subnet-c"]
    assert len(found.all("aws_eks_node_group")) == len(SUBNETS)


def test_a_control_plane_outside_the_network_is_refused() -> None:
    with pytest.raises(ConfigurationError) as caught:
        synthesize(lambda stack: add_cluster(stack, control_plane_zones=("eu-west-3a", "eu-west-3f")))
    assert explain(caught.value) == (
        "Wrong settings: control_plane_zones = ['eu-west-3f']: must be zones of the network: "
        "eu-west-3a, eu-west-3b, eu-west-3c"
    )
