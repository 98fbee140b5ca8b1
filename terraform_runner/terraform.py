"""The terraform command in one working folder. Each call is a step with its own log."""

import json
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from itertools import pairwise
from pathlib import Path
from typing import Any

from terraform_runner.errors import UserError
from terraform_runner.journal import Journal, Step
from terraform_runner.process import Finished, run

Event = dict[str, Any]
"""One line of Terraform's machine-readable output (``-json``)."""

OnEvent = Callable[[Event], None]

StepOrName = str | Step
"""A step under way to work in, or the name of a new one."""

STOPPING_CHANGES = (
    "stopping: Terraform saves its state; a second interrupt kills it. A provider may give up the call under way, and "
    "the cloud carry it out all the same: what fails with 'context canceled' may exist and need an import"
)
"""What an interrupt prints while Terraform changes resources."""

_STOPPING = "stopping Terraform; a second interrupt kills it"
_CHANGING = ("apply", "destroy")
_REASON_LENGTH = 160


def quiet_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment without calls home, questions and warnings about a missing configuration file."""
    environment = dict(os.environ if base is None else base)
    environment |= {"CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1", "TF_INPUT": "0"}
    config = environment.get("TF_CLI_CONFIG_FILE")
    if config and not Path(config).exists():
        del environment["TF_CLI_CONFIG_FILE"]
    return environment


def without_settings(base: Mapping[str, str], say: Callable[[str], None] | None = None) -> dict[str, str]:
    """Return an environment without the variables that change what Terraform does (TF_WORKSPACE, TF_VAR_…).

    Logs, tokens and the configuration file of the command line stay. cdktf's variable for another program in
    Terraform's place goes, too.

    Args:
        base: The environment.
        say: Gets a line that names the variables, if there are any.
    """
    removed = [
        name
        for name in base
        if name == "TERRAFORM_BINARY_NAME"
        or (name.startswith("TF_") and not name.startswith(("TF_LOG", "TF_TOKEN_")) and name != "TF_CLI_CONFIG_FILE")
    ]
    if removed and say:
        say(f"ignored: {', '.join(sorted(removed))}; they would change what Terraform does")
    return {name: value for name, value in base.items() if name not in removed}


def require_terraform(environment: Mapping[str, str] | None = None) -> None:
    """Raise a UserError unless ``terraform`` is on the PATH."""
    path = (os.environ if environment is None else environment).get("PATH", "")
    if shutil.which("terraform", path=path) is None:
        raise UserError("terraform is not on the PATH: install Terraform 1.11 or newer")


_init_lock = threading.Lock()


class Terraform:
    """Terraform in one folder. Every method that changes or checks something is a step of the journal.

    A failed step raises :class:`~terraform_runner.errors.StepFailed`, an interrupted one
    :class:`~terraform_runner.errors.Interrupted`, after Terraform has ended the calls under way and saved its state.
    """

    def __init__(
        self,
        folder: Path,
        journal: Journal,
        *,
        grace: float,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.folder = folder
        self.journal = journal
        self.environment = quiet_environment(environment)
        self.grace = grace

    def init(self, *options: str, step: StepOrName = "init") -> None:
        """Prepare the folder: backend and providers."""
        # Terraform's plug-in cache is not made for two at once.
        with _init_lock:
            self._run(step, "init", "-input=false", "-no-color", *options)

    def validate(self, *, step: StepOrName = "validate") -> None:
        """Check the configuration against the providers' schemas."""
        self._run(step, "validate", "-no-color")

    def plan(self, out: Path, *options: str, step: StepOrName = "plan", destroy: bool = False) -> bool:
        """Write a plan and return whether it changes a resource or an output."""
        flags = ["-input=false", "-no-color", "-detailed-exitcode", f"-out={out}", *options]
        if destroy:
            flags.append("-destroy")
        return self._run(step, "plan", *flags, good=(0, 2)).code == 2

    def apply(self, plan: Path, *, step: StepOrName = "apply", on_event: OnEvent | None = None) -> None:
        """Apply a saved plan."""
        self._run(step, "apply", "-input=false", "-json", str(plan), on_event=on_event)

    def apply_now(self, *, step: StepOrName = "apply", on_event: OnEvent | None = None) -> None:
        """Plan and apply without a review."""
        self._run(step, "apply", "-input=false", "-json", "-auto-approve", on_event=on_event)

    def destroy(
        self, *, step: StepOrName = "destroy", on_event: OnEvent | None = None, good: tuple[int, ...] = (0,)
    ) -> Finished:
        """Destroy everything in the state. An exit code that is not in ``good`` is a failure."""
        return self._run(step, "destroy", "-input=false", "-json", "-auto-approve", on_event=on_event, good=good)

    def untaint(self, address: str) -> None:
        """Mark a resource as complete."""
        self._run("untaint", "untaint", "-no-color", address)

    def show_json(self, plan: Path) -> dict[str, Any]:
        """Return a saved plan as JSON."""
        return json.loads(self._ask("show", "-json", str(plan)))

    def show_text(self, plan: Path) -> str:
        """Return a saved plan as text."""
        return self._ask("show", "-no-color", str(plan))

    def state_list(self) -> list[str]:
        """Return the addresses in the state; none without a state."""
        return self._ask("state", "list", no_state="").split()

    def state_pull(self) -> dict[str, Any]:
        """Return the state from its backend; empty without a state."""
        text = self._ask("state", "pull", no_state="")
        return json.loads(text) if text.strip() else {}

    def providers(self) -> dict[str, str]:
        """Return the version of each provider that the folder was initialized with, by source."""
        return json.loads(self._ask("version", "-json"))["provider_selections"]

    def _ask(self, *arguments: str, no_state: str | None = None) -> str:
        done = subprocess.run(
            ["terraform", *arguments],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            start_new_session=True,
        )
        if done.returncode:
            if no_state is not None and "No state file was found" in done.stderr:
                return no_state
            raise UserError(f"terraform {' '.join(arguments[:2])} failed in {self.folder}:\n{done.stderr.strip()}")
        return done.stdout

    def _run(
        self, step: StepOrName, *arguments: str, good: tuple[int, ...] = (0,), on_event: OnEvent | None = None
    ) -> Finished:
        with self.journal.step(step) if isinstance(step, str) else nullcontext(step) as current:

            def line(text: str) -> str | None:
                event = parse(text)
                if event is None:
                    return text
                if on_event:
                    on_event(event)
                if event.get("type") in ("apply_start", "apply_complete"):
                    current.progress = event["@message"]
                return readable(event)

            finished = run(
                ["terraform", *arguments],
                folder=self.folder,
                environment=self.environment,
                log=current.log,
                on_line=line,
                grace=self.grace,
                stopping=STOPPING_CHANGES if arguments[0] in _CHANGING else _STOPPING,
            )
            if finished.code not in good:
                reason = _first_error(finished.tail) or f"exit {finished.code}"
                raise self.journal.failure(current, reason, finished.tail)
            return finished


def _first_error(lines: list[str]) -> str:
    """Return the first error in the lines, with its resource."""
    for line, following in pairwise([*lines, ""]):
        if line.startswith("Error: "):
            about = following.strip()
            return line[:_REASON_LENGTH] + (f" ({about})" if about.startswith("with ") else "")
    return ""


def parse(text: str) -> Event | None:
    """Parse one line of ``-json`` output; ``None`` if it is plain text."""
    try:
        event = json.loads(text)
    except ValueError:
        return None
    return event if isinstance(event, dict) else None


def readable(event: Event) -> str | None:
    """Return a line of ``-json`` output as Terraform would have printed it."""
    if event.get("type") != "diagnostic":
        return event.get("@message")
    diagnostic = event["diagnostic"]
    lines = [event["@message"]]
    if address := diagnostic.get("address"):
        lines.append(f"  with {address}")
    lines += [f"  {line}" for line in diagnostic.get("detail", "").splitlines()]
    return "\n".join(lines)
