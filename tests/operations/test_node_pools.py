"""Karpenter's node pools are read from both forms of a release's values."""

import json
from typing import Any

import pytest

from terraform_runner.node_pools import NodePool, node_pools

TERRAFORM = (
    '${yamlencode({"resources" = [{"kind" = "EC2NodeClass", "metadata" = {"name" = "default"}}, '
    '{"kind" = "NodePool", "metadata" = {"name" = "arm64"}, "spec" = {"limits" = {"memory" = "8Gi", "cpu" = "32"}, '
    '"values" = ["on-demand", "spot"]}}, {"kind" = "NodePool", "metadata" = {"name" = "amd64"}}]})}'
)
JSON = json.dumps({"kind": "NodePool", "metadata": {"name": "arm64"}, "spec": {"limits": {"cpu": 32}}}, indent=2)


@pytest.mark.parametrize(
    ("values", "pools"),
    [
        ([TERRAFORM], [NodePool("arm64", 32, spot=True), NodePool("amd64", 0, spot=False)]),
        ([JSON], [NodePool("arm64", 32, spot=False)]),
        (["{}"], []),
        (None, []),
    ],
)
def test_node_pools_of_a_release(values: Any, pools: list[NodePool]) -> None:
    assert list(node_pools({"values": values})) == pools
