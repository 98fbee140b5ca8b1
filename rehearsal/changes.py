"""Rehearse a change: a stack as it was is deployed, then planned and applied as it is, in the same state.

:func:`deployed` deploys a stack, :func:`change` changes it. :func:`~rehearsal.running.on_copies` lies between the two
where one deployed stack is to see several changes.
"""

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cost.difference import Difference
from rehearsal import steps
from rehearsal.aws.provider import find_provider
from rehearsal.layers import Layers
from rehearsal.pins import Pins
from rehearsal.project import Project
from rehearsal.running import on_servers
from rehearsal.steps import Rehearsal
from terraform_runner.errors import UserError
from terraform_runner.journal import Display, Journal, Step
from terraform_runner.plan_review import Review, review
from terraform_runner.synthesized import read_stack


@dataclass
class Change:
    """What a change does, as far as it gets."""

    review: Review = field(default_factory=Review)
    """The plan; nothing if there is none."""
    failure: UserError | None = None
    """Why it cannot be planned or applied, or does not come to rest."""
    cost: Difference | None = None
    """The difference that it makes to the cost, if both stacks are estimated."""
    steps: list[Step] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def safe(self) -> bool:
        """Whether it works, and destroys and replaces nothing."""
        return self.failure is None and not self.review.dangers


@contextmanager
def deployed(
    source: Path,
    folder: Path,
    *,
    display: Display | None = None,
    project: Project | None = None,
    successors: Sequence[Path] = (),
) -> Iterator[Rehearsal]:
    """Deploy a synthesized stack and yield its rehearsal; the servers end with the block.

    Args:
        source: The folder of the stack.
        folder: The folder for everything that the rehearsal writes, which is wiped first.
        display: The terminal.
        project: The project's settings.
        successors: The folders of the stacks that it changes to, for the providers that only they have.

    Raises:
        UserError: A step failed, or a provider is not known.
    """
    project = project or Project()
    shutil.rmtree(folder, ignore_errors=True)
    stack = read_stack(source)
    pins = [Pins.of(each) for each in (stack, *map(read_stack, successors))]
    others = {name for each in pins for name in each.others(project.schema_folder)}
    with on_servers(
        source=source,
        folder=folder,
        journal=Journal(source.name, folder / "logs", display or Display()),
        project=project,
        provider=find_provider(pins[-1].aws(source.name)),
        others=sorted(others),
        layers=Layers(stack),
    ) as rehearsal:
        steps.configure(rehearsal, source)
        steps.deploy(rehearsal)
        yield rehearsal


def change(rehearsal: Rehearsal, source: Path) -> Change:
    """Change what is deployed to the synthesized stack in ``source``: plan, apply, and plan again."""
    outcome = Change(steps=rehearsal.journal.steps)
    started = time.monotonic()
    try:
        _change(rehearsal, source, outcome)
    except UserError as failure:
        outcome.failure = failure
    outcome.seconds = time.monotonic() - started
    return outcome


def _change(rehearsal: Rehearsal, source: Path, outcome: Change) -> None:
    steps.configure(rehearsal, source)
    work, terraform = rehearsal.work, rehearsal.terraform
    terraform.init(step="init the change")
    plan = work / "change.tfplan"
    if not terraform.plan(plan, step="plan the change"):
        return
    outcome.review = review(terraform.show_json(plan))
    (rehearsal.folder / "change.txt").write_text(terraform.show_text(plan))
    terraform.apply(plan, step="apply the change")
    steps.second_plan_is_empty(rehearsal)
