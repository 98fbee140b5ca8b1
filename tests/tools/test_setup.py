"""Set-up says what it does, redoes what is not up to date, and leaves nothing running."""

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.support.paths import REPOSITORY
from tools.setup import Display, SetupError, Step, carry_out


def step(
    folder: Path, script: str = "mkdir -p made && touch made/proof && echo x >> made/runs", **changes: str
) -> Step:
    """Return a step that creates ``folder/made``."""
    made = folder / "made"
    return Step(
        "making",
        seconds=1,
        commands=(("sh", "-ec", f'cd "{folder}"; {script}'),),
        stamp=made / ".setup",
        maker=changes.get("maker", "Node 20"),
        inputs=(changes.get("inputs", "lock file").encode(),),
        folder=made,
        proof=made / "proof",
    )


def run(*steps: Step, folder: Path) -> str:
    """Carry out steps and return the output."""
    output = io.StringIO()
    carry_out(steps, Display(output), folder / "logs")
    return output.getvalue()


def runs(folder: Path) -> int:
    """How often the step has run since its folder was made."""
    return len((folder / "made" / "runs").read_text().split())


def test_a_step_is_announced_with_its_time(tmp_path: Path) -> None:
    assert run(step(tmp_path), folder=tmp_path) == "[1/1] making: about 1 s\n  done in 0 s\n"


def test_what_is_up_to_date_is_left_alone(tmp_path: Path) -> None:
    run(step(tmp_path), folder=tmp_path)
    assert run(step(tmp_path), folder=tmp_path) == ""
    assert runs(tmp_path) == 1


def test_other_inputs_update_the_folder(tmp_path: Path) -> None:
    run(step(tmp_path), folder=tmp_path)
    run(step(tmp_path, inputs="another lock file"), folder=tmp_path)
    assert runs(tmp_path) == 2


def test_another_version_makes_the_folder_anew(tmp_path: Path) -> None:
    run(step(tmp_path), folder=tmp_path)
    said = run(step(tmp_path, maker="Node 24"), folder=tmp_path)
    assert said.startswith("made was made with Node 20, not with Node 24: it is made anew\n")
    assert runs(tmp_path) == 1


@pytest.mark.parametrize("lost", ["proof", ".setup"])
def test_an_incomplete_folder_is_made_anew(lost: str, tmp_path: Path) -> None:
    run(step(tmp_path), folder=tmp_path)
    (tmp_path / "made" / lost).unlink()
    assert run(step(tmp_path), folder=tmp_path).startswith("made is incomplete: it is made anew\n")
    assert runs(tmp_path) == 1


def test_a_failed_step_shows_its_output_and_is_tried_again(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"no space left\nmaking: sh failed with 3, see .*making.log"):
        run(step(tmp_path, "mkdir made; touch made/proof; echo no space left; exit 3"), folder=tmp_path)
    assert run(step(tmp_path), folder=tmp_path).startswith("made is incomplete")


def start(folder: Path, script: str) -> subprocess.Popen[str]:
    """Start a set-up of one step in a separate process, as make starts it."""
    program = f"""
import sys
from pathlib import Path
from tests.tools.test_setup import Display, carry_out, step
from tools.setup import Interrupted, signals_as_interrupts
folder = Path({str(folder)!r})
try:
    with signals_as_interrupts():
        carry_out([step(folder, {script!r})], Display(sys.stdout), folder / "logs")
except Interrupted as interrupt:
    sys.exit(128 + interrupt.number)
"""
    parent = f"import subprocess, sys; sys.exit(subprocess.run([sys.executable, '-c', {program!r}]).returncode)"
    return subprocess.Popen([sys.executable, "-c", parent], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)


def wait_for(path: Path) -> str:
    """Return the text of a file that another process writes; pytest's time limit ends the wait."""
    while not path.exists() or not path.read_text().strip():
        time.sleep(0.05)
    return path.read_text().strip()


# The second process ignores the polite signal.
STUBBORN = "mkdir made; sh -c 'trap \"\" TERM INT; echo $$ > made/pid; while :; do sleep 1; done'"


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_an_interrupt_ends_all_that_was_started(sent: signal.Signals, tmp_path: Path) -> None:
    """SIGKILL goes to the parent: the set-up notices that it is alone."""
    parent = start(tmp_path, STUBBORN)
    working = psutil.Process(int(wait_for(tmp_path / "made" / "pid")))
    (setup,) = psutil.Process(parent.pid).children()
    os.kill(parent.pid if sent is signal.SIGKILL else setup.pid, sent)
    parent.wait()
    psutil.wait_procs([working, setup])
    if sent is not signal.SIGKILL:
        assert parent.returncode == 128 + sent
    assert run(step(tmp_path), folder=tmp_path).startswith("made is incomplete: it is made anew\n")


def test_a_second_set_up_waits_for_the_first(tmp_path: Path) -> None:
    finish = "mkdir made; touch made/proof; echo x > made/runs; while test ! -e finish; do sleep 0.1; done"
    first = start(tmp_path, finish)
    wait_for(tmp_path / "made" / "runs")
    second = start(tmp_path, finish)
    assert second.stdout
    assert second.stdout.readline() == "another set-up of this clone is at work: waiting for its end\n"
    (tmp_path / "finish").touch()
    assert (first.wait(), second.wait()) == (0, 0)
    assert runs(tmp_path) == 1
