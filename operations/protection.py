"""Refusals to destroy what is protected."""

from typing import Any

from operations.destroy_plan import DestroyPlan
from terraform_runner.errors import UserError
from terraform_runner.synthesized import SERVICE_PROTECTIONS, Stack, protected_anywhere
from terraform_runner.wording import some

RUNBOOK = "docs/runbooks/destroy.md"


def refuse_protected(environment: str, stack: Stack) -> None:
    """Stop if a resource is protected in the settings."""
    if found := protected_anywhere(stack):
        raise UserError(
            f"{environment} is protected: {some(found)} must not be destroyed. If all of it is to go: "
            f"lift_protection=True in its entry in environments/platform.py, make deploy ENV={environment}, and again "
            f"make destroy ENV={environment}. See {RUNBOOK}"
        )


def refuse_deployed_protection(environment: str, stack: Stack, plan: DestroyPlan) -> None:
    """Stop if a service still protects what the settings do not: the destroy would fail half-way."""
    if found := [
        address for address, kind, name, before in plan.resources if _guards(before, _body(stack, kind, name))
    ]:
        raise UserError(
            f"the protection of {environment} is lifted in the settings, but not yet at {some(found)}: make deploy "
            f"ENV={environment} first"
        )


def _guards(before: dict[str, Any], body: dict[str, Any]) -> bool:
    if any(before.get(argument) is True for argument in SERVICE_PROTECTIONS):
        return True
    return before.get("force_destroy") is False and body.get("force_destroy") is True


def _body(stack: Stack, kind: str, name: str) -> dict[str, Any]:
    return stack.get("resource", {}).get(kind, {}).get(name, {})
