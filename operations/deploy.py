"""Deploy one environment to the real cloud: ``make deploy ENV=prod``.

It is ``cdktf deploy prod`` with a review. The stack is synthesized, the preflight checks what would stop it half-way,
the plan goes into a file and is shown with replacements and destructions first, and after the confirmation
``cdktf deploy`` applies *that file*. If the state has changed since the plan, Terraform refuses it as stale.

One command at a time works in a clone. It refuses to run beside a file that Terraform would read without our having
written it, and beside a state that could not be saved, and it refuses replacements and destructions without
ALLOW_DANGER=1.
"""

from pathlib import Path

from operations.confirmation import Confirm, ask
from operations.foundations import explain_failed_plan, lost_foundations
from operations.lost_releases import refuse_lost_releases
from operations.plan_file import digest, private_plan, require_same
from operations.preflight import Preflight
from operations.preparation import GRACE, prepared
from operations.tainted import offer_untaint
from operations.working_folder import applying
from terraform_runner.cdktf import deploy_saved_plan
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.journal import Display
from terraform_runner.plan_review import Review, review, table
from terraform_runner.terraform import Terraform
from terraform_runner.wording import some

PLAN = "reviewed.tfplan"


def deploy(
    project: Path, stack: str, display: Display, *, allow_danger: bool = False, confirm: Confirm | None = None
) -> None:
    """Synthesize, plan, review, confirm and deploy one stack.

    Raises:
        UserError: The deployment is refused.
    """
    with prepared(project, stack, display) as (folder, journal, environment):
        terraform = Terraform(folder, journal, grace=GRACE, environment=environment)
        preflight = Preflight.of(terraform, display)
        preflight.before_init()
        preflight.require()
        # The pins are exact; -upgrade lets a changed pin through the lock file that the last deployment left here.
        terraform.init("-upgrade")
        preflight.after_init()
        preflight.require()
        offer_untaint(terraform, display, confirm)
        with private_plan(folder / PLAN) as plan:
            try:
                changed = terraform.plan(plan)
            except StepFailed as failure:
                raise explain_failed_plan(terraform, failure) from failure
            reviewed = digest(plan)
            content = terraform.show_json(plan)
            found = review(content)
            if not changed:
                display.say(f"{stack}: nothing to change")
                return
            preflight.of_plan(content)
            preflight.require()
            text = journal.logs / "plan.txt"
            text.write_text(terraform.show_text(plan))
            show(found, stack, display)
            display.say(f"the whole plan: {text}")
            if words := lost_foundations(found, folder):
                display.say(words)
            refuse_lost_releases(content, stack, allow_danger=allow_danger)
            refuse_dangers(found, stack, allow_danger)
            ask(f"Deploy {stack} ({found.summary})?", display, confirm)
            require_same(plan, reviewed)
            with applying(folder, display):
                deploy_saved_plan(project, stack, plan, journal, grace=GRACE, environment=environment)
        display.say(f"{stack}: deployed ({found.summary})")


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
