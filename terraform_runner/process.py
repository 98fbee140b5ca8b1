"""Child processes that survive an interrupt long enough to finish in good order, and never longer than allowed.

A child runs in its own session, so that Ctrl-C at the terminal reaches this program alone. It passes *one* interrupt to
the child (Terraform then starts nothing new and saves its state), waits, and kills after a grace period. A second
interrupt kills at once.
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
STOPPING = "stopping; a second interrupt kills what is running"
"""What an interrupt prints, unless a running child has its own message."""

_READER_SECONDS = 30.0


@dataclass
class Finished:
    """The end of a child: its exit code and the last lines of its output."""

    code: int
    tail: list[str]


@dataclass(eq=False)
class _Child:
    popen: subprocess.Popen[bytes]
    grace: float
    interrupt_name: str | None
    stopping_message: str
    stopping: threading.Lock = field(default_factory=threading.Lock)

    def _family(self) -> list[psutil.Process]:
        with suppress(psutil.NoSuchProcess):
            return psutil.Process(self.popen.pid).children(recursive=True)
        return []

    def stop(self) -> None:
        """Interrupt, wait for the grace period, kill the rest. Safe to call twice."""
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
        """Kill all that outlived the child: its process group and the given descendants."""
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


class _Deferral:
    """Holds back interrupts while a child starts: one that is not registered yet could not be stopped."""

    def __init__(self) -> None:
        self._active = False
        self._interrupt: Callable[[], None] | None = None

    def defer(self, interrupt: Callable[[], None]) -> bool:
        """Keep an interrupt for later. Return whether it is to be held back."""
        if self._active:
            self._interrupt = interrupt
        return self._active

    @contextmanager
    def __call__(self) -> Iterator[None]:
        # Signals reach the main thread only.
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        self._active = True
        try:
            yield
        finally:
            self._active, interrupt, self._interrupt = False, self._interrupt, None
        if interrupt is not None:
            interrupt()


_running: set[_Child] = set()
_stop_requested = threading.Event()
_deferred_interrupts = _Deferral()


def stop_all() -> None:
    """Stop the children of every thread.

    Their threads see :class:`Interrupted`, and so does every later :func:`run`, until :func:`signals_as_interrupts`
    begins or ends.
    """
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
    """Turn SIGINT (even where it was ignored: ``cmd &``), SIGTERM and SIGHUP into KeyboardInterrupt."""
    announced = False

    def interrupt(_number: int = 0, _frame: object = None) -> None:
        nonlocal announced
        if _deferred_interrupts.defer(interrupt):
            return
        if not announced:
            announced = True
            messages = dict.fromkeys(child.stopping_message for child in list(_running)) or {STOPPING: None}
            os.write(sys.stderr.fileno(), "".join(f"\n{message}" for message in messages).encode() + b"\n")
        raise KeyboardInterrupt

    _stop_requested.clear()
    previous = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
        _stop_requested.clear()


def run(
    command: Sequence[str],
    *,
    folder: Path,
    environment: Mapping[str, str],
    log: Path,
    grace: float,
    on_line: Callable[[str], str | None] = lambda line: line,
    interrupt_name: str | None = None,
    stopping: str = STOPPING,
) -> Finished:
    """Run a command to its end and log its output.

    Args:
        command: The program and its arguments.
        folder: The working directory.
        environment: The environment, complete.
        log: The file that the output is appended to.
        grace: Seconds between an interrupt and the kill.
        on_line: Maps each line of output to the logged one; ``None`` drops the line.
        interrupt_name: Name of the descendant to interrupt in place of the child itself.
        stopping: The message that an interrupt prints.

    Raises:
        Interrupted: The child was stopped.
        UserError: The program is not installed.
        OSError: The log cannot be written. The command has not been started, or has run to its end and succeeded.
    """
    if _stop_requested.is_set():
        raise Interrupted
    log.parent.mkdir(parents=True, exist_ok=True)
    log.open("a").close()
    tail: deque[str] = deque(maxlen=TAIL_LINES)
    errors: list[OSError] = []
    started: list[tuple[_Child, threading.Thread]] = []
    try:
        with _deferred_interrupts():
            popen = _start(command, folder, environment)
            child = _Child(popen, grace, interrupt_name, stopping)
            reader = threading.Thread(target=_read, args=(popen, log, tail, on_line, errors), daemon=True)
            _running.add(child)
            started.append((child, reader))
            reader.start()
        # A request that came before this child was registered has not stopped it.
        if _stop_requested.is_set():
            child.stop()
        code = popen.wait()
    except KeyboardInterrupt:
        for child, _ in started:
            child.stop()
        raise Interrupted from None
    finally:
        for child, reader in started:
            child.sweep()
            reader.join(_READER_SECONDS)
            _running.discard(child)
    if _stop_requested.is_set():
        raise Interrupted
    if errors and code == 0:
        raise errors[0]
    return Finished(code, list(tail))


def _start(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
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


def _read(
    popen: subprocess.Popen[bytes],
    log: Path,
    tail: deque[str],
    on_line: Callable[[str], str | None],
    errors: list[OSError],
) -> None:
    """Read the output to its end, even if it cannot be logged: a child with a full pipe would wait forever."""
    assert popen.stdout is not None
    with popen.stdout, log.open("ab", buffering=0) as out:
        for raw in popen.stdout:
            line = on_line(raw.decode(errors="replace").rstrip("\r\n"))
            if line is None:
                continue
            if line.strip():
                tail.extend(line.splitlines())
            if not errors:
                try:
                    out.write(f"{line}\n".encode())
                except OSError as error:
                    errors.append(OSError(error.errno, error.strerror, str(log)))
