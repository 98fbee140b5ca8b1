"""What a stack's providers stand on: a cluster that everything in it is reached through, for example."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from operations.plan_file import private_plan
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.plan_review import Review, review
from terraform_runner.synthesized import read_stack
from terraform_runner.terraform import Terraform

_REFERENCE = re.compile(r"\$\{(?:[^}]*?[^\w.])?([a-z]\w*\.[\w-]+)[.\[}]")


def foundations(folder: Path) -> Mapping[str, Sequence[str]]:
    """Return the resources that the stack's providers are configured from, each with these providers."""
    found: dict[str, list[str]] = {}
    for provider, blocks in read_stack(folder).get("provider", {}).items():
        for address in sorted(set(_REFERENCE.findall(json.dumps(blocks)))):
            found.setdefault(address, []).append(provider)
    return found


def lost_foundations(changes: Review, folder: Path) -> str:
    """Say in words what it means that a plan destroys or replaces a foundation; nothing if it does not."""
    known = foundations(folder)
    lost = {change.address: known[change.address] for change in changes.dangers if change.address in known}
    return "\n".join(
        f"THE PLAN DESTROYS OR REPLACES {address}. All that the providers {' and '.join(providers)} manage is in it "
        "and goes with it, and they cannot plan while it does not exist. Never replace it in place: make a new one "
        "beside it (another environment), switch, then destroy the old one."
        for address, providers in lost.items()
    )


def explain_failed_plan(terraform: Terraform, failure: StepFailed) -> UserError:
    """Return the reason why a plan failed, if it is that a foundation is replaced: its providers cannot plan then."""
    targets = [f"-target={address}" for address in foundations(terraform.folder)]
    if not targets:
        return failure
    try:
        with private_plan(terraform.folder / "foundations.tfplan") as plan:
            terraform.plan(plan, *targets, step="plan what the providers stand on")
            words = lost_foundations(review(terraform.show_json(plan)), terraform.folder)
    except StepFailed:
        return failure
    return UserError(f"{failure.headline}\n{words}") if words else failure
