"""The rehearsal itself, on small stacks: it passes where all is well, and fails where it must."""

import io
import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest
from rich.console import Console

from rehearsal.aws.provider import NoProvider, find_provider
from rehearsal.project import Project
from rehearsal.run import Result, choose, rehearse, rehearse_all
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.journal import Display
from tests.support.paths import REPOSITORY, SCHEMAS
from tests.support.process import alive, sleepers, wait_until

Stack = dict[str, Any]

VPC = {"main": {"cidr_block": "10.0.0.0/16", "//": {"metadata": {"path": "dev/network/main"}}}}
PROTECTED = {"lifecycle": {"prevent_destroy": True}}
MAKE_BUCKET = f"""{sys.executable} -c "
import boto3, os
boto3.client('s3', region_name='us-east-1').create_bucket(Bucket='stray')
" """


def stack(**resources: Any) -> Stack:
    return {
        "terraform": {
            "required_providers": {"aws": {"source": "aws", "version": "6.25.0"}},
            "backend": {"s3": {"bucket": "nowhere", "key": "k", "region": "eu-west-3"}},
        },
        "provider": {"aws": [{"region": "eu-west-3", "allowed_account_ids": ["111122223333"]}]},
        "resource": resources,
    }


def with_other_provider(content: Stack) -> Stack:
    required = content["terraform"]["required_providers"] | {
        "grafana": {"source": "grafana/grafana", "version": "4.45.1"}
    }
    folder = {"folder": {"title": "${aws_vpc.main.id}"}}
    return content | {
        "terraform": content["terraform"] | {"required_providers": required},
        "resource": content["resource"] | {"grafana_folder": folder},
    }


@dataclass
class Bench:
    """A project: synthesized stacks, and the folder for their rehearsal."""

    folder: Path
    display: Display

    @property
    def project(self) -> Project:
        return Project(folder=self.folder, schemas=SCHEMAS, destroy_refused=frozenset({"prod"}))

    @property
    def stacks(self) -> Path:
        return self.folder / "cdktf.out" / "stacks"

    @property
    def output(self) -> Path:
        return self.folder / "rehearsal.out"

    @property
    def shown(self) -> str:
        return self.display.console.file.getvalue()  # type: ignore[attr-defined]

    def write(self, name: str, content: Stack) -> None:
        (self.stacks / name).mkdir(parents=True)
        (self.stacks / name / "cdk.tf.json").write_text(json.dumps(content))

    def rehearse(self, name: str, content: Stack, **options: Any) -> Result:
        self.write(name, content)
        return rehearse(
            name, stacks=self.stacks, output=self.output, display=self.display, project=self.project, **options
        )


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path, Display(Console(file=io.StringIO(), width=200, highlight=False)))


@pytest.fixture
def _provider() -> None:
    try:
        find_provider("6.25.0")
    except NoProvider as error:
        pytest.skip(str(error))


def names(result: Result) -> list[str]:
    return [step.name for step in result.steps]


@pytest.mark.rehearsal
@pytest.mark.usefixtures("_provider")
class TestSmallStacks:
    """Rehearsals of one small stack each."""

    def test_what_is_not_protected_goes_without_lifting(self, bench: Bench) -> None:
        before = set(psutil.Process().children(recursive=True))  # other tests' servers
        (bench.output / "dev").mkdir(parents=True)
        (bench.output / "dev" / "left-over.tf.json").write_text("{half")
        mixed = with_other_provider(stack(aws_vpc=VPC))
        result = bench.rehearse("dev", mixed)
        assert result.failure is None
        assert names(result) == [
            "start the servers",
            "inventory before",
            "init",
            "validate",
            "plan",
            "apply",
            "second plan is empty",
            "destroy",
            "nothing is left",
        ]
        network = result.layers.tallies["network"]
        assert (network.planned, network.applied, network.changed, network.destroyed) == (1, 1, 0, 1)
        counted = {name: (tally.applied, tally.destroyed) for name, tally in result.layers.providers.items()}
        assert counted == {"aws": (1, 1), "grafana": (1, 1)}
        assert "# aws_vpc.main will be created" in (result.folder / "plan.txt").read_text()
        assert (result.folder / "logs" / "aws-server.log").exists()
        assert not (result.folder / "left-over.tf.json").exists(), "a rerun starts clean"
        left = set(psutil.Process().children(recursive=True)) - before
        started = " ".join(word for one in left for word in one.cmdline())
        assert "terraform" not in started
        assert "rehearsal.aws.serve" not in started

    def test_what_another_provider_keeps_is_found(self, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("rehearsal.providers.store.Store.remove", lambda *_arguments: None)
        result = bench.rehearse("dev", with_other_provider(stack(aws_vpc=VPC)))
        assert isinstance(result.failure, StepFailed)
        assert re.search(r"nothing is left.*1 left: grafana_folder \S+ in grafana", str(result.failure))

    def test_protection_is_seen_to_work_and_then_lifted(self, bench: Bench) -> None:
        bucket = {"data": {"bucket": "r3edge-data"} | PROTECTED}
        result = bench.rehearse("prod", stack(aws_vpc=VPC, aws_s3_bucket=bucket))
        assert result.failure is None
        assert names(result)[-5:] == [
            "second plan is empty",
            "destroy is refused",
            "lift protections",
            "destroy",
            "nothing is left",
        ]
        assert result.layers.total.destroyed == 2
        assert "1 protected resources, nothing destroyed" in bench.shown

    def test_production_without_protection_fails(self, bench: Bench) -> None:
        result = bench.rehearse("prod", stack(aws_vpc=VPC))
        assert isinstance(result.failure, StepFailed)
        assert result.failure.step == "prod: destroy is refused"
        assert "everything was destroyed, because no resource has prevent_destroy" in result.failure.reason

    def test_a_second_plan_with_changes_fails(self, bench: Bench) -> None:
        result = bench.rehearse("dev", stack(aws_vpc=VPC, terraform_data={"clock": {"input": "${timestamp()}"}}))
        assert isinstance(result.failure, StepFailed)
        assert result.failure.step == "dev: second plan is empty"
        assert result.failure.reason == "it would change 1: update terraform_data.clock"
        assert result.layers.tallies["other"].changed == 1
        assert "terraform_data.clock" in (result.folder / "second-plan.txt").read_text()

    def test_what_only_the_server_knows_of_is_found(self, bench: Bench) -> None:
        provisioner = [{"local-exec": {"command": MAKE_BUCKET}}]
        result = bench.rehearse("dev", stack(terraform_data={"maker": {"provisioner": provisioner}}))
        assert isinstance(result.failure, StepFailed)
        assert result.failure.step == "dev: nothing is left"
        assert result.failure.reason == "1 left: bucket stray in eu-west-3"

    def test_a_destroy_that_fails_for_another_reason_is_no_protection(self, bench: Bench) -> None:
        broken = {"when": "destroy", "command": "false"}
        result = bench.rehearse("prod", stack(terraform_data={"a": {"provisioner": [{"local-exec": broken}]}}))
        assert isinstance(result.failure, StepFailed)
        assert result.failure.reason == "destroy failed, but not because of prevent_destroy"

    def test_a_failed_step_is_named_with_its_log(self, bench: Bench) -> None:
        result = bench.rehearse("dev", stack(aws_vpc={"main": {"cidr_blok": "10.0.0.0/16"}}))
        assert isinstance(result.failure, StepFailed)
        assert result.failure.step == "dev: validate"
        assert result.failure.log == result.folder / "logs" / "04-validate.log"
        assert any("cidr_blok" in line for line in result.failure.tail)

    def test_two_at_once(self, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
        results = self.all(bench, monkeypatch, jobs=2)
        assert [(result.name, result.passed) for result in results] == [("prod", False), ("dev", True)]

    def test_in_turn_it_stops_at_the_first_failure(self, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
        assert [result.name for result in self.all(bench, monkeypatch)] == ["prod"]

    def all(self, bench: Bench, monkeypatch: pytest.MonkeyPatch, **options: Any) -> list[Result]:
        """Rehearse two stacks, of which the first fails."""

        def synthesize(_project: Path, output: str, _journal: object, _app: str | None) -> Path:
            contents = {"prod": stack(aws_vpc={"main": {}}), "dev": stack(aws_vpc=VPC)}
            for name, content in contents.items():
                (Path(output) / "stacks" / name).mkdir(parents=True)
                (Path(output) / "stacks" / name / "cdk.tf.json").write_text(json.dumps(content))
            (Path(output) / "manifest.json").write_text(json.dumps({"stacks": {name: {} for name in contents}}))
            return Path(output) / "stacks"

        monkeypatch.setattr("rehearsal.run.synthesize", synthesize)
        return rehearse_all(bench.project, [], bench.display, **options)

    @pytest.mark.parametrize("jobs", [1, 2])
    def test_an_interrupt_stops_all_that_was_started(self, bench: Bench, jobs: int, tmp_path: Path) -> None:
        marker = f"973{jobs}.5"
        slow = {"a": {"provisioner": [{"local-exec": {"command": f"sleep {marker}"}}]}}
        content = stack(terraform_data=slow)
        script = tmp_path / "script.py"
        script.write_text(INTERRUPTED.format(content=content, jobs=jobs, folder=str(bench.folder)))
        child = subprocess.Popen(
            [sys.executable, script],
            cwd=REPOSITORY,
            env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        wait_until(lambda: len(sleepers(marker)) == jobs, of=child)
        children = psutil.Process(child.pid).children(recursive=True)
        assert sum("rehearsal.aws.serve" in " ".join(one.cmdline()) for one in children) == jobs
        child.send_signal(signal.SIGINT)
        out, _ = child.communicate()
        assert child.returncode == 130
        assert "apply  interrupted" in out
        wait_until(lambda: not any(alive(one) for one in children))


INTERRUPTED = """
import json
from pathlib import Path

import typer

import rehearsal.run
from rehearsal.project import Project
from terraform_runner.command_line import cli_errors

CONTENT = {content!r}


def synthesize(_project, output, _journal, _app):
    for name in ("one", "two"):
        (Path(output) / "stacks" / name).mkdir(parents=True)
        (Path(output) / "stacks" / name / "cdk.tf.json").write_text(json.dumps(CONTENT))
    (Path(output) / "manifest.json").write_text(json.dumps({{"stacks": {{"one": {{}}, "two": {{}}}}}}))
    return Path(output) / "stacks"


def main():
    with cli_errors() as display:
        rehearsal.run.rehearse_all(Project(folder=Path({folder!r})), [], display, jobs={jobs})


rehearsal.run.synthesize = synthesize
typer.run(main)
"""


def test_environments_are_chosen_in_the_apps_order() -> None:
    known = ["state-backend", "prod", "dev"]
    assert choose([], known) == known
    assert choose(["dev", "prod"], known) == ["prod", "dev"]
    with pytest.raises(UserError, match="there is no environment 'prd'; there are: state-backend, prod, dev"):
        choose(["prd", "dev"], known)


def test_a_stack_without_aws_cannot_be_rehearsed(bench: Bench) -> None:
    with pytest.raises(UserError, match="dev pins no AWS provider"):
        bench.rehearse("dev", {})


def test_one_rehearsal_at_a_time(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def synthesize(*_arguments: object) -> Path:
        with pytest.raises(UserError, match="another rehearsal is running in"):
            rehearse_all(bench.project, [], bench.display)
        raise UserError("seen")

    monkeypatch.setattr("rehearsal.run.synthesize", synthesize)
    with pytest.raises(UserError, match="seen"):
        rehearse_all(bench.project, [], bench.display)
