"""What every command on one environment begins with: the stack is synthesized, alone in the clone, and nothing else."""

import os
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from operations.working_folder import refuse_strays, refuse_unsaved_states
from terraform_runner.cdktf import OUTPUT, synthesize
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.journal import Display, Journal
from terraform_runner.lock import exclusive
from terraform_runner.synthesized import STACK_FILE
from terraform_runner.terraform import require_terraform, without_settings

GRACE = 900.0
"""Seconds that Terraform has, after an interrupt, to finish the calls under way in the real cloud."""


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
