"""Rehearsed changes, on small stacks: what is planned, what fails, and what copies share."""

import io
import json
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from rehearsal import run
from rehearsal.__main__ import DANGER
from rehearsal.aws.provider import NoProvider, find_provider
from rehearsal.changes import Change, change, deployed
from rehearsal.project import Project
from rehearsal.report import show_change
from rehearsal.running import on_copies
from rehearsal.steps import Rehearsal
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


def test_a_rehearsed_change_tells_what_it_costs(
    tmp_path: Path, display: Display, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With two synthesized stacks in place of a repository, and nothing deployed."""
    stacks = {"before": {"a": {}}, "after": {"a": {}, "b": {}}}

    def synthesize(_project: Path, output: str, *_: Any, **__: Any) -> Path:
        folder = Path(output)
        written(folder, {}, aws_nat_gateway=stacks[folder.name])
        return folder

    monkeypatch.setattr(run, "synthesize", synthesize)
    monkeypatch.setattr(run, "check_out", lambda *_: "0" * 40)
    monkeypatch.setattr(run, "deployed", lambda *_, **__: nullcontext())
    monkeypatch.setattr(run, "change", lambda *_: Change())
    changed = run.rehearse_change(Project(folder=tmp_path), "dev", "main", display)
    assert changed.cost is not None
    assert changed.cost.sum() == 36.5
    show_change(changed, "dev since main", display.console)
    shown = display.console.file.getvalue()  # type: ignore[attr-defined]
    assert "dev since main: estimated cost a month in USD" in shown
    assert "+36.50" in shown


def test_the_exit_status_of_danger_is_of_its_own() -> None:
    assert DANGER not in (0, 1, 2, 130)
