"""Small real Terraform stacks: terraform_data is built into Terraform, so they need neither provider nor network."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from terraform_runner.journal import Display, Journal
from terraform_runner.terraform import Terraform

Resources = dict[str, dict[str, Any]]


@pytest.fixture
def console() -> Console:
    """A terminal that remembers."""
    return Console(file=io.StringIO(), width=200, highlight=False)


@pytest.fixture
def display(console: Console) -> Display:
    return Display(console)


@pytest.fixture
def journal(tmp_path: Path, display: Display) -> Journal:
    return Journal("test", tmp_path / "logs", display)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes a stack of terraform_data resources; returns its folder."""

    def write(resources: Resources, **sections: Any) -> Path:
        folder = tmp_path / "stack"
        folder.mkdir(exist_ok=True)
        stack = sections | ({"resource": {"terraform_data": resources}} if resources else {})
        (folder / "cdk.tf.json").write_text(json.dumps(stack))
        return folder

    return write


@pytest.fixture
def terraform(write: Callable[..., Path], journal: Journal) -> Callable[..., Terraform]:
    """Terraform, initialized in the folder of a stack."""

    def terraform(resources: Resources, **sections: Any) -> Terraform:
        it = Terraform(write(resources, **sections), journal, grace=600)
        it.init()
        return it

    return terraform
