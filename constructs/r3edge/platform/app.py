"""The app: synthesizes stacks, or ends with one message about wrong settings."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from cdktf import App, TerraformStack
from constructs import Construct
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain

StackFactory = Callable[[Construct], TerraformStack]


def run(*stacks: StackFactory) -> None:
    """Synthesize the Terraform JSON of all stacks into ``cdktf.out``, or nothing.

    All stacks are complete before the first is written. Wrong settings end the process with status 1 and a message that
    names the stack.
    """
    app = App()
    for stack in stacks:
        try:
            stack(app)
        except (ValidationError, ConfigurationError) as error:
            for empty in (Path(app.outdir, "stacks"), Path(app.outdir)):  # created by App, if there was none
                with suppress(OSError):
                    empty.rmdir()
            sys.exit(explain(error, where=getattr(stack, "__name__", "")))
    app.synth()
