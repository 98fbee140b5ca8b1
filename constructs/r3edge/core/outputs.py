"""Outputs of a stack, for people and pipelines."""

from typing import Any

from cdktf import TerraformOutput
from constructs import Construct


def output(scope: Construct, name: str, value: Any, description: str | None = None) -> None:
    """Create an output under exactly this name, wherever in the stack it is created."""
    TerraformOutput(scope, f"output-{name}", value=value, description=description).override_logical_id(name)
