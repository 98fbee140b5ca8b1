"""Questions to the person who runs a command."""

import os
import sys
from collections.abc import Callable

import typer

from terraform_runner.errors import UserError
from terraform_runner.journal import Display

Confirm = Callable[[str], bool]


def ask(question: str, display: Display, confirm: Confirm | None) -> None:
    """Ask for confirmation. Without a terminal, an answer given in advance (--yes, CI) is required.

    Raises:
        UserError: It is not confirmed, or there is nobody to ask.
    """
    if confirm is None:
        if not sys.stdin.isatty():
            raise UserError("no terminal to confirm on: pass --yes (YES=1 with make) if the plan may be applied unseen")
        confirm = typer.confirm
    with display.paused():
        agreed = confirm(question)
    if not agreed:
        raise UserError("not confirmed; nothing was changed")


def confirmed_beforehand(yes: bool) -> Confirm | None:
    """Return the answer that --yes or a CI system gives in advance."""
    return (lambda _question: True) if yes or os.environ.get("CI") else None
