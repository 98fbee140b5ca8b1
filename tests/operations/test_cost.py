"""``make cost``: what it prints, and what it refuses."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from operations import cost as operation
from operations.__main__ import cli
from terraform_runner.journal import Journal
from tests.cost.stacks import stack

GIT = ["git", "-c", "user.name=t", "-c", "user.email=t@example.com"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a Git repository with the stack ``dev``, which has one NAT gateway in a commit and two since."""

    def synthesize(folder: Path, output: str, journal: Journal, environment: Mapping[str, str] | None = None) -> Path:
        with journal.step("synth"):
            for name, content in json.loads((folder / "stacks.json").read_text()).items():
                target = folder / output / "stacks" / name
                target.mkdir(parents=True)
                (target / "cdk.tf.json").write_text(json.dumps(content))
        return folder / output / "stacks"

    monkeypatch.setattr(operation, "synthesize", synthesize)
    write(tmp_path, dev={"a": {}})
    for arguments in (["init", "-q"], ["add", "stacks.json"], ["commit", "-qm", "then"], ["tag", "then"]):
        subprocess.run([*GIT, *arguments], cwd=tmp_path, check=True)
    write(tmp_path, dev={"a": {}, "b": {}}, new={"a": {}})
    return tmp_path


def write(folder: Path, **gateways: dict[str, Any]) -> None:
    stacks = {name: stack({"aws_nat_gateway": some}) for name, some in gateways.items()}
    (folder / "stacks.json").write_text(json.dumps(stacks))


def run(project: Path, *arguments: str, code: int = 0) -> tuple[str, str]:
    result = CliRunner().invoke(cli, ["cost", *arguments, "--project", str(project)])
    assert result.exit_code == code, result.output
    return result.stdout, result.stderr


def test_the_estimate_is_shown(project: Path) -> None:
    stdout, stderr = run(project, "dev")
    assert "dev: estimated cost a month in USD" in stdout
    assert "aws_nat_gateway.b" in stdout
    assert "73.00" in stdout
    assert "synth" in stderr


def test_json_is_all_that_stdout_has(project: Path) -> None:
    stdout, stderr = run(project, "dev", "--json")
    assert json.loads(stdout)["monthly"] == 73.0
    assert "synth" in stderr


def test_the_difference_to_a_commit(project: Path) -> None:
    stdout, _ = run(project, "dev", "--from", "then", "--json")
    assert json.loads(stdout)["kinds"] == {"NAT gateways": {"before": 36.5, "after": 73.0, "difference": 36.5}}
    stdout, _ = run(project, "dev", "--from", "then")
    assert "dev since then: estimated cost a month" in stdout
    assert "+36.50" in stdout


def test_an_environment_that_did_not_exist_has_cost_nothing(project: Path) -> None:
    stdout, _ = run(project, "new", "--from", "then", "--json")
    assert json.loads(stdout)["before"]["monthly"] == 0


def test_the_project_is_left_as_it_is(project: Path) -> None:
    run(project, "dev", "--from", "then")
    assert not (project / "cdktf.out" / "stacks").exists()


def test_an_unknown_environment_is_one_line(project: Path) -> None:
    _, stderr = run(project, "prd", code=1)
    assert stderr.splitlines()[-1] == "there is no environment 'prd'; there are: dev, new"


def test_an_unknown_commit_is_one_line(project: Path) -> None:
    _, stderr = run(project, "dev", "--from", "nowhere", code=1)
    assert stderr.splitlines()[-1].startswith("'nowhere': must be a commit, branch or tag of the Git repository in ")
