"""Synthesize all stacks: ``make synth``."""

from pathlib import Path

from operations.preparation import alone
from operations.working_folder import refuse_unsaved_states
from terraform_runner.cdktf import OUTPUT, synthesize
from terraform_runner.journal import Display, Journal


def synth(project: Path, display: Display) -> None:
    """Synthesize all stacks of a project into ``cdktf.out/stacks``.

    Raises:
        UserError: The settings are refused, or a former stack's folder holds the only record of its state.
    """
    with alone(project):
        refuse_unsaved_states(project / OUTPUT / "stacks")
        stacks = synthesize(project, OUTPUT, Journal("app", project / OUTPUT / "logs" / "app", display))
    for stack in sorted(stacks.iterdir()):
        display.say(str(stack.relative_to(project)))
