"""What a check has found: one line, and whether a deployment may begin."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from operations.preflight.situation import Situation


class Verdict(StrEnum):
    """How a check has ended."""

    OK = "ok"
    ADVICE = "advice"
    """It will not stop the deployment, but has to be known or done."""
    UNKNOWN = "unknown"
    """It could not be checked, mostly for want of a permission."""
    WRONG = "wrong"
    """The deployment would fail, or build what nobody wants."""


@dataclass(frozen=True)
class Finding:
    """The result of a check."""

    verdict: Verdict
    text: str


Check = Callable[[Situation], Iterator[Finding]]
"""Yields what it has found; nothing if the stack gives it nothing to check."""


def ok(text: str) -> Finding:
    """Return that something is as it has to be."""
    return Finding(Verdict.OK, text)


def advice(text: str) -> Finding:
    """Return something to know or to do."""
    return Finding(Verdict.ADVICE, text)


def unknown(text: str) -> Finding:
    """Return something that could not be checked."""
    return Finding(Verdict.UNKNOWN, text)


def wrong(text: str) -> Finding:
    """Return what has to be done before a deployment."""
    return Finding(Verdict.WRONG, text)
