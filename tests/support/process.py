"""Processes that tests start, look for and wait for.

No wait has a deadline of its own: a busy machine may take any time, and pytest-timeout ends a test that hangs.
"""

import subprocess
import time
from collections.abc import Callable

import psutil

_PAUSE_SECONDS = 0.05


def wait_until(condition: Callable[[], object], *, of: subprocess.Popen[str] | None = None) -> None:
    """Wait for a condition, and fail with the output of a process that ended before it came true."""
    while not condition():
        if of is not None and of.poll() is not None and not condition():
            output, errors = of.communicate()
            raise AssertionError(f"the process ended with {of.returncode}:\n{output or ''}{errors or ''}")
        time.sleep(_PAUSE_SECONDS)


def processes(text: str) -> list[psutil.Process]:
    """Return the processes that have a text in their command line."""
    found = []
    for candidate in psutil.process_iter():
        try:
            if text in " ".join(candidate.cmdline()) and alive(candidate):
                found.append(candidate)
        except psutil.Error:
            continue
    return found


def sleepers(seconds: str) -> list[psutil.Process]:
    """Return the processes ``sleep SECONDS``, without the shells that have it on their command line."""
    return [process for process in processes(f"sleep {seconds}") if name(process) == "sleep"]


def alive(process: psutil.Process) -> bool:
    """Tell whether a process runs. One that nobody has waited for yet does not."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def name(process: psutil.Process) -> str:
    """Return the name of a process, or nothing if it has ended."""
    try:
        return process.name()
    except psutil.NoSuchProcess:
        return ""
