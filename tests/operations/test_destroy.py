"""``make destroy``: its refusals, the typed consent, and going on after a failure."""

import subprocess
import sys

import pytest

from operations.consent import Consent, given_in_advance
from operations.destroy import destroy
from terraform_runner.errors import StepFailed, UserError
from tests.support.paths import REPOSITORY
from tests.support.project import Project

PROTECTED = {"input": "1", "lifecycle": {"prevent_destroy": True}}


@pytest.fixture
def deployed(quick: Project) -> Project:
    """Return the project with two resources deployed."""
    quick.stack(one={"input": "1"}, two={"input": "${terraform_data.one.id}"})
    quick.deploy()
    return quick


def typing(text: str, questions: list[str] | None = None) -> Consent:
    """Return the consent of a person who types in a text."""

    def ask(question: str) -> str:
        if questions is not None:
            questions.append(question)
        return text

    return Consent(environment=ask)


def run(project: Project, consent: Consent, environment: str = "prod") -> None:
    destroy(project.folder, environment, project.display, consent=consent)


def test_the_shown_plan_is_destroyed_after_the_name_is_typed_in(deployed: Project) -> None:
    questions: list[str] = []
    run(deployed, typing("prod ", questions))
    assert questions == ["Destroy all of prod (2 to destroy)? Type 'prod' to confirm"]
    assert deployed.state == {}
    assert "DESTROY" in deployed.shown
    assert "terraform_data.one" in deployed.shown
    assert "prod: destroyed (2 to destroy)" in deployed.shown
    assert not list(deployed.working_folder.glob("*.tfplan")), "a plan holds every value in clear"


@pytest.mark.parametrize("text", ["", "yes", "y", "dev", "PROD"])
def test_nothing_is_destroyed_without_the_name(deployed: Project, text: str) -> None:
    before = deployed.state
    with pytest.raises(UserError, match="not confirmed; nothing was destroyed"):
        run(deployed, typing(text))
    assert deployed.state == before
    assert not list(deployed.working_folder.glob("*.tfplan"))


def test_without_a_terminal_the_name_is_given_in_advance(deployed: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "1")
    with pytest.raises(UserError, match=r"no terminal to confirm on: pass --confirm prod \(CONFIRM=prod with make\)"):
        run(deployed, given_in_advance(None, False))
    with pytest.raises(UserError, match="not confirmed"):
        run(deployed, given_in_advance("dev", False))
    run(deployed, given_in_advance("prod", False))
    assert deployed.state == {}


def test_what_is_protected_is_refused_before_terraform_is_asked(deployed: Project) -> None:
    deployed.stack(one=PROTECTED)
    before = deployed.state
    with pytest.raises(
        UserError, match=r"prod is protected: terraform_data\.one must not be destroyed.*lift_protection"
    ):
        run(deployed, typing("prod"))
    assert deployed.state == before
    assert "init" not in deployed.shown.rpartition("prod: deployed")[2]


def test_the_state_bucket_is_not_destroyed(deployed: Project) -> None:
    with pytest.raises(UserError, match="state-backend holds the state of every environment"):
        run(deployed, typing("state-backend"), "state-backend")


def test_an_unknown_environment_is_named_with_the_known_ones(deployed: Project) -> None:
    with pytest.raises(UserError, match="there is no environment 'prd'; there are: dev, prod"):
        run(deployed, typing("prd"), "prd")


def test_no_other_command_works_in_the_clone_meanwhile(deployed: Project) -> None:
    def ask(_question: str) -> str:
        deployed.deploy()
        return "prod"

    with pytest.raises(UserError, match="another command works in"):
        run(deployed, Consent(environment=ask))


def test_nothing_deployed_needs_no_consent(deployed: Project) -> None:
    run(deployed, typing("prod"))
    run(deployed, typing("anything"))
    assert "prod: nothing is deployed" in deployed.shown


def test_a_failure_says_what_is_left_and_how_to_go_on(deployed: Project) -> None:
    failing = [{"local-exec": {"when": "destroy", "command": "test -e unlocked"}}]
    deployed.stack(one={"input": "1", "provisioner": failing}, two={"input": "${terraform_data.one.id}"})
    deployed.deploy()
    with pytest.raises(
        StepFailed, match=r"Left in the state: 1 \(terraform_data\.one\)\. Go on with: make destroy ENV=prod"
    ):
        run(deployed, typing("prod"))
    assert set(deployed.state) == {"one"}
    (deployed.working_folder / "unlocked").touch()
    run(deployed, typing("prod"))
    assert deployed.state == {}


def test_what_came_after_the_review_is_not_destroyed(deployed: Project) -> None:
    """Somebody else deploys while the question is open."""

    def ask(_question: str) -> str:
        file = deployed.working_folder / "other.tf.json"
        file.write_text('{"resource": {"terraform_data": {"three": {"input": "3"}}}}')
        subprocess.run(["terraform", "apply", "-auto-approve"], cwd=deployed.working_folder, check=True)
        file.unlink()
        return "prod"

    with pytest.raises(UserError, match=r"destroy terraform_data\.three was not in the plan that was shown"):
        run(deployed, Consent(environment=ask))
    assert set(deployed.state) == {"one", "two", "three"}


@pytest.mark.rehearsal
def test_the_command_line_destroys_a_real_cdktf_project(project: Project) -> None:
    project.stack(one={"input": "1"})
    project.deploy()

    def command(*options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "operations", "destroy", "prod", "--project", str(project.folder), *options],
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )

    refused = command()
    assert refused.returncode == 1
    assert "no terminal to confirm on: pass --confirm prod" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert set(project.state) == {"one"}
    done = command("--confirm", "prod")
    assert done.returncode == 0, done.stderr
    assert project.state == {}
    assert "prod: destroyed (1 to destroy)" in done.stdout
