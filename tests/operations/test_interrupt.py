"""An interrupt ends what runs in good order: Terraform saves its state, and no process is left."""

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from terraform_runner import process
from terraform_runner.errors import Interrupted
from tests.support.paths import REPOSITORY

APPLY = """
from pathlib import Path
import typer
from terraform_runner.command_line import plainly
from terraform_runner.journal import Journal
from terraform_runner.terraform import Terraform

def main(folder: Path) -> None:
    with plainly() as display:
        terraform = Terraform(folder, Journal("test", folder / "logs", display), grace=600)
        terraform.init()
        terraform.apply_now()

typer.run(main)
"""


def with_marker(marker: str) -> list[psutil.Process]:
    """The processes that carry a word in their command line."""
    found = []
    for candidate in psutil.process_iter():
        try:
            if marker in " ".join(candidate.cmdline()) and candidate.status() != psutil.STATUS_ZOMBIE:
                found.append(candidate)
        except psutil.Error:
            continue
    return found


def sleeps(marker: str) -> bool:
    """Whether ``sleep`` itself runs, and not only the shell that has it on its command line."""
    return any(found.name() == "sleep" for found in with_marker(f"sleep {marker}"))


def wait_until(condition: Callable[[], object], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_terraform_saves_its_state_and_nothing_is_left(
    number: signal.Signals, write: Callable[..., Path], tmp_path: Path
) -> None:
    marker = f"{600 + number}.25"
    folder = write(
        {
            "first": {"input": "done before the interrupt"},
            "second": {
                "input": "${terraform_data.first.id}",
                "provisioner": [{"local-exec": {"command": f"sleep {marker}"}}],
            },
            "third": {"input": "${terraform_data.second.id}"},
        }
    )
    child = subprocess.Popen(
        [sys.executable, "-c", APPLY, str(folder)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_until(lambda: sleeps(marker))
    child.send_signal(number)
    out, err = child.communicate(timeout=30)

    assert child.returncode == 130
    assert err.splitlines() == ["", process.STOPPING.decode().strip(), "interrupted: what was running has been stopped"]
    assert "apply  interrupted" in out
    wait_until(lambda: not with_marker(marker), 5)
    state = json.loads((folder / "terraform.tfstate").read_text())
    assert {resource["name"] for resource in state["resources"]} == {"first", "second"}
    assert not list(folder.glob(".terraform.tfstate.lock.info"))


def test_a_child_that_ignores_the_interrupt_is_killed_after_the_grace_period(tmp_path: Path) -> None:
    started = time.monotonic()

    def interrupt() -> None:
        wait_until(lambda: sleeps("611.5"))
        process.stop_all()

    with fresh_stop():
        threading.Thread(target=interrupt).start()
        with pytest.raises(Interrupted):
            run(tmp_path, "trap '' INT; sleep 611.5 & wait; sleep 611.5", grace=1)
    assert 1 <= time.monotonic() - started < 15
    wait_until(lambda: not with_marker("sleep 611.5"), 5)


def test_stopping_reaches_the_children_of_all_threads_and_starts_no_more(tmp_path: Path) -> None:
    ends: list[BaseException] = []

    def work(seconds: str) -> None:
        try:
            run(tmp_path / seconds, f"exec sleep {seconds}")
        except Interrupted as end:
            ends.append(end)

    with fresh_stop():
        threads = [threading.Thread(target=work, args=(seconds,)) for seconds in ("612.5", "613.5")]
        for thread in threads:
            thread.start()
        wait_until(lambda: sleeps("612.5") and sleeps("613.5"))
        process.stop_all()
        for thread in threads:
            thread.join(10)
        assert len(ends) == 2
        with pytest.raises(Interrupted):
            run(tmp_path, "true")


def test_a_request_to_stop_that_comes_while_a_child_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = subprocess.Popen

    def start(*arguments: Any, **options: Any) -> Any:
        child = real(*arguments, **options)
        process.stop_all()
        return child

    monkeypatch.setattr(process.subprocess, "Popen", start)
    with fresh_stop(), pytest.raises(Interrupted):
        run(tmp_path, "exec sleep 615.5")


def test_what_a_command_leaves_behind_is_killed(tmp_path: Path) -> None:
    assert run(tmp_path, "sleep 614.5 & exit 3").code == 3
    wait_until(lambda: not with_marker("sleep 614.5"), 5)


def run(folder: Path, script: str, grace: float = 5) -> process.Finished:
    folder.mkdir(exist_ok=True)
    return process.run(
        ["sh", "-c", script],
        folder=folder,
        environment={"PATH": "/usr/bin:/bin"},
        log=folder / "log",
        grace=grace,
    )


class fresh_stop:
    """Leaves the process-wide request to stop as it was."""

    def __enter__(self) -> None:
        process._stop_requested.clear()

    def __exit__(self, *_error: object) -> None:
        process._stop_requested.clear()


@pytest.fixture(autouse=True)
def no_strays() -> Iterator[None]:
    yield
    for stray in with_marker("sleep 6"):
        if stray.name() == "sleep":
            stray.kill()
