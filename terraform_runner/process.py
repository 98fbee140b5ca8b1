"""Child processes that survive an interrupt long enough to tidy up, and never longer than allowed.

A child runs in a session of its own, so that Ctrl-C at the terminal reaches this program alone. It passes *one*
interrupt to the child that has to know (Terraform then starts nothing new and saves its state), waits, and
kills after a grace period. A second interrupt kills at once.
"""

import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from terraform_runner.errors import Interrupted, UserError

TAIL_LINES = 25
STOPPING = (
    b"\nstopping: Terraform saves its state; a second interrupt kills it. A provider may give up the call under way, "
    b"and the cloud carry it out all the same: what fails with 'context canceled' may exist and want to be imported\n"
)


@dataclass
class Finished:
    """How a child ended: its exit code and the last lines it wrote."""

    code: int
    tail: list[str]


@dataclass(eq=False)
class _Child:
    popen: subprocess.Popen[bytes]
    grace: float
    interrupt_name: str | None
    stopping: threading.Lock = field(default_factory=threading.Lock)

    def _family(self) -> list[psutil.Process]:
        with suppress(psutil.NoSuchProcess):
            return psutil.Process(self.popen.pid).children(recursive=True)
        return []

    def stop(self) -> None:
        """Interrupt, wait for the grace period, kill what is left. Safe to call twice."""
        with self.stopping:
            family = self._family()
            if self.popen.poll() is None:
                self._interrupt(family)
                try:
                    self.popen.wait(self.grace)
                except (subprocess.TimeoutExpired, KeyboardInterrupt):
                    self.popen.kill()
                    self.popen.wait()
            self.sweep(family)

    def _interrupt(self, family: list[psutil.Process]) -> None:
        named = [process for process in family if self.interrupt_name and _name(process) == self.interrupt_name]
        if named:
            for process in named:
                with suppress(psutil.NoSuchProcess):
                    process.send_signal(signal.SIGINT)
        else:
            self.popen.send_signal(signal.SIGINT)

    def sweep(self, family: Sequence[psutil.Process] = ()) -> None:
        """Kill what outlived the child: its process group and the given descendants."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.popen.pid, signal.SIGKILL)
        for process in family:
            with suppress(psutil.NoSuchProcess):
                process.kill()


def _name(process: psutil.Process) -> str:
    try:
        return process.name()
    except psutil.NoSuchProcess:
        return ""


_running: set[_Child] = set()
_stop_requested = threading.Event()


def stop_all() -> None:
    """Stop the children of every thread; their threads see :class:`Interrupted`, as does who starts another one."""
    _stop_requested.set()
    stoppers = [threading.Thread(target=child.stop) for child in list(_running)]
    for stopper in stoppers:
        stopper.start()
    try:
        for stopper in stoppers:
            stopper.join()
    except KeyboardInterrupt:
        for child in list(_running):
            child.popen.kill()
        raise


@contextmanager
def signals_as_interrupts() -> Iterator[None]:
    """SIGINT (also where it was ignored: ``cmd &``), SIGTERM and SIGHUP end the program in the same orderly way."""
    said = False

    def interrupt(_number: int, _frame: object) -> None:
        nonlocal said
        if not said:
            said = True
            os.write(sys.stderr.fileno(), STOPPING)
        raise KeyboardInterrupt

    _stop_requested.clear()
    previous = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def run(
    command: Sequence[str],
    *,
    folder: Path,
    environment: Mapping[str, str],
    log: Path,
    grace: float,
    on_line: Callable[[str], str | None] = lambda line: line,
    interrupt_name: str | None = None,
) -> Finished:
    """Run a command to its end and log its output.

    Args:
        command: The program and its arguments.
        folder: The working directory.
        environment: The environment, complete.
        log: The file that the output is appended to.
        grace: Seconds between an interrupt and the kill.
        on_line: Maps each line of output to what is logged; ``None`` drops the line.
        interrupt_name: Name of the descendant to interrupt in place of the child itself.

    Raises:
        Interrupted: The child was stopped.
        UserError: The program is not installed.
    """
    if _stop_requested.is_set():
        raise Interrupted
    log.parent.mkdir(parents=True, exist_ok=True)
    tail: deque[str] = deque(maxlen=TAIL_LINES)
    try:
        popen = subprocess.Popen(
            command,
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    except FileNotFoundError as error:
        raise UserError(f"{command[0]} cannot be run: {error.strerror} ({error.filename})") from error
    child = _Child(popen, grace, interrupt_name)
    reader = threading.Thread(target=_read, args=(popen, log, tail, on_line), daemon=True)
    with _registered(child):
        reader.start()
        try:
            # A request that came before this child was registered has not stopped it.
            if _stop_requested.is_set():
                child.stop()
            code = popen.wait()
        except KeyboardInterrupt:
            child.stop()
            raise Interrupted from None
        finally:
            child.sweep()
            reader.join(5)
    if _stop_requested.is_set():
        raise Interrupted
    return Finished(code, list(tail))


@contextmanager
def _registered(child: _Child) -> Iterator[None]:
    _running.add(child)
    try:
        yield
    finally:
        _running.discard(child)


def _read(popen: subprocess.Popen[bytes], log: Path, tail: deque[str], on_line: Callable[[str], str | None]) -> None:
    assert popen.stdout is not None
    with popen.stdout, log.open("a", encoding="utf-8") as out:
        for raw in popen.stdout:
            line = on_line(raw.decode(errors="replace").rstrip("\r\n"))
            if line is not None:
                out.write(line + "\n")
                out.flush()
                if line.strip():
                    tail.extend(line.splitlines())
