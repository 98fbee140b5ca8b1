"""Rehearse a change of an environment's settings: ``rehearse_settings(before, after, folder)``."""

from pathlib import Path

from cdktf import App

from r3edge.platform import Environment, EnvironmentSettings
from rehearsal.changes import Change, change, deployed
from rehearsal.project import read_project
from terraform_runner.journal import Display
from tools.paths import REPOSITORY


def rehearse_settings(
    before: EnvironmentSettings, after: EnvironmentSettings, folder: Path, display: Display | None = None
) -> Change:
    """Deploy an environment with the settings ``before``, and change it to ``after``, without a cloud.

    Args:
        before: What is deployed.
        after: What it becomes, under the same name.
        folder: An empty folder for stacks, plans and logs.
        display: The terminal.

    Raises:
        UserError: What is deployed first cannot be deployed.
    """
    old, new = synthesized(before, folder / "before"), synthesized(after, folder / "after")
    project = read_project(REPOSITORY)
    with deployed(old, folder / "rehearsal", display=display, project=project, successors=[new]) as rehearsal:
        return change(rehearsal, new)


def synthesized(settings: EnvironmentSettings, folder: Path) -> Path:
    """Synthesize an environment into an empty folder, and return the folder of its stack."""
    folder.mkdir(parents=True)
    app = App(outdir=str(folder))
    Environment(app, settings)
    app.synth()
    return folder / "stacks" / settings.context.environment
