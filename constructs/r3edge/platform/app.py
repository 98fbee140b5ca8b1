"""The app: synthesizes stacks, or ends with one message about wrong settings."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cdktf import App, TerraformStack
from constructs import Construct
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain
from r3edge.platform.origin import origin

_SYSTEM_ERROR = re.compile(r"E[A-Z]+: ")
"""The beginning of Node.js's messages about files (Node.js documentation, "Errors", "Common system errors")."""

StackFactory = Callable[[Construct], TerraformStack]


def run(*stacks: StackFactory) -> None:
    """Synthesize the Terraform JSON of all stacks into ``cdktf.out``, or nothing.

    All stacks are complete before the first is written. Wrong settings end the process with status 1 and a message that
    names the stack and the line that made them, or the folder that cannot be written to.
    """
    with _system_errors():
        app = App()
    for stack in stacks:
        try:
            stack(app)
        except (ValidationError, ConfigurationError) as error:
            for empty in (Path(app.outdir, "stacks"), Path(app.outdir)):  # created by App, if there was none
                with suppress(OSError):
                    empty.rmdir()
            sys.exit(explain(error, where=_place(stack, error)))
    with _system_errors():
        app.synth()


def _place(stack: StackFactory, error: Exception) -> str:
    """Return the stack's name and the line of its code: settings on their own do not know what they belong to."""
    name, line = getattr(stack, "__name__", ""), origin(error)
    return " in ".join(part for part in (name if name.isidentifier() else "", line) if part)


@contextmanager
def _system_errors() -> Iterator[None]:
    """Turn a full disk, a folder without write permission, a file in the place of a folder into a message."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        if isinstance(error, RuntimeError) and not _SYSTEM_ERROR.match(str(error)):
            raise
        sys.exit(f"The JSON cannot be written: {error}")
