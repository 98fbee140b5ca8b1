"""The real cdktf command line, as this project's package.json pins it."""

import os
from collections.abc import Mapping
from pathlib import Path

from terraform_runner.errors import UserError
from terraform_runner.journal import Journal
from terraform_runner.process import run
from terraform_runner.terraform import quiet_environment

OUTPUT = "cdktf.out"
"""The folder that cdktf writes to by default, in the project's folder."""

_SYNTHESIS_GRACE = 30.0


def cdktf_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Plain output, the same plug-in handling as Terraform on its own."""
    return quiet_environment(base) | {"CI": "1", "CDKTF_DISABLE_PLUGIN_CACHE_ENV": "1"}


def synthesize(project: Path, output: str, journal: Journal, app: str | None = None) -> Path:
    """Run ``cdktf synth -o output`` in the project's folder, with another ``app`` than cdktf.json's if one is given.

    Returns the folder of the stacks.
    """
    with journal.step("synth") as step:
        done = run(
            [_command(project), "synth", "-o", output, *(["--app", app] if app else [])],
            folder=project,
            environment=cdktf_environment(),
            log=step.log,
            grace=_SYNTHESIS_GRACE,
        )
        if done.code:
            raise journal.failure(step, _app_message(done.tail), done.tail)
    return project / output / "stacks"


def deploy_saved_plan(project: Path, stack: str, plan: Path, journal: Journal, *, grace: float) -> None:
    """Run ``cdktf deploy STACK`` so that it applies a saved plan and nothing else.

    cdktf starts ``terraform apply``; ``TF_CLI_ARGS_apply`` adds the plan file to it. Terraform then neither plans
    again nor asks, and refuses the plan when the state has changed since. An interrupt goes to Terraform, not to
    cdktf, which would end at once and take Terraform's terminal with it.
    """
    environment = cdktf_environment() | {"TF_CLI_ARGS_apply": f"-input=false -no-color {plan.name}"}
    with journal.step("cdktf deploy") as step:

        def line(text: str) -> str:
            step.progress = text.strip()[:100]
            if not journal.display.live and text.strip():
                journal.display.console.print(text, markup=False)
            return text

        done = run(
            [_command(project), "deploy", stack, "--skip-synth", "--skip-provider-lock", "--no-color"],
            folder=project,
            environment=environment,
            log=step.log,
            on_line=line,
            grace=grace,
            interrupt_name="terraform",
        )
        if done.code:
            raise journal.failure(step, f"exit {done.code}", done.tail)


def _command(project: Path) -> str:
    command = project / "node_modules" / ".bin" / "cdktf"
    if not os.access(command, os.X_OK):
        raise UserError(f"cdktf is not installed in {project}: run 'make setup' first")
    return str(command)


def _app_message(tail: list[str]) -> str:
    """The app's own last word, where cdktf wraps it in its report."""
    lines = [line.strip() for line in tail if line.strip()]
    return next(
        (line for line in reversed(lines) if "rror" in line), f"cdktf synth ended with {lines[-1:] or 'nothing'}"
    )
