"""The stacks of the app under the real cdktf, Terraform and AWS provider."""

import json
from pathlib import Path
from typing import Any

import pytest

from rehearsal.project import read_project
from rehearsal.run import rehearse
from terraform_runner.cdktf import synthesize
from terraform_runner.earlier import environment_for
from terraform_runner.errors import StepFailed
from terraform_runner.journal import Journal
from tests.environments.conftest import Stack
from tests.support.clone import copy_repository
from tests.support.paths import REPOSITORY
from tests.support.terraform import initialized, provider_or_skip, silent_display, validate

_CHART = "constructs/r3edge/kubernetes/raw_chart"
STRAYS = (
    *("stray.py", "constructs/stray.yaml", "environments/stray.py", "constructs/r3edge/stray.json"),
    *(f"{_CHART}/.DS_Store", f"{_CHART}/templates/resources.yaml~", f"{_CHART}/templates/stray.yaml"),
)

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(1800)]


@pytest.fixture(scope="module")
def synthesized(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Synthesize the project with the real ``cdktf synth``."""
    folder = tmp_path_factory.mktemp("synthesized")
    return synthesize(REPOSITORY, str(folder / "cdktf.out"), Journal("app", folder / "logs", silent_display()))


def test_cdktf_synthesizes_every_stack(synthesized: Path, stacks: dict[str, Stack]) -> None:
    for name, stack in stacks.items():
        written: dict[str, Any] = json.loads((synthesized / name / "cdk.tf.json").read_text())
        assert written == stack.json.json


def test_the_json_depends_on_neither_folder_nor_stray_files(synthesized: Path, tmp_path: Path) -> None:
    folder = copy_repository(tmp_path / "Zwei Wörter é")
    for linked in (".venv", "node_modules"):
        (folder / linked).symlink_to(REPOSITORY / linked)
    for stray in STRAYS:
        (folder / stray).write_text("1 +")
    stacks = synthesize(
        folder, "cdktf.out", Journal("app", tmp_path / "logs", silent_display()), environment=environment_for(folder)
    )
    assert contents(stacks) == contents(synthesized)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_every_argument_is_known_to_the_provider(synthesized: Path, stacks: dict[str, Stack], tmp_path: Path) -> None:
    """The bindings are generated from the schema of 6.25. If 5.100 stands in, both know every argument."""
    for name in stacks:
        validate(synthesized / name, tmp_path / name)


def test_an_argument_of_the_newer_provider_alone_is_noticed(stacks: dict[str, Stack], tmp_path: Path) -> None:
    if not provider_or_skip().stands_in:
        pytest.skip("the pinned provider itself can be had")
    environment = next(stack for stack in stacks.values() if stack.settings)
    changed = json.loads(environment.json.text)
    (cluster,) = changed["resource"]["aws_eks_cluster"].values()
    cluster["deletion_protection"] = True
    with initialized(changed, tmp_path) as terraform, pytest.raises(StepFailed) as failed:
        terraform.validate()
    assert "deletion_protection" in "\n".join(failed.value.tail)


def test_development_deploys_and_leaves_nothing(synthesized: Path, stacks: dict[str, Stack], tmp_path: Path) -> None:
    provider_or_skip()
    name = next(name for name, stack in stacks.items() if stack.settings and not stack.settings.context.protected)
    result = rehearse(
        name, stacks=synthesized, output=tmp_path, display=silent_display(), project=read_project(REPOSITORY)
    )
    assert result.passed, result.failure
    planned = json.loads((tmp_path / name / "plan.json").read_text())["resource_changes"]
    created = [change for change in planned if change["change"]["actions"] == ["create"]]
    assert len(created) > 100
    names = {step.name for step in result.steps}
    assert {"apply", "second plan is empty", "destroy", "nothing is left"} <= names
