"""Check one environment before its first deployment: ``make preflight ENV=prod``. Nothing is changed.

The same checks are the first step of ``make deploy``, which prints only those that are not ok.
"""

from pathlib import Path

from operations.plan_file import private_plan
from operations.preflight import Preflight, Verdict
from operations.preparation import GRACE, prepared
from operations.state_backend import STACK as STATE_BACKEND
from terraform_runner.journal import Display
from terraform_runner.terraform import Terraform

PLAN = "preflight.tfplan"


def check(project: Path, stack: str, display: Display) -> None:
    """Synthesize and check one stack.

    Raises:
        UserError: Something has to be done before a deployment.
    """
    with prepared(project, stack, display) as (folder, journal, environment):
        terraform = Terraform(folder, journal, grace=GRACE, environment=environment)
        preflight = Preflight.of(terraform, display, every_line=True)
        if stack == STATE_BACKEND:
            # Its own state is where its bucket will be.
            preflight.before_init(state=False)
        else:
            preflight.before_init()
            # Without them there is no plan; the rest is told whole, not piece by piece.
            preflight.require("caller", "state")
            terraform.init("-upgrade")
            preflight.after_init()
            with private_plan(folder / PLAN) as plan:
                # It reads only: what changed outside of Terraform is not looked for, and nobody is kept waiting.
                terraform.plan(plan, "-refresh=false", "-lock=false")
                preflight.of_plan(terraform.show_json(plan))
        preflight.require()
        ok = sum(finding.verdict is Verdict.OK for _, finding in preflight.told)
        display.say(f"{stack}: {ok} of {len(preflight.told)} checks are ok, none is wrong")
