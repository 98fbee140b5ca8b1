"""Terraform's judgement of what a program has synthesized."""

import io
import json
import os
from pathlib import Path

from rich.console import Console

from operations.journal import Display, Journal
from operations.terraform import Terraform
from rehearsal.aws.provider import find_provider
from rehearsal.overrides import rehearsal_override
from rehearsal.pins import Pins
from rehearsal.providers.server import serve


def validate(stack_folder: Path, work: Path) -> None:
    """Initialize and validate a stack with the AWS provider at hand and stand-ins for all others.

    Raises ``NoProvider`` where no AWS provider is at hand, and ``StepFailed`` with what Terraform says.
    """
    stack = json.loads((stack_folder / "cdk.tf.json").read_text())
    pins = Pins.of(stack)
    work.mkdir(parents=True)
    (work / "cdk.tf.json").write_text(json.dumps(stack))
    environment = dict(os.environ)
    override = {"terraform": {"backend": {"local": {}}}}
    if "aws" in stack["terraform"]["required_providers"]:
        provider = find_provider(pins.aws(stack_folder.name))
        override = rehearsal_override(stack, provider.version)
        environment |= provider.environment(work)
    (work / "override.tf.json").write_text(json.dumps(override))
    with serve(pins.others()) as others:
        display = Display(Console(file=io.StringIO()))
        journal = Journal(stack_folder.name, work / "logs", display)
        terraform = Terraform(work, journal, environment=environment | others.environment())
        terraform.init("-backend=false")
        terraform.validate()
