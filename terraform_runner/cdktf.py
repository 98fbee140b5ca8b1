"""The cdktf command line of a project: ``node_modules/.bin/cdktf`` in its folder."""

import os
import re
import shutil
import textwrap
from collections.abc import Mapping
from pathlib import Path

from terraform_runner.errors import UserError
from terraform_runner.journal import Journal
from terraform_runner.process import run
from terraform_runner.terraform import STOPPING_CHANGES, quiet_environment

OUTPUT = "cdktf.out"
"""The folder that cdktf writes to by default, in the project's folder."""

_SYNTHESIS_GRACE = 30.0
_STOPPING_SYNTHESIS = "stopping the synthesis; a second interrupt kills it"
_APP_MESSAGE = re.compile(r"^Command output on stderr:\n(.*?)^(?=\S|\Z)", re.MULTILINE | re.DOTALL)
_EXIT_CODE = re.compile(r"^Error:\s+non-zero exit code (\d+)$")
_MESSAGE_LINES = 60
_ROOM_MIB = 64
"""For JSON, plans, logs and states; providers that are not in a cache need more."""


def cdktf_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment for plain output and Terraform's own plug-in cache."""
    return quiet_environment(base) | {"CI": "1", "CDKTF_DISABLE_PLUGIN_CACHE_ENV": "1"}


def synthesize(
    project: Path,
    output: str,
    journal: Journal,
    app: str | None = None,
    environment: Mapping[str, str] | None = None,
) -> Path:
    """Run ``cdktf synth`` and return the folder of the stacks.

    Args:
        project: The folder with cdktf.json.
        output: The folder to write to, relative to the project's.
        journal: Records the step.
        app: The app's command, in place of cdktf.json's.
        environment: The environment of the app, in place of this process's.

    Raises:
        UserError: The disk is full.
        StepFailed: The app fails.
    """
    _require_room(project)
    with journal.step("synth") as step:
        done = run(
            [_command(project), "synth", "-o", output, *(["--app", app] if app else [])],
            folder=project,
            environment=cdktf_environment(environment),
            log=step.log,
            grace=_SYNTHESIS_GRACE,
            stopping=_STOPPING_SYNTHESIS,
        )
        if done.code:
            if message := app_message(step.log.read_text()):
                failure = journal.failure(step, "")
                # Notes come after the headline: the app's own words are the last ones.
                failure.add_note("\n".join(message))
                raise failure
            raise journal.failure(step, _last_error(done.tail), done.tail)
    return project / output / "stacks"


def _require_room(project: Path) -> None:
    free = shutil.disk_usage(project).free // 2**20
    if free < _ROOM_MIB:
        raise UserError(
            f"{project}: the disk has {free} MiB left: must have {_ROOM_MIB} MiB, for stacks, plans and logs"
        )


def deploy_saved_plan(
    project: Path, stack: str, plan: Path, journal: Journal, *, grace: float, environment: Mapping[str, str]
) -> None:
    """Run ``cdktf deploy`` so that it applies a saved plan and nothing else.

    cdktf starts ``terraform apply``; ``TF_CLI_ARGS_apply`` adds the plan file to it. Terraform then neither plans again
    nor asks, and refuses the plan when the state has changed since. An interrupt goes to Terraform, not to cdktf, which
    would end at once and take Terraform's terminal with it.
    """
    variables = cdktf_environment(environment) | {"TF_CLI_ARGS_apply": f"-input=false -no-color {plan.name}"}
    with journal.step("cdktf deploy") as step:

        def line(text: str) -> str:
            step.progress = text.strip()[:100]
            if not journal.display.live and text.strip():
                journal.display.console.print(text, markup=False)
            return text

        done = run(
            [_command(project), "deploy", stack, "--skip-synth", "--skip-provider-lock", "--no-color"],
            folder=project,
            environment=variables,
            log=step.log,
            on_line=line,
            grace=grace,
            interrupt_name="terraform",
            stopping=STOPPING_CHANGES,
        )
        if done.code:
            raise journal.failure(step, f"exit {done.code}", done.tail)


def app_message(log: str) -> list[str]:
    """Return the lines that the app wrote to stderr, out of cdktf's report of a failed synthesis."""
    reported = _APP_MESSAGE.search(log)
    return textwrap.dedent(reported[1]).strip("\n").splitlines()[-_MESSAGE_LINES:] if reported else []


def _command(project: Path) -> str:
    command = project / "node_modules" / ".bin" / "cdktf"
    if not os.access(command, os.X_OK):
        raise UserError(f"cdktf is not installed in {project}: run its set-up ('make setup', 'npm ci') first")
    # The command's own message is env's, "No such file or directory".
    if shutil.which("node") is None:
        raise UserError("node is not on the PATH: install Node.js 20 or newer")
    return str(command)


def _last_error(tail: list[str]) -> str:
    lines = [line.strip() for line in tail if line.strip()]
    if code := next(filter(None, map(_EXIT_CODE.match, lines)), None):
        return f"the app ended with exit code {code[1]}, and wrote nothing to stderr"
    return next(
        (line for line in reversed(lines) if "rror" in line), f"cdktf synth ended with {lines[-1:] or 'nothing'}"
    )
