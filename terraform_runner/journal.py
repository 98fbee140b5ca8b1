"""The steps of an operation: named, timed, logged and shown while they run.

On a terminal the running step is one live line; elsewhere (CI, a pipe) each step is one line at its start and one at
its end.
"""

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from terraform_runner.errors import Interrupted, StepFailed

_PIPE_WIDTH = 160


@dataclass
class Step:
    """One step: its log, duration and outcome, and a note on it."""

    name: str
    log: Path
    seconds: float = 0.0
    outcome: str = "running"
    note: str = ""
    progress: str = ""


class Display:
    """The terminal's display, shared by operations that run in parallel."""

    def __init__(self, console: Console | None = None) -> None:
        self.console = console or terminal()
        self.live = self.console.is_terminal and not os.environ.get("CI")
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.fields[subject]}"),
            TextColumn("[bold]{task.description}"),
            TimeElapsedColumn(),
            TextColumn("{task.fields[step].progress}", style="dim"),
            console=self.console,
            transient=True,
        )

    def __enter__(self) -> "Display":
        if self.live:
            self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def say(self, message: str) -> None:
        """Print one line."""
        self.console.print(message, soft_wrap=True)

    @contextmanager
    def running(self, subject: str, step: Step) -> Iterator[None]:
        """Show a step while it runs, and then its outcome."""
        if self.live:
            task = self._progress.add_task(step.name, total=None, subject=subject, step=step)
        else:
            task = None
            self.say(f"{subject}  {step.name} ...")
        try:
            yield
        finally:
            if task is not None:
                self._progress.remove_task(task)
            colour = {"ok": "green", "failed": "red"}.get(step.outcome, "yellow")
            note = f"  [dim]{escape(step.note)}[/]" if step.note else ""
            self.say(f"{escape(subject)}  {step.name}  [{colour}]{step.outcome}[/]  {step.seconds:.1f} s{note}")

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Free the terminal for a question or another program."""
        if self.live:
            self._progress.stop()
        try:
            yield
        finally:
            if self.live:
                self._progress.start()


def terminal(*, stderr: bool = False) -> Console:
    """Return the console of this process."""
    console = Console(highlight=False, emoji=False, stderr=stderr)
    # A pipe has no width; the guess of 80 columns would fold the tables.
    return console if console.is_terminal else Console(highlight=False, emoji=False, stderr=stderr, width=_PIPE_WIDTH)


class Journal:
    """The numbered steps of one subject (an environment), each with a log file.

    A new journal removes the logs of an earlier one in the same folder.
    """

    def __init__(self, subject: str, logs: Path, display: Display) -> None:
        self.subject = subject
        self.logs = logs
        self.display = display
        self.steps: list[Step] = []
        for old in logs.glob("[0-9][0-9]-*.log"):
            old.unlink()

    @contextmanager
    def step(self, name: str) -> Iterator[Step]:
        """Run one step. An exception inside marks it as failed and is raised again."""
        slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        step = Step(name, self.logs / f"{len(self.steps) + 1:02d}-{slug}.log")
        self.steps.append(step)
        started = time.monotonic()
        with self.display.running(self.subject, step):
            try:
                yield step
                step.outcome = "ok"
            except (Interrupted, KeyboardInterrupt):
                step.outcome = "interrupted"
                raise
            except BaseException as error:
                step.outcome = "failed"
                step.note = error.reason if isinstance(error, StepFailed) else ""
                raise
            finally:
                step.seconds = time.monotonic() - started

    def failure(self, step: Step, reason: str, tail: list[str] | None = None) -> StepFailed:
        """Return the failure of a step, for the caller to raise."""
        return StepFailed(f"{self.subject}: {step.name}", step.log if step.log.exists() else None, tail or [], reason)
