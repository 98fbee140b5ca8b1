"""``make setup`` installs what the project needs into the clone, ``make lock`` renews the lock files.

Each step says what it does while it works and ends its processes when it is interrupted. Its stamp, written last, says
what it was made of: a step that is up to date is skipped, and a folder without a stamp is incomplete and made anew.

Runs before anything is installed, so with the standard library alone, and far enough on an old Python to refuse it.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
NODE_MODULES = ROOT / "node_modules"
PIPENV_VERSION = "2026.10.3"
PIPENV = ROOT / ".tools" / f"pipenv-{PIPENV_VERSION}"

_STARTED_BY = os.getppid()
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_HEARTBEAT_SECONDS = 15
_GRACE_SECONDS = 2
_TAIL_LINES = 40
_ENVIRONMENT = {
    "PIPENV_IGNORE_VIRTUALENVS": "1",
    "PIPENV_NOSPIN": "1",
    "PIPENV_VENV_IN_PROJECT": "1",
    # pip's spelling of --no-compile. Bytecode of all modules takes most of the time; Python compiles what it imports.
    "PIP_NO_COMPILE": "no",
}


class SetupError(Exception):
    """A tool is missing, or a step failed."""


class Interrupted(BaseException):
    """A signal, or the end of the make that started this program."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@dataclass(frozen=True)
class Step:
    """One step: its commands, and how to tell that its result is up to date."""

    title: str
    seconds: int
    """The time it takes on an idle machine with a fast network."""
    commands: tuple[tuple[str, ...], ...]
    stamp: Path | None = None
    """Written at the end; without one the step is never up to date."""
    maker: str = ""
    """What the folder was made with, for example ``Node 22``: with another one it is made anew."""
    inputs: tuple[bytes, ...] = ()
    """What the folder was made from: with other inputs the step is repeated."""
    folder: Path | None = None
    proof: Path | None = None
    """A file that must exist in the folder."""
    progress: Callable[[], str] | None = None

    @property
    def recipe(self) -> str:
        """The text of the stamp."""
        return f"{self.maker}\n{hashlib.sha256(repr(self.inputs).encode()).hexdigest()}\n"

    def is_current(self) -> bool:
        """Whether there is nothing to do."""
        return self.stamp is not None and self._is_complete() and self.stamp.read_text() == self.recipe

    def reason_to_remake(self) -> str:
        """Why the folder cannot be updated in place; empty if it can."""
        if self.folder is None or not self.folder.exists():
            return ""
        if not self._is_complete():
            return "is incomplete"
        made_with = maker_of(self.folder)
        return f"was made with {made_with}, not with {self.maker}" if made_with != self.maker else ""

    def _is_complete(self) -> bool:
        return self.stamp is not None and self.stamp.exists() and (self.proof is None or self.proof.exists())


def maker_of(folder: Path) -> str:
    """Return the tool that a folder was made with; empty if it has no stamp."""
    stamp = folder / ".setup"
    return stamp.read_text().partition("\n")[0] if stamp.exists() else ""


class Display:
    """A live line on a terminal; elsewhere a line at the start, four a minute, and one at the end."""

    def __init__(self, output: IO[str]) -> None:
        self._output = output
        self._live = output.isatty() and os.environ.get("TERM") != "dumb"
        self._text = ""
        self._expected = ""
        self._started = self._said = 0.0

    def start(self, text: str, seconds: int) -> None:
        """Announce a step and its time."""
        self._text, self._expected = text, f"about {seconds} s"
        self._started = self._said = time.monotonic()
        self._write(f"{text}: {self._expected}", end="" if self._live else "\n")

    def tick(self, progress: str) -> None:
        """Say how far the step is."""
        now = time.monotonic()
        if self._live or now - self._said >= _HEARTBEAT_SECONDS:
            self._said = now
            news = ", ".join(filter(None, (f"{now - self._started:.0f} s of {self._expected}", progress)))
            self._write(f"{self._text}: {news}" if self._live else f"  {news}", end="" if self._live else "\n")

    def finish(self) -> None:
        """Say that the step is done."""
        taken = f"done in {time.monotonic() - self._started:.0f} s"
        self.say(f"{self._text}: {taken}" if self._live else f"  {taken}")

    def say(self, text: str) -> None:
        """Write a line."""
        self._write(text, end="\n")

    def _write(self, text: str, end: str) -> None:
        self._output.write(("\r\033[K" if self._live else "") + text + end)
        self._output.flush()


@contextmanager
def signals_as_interrupts() -> Iterator[None]:
    """Raise :class:`Interrupted` at Ctrl-C (also in the background), SIGTERM and SIGHUP."""

    def interrupt(number: int, _frame: object) -> None:
        raise Interrupted(number)

    previous = {number: signal.signal(number, interrupt) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def carry_out(steps: Sequence[Step], display: Display, logs: Path) -> None:
    """Carry out the steps that are not up to date, in their order."""
    due = [step for step in steps if not step.is_current()]
    logs.mkdir(parents=True, exist_ok=True)
    for number, step in enumerate(due, 1):
        log = logs / f"{step.title.replace(' ', '-')}.log"
        with log.open("a") as output:
            # The children inherit the lock with the log: nothing starts beside a set-up that still writes.
            _lock(output, display)
            if step.is_current():
                continue
            _clear(step, display)
            output.truncate(0)
            display.start(f"[{number}/{len(due)}] {step.title}", step.seconds)
            for command in step.commands:
                code = _run(command, output, lambda s=step: display.tick(s.progress() if s.progress else ""))
                if code:
                    raise SetupError(f"\n{_tail(log)}\n{step.title}: {command[0]} failed with {code}, see {log}")
            if step.stamp:
                step.stamp.write_text(step.recipe)
            display.finish()


def _tail(log: Path) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-_TAIL_LINES:])


def _lock(output: IO[str], display: Display) -> None:
    said = False
    while True:
        try:
            fcntl.flock(output, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if not said:
                display.say("another set-up of this clone is at work: waiting for its end")
                said = True
            time.sleep(0.5)


def _clear(step: Step, display: Display) -> None:
    """Remove the stamp and, where it cannot be updated, the folder."""
    reason = step.reason_to_remake()
    if step.stamp and step.stamp.exists():
        step.stamp.unlink()
    if step.folder and reason:
        display.say(f"{step.folder.name} {reason}: it is made anew")
        shutil.rmtree(step.folder)


def _run(command: Sequence[str], output: IO[str], tick: Callable[[], None]) -> int:
    """Run a command in a session of its own, end all that it leaves behind, and return its exit code."""
    try:
        child = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **_ENVIRONMENT}, stdin=subprocess.DEVNULL, stdout=output,
            stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
    except OSError as error:
        raise SetupError(f"{command[0]}: {error.strerror}") from None
    try:
        while True:
            with suppress(subprocess.TimeoutExpired):
                return child.wait(1)
            tick()
            if os.getppid() != _STARTED_BY:
                raise Interrupted(signal.SIGHUP)
    finally:
        _end(child)


def _end(child: subprocess.Popen[bytes]) -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    with suppress(ProcessLookupError, PermissionError, subprocess.TimeoutExpired):
        os.killpg(child.pid, signal.SIGTERM)
        child.wait(_GRACE_SECONDS)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)


def check_tools() -> str:
    """Refuse tools that are missing or too old; return what node_modules belongs to, for example ``Node 22``."""
    node = shutil.which("node")
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout if node else ""
    script, stamp = ROOT / "tools" / "check_tools.sh", ROOT / ".cache" / "tools"
    seen = f"{hashlib.sha256(script.read_bytes()).hexdigest()} Python {sys.version} Node {answer}"
    if not stamp.exists() or stamp.read_text() != seen:
        if subprocess.run([str(script)], env={**os.environ, "PYTHON": sys.executable}, check=False).returncode:
            raise SetupError("nothing was installed")
        stamp.parent.mkdir(exist_ok=True)
        stamp.write_text(seen)
    return f"Node {answer.strip().lstrip('v').partition('.')[0]}"


def choose_python(named: bool, display: Display) -> str:
    """Return what .venv belongs to: the Python named in PYTHON, else the one that it has, else this one."""
    here, present = f"Python {sys.version_info[0]}.{sys.version_info[1]}", maker_of(VENV).partition(" in ")[0]
    if named or present in ("", here) or not (VENV / "bin" / "python").exists():
        return here
    display.say(f".venv stays with {present}; to change it: make setup PYTHON={sys.executable}")
    return present


def installation(python: str, node: str) -> list[Step]:
    """Return the steps of ``make setup``, in their order."""
    archives = sorted(ROOT.glob("imports/*/_jsii/*.tgz"))
    return [
        _pipenv(),
        Step(
            "installing Python packages",
            seconds=30,
            commands=(
                ("sh", "-c", 'test -x .venv/bin/python || exec "$0" -m venv .venv', sys.executable),
                (str(PIPENV / "bin" / "pipenv"), "sync", "--dev"),
            ),
            stamp=VENV / ".setup",
            maker=_in_this_clone(python),
            inputs=(_bytes("Pipfile.lock"), _project_table()),
            folder=VENV,
            proof=VENV / "bin" / "python",
            progress=_python_progress,
        ),
        Step(
            "installing Node packages",
            seconds=20,
            commands=(("npm", "ci"),),
            stamp=NODE_MODULES / ".setup",
            maker=node,
            inputs=(_bytes("package.json"), _bytes("package-lock.json")),
            folder=NODE_MODULES,
            proof=NODE_MODULES / ".bin" / "cdktf",
            progress=_node_progress,
        ),
        Step(
            "indexing the provider bindings",
            seconds=10,
            commands=((str(VENV / "bin" / "python"), "-O", "-m", "r3edge.lazy.prime", "environments"),),
            stamp=VENV / ".indexed",
            inputs=(_bytes("Pipfile.lock"), *(archive.read_bytes() for archive in archives)),
        ),
    ]


def locking() -> list[Step]:
    """Return the steps of ``make lock``, in their order."""
    return [
        _pipenv(),
        Step(
            "locking Python packages",
            seconds=30,
            commands=((str(PIPENV / "bin" / "pipenv"), "lock"), (sys.executable, "tools/strip_lock.py")),
        ),
        Step("locking Node packages", seconds=10, commands=(("npm", "install", "--package-lock-only"),)),
    ]


def _pipenv() -> Step:
    return Step(
        f"installing pipenv {PIPENV_VERSION}",
        seconds=10,
        commands=(
            (sys.executable, "-m", "venv", str(PIPENV)),
            (str(PIPENV / "bin" / "pip"), "install", f"pipenv=={PIPENV_VERSION}"),
        ),
        stamp=PIPENV / ".setup",
        maker=_in_this_clone("Python"),
        folder=PIPENV,
        proof=PIPENV / "bin" / "python",
    )


def _bytes(name: str) -> bytes:
    return (ROOT / name).read_bytes()


def _project_table() -> bytes:
    """Return the parts of pyproject.toml that an installation depends on; most changes are to tools' settings."""
    import tomllib  # not in the Pythons that check_tools refuses

    document = tomllib.loads(_bytes("pyproject.toml").decode())
    return json.dumps([document["build-system"], document["project"], document["tool"]["setuptools"]]).encode()


def _in_this_clone(maker: str) -> str:
    """Add the clone's path: a virtual environment cannot be moved."""
    return f"{maker} in {ROOT}"


def _python_progress() -> str:
    lock = json.loads(_bytes("Pipfile.lock"))
    present = len(list(VENV.glob("lib/*/site-packages/*.dist-info")))
    return _share(present, len(lock["default"].keys() | lock["develop"].keys()))


def _node_progress() -> str:
    present = sum(1 for pattern in ("*/package.json", "@*/*/package.json") for _ in NODE_MODULES.glob(pattern))
    locked = json.loads(_bytes("package-lock.json"))["packages"]
    expected = sum(path.count("node_modules/") == 1 and not package.get("optional") for path, package in locked.items())
    return _share(present, expected)


def _share(present: int, expected: int) -> str:
    return f"{min(present, expected)} of {expected} packages"


def main(arguments: Sequence[str]) -> int:
    """Install, or with the argument ``lock`` renew the lock files; ``--named`` says that PYTHON was given."""
    display = Display(sys.stdout)
    try:
        with signals_as_interrupts():
            node = check_tools()
            python = choose_python("--named" in arguments, display)
            steps = locking() if "lock" in arguments else installation(python, node)
            carry_out(steps, display, ROOT / ".cache" / "logs")
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except Interrupted as interrupt:
        sys.stderr.write("\ninterrupted; the next make continues with this step\n")
        return 128 + interrupt.number
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
