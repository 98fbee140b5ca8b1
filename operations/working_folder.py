"""The folder that Terraform works in: what must not lie in it."""

import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from terraform_runner.errors import UserError
from terraform_runner.journal import Display
from terraform_runner.synthesized import STACK_FILE

UNSAVED_STATE = "errored.tfstate"
"""The file that Terraform writes if it cannot save the state of an apply in its backend."""
# What Terraform reads unasked (Terraform documentation, "Files and Configuration Structure", "Assign values to input
# variables").
_READ = ("*.tf", "*.tf.json", "terraform.tfvars", "terraform.tfvars.json", "*.auto.tfvars", "*.auto.tfvars.json")


def refuse_strays(folder: Path) -> None:
    """Stop where Terraform would read a file that the synthesis has not written, or another state.

    An override file changes where and what is deployed, another one adds to it. A workspace has a state of its own.

    Raises:
        UserError: There are such files, or another workspace is selected.
    """
    found = sorted({path for pattern in _READ for path in folder.glob(pattern) if path.name != STACK_FILE})
    if found:
        raise UserError(
            f"will not run beside {', '.join(map(str, found))}: Terraform would read it, too. "
            "Nothing that this project makes belongs there; look at it, remove it, run again."
        )
    selected = folder / ".terraform" / "environment"
    if selected.exists() and (workspace := selected.read_text().strip()) != "default":
        raise UserError(
            f"will not run in Terraform's workspace '{workspace}': its state is not the environment's. "
            f"Leave it: terraform -chdir={shlex.quote(str(folder))} workspace select default"
        )


def refuse_unsaved_state(*folders: Path) -> None:
    """Stop where an apply could not save its state: Terraform would create everything in it a second time.

    Raises:
        UserError: There is such a state.
    """
    if messages := [message for folder in folders if (message := unsaved_state(folder))]:
        raise UserError("\n".join(messages))


def refuse_unsaved_states(stacks: Path) -> None:
    """Stop where an apply of any stack could not save its state: a synthesis removes the folders of former stacks.

    Raises:
        UserError: There is such a state.
    """
    refuse_unsaved_state(*sorted(file.parent for file in stacks.glob(f"*/{UNSAVED_STATE}")))


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
