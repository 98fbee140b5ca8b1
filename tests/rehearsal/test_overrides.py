"""The override files, and Terraform's merge rules that they rely on."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from rehearsal.overrides import LIFTED, protections_override, rehearsal_override, without
from terraform_runner.synthesized import protected

PINNED = {"required_providers": {"aws": {"source": "aws", "version": "6.25.0"}}, "backend": {"s3": {"bucket": "b"}}}
DUMMIES = {
    "access_key": "rehearsal",
    "secret_key": "rehearsal",
    "allowed_account_ids": ["123456789012"],
    "skip_credentials_validation": True,
    "skip_metadata_api_check": True,
    "s3_use_path_style": True,
    "max_retries": 5,
}


def test_every_alias_of_the_provider_is_overridden() -> None:
    stack = {
        "terraform": PINNED,
        "provider": {"aws": [{"region": "eu-west-3"}, {"alias": "us", "region": "us-east-1"}]},
    }
    assert rehearsal_override(stack, "5.100.0") == {
        "terraform": {
            "required_providers": {"aws": {"source": "aws", "version": "5.100.0"}},
            "backend": {"local": {}},
        },
        "provider": {"aws": [DUMMIES, {"alias": "us"} | DUMMIES]},
    }


def test_the_backend_can_be_left_alone() -> None:
    assert "backend" not in rehearsal_override({"terraform": PINNED}, "5.100.0", local_backend=False)["terraform"]


def test_a_stack_without_aws_gets_no_aws_provider() -> None:
    assert rehearsal_override({}, "5.100.0") == {"terraform": {"backend": {"local": {}}}}


@pytest.mark.parametrize(("argument", "lifted"), LIFTED.items())
def test_what_protects_is_lifted_where_it_is_set(argument: str, lifted: Any) -> None:
    protecting = 30 if argument == "recovery_window_in_days" else not lifted
    stack = {"resource": {"some_thing": {"a": {argument: protecting}, "b": {argument: lifted}, "c": {"name": "c"}}}}
    assert protections_override(stack) == {"resource": {"some_thing": {"a": {argument: lifted}}}}


@pytest.mark.parametrize(
    ("kind", "argument"),
    [
        ("aws_backup_vault", "force_destroy"),
        ("aws_ecr_repository", "force_delete"),
        ("aws_s3_bucket", "force_destroy"),
        ("aws_db_instance", "skip_final_snapshot"),
        ("aws_rds_cluster", "skip_final_snapshot"),
    ],
)
def test_what_protects_by_its_absence_is_lifted_too(kind: str, argument: str) -> None:
    assert protections_override({"resource": {kind: {"a": {}, "b": {argument: True}}}}) == {
        "resource": {kind: {"a": {argument: True}}}
    }


def test_prevent_destroy_is_found_and_lifted() -> None:
    stack = {
        "resource": {
            "some_thing": {
                "a": {"lifecycle": {"prevent_destroy": True, "ignore_changes": ["tags"]}},
                "b": {"lifecycle": {"ignore_changes": ["tags"]}},
                "c": {"lifecycle": [{"prevent_destroy": True}]},
            }
        }
    }
    lifted = {"lifecycle": {"prevent_destroy": False}}
    assert protected(stack) == ["some_thing.a", "some_thing.c"]
    assert protections_override(stack) == {"resource": {"some_thing": {"a": lifted, "c": lifted}}}


def test_nothing_to_lift_is_no_override() -> None:
    assert protections_override({"resource": {"some_thing": {"a": {"name": "a"}}}}) == {}


class TestTerraformItself:
    """The merge rules of Terraform itself."""

    @pytest.fixture
    def stack(self, tmp_path: Path) -> dict[str, Any]:
        lifecycle = {"prevent_destroy": True, "ignore_changes": ["input"], "create_before_destroy": True}
        resource = {"input": "first", "triggers_replace": "1", "lifecycle": lifecycle}
        stack = {"terraform": {"backend": PINNED["backend"]}, "resource": {"terraform_data": {"a": resource}}}
        self.write(tmp_path / "cdk.tf.json", stack)
        self.write(tmp_path / "override.tf.json", rehearsal_override(stack, "5.100.0"))
        self.terraform(tmp_path, "init")
        self.terraform(tmp_path, "apply", "-auto-approve")
        return stack

    def test_the_local_backend_replaces_the_bucket(self, stack: dict[str, Any], tmp_path: Path) -> None:
        assert (tmp_path / "terraform.tfstate").exists()

    def test_destroy_is_refused_then_the_override_lets_it_pass(self, stack: dict[str, Any], tmp_path: Path) -> None:
        refused = self.terraform(tmp_path, "destroy", "-auto-approve", good=False)
        assert "lifecycle.prevent_destroy set" in " ".join(refused.split())
        self.write(tmp_path / "protections_override.tf.json", protections_override(stack))
        assert "1 destroyed" in self.terraform(tmp_path, "destroy", "-auto-approve")

    def test_the_other_lifecycle_arguments_stay(self, stack: dict[str, Any], tmp_path: Path) -> None:
        stack["resource"]["terraform_data"]["a"] |= {"input": "second"}
        self.write(tmp_path / "cdk.tf.json", stack)
        self.write(tmp_path / "protections_override.tf.json", protections_override(stack))
        assert "No changes" in self.terraform(tmp_path, "plan"), "ignore_changes"
        stack["resource"]["terraform_data"]["a"] |= {"triggers_replace": "2"}
        self.write(tmp_path / "cdk.tf.json", stack)
        assert "+/- resource" in self.terraform(tmp_path, "plan"), "create_before_destroy"

    @staticmethod
    def write(path: Path, content: dict[str, Any]) -> None:
        path.write_text(json.dumps(content))

    @staticmethod
    def terraform(folder: Path, *arguments: str, good: bool = True) -> str:
        done = subprocess.run(
            ["terraform", *arguments, "-no-color"], cwd=folder, capture_output=True, text=True, check=False
        )
        assert (done.returncode == 0) is good, done.stderr
        return done.stdout + done.stderr


def test_arguments_that_a_stand_in_does_not_know_are_left_out() -> None:
    stack = {"resource": {"a": {"x": {"old": 1, "new": 2}}, "b": {"y": {"new": 3}}}, "output": {}}
    assert without(stack, ["a.new"]) == {"resource": {"a": {"x": {"old": 1}}, "b": {"y": {"new": 3}}}, "output": {}}
    assert without({"output": {}}, ["a.new"]) == {"output": {}}
