"""Terraform on a synthesized stack, with the AWS provider that can be had and stand-ins for all others."""

import io
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from rehearsal.aws.provider import AwsProvider, NoProvider, find_provider
from rehearsal.overrides import rehearsal_override, without
from rehearsal.pins import Pins
from rehearsal.project import read_project
from rehearsal.providers.server import serve
from terraform_runner.journal import Display, Journal
from terraform_runner.synthesized import read_stack
from terraform_runner.terraform import Terraform
from tests.support.paths import REPOSITORY, SCHEMAS

PINNED = "6.25.0"
_GRACE_SECONDS = 600


def provider_or_skip() -> AwsProvider:
    """Return the AWS provider; skip the test if none can be had."""
    try:
        return find_provider(PINNED)
    except NoProvider as error:
        pytest.skip(f"Terraform cannot judge without an AWS provider: {error}")


def silent_display() -> Display:
    """Return a display that shows nothing."""
    return Display(Console(file=io.StringIO()))


@contextmanager
def initialized(stack: dict[str, Any], folder: Path) -> Iterator[Terraform]:
    """Initialize Terraform with a stack in a folder."""
    provider = provider_or_skip()
    folder.mkdir(parents=True, exist_ok=True)
    write_stack(stack, folder, provider)
    with serve(Pins.of(stack).others(SCHEMAS), SCHEMAS) as others:
        variables = dict(os.environ) | provider.environment(folder) | others.environment()
        journal = Journal("test", folder / "logs", silent_display())
        terraform = Terraform(folder, journal, grace=_GRACE_SECONDS, environment=variables)
        terraform.init()
        yield terraform


def write_stack(stack: dict[str, Any], folder: Path, provider: AwsProvider) -> None:
    """Write a stack to a folder, and the override with which an AWS provider takes it."""
    (folder / "cdk.tf.json").write_text(json.dumps(stack))
    (folder / "override.tf.json").write_text(json.dumps(rehearsal_override(stack, provider.version)))


def validate(stack_folder: Path, folder: Path) -> None:
    """Validate a synthesized stack, in another folder."""
    newer = read_project(REPOSITORY).newer if provider_or_skip().stands_in else ()
    with initialized(without(read_stack(stack_folder), newer), folder) as terraform:
        terraform.validate()
