"""The project's environments under Terraform and the real AWS provider."""

import io
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from rich.console import Console

from rehearsal.aws.provider import AwsProvider, NoProvider, find_provider
from rehearsal.overrides import rehearsal_override
from rehearsal.pins import Pins
from rehearsal.project import Project
from rehearsal.providers.server import serve
from rehearsal.run import rehearse
from terraform_runner.cdktf import synthesize
from terraform_runner.errors import StepFailed
from terraform_runner.journal import Display, Journal
from terraform_runner.terraform import Terraform
from tests.support.paths import REPOSITORY, SCHEMAS

PINNED = "6.25.0"
STACKS = ("prod", "dev", "state-backend")

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def provider() -> AwsProvider:
    try:
        return find_provider(PINNED)
    except NoProvider as error:
        pytest.skip(f"Terraform cannot judge without an AWS provider: {error}")


@pytest.fixture(scope="module")
def display() -> Display:
    return Display(Console(file=io.StringIO()))


@pytest.fixture(scope="module")
def stacks(tmp_path_factory: pytest.TempPathFactory, display: Display) -> Path:
    """Synthesize the project with the real ``cdktf synth``."""
    folder = tmp_path_factory.mktemp("synthesized")
    return synthesize(REPOSITORY, str(folder / "cdktf.out"), Journal("app", folder / "logs", display))


@contextmanager
def _terraform(stack: dict, folder: Path, provider: AwsProvider, display: Display) -> Iterator[Terraform]:
    """Initialize Terraform with a stack, the available AWS provider and stand-ins for all others."""
    (folder / "cdk.tf.json").write_text(json.dumps(stack))
    (folder / "override.tf.json").write_text(json.dumps(rehearsal_override(stack, provider.version)))
    with serve(Pins.of(stack).others(SCHEMAS), SCHEMAS) as others:
        variables = dict(os.environ) | provider.environment(folder) | others.environment()
        terraform = Terraform(folder, Journal("test", folder / "logs", display), grace=600, environment=variables)
        terraform.init()
        yield terraform


@pytest.mark.parametrize("name", STACKS)
def test_every_argument_is_known_to_the_provider(
    name: str, stacks: Path, tmp_path: Path, provider: AwsProvider, display: Display
) -> None:
    """The bindings are generated from the schema of 6.25. If 5.100 stands in, both know every argument."""
    stack = json.loads((stacks / name / "cdk.tf.json").read_text())
    with _terraform(stack, tmp_path, provider, display) as terraform:
        terraform.validate()


def test_an_argument_of_the_newer_provider_alone_is_noticed(
    stacks: Path, tmp_path: Path, provider: AwsProvider, display: Display
) -> None:
    if not provider.stands_in:
        pytest.skip("the pinned provider itself is at hand")
    stack = json.loads((stacks / "dev" / "cdk.tf.json").read_text())
    (cluster,) = stack["resource"]["aws_eks_cluster"].values()
    cluster["deletion_protection"] = True
    with _terraform(stack, tmp_path, provider, display) as terraform, pytest.raises(StepFailed) as failed:
        terraform.validate()
    assert "deletion_protection" in "\n".join(failed.value.tail)


def test_development_deploys_and_leaves_nothing(
    stacks: Path, tmp_path: Path, provider: AwsProvider, display: Display
) -> None:
    result = rehearse("dev", stacks=stacks, output=tmp_path, display=display, project=Project(folder=REPOSITORY))
    assert result.passed, result.failure
    planned = json.loads((tmp_path / "dev" / "plan.json").read_text())["resource_changes"]
    created = [change for change in planned if change["change"]["actions"] == ["create"]]
    assert len(created) > 100
    names = {step.name for step in result.steps}
    assert {"apply", "second plan is empty", "destroy", "nothing is left"} <= names
