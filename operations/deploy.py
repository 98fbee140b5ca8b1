"""Deploy one environment to the real cloud: ``make deploy ENV=prod``.

It is ``cdktf deploy prod`` with a review. The stack is synthesized and planned into a file, the plan is shown with
replacements and destructions first, and after the confirmation ``cdktf deploy`` applies *that file*. If the state has
changed since the plan, Terraform refuses it as stale.

One command at a time works in a clone. It refuses to run beside a file that Terraform would read without our having
written it, and beside a state that could not be saved, and it refuses replacements and destructions without
ALLOW_DANGER=1.
"""

import os
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from operations.confirmation import Confirm, ask
from operations.foundations import explain_failed_plan, lost_foundations
from operations.plan_file import digest, private_plan, require_same
from operations.tainted import offer_untaint
from operations.working_folder import applying, refuse_strays, refuse_unsaved_states
from terraform_runner.cdktf import OUTPUT, deploy_saved_plan, synthesize
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.journal import Display, Journal
from terraform_runner.lock import exclusive
from terraform_runner.plan_review import Review, review, table
from terraform_runner.synthesized import STACK_FILE
from terraform_runner.terraform import Terraform, require_terraform, without_settings
from terraform_runner.wording import some

PLAN = "reviewed.tfplan"
GRACE = 900.0
"""Seconds that Terraform has, after an interrupt, to finish the calls under way in the real cloud."""


def deploy(
    project: Path, stack: str, display: Display, *, allow_danger: bool = False, confirm: Confirm | None = None
) -> None:
    """Synthesize, plan, review, confirm and deploy one stack.

    Raises:
        UserError: The deployment is refused.
    """
    with prepared(project, stack, display) as (folder, journal, environment):
        terraform = Terraform(folder, journal, grace=GRACE, environment=environment)
        # The pins are exact; -upgrade lets a changed pin through the lock file that the last deployment left here.
        terraform.init("-upgrade")
        offer_untaint(terraform, display, confirm)
        with private_plan(folder / PLAN) as plan:
            try:
                changed = terraform.plan(plan)
            except StepFailed as failure:
                raise explain_failed_plan(terraform, failure) from failure
            reviewed = digest(plan)
            found = review(terraform.show_json(plan))
            if not changed:
                display.say(f"{stack}: nothing to change")
                return
            text = journal.logs / "plan.txt"
            text.write_text(terraform.show_text(plan))
            show(found, stack, display)
            display.say(f"the whole plan: {text}")
            if words := lost_foundations(found, folder):
                display.say(words)
            refuse_dangers(found, stack, allow_danger)
            ask(f"Deploy {stack} ({found.summary})?", display, confirm)
            require_same(plan, reviewed)
            with applying(folder, display):
                deploy_saved_plan(project, stack, plan, journal, grace=GRACE, environment=environment)
        display.say(f"{stack}: deployed ({found.summary})")


@contextmanager
def prepared(project: Path, stack: str, display: Display) -> Iterator[tuple[Path, Journal, dict[str, str]]]:
    """Synthesize one stack, alone in the clone, and refuse what must not lie beside it.

    Yields:
        Its folder, the journal of the command, and the environment for Terraform.
    """
    require_terraform()
    folder = project / OUTPUT / "stacks" / stack
    with alone(project), explained(folder):
        refuse_strays(folder)
        refuse_unsaved_states(folder.parent)
        journal = Journal(stack, project / OUTPUT / "logs" / stack, display)
        refuse_unknown(stack, synthesize(project, OUTPUT, journal))
        refuse_strays(folder)
        yield folder, journal, without_settings(os.environ, display.say)


@contextmanager
def alone(project: Path) -> Iterator[None]:
    """Keep other commands out of the clone: all of them write to the same folders."""
    with exclusive(
        project / "cdktf.json",
        f"another command works in {project}: wait until it has ended, or use another clone",
    ):
        yield


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Say what to do about a failure that Terraform leaves to its user."""
    try:
        yield
    except StepFailed as failure:
        if any("Error acquiring the state lock" in line for line in failure.tail):
            failure.add_note(
                "Another run holds the lock of the state. If that run is over (it was killed, or lost its connection), "
                f"release the lock by the ID above: terraform -chdir={shlex.quote(str(folder))} force-unlock ID"
            )
        raise


def refuse_unknown(stack: str, stacks: Path) -> None:
    """Stop if the app has no such stack."""
    known = sorted(path.parent.name for path in stacks.glob(f"*/{STACK_FILE}"))
    if stack not in known:
        raise UserError(f"there is no environment '{stack}'; there are: {', '.join(known)}")


def show(found: Review, stack: str, display: Display) -> None:
    """Print the review."""
    with display.paused():
        display.console.print(table(found, f"Plan for {stack}"))


def refuse_dangers(found: Review, stack: str, allow_danger: bool) -> None:
    """Stop at a plan with dangerous changes, unless they are allowed."""
    if found.dangers and not allow_danger:
        worst = some([f"{change.action} {change.address}" for change in found.dangers])
        raise UserError(
            f"{stack}: refused, the plan holds {len(found.dangers)} danger(s): {worst}. "
            "If that is what you want, run again with ALLOW_DANGER=1."
        )
