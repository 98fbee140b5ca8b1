"""Deploy one environment to the real cloud: ``make deploy ENV=prod``.

It is ``cdktf deploy prod`` with a review. The stack is synthesized and planned into a file, the plan is shown with
replacements and destructions first, and after the confirmation ``cdktf deploy`` applies *that file*. If the state has
changed since the plan, Terraform refuses it as stale.

It refuses to run beside an override file (a rehearsal's would send the deployment to this machine), and refuses
replacements and destructions without ALLOW_DANGER=1.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import typer

from terraform_runner.cdktf import OUTPUT, deploy_saved_plan, synthesize
from terraform_runner.errors import UserError
from terraform_runner.journal import Display, Journal
from terraform_runner.plan_review import Review, review, table
from terraform_runner.terraform import StepOrName, Terraform, require_terraform

PLAN = "reviewed.tfplan"
GRACE = 900.0
"""Seconds that Terraform has, after an interrupt, to finish the calls under way in the real cloud."""
Confirm = Callable[[str], bool]


def deploy(
    project: Path, stack: str, display: Display, *, allow_danger: bool = False, confirm: Confirm | None = None
) -> None:
    """Synthesize, plan, review, confirm and deploy one stack.

    Raises:
        UserError: The deployment is refused.
    """
    require_terraform()
    folder = project / OUTPUT / "stacks" / stack
    refuse_overrides(folder)
    journal = Journal(stack, project / OUTPUT / "logs" / stack, display)
    stacks = synthesize(project, OUTPUT, journal)
    refuse_unknown(stack, stacks)
    refuse_overrides(folder)

    terraform = Terraform(folder, journal, grace=GRACE)
    # The pins are exact; -upgrade lets a changed pin through the lock file that the last deployment left here.
    terraform.init("-upgrade")
    plan = folder / PLAN
    try:
        changed = plan_privately(terraform, plan)
        found = review(terraform.show_json(plan))
        if not changed:
            display.say(f"{stack}: nothing to change")
            return
        text = journal.logs / "plan.txt"
        text.write_text(terraform.show_text(plan))
        show(found, stack, display)
        display.say(f"the whole plan: {text}")
        refuse_dangers(found, stack, allow_danger)
        ask(f"Deploy {stack} ({found.summary})?", display, confirm)
        deploy_saved_plan(project, stack, plan, journal, grace=GRACE)
    finally:
        plan.unlink(missing_ok=True)
    display.say(f"{stack}: deployed ({found.summary})")


def plan_privately(terraform: Terraform, plan: Path, step: StepOrName = "plan") -> bool:
    """Write a plan that only its owner can read: it holds every value in clear text."""
    plan.touch(mode=0o600)
    plan.chmod(0o600)
    return terraform.plan(plan, step=step)


def refuse_overrides(folder: Path) -> None:
    """Stop where Terraform would merge an override file over the synthesized configuration."""
    found = sorted({*folder.glob("*override.tf.json"), *folder.glob("*override.tf")})
    if found:
        names = ", ".join(str(path) for path in found)
        raise UserError(
            f"will not run beside {names}: it changes where and what Terraform deploys. "
            "Nothing that this project makes belongs there; look at it, remove it, run again."
        )


def refuse_unknown(stack: str, stacks: Path) -> None:
    """Stop if the app has no such stack."""
    known = sorted(path.parent.name for path in stacks.glob("*/cdk.tf.json"))
    if stack not in known:
        raise UserError(f"there is no environment '{stack}'; there are: {', '.join(known)}")


def show(found: Review, stack: str, display: Display) -> None:
    """Print the review."""
    with display.paused():
        display.console.print(table(found, f"Plan for {stack}"))


def refuse_dangers(found: Review, stack: str, allow_danger: bool) -> None:
    """Stop at a plan with dangerous changes, unless they are allowed."""
    if found.dangers and not allow_danger:
        worst = ", ".join(f"{change.action} {change.address}" for change in found.dangers[:3])
        more = f" and {len(found.dangers) - 3} more" if len(found.dangers) > 3 else ""
        raise UserError(
            f"{stack}: refused, the plan holds {len(found.dangers)} danger(s): {worst}{more}. "
            "If that is what you want, run again with ALLOW_DANGER=1."
        )


def ask(question: str, display: Display, confirm: Confirm | None) -> None:
    """Ask for confirmation. Without a terminal, an answer given in advance (--yes, CI) is required."""
    if confirm is None:
        if not sys.stdin.isatty():
            raise UserError("no terminal to confirm on: pass --yes (YES=1 with make) if the plan may be applied unseen")
        confirm = typer.confirm
    with display.paused():
        agreed = confirm(question)
    if not agreed:
        raise UserError("not confirmed; nothing was changed")


def confirmed_beforehand(yes: bool) -> Confirm | None:
    """Return the answer that --yes or a CI system gives in advance."""
    return (lambda _question: True) if yes or os.environ.get("CI") else None
