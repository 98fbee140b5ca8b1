"""Supabase under the real Terraform: protected, cleared away, its password and keys changed."""

from pathlib import Path
from typing import Any

import pytest

from r3edge.services import KeySettings
from rehearsal import steps
from rehearsal.procedure import standard
from rehearsal.steps import Rehearsal
from terraform_runner.errors import StepFailed
from tests.services.supabase.stack import supabase, synthesized
from tests.support import Synthesized
from tests.support.small_rehearsal import actions, apply, changed, planned, rehearsed, written

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(600)]


def small(**changes: Any) -> Synthesized:
    return synthesized(supabase(**changes), protected=False)


def test_production_is_protected_and_leaves_nothing(tmp_path: Path) -> None:
    result = rehearsed(tmp_path, synthesized(supabase()), standard)
    assert result.passed, result.failure
    names = {step.name for step in result.steps}
    assert {"second plan is empty", "destroy is refused", "nothing is left"} <= names


def test_password_and_keys_rotate_in_place(tmp_path: Path) -> None:
    seen: dict[str, Any] = {}
    versions = {
        "password": {"password_generation": 2},
        "add": {"password_generation": 2, "keys": KeySettings(kept=(1, 2))},
        "use": {"password_generation": 2, "keys": KeySettings(kept=(1, 2), used=2)},
        "remove": {"password_generation": 2, "keys": KeySettings(kept=(2,), used=2)},
    }

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        for name, settings in versions.items():
            seen[name] = changed(rehearsal, tmp_path / name, small(**settings))
        steps.destroy(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, small(), procedure)
    assert result.passed, result.failure
    assert actions(seen["password"]) == {
        *(("replace", "random_password"), ("update", "supabase_project")),
        ("replace", "aws_secretsmanager_secret_version"),
    }
    kinds = ("supabase_apikey", "aws_secretsmanager_secret", "aws_secretsmanager_secret_version")
    assert actions(seen["add"]) == {("create", kind) for kind in kinds}
    # Which key is used is a matter of pods.
    assert not seen["use"].changes
    assert actions(seen["remove"]) == {("destroy", kind) for kind in kinds}


def test_a_project_stays_in_its_region(tmp_path: Path) -> None:
    messages: list[str] = []

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        steps.configure(rehearsal, written(tmp_path / "elsewhere", small(region="eu-central-1")))
        assert actions(planned(rehearsal)) == {("update", "supabase_project")}
        with pytest.raises(StepFailed) as refused:
            apply(rehearsal)
        messages.append(str(refused.value))
        steps.configure(rehearsal, written(tmp_path / "back", small()))
        steps.destroy(rehearsal)

    result = rehearsed(tmp_path, small(), procedure)
    assert result.passed, result.failure
    assert "region cannot be changed" in messages[0]
