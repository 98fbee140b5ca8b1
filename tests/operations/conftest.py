"""Small Terraform stacks. terraform_data is built into Terraform, so they need neither provider nor network."""

import io
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from operations import deploy as operation
from operations import preparation
from terraform_runner.journal import Display, Journal
from terraform_runner.terraform import Terraform
from tests.support.paths import REPOSITORY
from tests.support.project import APP, Project

Resources = dict[str, dict[str, Any]]


@pytest.fixture
def console() -> Console:
    """Return a terminal that records its output."""
    return Console(file=io.StringIO(), width=200, highlight=False)


@pytest.fixture
def display(console: Console) -> Display:
    return Display(console)


@pytest.fixture
def journal(tmp_path: Path, display: Display) -> Journal:
    return Journal("test", tmp_path / "logs", display)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a stack of terraform_data resources and returns its folder."""

    def write(resources: Resources, **sections: Any) -> Path:
        folder = tmp_path / "stack"
        folder.mkdir(exist_ok=True)
        stack = sections | ({"resource": {"terraform_data": resources}} if resources else {})
        (folder / "cdk.tf.json").write_text(json.dumps(stack))
        return folder

    return write


@pytest.fixture
def terraform(write: Callable[..., Path], journal: Journal) -> Callable[..., Terraform]:
    """Return a function that initializes Terraform in the folder of a stack."""

    def terraform(resources: Resources, **sections: Any) -> Terraform:
        it = Terraform(write(resources, **sections), journal, grace=600)
        it.init()
        return it

    return terraform


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
    """Return the project with fast replacements of cdktf's synth and deploy."""

    def synthesize(folder: Path, output: str, _journal: Journal) -> Path:
        for name, sections in json.loads((folder / "stacks.json").read_text()).items():
            stack = folder / output / "stacks" / name
            stack.mkdir(parents=True, exist_ok=True)
            resources = {"terraform_data": sections.get("resource.terraform_data", {})}
            backend = {"local": {"path": str(folder / f"terraform.{name}.tfstate")}}
            (stack / "cdk.tf.json").write_text(json.dumps({"resource": resources, "terraform": {"backend": backend}}))
        return folder / output / "stacks"

    def apply(
        folder: Path, stack: str, plan: Path, journal: Journal, *, grace: float, environment: Mapping[str, str]
    ) -> None:
        command = ["terraform", "apply", "-input=false", plan.name]
        subprocess.run(command, cwd=plan.parent, check=True, env=dict(environment))

    monkeypatch.setattr(preparation, "synthesize", synthesize)
    monkeypatch.setattr(operation, "deploy_saved_plan", apply)
    return project
