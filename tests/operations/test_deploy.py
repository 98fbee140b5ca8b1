"""What ``make deploy`` refuses, and that what it deploys is what was reviewed."""

import io
import json
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from typer.testing import CliRunner

from operations import __main__ as command_line
from operations import deploy as operation
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.journal import Display, Journal
from tests.operations.test_interrupt import sleeps, wait_until, with_marker
from tests.support.paths import REPOSITORY

Stack = dict[str, Any]

APP = """
import json
from pathlib import Path

from cdktf import App, TerraformStack

app = App()
for name, sections in json.loads(Path("stacks.json").read_text()).items():
    stack = TerraformStack(app, name)
    for path, value in sections.items():
        stack.add_override(path, value)
app.synth()
"""


@dataclass
class Project:
    """A small CDKTF project of its own, with stacks of terraform_data."""

    folder: Path
    display: Display
    console: Console

    def stack(self, **resources: Any) -> None:
        """Change the code of the stack ``prod``."""
        stacks = {"prod": {"resource.terraform_data": resources}, "dev": {}}
        (self.folder / "stacks.json").write_text(json.dumps(stacks))

    def deploy(
        self, stack: str = "prod", *, allow_danger: bool = False, answer: Callable[[str], bool] | None = lambda _: True
    ) -> None:
        operation.deploy(self.folder, stack, self.display, allow_danger=allow_danger, confirm=answer)

    @property
    def working_folder(self) -> Path:
        return self.folder / "cdktf.out" / "stacks" / "prod"

    @property
    def state(self) -> dict[str, Any]:
        """What is deployed: the input of each resource."""
        file = self.folder / "terraform.prod.tfstate"
        found = json.loads(file.read_text())["resources"] if file.exists() else []
        return {one["name"]: one["instances"][0]["attributes"]["id"] for one in found}

    @property
    def shown(self) -> str:
        return self.console.file.getvalue()  # type: ignore[attr-defined]


@pytest.fixture
def project(tmp_path: Path, display: Display, console: Console) -> Project:
    if not (REPOSITORY / "node_modules" / ".bin" / "cdktf").exists():
        pytest.skip("cdktf is not installed: run 'make setup'")
    (tmp_path / "main.py").write_text(APP)
    (tmp_path / "cdktf.json").write_text(json.dumps({"language": "python", "app": f"{sys.executable} main.py"}))
    (tmp_path / "node_modules").symlink_to(REPOSITORY / "node_modules")
    return Project(tmp_path, display, console)


@pytest.fixture
def quick(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The project with a stand-in for the synthesis, which the refusals are not about."""

    def synthesize(folder: Path, output: str, _journal: Journal) -> Path:
        for name, sections in json.loads((folder / "stacks.json").read_text()).items():
            stack = folder / output / "stacks" / name
            stack.mkdir(parents=True, exist_ok=True)
            resources = {"terraform_data": sections.get("resource.terraform_data", {})}
            backend = {"local": {"path": str(folder / f"terraform.{name}.tfstate")}}
            (stack / "cdk.tf.json").write_text(json.dumps({"resource": resources, "terraform": {"backend": backend}}))
        return folder / output / "stacks"

    def apply(folder: Path, stack: str, plan: Path, journal: Journal, *, grace: float) -> None:
        subprocess.run(["terraform", "apply", "-input=false", plan.name], cwd=plan.parent, check=True)

    monkeypatch.setattr(operation, "synthesize", synthesize)
    monkeypatch.setattr(operation, "deploy_saved_plan", apply)
    return project


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
    real = operation.synthesize

    def synthesize(folder: Path, output: str, journal: Journal) -> Path:
        stacks = real(folder, output, journal)
        (stacks / "prod" / "override.tf.json").write_text("{}")
        return stacks

    quick.stack(one={"input": "1"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(operation, "synthesize", synthesize)
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
    """The real cdktf: someone else deploys while this one is being reviewed."""

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
from terraform_runner.command_line import plainly
from operations.deploy import deploy

def main(folder: Path) -> None:
    with plainly() as display:
        deploy(folder, "prod", display, confirm=lambda _: True)

typer.run(main)
"""


@pytest.mark.rehearsal
def test_an_interrupted_cdktf_deploy_saves_its_state(project: Project) -> None:
    """The CLI ends at the first interrupt and takes Terraform's terminal with it; the wrapper must not let it."""
    marker = "620.5"
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
    wait_until(lambda: sleeps(marker), 60)
    child.send_signal(signal.SIGINT)
    out, _ = child.communicate(timeout=60)
    assert child.returncode == 130
    assert "cdktf deploy  interrupted" in out
    assert set(project.state) == {"one", "two"}
    assert not list(project.folder.glob(".terraform*.lock.info")), "Terraform was killed: it left its lock behind"
    log = (project.folder / "cdktf.out" / "logs" / "prod" / "04-cdktf-deploy.log").read_text()
    assert "Interrupt received" in log, "Terraform was heard to the end"
    assert "local-exec provisioner error" in log
    wait_until(lambda: not with_marker(str(project.folder)) and not with_marker(f"sleep {marker}"), 5)


class TestCommandLine:
    """Mistakes are one line and an exit code."""

    @pytest.fixture(autouse=True)
    def _here(self, quick: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(quick.folder)
        monkeypatch.setattr("sys.stdin", io.StringIO())
        for name in ("CI", "ALLOW_DANGER"):
            monkeypatch.delenv(name, raising=False)

    def test_a_mistake_is_one_line(self, quick: Project) -> None:
        quick.stack()
        result = CliRunner().invoke(command_line.cli, ["deploy", "prd"])
        assert (result.exit_code, result.stderr) == (1, "there is no environment 'prd'; there are: dev, prod\n")

    def test_danger_is_allowed_by_the_environment_variable(self, quick: Project) -> None:
        quick.stack(one={"triggers_replace": "1"})
        assert CliRunner().invoke(command_line.cli, ["deploy", "prod", "--yes"]).exit_code == 0
        quick.stack(one={"triggers_replace": "2"})
        refused = CliRunner().invoke(command_line.cli, ["deploy", "prod", "--yes"])
        assert refused.exit_code == 1
        assert refused.stderr.startswith("prod: refused, the plan holds 1 danger(s)")
        allowed = CliRunner().invoke(command_line.cli, ["deploy", "prod", "--yes"], env={"ALLOW_DANGER": "1"})
        assert allowed.exit_code == 0

    def test_a_failed_step_shows_its_last_lines_and_its_log(self, quick: Project) -> None:
        quick.stack(one={"inptu": "1"})
        result = CliRunner().invoke(command_line.cli, ["deploy", "prod", "--yes"])
        assert result.exit_code == 1
        assert "Traceback" not in result.output
        assert result.stderr.rstrip().splitlines()[-1].startswith("step 'prod: ")
        assert "inptu" in result.stderr
