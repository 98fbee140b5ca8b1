"""The protection of what holds data, or cannot be made again as it was."""

from cdktf import TerraformResourceLifecycle

from r3edge.core.context import Context


def protection(context: Context) -> TerraformResourceLifecycle | None:
    """Return ``prevent_destroy`` for a resource of a protected environment, and nothing for another.

    It covers a resource only while its block is in the configuration: where the service has a protection, set that
    too (docs/decisions/0008-protection.md).
    """
    return TerraformResourceLifecycle(prevent_destroy=True) if context.protected else None
