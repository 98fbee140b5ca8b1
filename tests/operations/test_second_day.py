"""``make deploy`` beside other commands, after a broken-off apply, and before one that destroys too much."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import typer

from operations import deploy as operation
from operations.foundations import explain_failed_plan, foundations, lost_foundations
from operations.synth import synth
from operations.tainted import protected_and_tainted
from terraform_runner.command_line import cli_errors
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.lock import exclusive
from terraform_runner.plan_review import Action, Change, Review
from terraform_runner.terraform import Terraform, without_settings
from tests.support.paths import REPOSITORY
from tests.support.project import Project

HOLD = """
import sys
from pathlib import Path
from operations.preparation import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_two_commands_do_not_share_a_clone(quick: Project) -> None:
    quick.stack(one={"input": "1"})
    command = [sys.executable, "-c", HOLD, str(quick.folder)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(UserError, match=f"another command works in {quick.folder}: wait until it has ended"):
            quick.deploy()
        assert not (quick.folder / "cdktf.out").exists(), "it is refused before the synthesis"
        other.communicate()
    quick.deploy()
    assert set(quick.state) == {"one"}


def test_the_lock_ends_with_its_block_whatever_ends_it(tmp_path: Path) -> None:
    with pytest.raises(ValueError), exclusive(tmp_path / "lock", "busy"):  # noqa: PT011
        raise ValueError
    with exclusive(tmp_path / "lock", "busy"):
        pass


def test_another_plan_than_the_reviewed_one_is_not_applied(quick: Project) -> None:
    quick.stack(one={"input": "1"})

    def answer(_question: str) -> bool:
        (plan,) = quick.working_folder.glob("*.tfplan")
        plan.write_bytes(b"another")
        return True

    with pytest.raises(UserError, match="is not the plan that was reviewed: something else has written it"):
        quick.deploy(answer=answer)
    assert quick.state == {}


def test_variables_that_change_what_terraform_does_are_ignored(quick: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TF_WORKSPACE", "another")
    monkeypatch.setenv("TF_CLI_ARGS_plan", "-destroy")
    quick.stack(one={"input": "1"})
    quick.deploy()
    assert set(quick.state) == {"one"}
    assert "ignored: TF_CLI_ARGS_plan, TF_WORKSPACE; they would change what Terraform does" in quick.shown


def test_logs_and_credentials_of_terraform_stay() -> None:
    kept = {"PATH": "/bin", "TF_LOG": "debug", "TF_LOG_PATH": "x", "TF_TOKEN_example_com": "dummy"}
    assert without_settings(kept | {"TF_VAR_x": "1", "TF_DATA_DIR": "y", "TERRAFORM_BINARY_NAME": "z"}) == kept


@pytest.mark.parametrize("name", ["more.tf", "more.tf.json", "terraform.tfvars", "x.auto.tfvars", "y.auto.tfvars.json"])
def test_a_file_that_terraform_would_read_is_refused(quick: Project, name: str) -> None:
    quick.stack(one={"input": "1"})
    quick.deploy()
    (quick.working_folder / name).write_text("{}")
    with pytest.raises(UserError, match=rf"will not run beside .*/{name}: Terraform would read it, too"):
        quick.deploy()


def test_it_refuses_beside_a_state_that_was_not_saved(quick: Project) -> None:
    quick.stack(one={"input": "1"})
    quick.working_folder.mkdir(parents=True)
    (quick.working_folder / "errored.tfstate").write_text("{}")
    with pytest.raises(UserError, match=r"terraform -chdir=\S+/stacks/prod state push errored\.tfstate") as refused:
        quick.deploy()
    assert "only record of what that apply created" in str(refused.value)
    assert not (quick.working_folder / "cdk.tf.json").exists()


def test_a_synthesis_does_not_remove_the_unsaved_state_of_a_former_stack(quick: Project) -> None:
    former = quick.folder / "cdktf.out" / "stacks" / "former"
    former.mkdir(parents=True)
    (former / "errored.tfstate").write_text("{}")
    quick.stack(one={"input": "1"})
    for command in (quick.deploy, lambda: synth(quick.folder, quick.display)):
        with pytest.raises(UserError, match=r"stacks/former state push errored\.tfstate"):
            command()
    assert not quick.working_folder.exists()


def test_it_refuses_another_workspace_which_has_another_state(quick: Project) -> None:
    quick.stack(one={"input": "1"})
    quick.deploy()
    selecting = ["terraform", "workspace", "new", "another"]
    subprocess.run(selecting, cwd=quick.working_folder, check=True, capture_output=True)
    with pytest.raises(UserError, match=r"workspace 'another': .*terraform -chdir=\S+ workspace select default"):
        quick.deploy()
    subprocess.run([*selecting[:2], "select", "default"], cwd=quick.working_folder, check=True, capture_output=True)
    quick.deploy()
    assert "prod: nothing to change" in quick.shown


def test_a_state_that_is_not_saved_is_told_at_once(quick: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def apply(folder: Path, stack: str, plan: Path, *_: Any, **__: Any) -> None:
        (plan.parent / "errored.tfstate").write_text("{}")
        raise StepFailed("apply", None, [])

    monkeypatch.setattr(operation, "deploy_saved_plan", apply)
    quick.stack(one={"input": "1"})
    with pytest.raises(StepFailed):
        quick.deploy()
    assert "state push errored.tfstate" in quick.shown


def test_a_lock_that_was_left_behind_comes_with_the_way_out(
    quick: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def init(*_: Any, **__: Any) -> None:
        raise StepFailed("init", None, ["Error: Error acquiring the state lock", "  ID:  0123-4567"])

    monkeypatch.setattr(Terraform, "init", init)
    quick.stack(one={"input": "1"})
    with pytest.raises(typer.Exit), cli_errors():
        quick.deploy()
    assert f"terraform -chdir={quick.working_folder} force-unlock ID" in capsys.readouterr().err


PROTECTED = {"lifecycle": {"prevent_destroy": True}}


def taint(project: Project, *addresses: str) -> None:
    for address in addresses:
        subprocess.run(["terraform", "taint", address], cwd=project.working_folder, check=True, capture_output=True)


def test_what_is_tainted_and_protected_is_kept_after_asking(quick: Project) -> None:
    """Or else every plan stops at it: 'Instance cannot be destroyed'."""
    quick.stack(one={"input": "1"} | PROTECTED, two={"input": "2"}, three={"input": "3"} | PROTECTED)
    quick.deploy()
    before = quick.state
    taint(quick, "terraform_data.one", "terraform_data.two")

    asked: list[str] = []
    with pytest.raises(UserError, match="not confirmed"):
        quick.deploy(answer=lambda question: bool(asked.append(question)))
    assert asked == ["Untaint 1, and plan?"]
    assert "  terraform untaint terraform_data.one" in quick.shown

    quick.deploy(allow_danger=True)
    assert quick.state["one"] == before["one"]
    assert quick.state["two"] != before["two"], "what is not protected is replaced"


@pytest.mark.parametrize("lifecycle", [PROTECTED, {"lifecycle": [{"prevent_destroy": True}]}])
def test_tainted_and_protected_are_found_in_either_form(
    write: Callable[..., Path], lifecycle: Mapping[str, Any]
) -> None:
    folder = write({"a": dict(lifecycle), "b": {}, "c": dict(lifecycle)})
    state = {
        "resources": [
            {"mode": "managed", "type": "terraform_data", "name": name, "instances": [{"status": status}]}
            for name, status in (("a", "tainted"), ("b", "tainted"), ("c", None), ("gone", "tainted"))
        ]
    }
    assert protected_and_tainted(state, folder) == ["terraform_data.a"]


CLUSTER = "aws_eks_cluster.cluster_eks"
PROVIDERS = {
    "aws": [{"region": "eu-west-3"}],
    "kubernetes": [
        {"host": f"${{{CLUSTER}.endpoint}}", "ca": f"${{base64decode({CLUSTER}.certificate_authority[0].data)}}"}
    ],
    "helm": [{"kubernetes": {"host": f"${{{CLUSTER}.endpoint}}"}}],
}


def test_what_the_providers_stand_on_is_known(write: Callable[..., Path]) -> None:
    assert foundations(write({}, provider=PROVIDERS)) == {CLUSTER: ["kubernetes", "helm"]}
    assert foundations(write({})) == {}


@pytest.mark.parametrize("action", [Action.REPLACE, Action.DESTROY])
def test_the_loss_of_a_cluster_is_said_in_words(write: Callable[..., Path], action: Action) -> None:
    folder = write({}, provider=PROVIDERS)
    words = lost_foundations(Review((Change(CLUSTER, "aws_eks_cluster", action),)), folder)
    assert words.startswith(
        f"THE PLAN DESTROYS OR REPLACES {CLUSTER}. All that the providers kubernetes and helm manage"
    )
    assert "make a new one beside it" in words
    assert not lost_foundations(Review((Change(CLUSTER, "aws_eks_cluster", Action.UPDATE),)), folder)


def test_a_plan_that_fails_because_the_cluster_is_replaced_says_so(
    write: Callable[..., Path], terraform: Callable[..., Terraform]
) -> None:
    it = terraform({"one": {"triggers_replace": "1"}})
    it.apply_now()
    write({"one": {"triggers_replace": "2"}})
    # No provider that stands on something can be installed here.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("operations.foundations.foundations", lambda _: {"terraform_data.one": ["kubernetes"]})
        explained = explain_failed_plan(it, StepFailed("plan", None, [], "configuration is not known"))
    assert "step 'plan' failed: configuration is not known\nTHE PLAN DESTROYS OR REPLACES terraform_data.one" in str(
        explained
    )
    assert not list(it.folder.glob("*.tfplan"))


def test_another_failure_of_a_plan_stays_what_it_is(terraform: Callable[..., Terraform]) -> None:
    it = terraform({"one": {"input": "1"}})
    failure = StepFailed("plan", None, [], "something else")
    assert explain_failed_plan(it, failure) is failure


def test_clean_keeps_what_may_be_the_only_state(tmp_path: Path) -> None:
    (tmp_path / "Makefile").write_text((REPOSITORY / "Makefile").read_text())
    stack = tmp_path / "cdktf.out" / "stacks" / "prod"
    (stack / ".terraform").mkdir(parents=True)
    (stack / ".terraform" / "terraform.tfstate").write_text("the record of the backend")
    (stack / "errored.tfstate").write_text("{}")
    done = subprocess.run(["make", "clean"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "kept cdktf.out, which may hold the only state:\ncdktf.out/stacks/prod/errored.tfstate" in done.stdout
    (stack / "errored.tfstate").unlink()
    subprocess.run(["make", "clean"], cwd=tmp_path, capture_output=True, check=True)
    assert not (tmp_path / "cdktf.out").exists()
