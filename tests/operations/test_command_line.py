"""The command lines: every mistake is a message and an exit code, never a traceback."""

import errno
import io
import shutil
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from operations import __main__ as command_line
from rehearsal.__main__ import main as rehearse
from terraform_runner.cdktf import app_message
from terraform_runner.command_line import cli_errors
from tests.support.project import Project

WRONG_SETTINGS = """import sys

print("a line on stdout")
sys.exit("Wrong settings (Dev):\\n  zone = 'x': must be a zone\\n  size = 0: must be at least 1")
"""
REPORT = """\
ERROR: cdktf encountered an error while synthesizing

Synth command: python main.py
Error:         non-zero exit code 1

Command output on stderr:

    Wrong settings (Dev):
      zone = 'x': must be a zone

    Second paragraph

Command output on stdout:

    a line on stdout
"""

rehearsal_cli = typer.Typer()
rehearsal_cli.command()(rehearse)
COMMANDS = {
    "deploy": (command_line.cli, ["deploy", "prod"], "cdktf.out"),
    "state-backend": (command_line.cli, ["state-backend"], ".state-backend"),
    "rehearse": (rehearsal_cli, ["prod"], "rehearsal.out"),
}


@pytest.fixture(autouse=True)
def here(quick: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(quick.folder)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    for name in ("CI", "ALLOW_DANGER"):
        monkeypatch.delenv(name, raising=False)


def test_a_mistake_is_one_line(quick: Project) -> None:
    quick.stack()
    result = CliRunner().invoke(command_line.cli, ["deploy", "prd"])
    assert (result.exit_code, result.stderr) == (1, "there is no environment 'prd'; there are: dev, prod\n")


def test_danger_is_allowed_by_the_environment_variable(quick: Project) -> None:
    quick.stack(one={"triggers_replace": "1"})
    assert CliRunner().invoke(command_line.cli, ["deploy", "prod", "--yes"]).exit_code == 0
    quick.stack(one={"triggers_replace": "2"})
    refused = CliRunner().invoke(command_line.cli, ["deploy", "prod", "--yes"])
    assert refused.exit_code == 1
    assert refused.stderr.startswith("prod: refused, the plan holds 1 danger(s)")
    allowed = CliRunner().invoke(command_line.cli, ["deploy", "prod", "--yes"], env={"ALLOW_DANGER": "1"})
    assert allowed.exit_code == 0


def test_a_failed_step_shows_its_last_lines_and_its_log(quick: Project) -> None:
    quick.stack(one={"inptu": "1"})
    result = CliRunner().invoke(command_line.cli, ["deploy", "prod", "--yes"])
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert result.stderr.rstrip().splitlines()[-1].startswith("step 'prod: ")
    assert "inptu" in result.stderr


@pytest.mark.rehearsal
@pytest.mark.parametrize(
    ("code", "reason", "last"),
    [
        (
            WRONG_SETTINGS,
            "",
            ["Wrong settings (Dev):", "  zone = 'x': must be a zone", "  size = 0: must be at least 1"],
        ),
        ("import nowhere", "", ["ModuleNotFoundError: No module named 'nowhere'"]),
        ("def (:", "", ["    def (:", "        ^", "SyntaxError: invalid syntax"]),
        ("raise SystemExit(3)", ": the app ended with exit code 3, and wrote nothing to stderr", []),
    ],
    ids=["settings", "import", "syntax", "silent"],
)
def test_the_apps_own_message_is_the_last(
    code: str, reason: str, last: list[str], project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.chdir(project.folder)
    (project.folder / "main.py").write_text(code)
    result = CliRunner().invoke(command_line.cli, ["deploy", "prod"])
    assert result.exit_code == 1
    lines = result.stderr.splitlines()
    headline = f"step 'prod: synth' failed{reason}; log: {project.folder / 'cdktf.out/logs/prod/01-synth.log'}"
    assert headline in lines
    expected = last or [headline]
    assert lines[-len(expected) :] == expected


def test_the_apps_message_is_found_in_the_report() -> None:
    message = ["Wrong settings (Dev):", "  zone = 'x': must be a zone", "", "Second paragraph"]
    assert app_message(REPORT) == message
    assert app_message(REPORT.partition("Command output on stdout")[0]) == message
    assert app_message("Error: the CLI itself failed") == []


@pytest.mark.parametrize("command", COMMANDS)
def test_a_missing_terraform_is_told_before_the_synthesis(
    command: str, quick: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    cli, arguments, _ = COMMANDS[command]
    result = CliRunner().invoke(cli, arguments)
    assert (result.exit_code, result.stderr) == (
        1,
        "terraform is not on the PATH: install Terraform 1.11 or newer\n",
    )
    assert "synth" not in result.stdout


def test_a_missing_node_is_told_in_one_line(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.stack()
    terraform = shutil.which("terraform")
    assert terraform
    (project.folder / "bin").mkdir()
    (project.folder / "bin" / "terraform").symlink_to(terraform)
    monkeypatch.setenv("PATH", str(project.folder / "bin"))
    monkeypatch.chdir(project.folder)
    result = CliRunner().invoke(command_line.cli, ["synth"])
    assert (result.exit_code, result.stderr) == (1, "node is not on the PATH: install Node.js 20 or newer\n")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_in_the_place_of_the_output_folder_is_named(command: str, quick: Project) -> None:
    cli, arguments, output = COMMANDS[command]
    (quick.folder / output).write_text("not a folder")
    quick.stack()
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"{quick.folder / output}")
    assert line.endswith((": Not a directory", ": File exists"))


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_an_error_of_the_file_system_is_one_line(code: int, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as ended, cli_errors():
        raise OSError(code, "the reason", Path("/some/file"))
    assert ended.value.exit_code == 1
    assert capsys.readouterr().err == "/some/file: the reason\n"


# The synthesis of a quick deployment is a stand-in.
@pytest.mark.parametrize("command", sorted(COMMANDS.keys() - {"deploy"}))
def test_a_full_disk_is_told_before_the_work(command: str, quick: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    cli, arguments, output = COMMANDS[command]
    quick.stack()
    usage = shutil.disk_usage(quick.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=63 * 2**20))
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 1
    assert "the disk has 63 MiB left: must have 64 MiB, for stacks, plans and logs" in result.stderr
    assert not list((quick.folder / output).rglob("cdk.tf.json"))
