"""GitHub under the real Terraform: deployed and destroyed, what exists imported, keys that rotate."""

from pathlib import Path
from typing import Any

import pytest

from r3edge.services import RepositorySettings
from rehearsal import steps
from rehearsal.procedure import standard
from rehearsal.steps import Rehearsal
from tests.services.github.stack import KEY, github, owner, synthesized
from tests.support.small_rehearsal import actions, changed, forget, instances, rehearsed

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(600)]

NEXT_KEY = KEY.replace("A" * 48, "B" * 48)


def test_production_is_protected_and_leaves_nothing(tmp_path: Path) -> None:
    reviewed: dict[str, Any] = {"plan": "enterprise", "reviewers": ("alice",), "reviewing_teams": ("ops",)}
    result = rehearsed(tmp_path, synthesized(owner(deploy_keys=(KEY,), **reviewed)), standard)
    assert result.passed, result.failure
    names = {step.name for step in result.steps}
    assert {"second plan is empty", "destroy is refused", "nothing is left"} <= names


def test_what_exists_is_imported_and_the_key_of_flux_rotates(tmp_path: Path) -> None:
    seen: dict[str, Any] = {}

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        (ruleset,) = instances(rehearsal, "github_repository_ruleset")
        for kind in ("github_repository", "github_repository_ruleset"):
            forget(rehearsal, kind)
        adopting = RepositorySettings(checks=("ci", "plan (prod)"), exists=True, ruleset_id=int(ruleset["id"]))
        stack = synthesized(owner(owned=adopting, deploy_keys=(KEY,)), protected=False)
        seen["imported"] = changed(rehearsal, tmp_path / "imported", stack)
        for name, keys in (("both", (KEY, NEXT_KEY)), ("next", (NEXT_KEY,))):
            stack = synthesized(owner(owned=adopting, deploy_keys=keys), protected=False)
            seen[name] = changed(rehearsal, tmp_path / name, stack)
        steps.destroy(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, synthesized(owner(deploy_keys=(KEY,)), protected=False), procedure)
    assert result.passed, result.failure
    assert not {action for action, _ in actions(seen["imported"])} & {"create", "replace", "destroy"}
    assert actions(seen["both"]) == {("create", "github_repository_deploy_key")}
    assert actions(seen["next"]) == {("destroy", "github_repository_deploy_key")}


def test_a_second_environment_leaves_the_repository(tmp_path: Path) -> None:
    """It looks the repository up, which is there already."""

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        steps.second_plan_is_empty(rehearsal)
        steps.destroy(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, synthesized(github(), protected=False), procedure)
    assert result.passed, result.failure
