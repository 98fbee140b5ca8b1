"""Consent that has to be typed in: a destroy is not confirmed with a single key, nor by a set CI."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

import typer

from terraform_runner.errors import UserError
from terraform_runner.journal import Display

Ask = Callable[[str], str]
"""Asks a question and returns the text that was typed in."""

YES = "yes"


@dataclass(frozen=True)
class Consent:
    """The answers to the questions of a destroy; those that are not given in advance are asked on the terminal."""

    environment: Ask | None = None
    """Types in the environment's name, in order to destroy it."""
    leftovers: Ask | None = None
    """Types in ``yes``, in order to remove what is left."""


ON_TERMINAL = Consent()


def given_in_advance(environment: str | None, remove_leftovers: bool) -> Consent:
    """Return the answers from the command line."""
    return Consent(
        environment=(lambda _: environment) if environment else None,
        leftovers=(lambda _: YES) if remove_leftovers else None,
    )


def require_name(environment: str, question: str, display: Display, ask: Ask | None) -> None:
    """Stop unless the environment's name is typed in.

    Raises:
        UserError: Something else was typed in, or there is no terminal to type on.
    """
    if ask is None and not sys.stdin.isatty():
        raise UserError(f"no terminal to confirm on: pass --confirm {environment} (CONFIRM={environment} with make)")
    if _typed(f"{question} Type '{environment}' to confirm", display, ask) != environment:
        raise UserError("not confirmed; nothing was destroyed")


def says_yes(question: str, display: Display, ask: Ask | None) -> bool:
    """Return whether ``yes`` is typed in; without a terminal it is not."""
    if ask is None and not sys.stdin.isatty():
        return False
    return _typed(f"{question} Type '{YES}' to confirm", display, ask) == YES


def _typed(question: str, display: Display, ask: Ask | None) -> str:
    with display.paused():
        return (ask or _on_terminal)(question).strip()


def _on_terminal(question: str) -> str:
    return typer.prompt(question, default="", show_default=False)
