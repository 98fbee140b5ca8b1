"""Failures of an operation, in words that a person can act on.

``UserError`` is the base; ``StepFailed`` is a ``UserError``. ``Interrupted`` is no failure.
"""

from pathlib import Path


class UserError(Exception):
    """Raised for a mistake that the user can correct. Shown as one message, without a traceback."""


class StepFailed(UserError):
    """Raised when a step fails. Names the step and its log, and carries the log's last lines."""

    def __init__(self, step: str, log: Path | None, tail: list[str], reason: str = "") -> None:
        self.step = step
        self.log = log
        self.tail = tail
        self.reason = reason
        super().__init__(self.headline)

    @property
    def headline(self) -> str:
        """The failure in one line."""
        where = f"; log: {self.log}" if self.log else ""
        return f"step '{self.step}' failed{f': {self.reason}' if self.reason else ''}{where}"


class Interrupted(Exception):
    """Raised after the user or the system has stopped an operation and its child processes."""
