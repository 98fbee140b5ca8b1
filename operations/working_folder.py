"""The folder that Terraform works in: what must not lie in it."""

import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from terraform_runner.errors import UserError
from terraform_runner.journal import Display

UNSAVED_STATE = "errored.tfstate"
"""The file that Terraform writes if it cannot save the state of an apply in its backend."""
_OURS = "cdk.tf.json"
# What Terraform reads unasked (Terraform documentation, "Files and Configuration Structure", "Assign values to input
# variables").
_READ = ("*.tf", "*.tf.json", "terraform.tfvars", "terraform.tfvars.json", "*.auto.tfvars", "*.auto.tfvars.json")


def refuse_strays(folder: Path) -> None:
    """Stop where Terraform would read a file that the synthesis has not written.

    An override file changes where and what is deployed, another one adds to it.

    Raises:
        UserError: There are such files.
    """
    found = sorted({path for pattern in _READ for path in folder.glob(pattern) if path.name != _OURS})
    if found:
        raise UserError(
            f"will not run beside {', '.join(map(str, found))}: Terraform would read it, too. "
            "Nothing that this project makes belongs there; look at it, remove it, run again."
        )


def refuse_unsaved_state(folder: Path) -> None:
    """Stop where an apply could not save its state: Terraform would create everything in it a second time.

    Raises:
        UserError: There is such a state.
    """
    if message := unsaved_state(folder):
        raise UserError(message)


def unsaved_state(folder: Path) -> str:
    """Say what to do about the state of an apply that could not save it; nothing if there is none."""
    file = folder / UNSAVED_STATE
    if not file.exists():
        return ""
    return (
        f"{file} is the state of an apply that could not save it, and the only record of what that apply created. "
        f"Save it: terraform -chdir={shlex.quote(str(folder))} state push {UNSAVED_STATE}. "
        "Then remove the file and run again."
    )


@contextmanager
def applying(folder: Path, display: Display) -> Iterator[None]:
    """Say at once what to do if an apply cannot save its state."""
    try:
        yield
    except BaseException:
        if message := unsaved_state(folder):
            display.say(message)
        raise
