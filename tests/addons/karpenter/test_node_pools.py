"""The nodes that Karpenter may create."""

from typing import Any

import pytest
from constructs import Construct
from pydantic import ValidationError

from r3edge.addons import AddonKit, Karpenter, NodePoolSettings
from r3edge.cluster import CLUSTER_VERSIONS
from r3edge.core.errors import explain
from tests.support import Synthesized, context
from tests.support.cluster import NODE_GROUP, SUBNET_IDS
from tests.support.existing_cluster import EXISTING_IMAGE, synthesize_on_existing
from tests.support.graph import dependencies
from tests.support.karpenter import AWS, CONTROLLER, NODE_POOLS, synthesize_karpenter
from tests.support.kit import objects


def image_of(synthesized: Synthesized) -> str:
    (term,) = objects(synthesized, NODE_POOLS)["EC2NodeClass", "default"]["spec"]["amiSelectorTerms"]
    return term["alias"]


def test_the_node_class(production: Synthesized) -> None:
    node_class = objects(production, NODE_POOLS)["EC2NodeClass", "default"]
    assert node_class["apiVersion"] == "karpenter.k8s.aws/v1"
    profile = production.address("aws_iam_instance_profile", f"{AWS}/profile")
    assert node_class["spec"] == {
        "amiSelectorTerms": [{"alias": CLUSTER_VERSIONS["1.36"].node_image}],
        "instanceProfile": f"{profile}.name",
        "subnetSelectorTerms": [{"id": id} for id in SUBNET_IDS],
        "securityGroupSelectorTerms": [{"id": NODE_GROUP}],
        "associatePublicIPAddress": False,
        "metadataOptions": {
            "httpEndpoint": "enabled",
            "httpProtocolIPv6": "disabled",
            "httpPutResponseHopLimit": 1,
            "httpTokens": "required",
        },
        "blockDeviceMappings": [
            {
                "deviceName": "/dev/xvda",
                "ebs": {"volumeType": "gp3", "volumeSize": "50Gi", "encrypted": True, "deleteOnTermination": True},
            }
        ],
        "tags": context().tags,
    }


def test_the_node_pool(production: Synthesized) -> None:
    resources = objects(production, NODE_POOLS)
    assert set(resources) == {("EC2NodeClass", "default"), ("NodePool", "arm64")}
    assert resources["NodePool", "arm64"]["apiVersion"] == "karpenter.sh/v1"
    assert resources["NodePool", "arm64"]["spec"] == {
        "weight": 100,
        "limits": {"cpu": "64", "memory": "256Gi"},
        "disruption": {
            "consolidationPolicy": "WhenEmptyOrUnderutilized",
            "consolidateAfter": "5m",
            "budgets": [{"nodes": "10%"}],
        },
        "template": {
            "spec": {
                "nodeClassRef": {"group": "karpenter.k8s.aws", "kind": "EC2NodeClass", "name": "default"},
                "requirements": [
                    {"key": "kubernetes.io/arch", "operator": "In", "values": ["arm64"]},
                    {"key": "kubernetes.io/os", "operator": "In", "values": ["linux"]},
                    {"key": "karpenter.sh/capacity-type", "operator": "In", "values": ["on-demand", "spot"]},
                    {"key": "karpenter.k8s.aws/instance-category", "operator": "In", "values": ["c", "m", "r"]},
                    {"key": "karpenter.k8s.aws/instance-generation", "operator": "Gt", "values": ["5"]},
                ],
                "expireAfter": "720h",
                "terminationGracePeriod": "30m",
            }
        },
    }


def test_other_settings_reach_the_objects() -> None:
    resources = objects(
        synthesize_karpenter(
            high_availability=False,
            architectures=("arm64", "amd64"),
            capacity_types=("spot",),
            cpu_limit=16,
            memory_limit_gib=64,
            disk_gib=30,
            consolidate_after_minutes=1,
            expire_after_hours=168,
            drain_minutes=10,
        ),
        NODE_POOLS,
    )
    pools = {name: one["spec"] for (kind, name), one in resources.items() if kind == "NodePool"}
    assert set(pools) == {"arm64", "amd64"}
    assert pools["arm64"]["weight"] > pools["amd64"]["weight"]
    for name, spec in pools.items():
        requirements = {one["key"]: one["values"] for one in spec["template"]["spec"]["requirements"]}
        assert requirements["kubernetes.io/arch"] == [name]
        assert requirements["karpenter.sh/capacity-type"] == ["spot"]
        assert spec["limits"] == {"cpu": "16", "memory": "64Gi"}
        assert spec["disruption"]["consolidateAfter"] == "1m"
        assert spec["template"]["spec"]["expireAfter"] == "168h"
        assert spec["template"]["spec"]["terminationGracePeriod"] == "10m"
    volume = resources["EC2NodeClass", "default"]["spec"]["blockDeviceMappings"][0]["ebs"]
    assert volume["volumeSize"] == "30Gi"


def test_karpenter_is_there_before_and_after_its_nodes(production: Synthesized) -> None:
    before = dependencies(production, production.address("helm_release", NODE_POOLS))
    assert production.address("aws_iam_instance_profile", f"{AWS}/profile") in before
    assert production.address("helm_release", CONTROLLER) in production.one("helm_release", NODE_POOLS)["depends_on"]


@pytest.mark.parametrize("minutes", [5, 30, 240])
def test_helm_waits_longer_than_a_node_may_drain(minutes: int) -> None:
    release = synthesize_karpenter(drain_minutes=minutes).one("helm_release", NODE_POOLS)
    assert release["wait"] is True
    assert release["timeout"] == (minutes + 15) * 60


def test_the_image_is_the_clusters_if_none_is_given() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        Karpenter(scope, "karpenter", kit=kit, node_pools=NodePoolSettings())

    assert image_of(synthesize_on_existing(build)) == EXISTING_IMAGE


def test_an_image_of_choice_is_pinned() -> None:
    assert image_of(synthesize_karpenter(image="al2023@v20260101")) == "al2023@v20260101"
    assert image_of(synthesize_karpenter(high_availability=False, image="al2023@latest")) == "al2023@latest"


@pytest.mark.parametrize(
    ("changes", "refusals"),
    [
        ({}, []),
        ({"image": "al2023@v20260818"}, []),
        ({"image": "al2023@latest"}, ["image = 'al2023@latest': must be pinned to a release in production"]),
        ({"capacity_types": ("on-demand",)}, []),
        (
            {"capacity_types": ("spot",)},
            ["capacity_types = ('spot',): must have 'on-demand' in production, for pods that must not be interrupted"],
        ),
    ],
)
def test_production_refuses_what_is_unsafe_there(changes: dict[str, Any], refusals: list[str]) -> None:
    assert [str(refusal) for refusal in NodePoolSettings(**changes).unsafe_in_production()] == refusals


DATED = "must be al2023@v and the date of an EKS image's release, for example al2023@v20260818"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"image": "al2023@v20261318"}, f"image = 'al2023@v20261318': {DATED}"),
        ({"image": "al2023@v1.2"}, f"image = 'al2023@v1.2': {DATED}"),
        ({"image": "bottlerocket@v20260818"}, f"image = 'bottlerocket@v20260818': {DATED}"),
        ({"architectures": ()}, "architectures = (): "),
        ({"architectures": ("arm64", "arm64")}, "architectures = 'arm64': must be listed once, not 2 times"),
        ({"architectures": ("riscv",)}, "architectures[0] = 'riscv': must be 'arm64' or 'amd64'"),
        ({"capacity_types": ("SPOT",)}, "capacity_types[0] = 'SPOT': must be 'on-demand' or 'spot'"),
        ({"capacity_types": ("spot", "spot")}, "capacity_types = 'spot': must be listed once, not 2 times"),
        ({"cpu_limit": 0}, "cpu_limit = 0: "),
        ({"drain_minutes": 0}, "drain_minutes = 0: "),
        ({"expire_after_hours": 1}, "expire_after_hours = 1: "),
    ],
)
def test_wrong_settings_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        NodePoolSettings(**changes)
    assert message in explain(refused.value)
