"""Small synthesized stacks with what costs something."""

from typing import Any

from cost.prices import Prices, read_table
from terraform_runner.synthesized import Stack

PARIS = Prices("eu-west-3", read_table())


def stack(resources: dict[str, dict[str, Any]], region: str = "eu-west-3") -> Stack:
    """Return a stack in one region."""
    return {"provider": {"aws": [{"region": region}]}, "resource": resources}


def template(**changes: Any) -> dict[str, Any]:
    """Return the launch template of nodes with 50 GiB and detailed monitoring."""
    volume = {"device_name": "/dev/xvda", "ebs": {"volume_size": 50, "volume_type": "gp3"}}
    return {"instance_type": "m7g.large", "block_device_mappings": [volume], "monitoring": {"enabled": True}} | changes


def nodes(count: int = 2, **changes: Any) -> dict[str, dict[str, Any]]:
    """Return a node group and its launch template."""
    group = {
        "capacity_type": "ON_DEMAND",
        "launch_template": {"id": "${aws_launch_template.nodes-template_0A.id}"},
        "scaling_config": {"desired_size": count, "min_size": 1, "max_size": 9},
    }
    return {
        "aws_eks_node_group": {"nodes": group | changes},
        "aws_launch_template": {"nodes-template_0A": template()},
    }
