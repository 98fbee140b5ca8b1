"""Rehearsed changes, on small stacks: what is planned, what fails, and what copies share."""

import io
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from rehearsal.__main__ import DANGER
from rehearsal.aws.provider import NoProvider, find_provider
from rehearsal.changes import Change, change, deployed
from rehearsal.earlier import check_out, environment_for, other_libraries
from rehearsal.project import Project
from rehearsal.report import show_change
from rehearsal.running import on_copies
from rehearsal.steps import Rehearsal
from terraform_runner.errors import UserError
from terraform_runner.journal import Display, Journal
from terraform_runner.plan_review import Action
from tests.rehearsal.test_run import PROTECTED, stack, with_other_provider
from tests.support.paths import SCHEMAS


@pytest.fixture
def display() -> Display:
    return Display(Console(file=io.StringIO(), width=200, highlight=False))


@pytest.fixture
def _provider() -> None:
    try:
        find_provider("6.25.0")
    except NoProvider as error:
        pytest.skip(str(error))


def written(folder: Path, logs: dict[str, Any], bucket: str = "data", title: str = "then", **more: Any) -> Path:
    """Return the folder of a stack ``dev``: a log group, a protected bucket, a Grafana folder, and more."""
    content = with_other_provider(stack(aws_vpc={}))
    content["resource"] = {
        "aws_cloudwatch_log_group": {"logs": logs},
        "aws_s3_bucket": {"data": {"bucket": bucket} | PROTECTED},
        "grafana_folder": {"folder": {"title": title}},
        **more,
    }
    (folder / "dev").mkdir(parents=True)
    (folder / "dev" / "cdk.tf.json").write_text(json.dumps(content))
    return folder / "dev"


def actions(changed: Change) -> dict[str, Action]:
    return {one.address: one.action for one in changed.review.changes}


@pytest.mark.rehearsal
@pytest.mark.usefixtures("_provider")
def test_changes_of_one_deployed_stack(tmp_path: Path, display: Display) -> None:
    """Each begins with what was deployed, whatever the others have done."""
    logs = {"name": "then"}
    base = written(tmp_path / "base", logs)
    sources = {
        "in place": written(tmp_path / "a", logs | {"retention_in_days": 7}, title="now"),
        "replaced": written(tmp_path / "b", {"name": "now"}, terraform_data={"new": {"input": "1"}}),
        "protected": written(tmp_path / "c", logs, bucket="other"),
        "restless": written(tmp_path / "d", logs, terraform_data={"clock": {"input": "${timestamp()}"}}),
        "nothing": base,
    }
    found: dict[str, Change] = {}
    groups: dict[str, list[str]] = {}
    with deployed(base, tmp_path / "out", display=display, project=Project(schemas=SCHEMAS)) as rehearsal:
        for name, source in sources.items():
            folder = tmp_path / "copies" / name
            with on_copies(rehearsal, folder, Journal(name, folder / "logs", display)) as copy:
                found[name] = change(copy, source)
                groups[name] = log_groups(copy)
        groups["base"] = log_groups(rehearsal)

    assert {name: names for name, names in groups.items() if names != ["then"]} == {"replaced": ["now"]}
    assert [name for name, one in found.items() if one.safe] == ["in place", "nothing"]
    assert actions(found["in place"]) == {
        "aws_cloudwatch_log_group.logs": Action.UPDATE,
        "grafana_folder.folder": Action.UPDATE,
    }
    assert found["in place"].review.changes[0].attributes == ("retention_in_days: 0 → 7",)
    assert actions(found["replaced"]) == {
        "aws_cloudwatch_log_group.logs": Action.REPLACE,
        "terraform_data.new": Action.CREATE,
    }
    assert found["replaced"].failure is None
    assert "Instance cannot be destroyed" in str(found["protected"].failure)
    assert "second plan is empty" in str(found["restless"].failure)
    assert found["nothing"].review.changes == ()

    show_change(found["restless"], "dev since then", display.console)
    show_change(found["replaced"], "dev since before", display.console)
    shown = display.console.file.getvalue()  # type: ignore[attr-defined]
    assert "dev since then: FAILED" in shown
    assert "dev since before: works, with what is destroyed or replaced" in shown


def log_groups(rehearsal: Rehearsal) -> list[str]:
    found = rehearsal.server.client("logs", "eu-west-3").describe_log_groups()
    return [group["logGroupName"] for group in found["logGroups"]]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a Git repository whose project lies in a folder of its own, with one commit and a change since."""
    project = tmp_path / "repository" / "project"
    (project / "src").mkdir(parents=True)
    (project / "src" / "value.py").write_text("VALUE = 'then'\n")
    (project / "Pipfile.lock").write_text("{}")
    (project / "pyproject.toml").write_text('[tool.setuptools.packages.find]\nwhere = ["src"]\n')
    (tmp_path / "repository" / "beside").write_text("not the project's")
    run = ["git", "-c", "user.name=t", "-c", "user.email=t@example.com", "-C", str(tmp_path / "repository")]
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "then"], ["tag", "then"]):
        subprocess.run([*run, *arguments], check=True)
    (project / "src" / "value.py").write_text("VALUE = 'now'\n")
    (project / "node_modules").mkdir()
    return project


def test_a_project_is_checked_out_as_it_was(repository: Path, tmp_path: Path) -> None:
    folder = tmp_path / "earlier" / "project"
    found = check_out(repository, "then", folder)
    assert len(found) == 40
    assert (folder / "src" / "value.py").read_text() == "VALUE = 'then'\n"
    assert (repository / "src" / "value.py").read_text() == "VALUE = 'now'\n"
    assert (folder / "node_modules").resolve() == repository / "node_modules"
    assert sorted(path.name for path in folder.iterdir()) == ["Pipfile.lock", "node_modules", "pyproject.toml", "src"]
    assert environment_for(folder, {"PATH": "/bin"}) == {"PATH": "/bin", "PYTHONPATH": f"{folder / 'src'}:{folder}"}


def test_other_libraries_are_told(repository: Path, tmp_path: Path) -> None:
    folder = tmp_path / "earlier" / "project"
    check_out(repository, "then", folder)
    assert other_libraries(repository, folder) == []
    (repository / "Pipfile.lock").write_text('{"another": true}')
    assert other_libraries(repository, folder) == ["Pipfile.lock"]


@pytest.mark.parametrize("commit", ["nowhere", "--help", ""])
def test_an_unknown_commit_is_told(repository: Path, tmp_path: Path, commit: str) -> None:
    with pytest.raises(UserError, match="must be a commit, branch or tag"):
        check_out(repository, commit, tmp_path / "earlier")
    assert not (tmp_path / "earlier").exists()


def test_a_folder_without_git_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="must be a commit, branch or tag of the Git repository in"):
        check_out(tmp_path, "main", tmp_path / "earlier")


def test_the_exit_status_of_danger_is_of_its_own() -> None:
    assert DANGER not in (0, 1, 2, 130)
