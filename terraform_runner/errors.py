"""How an operation ends badly, in words that a person can act upon."""

from pathlib import Path


class UserError(Exception):
    """Something that the person at the keyboard can put right; shown as one message, without a traceback."""


class StepFailed(UserError):
    """A step failed: which one, where its log is, and the log's last lines."""

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
    """Stopped by the user or by the system; what had been started has been stopped."""
