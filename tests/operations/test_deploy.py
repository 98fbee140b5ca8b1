"""``make deploy``: its refusals, and the deployment of exactly the reviewed plan."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from operations import preparation
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.journal import Journal
from tests.support.paths import REPOSITORY
from tests.support.process import processes, sleepers, wait_until
from tests.support.project import Project


@pytest.mark.rehearsal
def test_the_real_cdktf_deploys_the_reviewed_plan(project: Project) -> None:
    project.stack(one={"input": "1"}, two={"input": "${terraform_data.one.id}"})
    project.deploy()
    assert set(project.state) == {"one", "two"}
    assert "terraform_data.one" in project.shown
    assert "prod: deployed (2 to create)" in project.shown
    assert not list(project.working_folder.glob("*.tfplan")), "a plan holds every value in clear"
    log = (project.folder / "cdktf.out" / "logs" / "prod" / "04-cdktf-deploy.log").read_text()
    assert "Apply complete! Resources: 2 added" in log

    project.deploy(answer=None)
    assert "prod: nothing to change" in project.shown


@pytest.mark.parametrize("name", ["override.tf.json", "override.tf", "rehearsal_override.tf.json", "my_override.tf"])
def test_it_refuses_to_run_beside_an_override_file(quick: Project, name: str) -> None:
    quick.stack(one={"input": "1"})
    quick.working_folder.mkdir(parents=True)
    override = quick.working_folder / name
    override.write_text("{}")
    with pytest.raises(UserError, match=rf"will not run beside {override}.*remove it, run again"):
        quick.deploy()
    assert not (quick.working_folder / "cdk.tf.json").exists(), "it refuses before it does anything"


def test_an_override_file_that_the_synthesis_writes_is_refused_too(quick: Project) -> None:
    real = preparation.synthesize

    def synthesize(folder: Path, output: str, journal: Journal) -> Path:
        stacks = real(folder, output, journal)
        (stacks / "prod" / "override.tf.json").write_text("{}")
        return stacks

    quick.stack(one={"input": "1"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(preparation, "synthesize", synthesize)
        with pytest.raises(UserError, match=r"will not run beside .*override\.tf\.json"):
            quick.deploy()
    assert quick.state == {}


def test_an_unknown_environment_is_named_with_the_known_ones(quick: Project) -> None:
    quick.stack()
    with pytest.raises(UserError, match="there is no environment 'prd'; there are: dev, prod"):
        quick.deploy("prd")


def test_a_replacement_is_refused_until_it_is_allowed(quick: Project) -> None:
    quick.stack(one={"triggers_replace": "1"})
    quick.deploy()
    before = quick.state

    quick.stack(one={"triggers_replace": "2"})
    with pytest.raises(UserError, match=r"1 danger\(s\): replace terraform_data.one.*ALLOW_DANGER=1"):
        quick.deploy()
    assert quick.state == before
    assert "triggers_replace cannot be changed in place" in quick.shown

    quick.deploy(allow_danger=True)
    assert quick.state["one"] != before["one"]


def test_a_destruction_is_refused_until_it_is_allowed(quick: Project) -> None:
    quick.stack(one={"input": "1"}, two={"input": "2"})
    quick.deploy()
    quick.stack(one={"input": "1"})
    with pytest.raises(UserError, match=r"destroy terraform_data\.two"):
        quick.deploy()
    assert set(quick.state) == {"one", "two"}
    quick.deploy(allow_danger=True)
    assert set(quick.state) == {"one"}


def test_nothing_happens_without_a_yes(quick: Project) -> None:
    quick.stack(one={"input": "1"})
    with pytest.raises(UserError, match="not confirmed; nothing was changed"):
        quick.deploy(answer=lambda _: False)
    with pytest.raises(UserError, match="no terminal to confirm on"):
        quick.deploy(answer=None)
    assert quick.state == {}
    assert not list(quick.working_folder.glob("*.tfplan"))


def test_the_plan_is_for_its_owner_alone(quick: Project) -> None:
    modes = []

    def answer(_question: str) -> bool:
        modes.extend(path.stat().st_mode & 0o777 for path in quick.working_folder.glob("*.tfplan"))
        return False

    quick.stack(one={"input": "1"})
    with pytest.raises(UserError):
        quick.deploy(answer=answer)
    assert modes == [0o600]


@pytest.mark.rehearsal
def test_a_plan_that_the_state_has_left_behind_is_not_applied(project: Project) -> None:
    """Another deployment happens during the review. This test runs the real cdktf."""

    def answer(_question: str) -> bool:
        subprocess.run(["terraform", "apply", "-auto-approve"], cwd=project.working_folder, check=True)
        return True

    project.stack(one={"input": "1"})
    with pytest.raises(StepFailed) as caught:
        project.deploy(answer=answer)
    assert any("Saved plan is stale" in line for line in caught.value.tail)


INTERRUPTED = """
from pathlib import Path
import typer
from terraform_runner.command_line import cli_errors
from operations.deploy import deploy

def main(folder: Path) -> None:
    with cli_errors() as display:
        deploy(folder, "prod", display, confirm=lambda _: True)

typer.run(main)
"""


@pytest.mark.rehearsal
def test_an_interrupted_cdktf_deploy_saves_its_state(project: Project) -> None:
    """By itself the CLI ends at the first interrupt and takes Terraform's terminal with it."""
    marker = "9720.5"
    project.stack(
        one={"input": "1"},
        two={"input": "${terraform_data.one.id}", "provisioner": [{"local-exec": {"command": f"sleep {marker}"}}]},
    )
    child = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, str(project.folder)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    wait_until(lambda: sleepers(marker), of=child)
    child.send_signal(signal.SIGINT)
    out, _ = child.communicate()
    assert child.returncode == 130
    assert "cdktf deploy  interrupted" in out
    assert set(project.state) == {"one", "two"}
    assert not list(project.folder.glob(".terraform*.lock.info")), "Terraform was killed: it left its lock behind"
    log = (project.folder / "cdktf.out" / "logs" / "prod" / "04-cdktf-deploy.log").read_text()
    assert "Interrupt received" in log, "Terraform was heard to the end"
    assert "local-exec provisioner error" in log
    wait_until(lambda: not processes(str(project.folder)) and not processes(f"sleep {marker}"))
