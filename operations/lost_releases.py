"""Helm releases that no deployment may go on with: read as gone, or left in the middle of an operation."""

from collections.abc import Iterator
from typing import Any

from terraform_runner.errors import UserError

_RELEASE = "helm_release"


def refuse_lost_releases(plan: dict[str, Any], stack: str, *, allow_danger: bool) -> None:
    """Stop at a plan whose refresh has lost a release, or found one that Helm has not finished.

    The Helm provider takes every failure to look for a release, a throttled call or an expired token, for its absence,
    and drops it from the state (hashicorp/terraform-provider-helm, issue 1669): the apply would fail with "cannot
    re-use a name that is still in use". Helm refuses every operation on a release in one of its ``pending-…`` states.

    Args:
        plan: The JSON of the plan.
        stack: The stack's name.
        allow_danger: Whether releases that are read as gone are to be installed again.

    Raises:
        UserError: There is such a release; the message has the commands that mend it.
    """
    pending = list(_pending(plan))
    gone = [] if allow_danger else list(_gone(plan))
    if gone or pending:
        raise UserError("\n".join([f"{stack}: refused, before anything was changed", *gone, *pending]))


def _gone(plan: dict[str, Any]) -> Iterator[str]:
    for drift in plan.get("resource_drift", []):
        if drift["type"] == _RELEASE and drift["change"]["actions"] == ["delete"]:
            release = drift["change"]["before"]
            name, namespace = release["name"], release["namespace"]
            yield (
                f"{drift['address']} is in the state, and was not found in the cluster, or could not be looked for. "
                f"Run again. If it stays so, helm -n {namespace} status {name} tells whether it exists; if it does "
                "not, ALLOW_DANGER=1 installs it again."
            )


def _pending(plan: dict[str, Any]) -> Iterator[str]:
    module = plan.get("prior_state", {}).get("values", {}).get("root_module", {})
    for resource in module.get("resources", []):
        values = resource["values"]
        if resource["type"] == _RELEASE and str(values.get("status")).startswith("pending-"):
            name, namespace = values["name"], values["namespace"]
            yield (
                f"{resource['address']} is {values['status']}: Helm refuses to touch it. If nobody works on it: "
                f"helm -n {namespace} rollback {name}, or, if it has no earlier revision, "
                f"helm -n {namespace} uninstall {name}."
            )
