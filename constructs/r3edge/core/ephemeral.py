"""Ephemeral resources: values that Terraform keeps neither in a plan nor in the state.

CDKTF 0.21 has no classes for them; they are overrides of the stack (Terraform documentation, "Ephemeral block
reference").
"""

from typing import Any

from cdktf import TerraformResource, TerraformStack


def ephemeral(beside: TerraformResource, kind: str, part: str = "", **arguments: Any) -> str:
    """Add an ephemeral resource to the stack of a resource, and return its address.

    Args:
        beside: The resource, whose id it takes.
        kind: The type, for example ``aws_secretsmanager_random_password``.
        part: Makes a difference between several of one type for the resource.
        arguments: The arguments.
    """
    name = "_".join(filter(None, (beside.friendly_unique_id, part)))
    TerraformStack.of(beside).add_override(f"ephemeral.{kind}.{name}", arguments)
    return f"ephemeral.{kind}.{name}"
