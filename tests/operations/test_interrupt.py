"""Interrupts: Terraform saves its state, and no process is left."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from terraform_runner import process
from terraform_runner.errors import Interrupted
from terraform_runner.process import signals_as_interrupts
from terraform_runner.terraform import STOPPING_CHANGES
from tests.support.paths import REPOSITORY
from tests.support.process import processes, sleepers, wait_until

APPLY = """
from pathlib import Path
import typer
from terraform_runner.command_line import cli_errors
from terraform_runner.journal import Journal
from terraform_runner.terraform import Terraform

def main(folder: Path) -> None:
    with cli_errors() as display:
        terraform = Terraform(folder, Journal("test", folder / "logs", display), grace=600)
        terraform.init()
        terraform.apply_now()

typer.run(main)
"""

SYNTHESIZE = """
from pathlib import Path
import typer
from terraform_runner.cdktf import synthesize
from terraform_runner.command_line import cli_errors
from terraform_runner.journal import Journal

def main(folder: Path) -> None:
    with cli_errors() as display:
        synthesize(folder, "cdktf.out", Journal("test", folder / "logs", display))

typer.run(main)
"""

STOPPED = "interrupted: all child processes have been stopped"


def start(script: str, folder: Path) -> subprocess.Popen[str]:
    """Start a Python program that works in a folder."""
    return subprocess.Popen(
        [sys.executable, "-c", script, str(folder)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_terraform_saves_its_state_and_nothing_is_left(number: signal.Signals, write: Callable[..., Path]) -> None:
    seconds = f"{9600 + number}.25"
    folder = write(
        {
            "first": {"input": "done before the interrupt"},
            "second": {
                "input": "${terraform_data.first.id}",
                "provisioner": [{"local-exec": {"command": f"sleep {seconds}"}}],
            },
            "third": {"input": "${terraform_data.second.id}"},
        }
    )
    child = start(APPLY, folder)
    wait_until(lambda: sleepers(seconds), of=child)
    child.send_signal(number)
    out, err = child.communicate()

    assert child.returncode == 130
    assert err.splitlines() == ["", STOPPING_CHANGES, STOPPED]
    assert "apply  interrupted" in out
    wait_until(lambda: not processes(seconds))
    state = json.loads((folder / "terraform.tfstate").read_text())
    assert {resource["name"] for resource in state["resources"]} == {"first", "second"}
    assert not list(folder.glob(".terraform.tfstate.lock.info"))


def test_an_interrupted_synthesis_does_not_speak_of_terraform(tmp_path: Path) -> None:
    seconds = "9617.5"
    cdktf = tmp_path / "node_modules" / ".bin" / "cdktf"
    cdktf.parent.mkdir(parents=True)
    cdktf.write_text(f"#!/bin/sh\nexec sleep {seconds}\n")
    cdktf.chmod(0o755)
    child = start(SYNTHESIZE, tmp_path)
    wait_until(lambda: sleepers(seconds), of=child)
    child.send_signal(signal.SIGINT)
    _, err = child.communicate()
    assert child.returncode == 130
    assert err.splitlines() == ["", "stopping the synthesis; a second interrupt kills it", STOPPED]


def test_a_child_that_ignores_the_interrupt_is_killed_after_the_grace_period(tmp_path: Path) -> None:
    """Without the kill the child would outlive the time limit of the test."""
    seconds = "9611.5"

    def interrupt() -> None:
        wait_until(lambda: sleepers(seconds))
        process.stop_all()

    with signals_as_interrupts():
        threading.Thread(target=interrupt, daemon=True).start()
        with pytest.raises(Interrupted):
            run(tmp_path, f"trap '' INT; sleep {seconds} & wait; sleep {seconds}", grace=1)
    wait_until(lambda: not processes(f"sleep {seconds}"))


def test_stopping_reaches_the_children_of_all_threads_and_starts_no_more(tmp_path: Path) -> None:
    ends: list[BaseException] = []

    def work(seconds: str) -> None:
        try:
            run(tmp_path / seconds, f"exec sleep {seconds}")
        except Interrupted as end:
            ends.append(end)

    with signals_as_interrupts():
        threads = [threading.Thread(target=work, args=(seconds,), daemon=True) for seconds in ("9612.5", "9613.5")]
        for thread in threads:
            thread.start()
        wait_until(lambda: sleepers("9612.5") and sleepers("9613.5"))
        process.stop_all()
        for thread in threads:
            thread.join()
        assert len(ends) == 2
        with pytest.raises(Interrupted):
            run(tmp_path, "true")
    assert run(tmp_path, "true").code == 0, "the next command line begins anew"


def test_a_request_to_stop_that_comes_while_a_child_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = subprocess.Popen

    def start(*arguments: Any, **options: Any) -> Any:
        child = real(*arguments, **options)
        process.stop_all()
        return child

    monkeypatch.setattr(process.subprocess, "Popen", start)
    with signals_as_interrupts(), pytest.raises(Interrupted):
        run(tmp_path, "exec sleep 9615.5")


def test_an_interrupt_that_comes_while_a_child_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It waits until the child is registered: before, nothing could stop the child."""
    real = subprocess.Popen

    def start(*arguments: Any, **options: Any) -> Any:
        child = real(*arguments, **options)
        os.kill(os.getpid(), signal.SIGINT)
        return child

    monkeypatch.setattr(process.subprocess, "Popen", start)
    with signals_as_interrupts(), pytest.raises(Interrupted):
        run(tmp_path, "exec sleep 9618.5")
    wait_until(lambda: not processes("sleep 9618.5"))


def test_processes_that_a_command_leaves_behind_are_killed(tmp_path: Path) -> None:
    assert run(tmp_path, "sleep 9614.5 & exit 3").code == 3
    wait_until(lambda: not processes("sleep 9614.5"))


def test_a_log_that_cannot_be_written_is_an_error_of_its_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"No space left on device: '/dev/full'"):
        run(tmp_path, "echo to a full disk", log=Path("/dev/full"))
    failed = run(tmp_path, "echo the reason; exit 3", log=Path("/dev/full"))
    assert (failed.code, failed.tail) == (3, ["the reason"]), "the failure of the command itself comes first"
    with pytest.raises(FileExistsError):
        run(tmp_path, "true", log=Path("/dev/full/step.log"))


def run(folder: Path, script: str, grace: float = 600, log: Path | None = None) -> process.Finished:
    """Run a shell script."""
    folder.mkdir(exist_ok=True)
    return process.run(
        ["sh", "-c", script],
        folder=folder,
        environment={"PATH": "/usr/bin:/bin"},
        log=log or folder / "log",
        grace=grace,
    )


@pytest.fixture(autouse=True)
def no_strays() -> Iterator[None]:
    yield
    for stray in sleepers("96"):
        stray.kill()
