"""Rehearse the destroy of an environment: the code of ``make destroy`` against the rehearsal's server.

pyproject.toml names it in ``[tool.rehearsal.procedures]``.
"""

import json
from functools import partial
from typing import Any

from operations.cloud import Clients
from operations.consent import YES, Consent
from operations.destruction import Destruction
from rehearsal import steps
from rehearsal.aws.credentials import ACCOUNT
from rehearsal.overrides import protections_override
from rehearsal.procedure import deploy_and_check
from terraform_runner.errors import UserError
from terraform_runner.synthesized import STACK_FILE, Stack, protected_anywhere, read_stack


def rehearse(rehearsal: steps.Rehearsal) -> None:
    """Deploy, plan again, and destroy by the command's code, which removes what is left too.

    A protected environment must be refused, by Terraform and by the command, until its protection is lifted.
    """
    deploy_and_check(rehearsal)
    if rehearsal.destroy_refused or protected_anywhere(rehearsal.stack):
        steps.destroy_is_refused(rehearsal)
        make_destroy_is_refused(rehearsal)
        lift_protection(rehearsal)
    destruction(rehearsal).run()
    steps.nothing_is_left(rehearsal)


def make_destroy_is_refused(rehearsal: steps.Rehearsal) -> None:
    """Check that the command refuses a protected environment."""
    with rehearsal.journal.step("make destroy is refused") as step:
        try:
            destruction(rehearsal).run()
        except UserError as error:
            if "is protected" not in str(error):
                raise
            step.note = str(error).partition(":")[0]
        else:
            raise rehearsal.journal.failure(step, "the command has destroyed it")


def lift_protection(rehearsal: steps.Rehearsal) -> None:
    """Change the configuration as the setting ``lift_protection`` does, and deploy it."""
    file = rehearsal.work / STACK_FILE
    file.write_text(json.dumps(without_protection(read_stack(rehearsal.work)), indent=2))
    rehearsal.terraform.apply_now(step="lift protection")


def without_protection(stack: Stack) -> Stack:
    """Return a stack with the rehearsal's override merged into it, as Terraform merges it."""
    for kind, named in protections_override(stack).get("resource", {}).items():
        for name, changes in named.items():
            body = stack["resource"][kind][name]
            lifecycle = body.get("lifecycle", {}) | changes.get("lifecycle", {})
            body |= changes | ({"lifecycle": lifecycle} if lifecycle else {})
    return stack


def destruction(rehearsal: steps.Rehearsal, **changes: Any) -> Destruction:
    """Return the destruction of the rehearsal's stack, confirmed in advance.

    Args:
        rehearsal: The rehearsal.
        changes: Other arguments of the destruction.
    """

    def clients_of(region: str) -> Clients:
        return partial(rehearsal.server.client, region=region)

    arguments: dict[str, Any] = {
        "folder": rehearsal.work,
        "journal": rehearsal.journal,
        "consent": Consent(environment=lambda _: rehearsal.journal.subject, leftovers=lambda _: YES),
        "variables": rehearsal.environment,
        "clients_of": clients_of,
        # The server answers for one account, whatever the stack's provider names.
        "accounts": (ACCOUNT,),
        "grace": steps.GRACE,
        "on_review": lambda _review: None,
        "on_event": rehearsal.layers.destroying,
    }
    return Destruction(**(arguments | changes))
