"""Synthesizes stacks; a mistake in the settings ends it with one message, before anything is written."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from cdktf import App, TerraformStack
from constructs import Construct
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain


def run(*stacks: Callable[[Construct], TerraformStack]) -> None:
    """Put the stacks together and write their Terraform JSON to ``cdktf.out``.

    All of them are complete before the first is written. Wrong settings end the process with status 1 and a message.
    """
    app = App()
    try:
        for stack in stacks:
            stack(app)
    except (ValidationError, ConfigurationError) as error:
        for empty in (Path(app.outdir, "stacks"), Path(app.outdir)):  # made by App, unless an earlier result is there
            with suppress(OSError):
                empty.rmdir()
        sys.exit(explain(error))
    app.synth()
