"""Grafana Cloud under the real Terraform: protected, cleared away, tokens that rotate, an apply that broke off."""

import json
from pathlib import Path
from typing import Any

import pytest

from r3edge.services import GrafanaCheckSettings, GrafanaSloSettings, KeySettings
from rehearsal import steps
from rehearsal.procedure import standard
from rehearsal.steps import Rehearsal
from tests.services.grafana.stack import grafana, synthesized
from tests.support import Synthesized
from tests.support.small_rehearsal import actions, apply, changed, planned, rehearsed, with_cluster

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(600)]


def small(**changes: Any) -> Synthesized:
    return synthesized(grafana(**changes), protected=False)


def test_production_is_protected_and_leaves_nothing(tmp_path: Path) -> None:
    settings = grafana(slo=GrafanaSloSettings(), check=GrafanaCheckSettings())
    result = rehearsed(tmp_path, synthesized(settings), with_cluster(standard))
    assert result.passed, result.failure
    names = {step.name for step in result.steps}
    assert {"second plan is empty", "destroy is refused", "nothing is left"} <= names


def test_tokens_rotate_in_three_deployments(tmp_path: Path) -> None:
    seen: dict[str, Any] = {}

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        for name, keys in (
            ("add", KeySettings(kept=(1, 2))),
            ("use", KeySettings(kept=(1, 2), used=2)),
            ("remove", KeySettings(kept=(2,), used=2)),
        ):
            seen[name] = changed(rehearsal, tmp_path / name, small(write_keys=keys, admin_keys=keys))
        steps.destroy(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, small(), with_cluster(procedure))
    assert result.passed, result.failure
    kinds = {
        *("grafana_cloud_access_policy_token", "grafana_cloud_stack_service_account_token"),
        *("aws_secretsmanager_secret", "aws_secretsmanager_secret_version"),
    }
    assert actions(seen["add"]) == {("create", kind) for kind in kinds}
    assert actions(seen["use"]) == {("update", "helm_release"), ("update", "aws_iam_role_policy")}
    assert actions(seen["remove"]) == {("destroy", kind) for kind in kinds}


@pytest.mark.parametrize("last", ["grafana_cloud_stack", "grafana_cloud_stack_service_account_token"])
def test_an_interrupted_first_apply_goes_on(tmp_path: Path, last: str) -> None:
    """It ends behind the stack, or behind Terraform's token for it, before anything that is in it."""

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        rehearsal.terraform.init()
        resources = json.loads((rehearsal.source / "cdk.tf.json").read_text())["resource"][last]
        (name,) = resources
        planned(rehearsal, f"-target={last}.{name}")
        apply(rehearsal)
        assert not planned(rehearsal).dangers
        apply(rehearsal)
        steps.second_plan_is_empty(rehearsal)
        steps.destroy(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, small(), with_cluster(procedure))
    assert result.passed, result.failure
