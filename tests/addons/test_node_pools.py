"""The nodes that Karpenter may make."""

import json
import re
from typing import Any

import pytest
from pydantic import ValidationError

from r3edge.addons.node_pools import NodePools, NodePoolSettings
from r3edge.addons.registry import Addons
from r3edge.core.errors import ConfigurationError, explain
from tests.addons.installed import synthesize_addons
from tests.addons.test_karpenter import CONTROLLER, add_karpenter
from tests.cluster.conftest import dependencies
from tests.support import Synthesized, context

IMAGE = "al2023@v20260818"
RELEASE = "addons/node-pools/resources/release"


def settings(**changes: Any) -> NodePoolSettings:
    given: dict[str, Any] = {"image": IMAGE}
    return NodePoolSettings(**given | changes)


def add_pools(addons: Addons, **changes: Any) -> None:
    add_karpenter(addons)
    NodePools(
        addons,
        "node-pools",
        settings=settings(**changes),
        subnet_ids=["subnet-a", "subnet-b"],
        security_group_ids=["sg-nodes"],
    )


def synthesized(*, high_availability: bool = True, **changes: Any) -> Synthesized:
    return synthesize_addons(lambda addons: add_pools(addons, **changes), high_availability=high_availability)


def objects(found: Synthesized) -> dict[tuple[str, str], dict[str, Any]]:
    """The Kubernetes objects, by kind and name, from the text of Terraform's ``yamlencode`` call."""
    (call,) = found.one("helm_release", RELEASE)["values"]
    text = call.removeprefix("${yamlencode(").removesuffix(")}").replace('" = ', '": ')
    parsed = json.loads(re.sub(r": (aws_[\w.-]+)", r': "\1"', text))
    return {(one["kind"], one["metadata"]["name"]): one for one in parsed["resources"]}


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesized()


def test_the_node_class(production: Synthesized) -> None:
    found = objects(production)["EC2NodeClass", "default"]
    assert found["apiVersion"] == "karpenter.k8s.aws/v1"
    profile = production.address("aws_iam_instance_profile", "eks/karpenter/profile")
    assert found["spec"] == {
        "amiSelectorTerms": [{"alias": IMAGE}],
        "instanceProfile": f"{profile}.name",
        "subnetSelectorTerms": [{"id": "subnet-a"}, {"id": "subnet-b"}],
        "securityGroupSelectorTerms": [{"id": "sg-nodes"}],
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
        "detailedMonitoring": True,
        "tags": context().tags,
    }


def test_the_node_pool(production: Synthesized) -> None:
    found = objects(production)
    assert set(found) == {("EC2NodeClass", "default"), ("NodePool", "arm64")}
    assert found["NodePool", "arm64"]["apiVersion"] == "karpenter.sh/v1"
    assert found["NodePool", "arm64"]["spec"] == {
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
    found = objects(
        synthesized(
            high_availability=False,
            architectures=("arm64", "amd64"),
            capacity_types=("spot",),
            cpu_limit=16,
            memory_limit_gib=64,
            disk_gib=30,
            consolidate_after_minutes=1,
            expire_after_hours=168,
            drain_minutes=10,
        )
    )
    pools = {name: one["spec"] for (kind, name), one in found.items() if kind == "NodePool"}
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
    volume = found["EC2NodeClass", "default"]["spec"]["blockDeviceMappings"][0]["ebs"]
    assert volume["volumeSize"] == "30Gi"


def test_karpenter_is_there_before_and_after_its_nodes(production: Synthesized) -> None:
    before = dependencies(production, production.address("helm_release", RELEASE))
    assert production.address("aws_iam_instance_profile", "eks/karpenter/profile") in before
    assert production.address("helm_release", CONTROLLER) in production.one("helm_release", RELEASE)["depends_on"]


@pytest.mark.parametrize("minutes", [5, 30, 240])
def test_helm_waits_longer_than_a_node_may_drain(minutes: int) -> None:
    release = synthesized(drain_minutes=minutes).one("helm_release", RELEASE)
    assert release["wait"] is True
    assert release["timeout"] == (minutes + 15) * 60


def test_node_pools_are_refused_without_karpenter() -> None:
    with pytest.raises(ConfigurationError, match="NodePools needs Karpenter: add it before"):
        synthesize_addons(
            lambda addons: NodePools(
                addons, "node-pools", settings=settings(), subnet_ids=["subnet-a"], security_group_ids=["sg-nodes"]
            )
        )


def test_the_latest_image_is_refused_where_the_environment_is_protected() -> None:
    with pytest.raises(ConfigurationError, match="image = 'al2023@latest': must be pinned to a release"):
        synthesized(image="al2023@latest")
    found = objects(synthesized(high_availability=False, image="al2023@latest"))
    assert found["EC2NodeClass", "default"]["spec"]["amiSelectorTerms"] == [{"alias": "al2023@latest"}]


DATED = "must be al2023@v and the date of an EKS image's release, for example al2023@v20260818"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"image": "al2023@v20261318"}, f"image = 'al2023@v20261318': {DATED}"),
        ({"image": "al2023@v1.2"}, f"image = 'al2023@v1.2': {DATED}"),
        ({"image": "bottlerocket@v20260818"}, f"image = 'bottlerocket@v20260818': {DATED}"),
        ({"architectures": ()}, "architectures = (): "),
        ({"architectures": ("arm64", "arm64")}, "architectures = ('arm64', 'arm64'): must not name anything twice"),
        ({"architectures": ("riscv",)}, "architectures[0] = 'riscv': Input should be 'arm64' or 'amd64'"),
        ({"capacity_types": ("SPOT",)}, "capacity_types[0] = 'SPOT': Input should be 'on-demand' or 'spot'"),
        ({"capacity_types": ("spot", "spot")}, "capacity_types = ('spot', 'spot'): must not name anything twice"),
        ({"cpu_limit": 0}, "cpu_limit = 0: "),
        ({"drain_minutes": 0}, "drain_minutes = 0: "),
        ({"expire_after_hours": 1}, "expire_after_hours = 1: "),
    ],
)
def test_wrong_settings_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        settings(**changes)
    assert message in explain(refused.value)
