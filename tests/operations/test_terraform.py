"""The wrapper around the terraform command, with real Terraform."""

from collections.abc import Callable
from pathlib import Path

import pytest

from terraform_runner.errors import StepFailed, UserError
from terraform_runner.journal import Journal
from terraform_runner.terraform import Event, Terraform, parse, quiet_environment, readable

Start = Callable[..., Terraform]


def test_from_init_to_destroy(terraform: Start, journal: Journal) -> None:
    it = terraform({"one": {"input": "x"}, "two": {"input": "${terraform_data.one.id}"}})
    it.validate()
    plan = it.folder / "it.tfplan"
    assert it.plan(plan)
    assert "# terraform_data.one will be created" in it.show_text(plan)
    assert len(it.show_json(plan)["resource_changes"]) == 2

    events: list[Event] = []
    it.apply(plan, on_event=events.append)
    assert [e["hook"]["resource"]["addr"] for e in events if e["type"] == "apply_complete"] == [
        "terraform_data.one",
        "terraform_data.two",
    ]
    assert it.state_list() == ["terraform_data.one", "terraform_data.two"]
    assert not it.plan(plan, step="second plan")

    it.destroy()
    assert it.state_list() == []
    assert [step.name for step in journal.steps] == ["init", "validate", "plan", "apply", "second plan", "destroy"]
    assert all(step.outcome == "ok" and step.log.exists() for step in journal.steps)
    assert "Creation complete" in journal.steps[3].log.read_text()


def test_a_failure_names_step_log_and_last_lines(terraform: Start, journal: Journal) -> None:
    it = terraform({"bad": {"inptu": "x"}})
    with pytest.raises(StepFailed) as caught:
        it.validate()
    failure = caught.value
    assert failure.step == "test: validate"
    assert failure.reason == "Error: Extraneous JSON object property"
    assert failure.log == journal.logs / "02-validate.log"
    assert any("inptu" in line for line in failure.tail)
    assert str(failure).startswith("step 'test: validate' failed: Error: Extraneous JSON object property; log: ")
    assert journal.steps[-1].outcome == "failed"


def test_a_failed_apply_is_readable_in_log_and_tail(terraform: Start) -> None:
    it = terraform({"bad": {"provisioner": [{"local-exec": {"command": "echo told you; exit 3"}}]}})
    with pytest.raises(StepFailed) as caught:
        it.apply_now()
    assert caught.value.reason == "Error: local-exec provisioner error (with terraform_data.bad)"
    assert caught.value.log is not None
    log = caught.value.log.read_text()
    assert "with terraform_data.bad" in log
    assert "exit status 3" in log
    assert '"@level"' not in log


def test_no_state_is_no_failure(terraform: Start) -> None:
    it = terraform({})
    assert it.state_list() == []
    assert it.state_pull() == {}


def test_a_missing_terraform_is_told_in_one_line(write: Callable[..., Path], journal: Journal) -> None:
    it = Terraform(write({}), journal, grace=1, environment={"PATH": "/nowhere"})
    with pytest.raises(UserError, match="terraform cannot be run: No such file or directory"):
        it.init()


def test_a_configuration_file_that_is_gone_is_not_passed_on(tmp_path: Path) -> None:
    here = tmp_path / "terraform.rc"
    here.touch()
    assert "TF_CLI_CONFIG_FILE" not in quiet_environment({"TF_CLI_CONFIG_FILE": str(tmp_path / "gone")})
    assert quiet_environment({"TF_CLI_CONFIG_FILE": str(here)})["TF_CLI_CONFIG_FILE"] == str(here)


@pytest.mark.parametrize("text", ["plain text", "17", '"quoted"', ""])
def test_text_among_the_events_stays_text(text: str) -> None:
    assert parse(text) is None


def test_a_diagnostic_shows_where_and_why() -> None:
    event = {
        "type": "diagnostic",
        "@message": "Error: no",
        "diagnostic": {"address": "a.b", "detail": "because\nof this"},
    }
    assert readable(event) == "Error: no\n  with a.b\n  because\n  of this"
