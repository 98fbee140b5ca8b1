"""The command line: ``python -m rehearsal [STACK ...]``."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from rehearsal import procedure
from rehearsal.project import read_project
from rehearsal.report import show, show_change
from rehearsal.run import fitting_jobs, rehearse_all, rehearse_change
from terraform_runner.command_line import FAILED, cli_errors
from terraform_runner.errors import UserError

DANGER = 3


def main(
    stacks: Annotated[list[str] | None, typer.Argument(help="The stacks to rehearse; all by default.")] = None,
    jobs: Annotated[
        int | None,
        typer.Option(min=1, help="How many stacks at once, each with its own server; as many as fit by default."),
    ] = None,
    keep_going: Annotated[bool, typer.Option("--keep-going", help="Continue after a stack that failed.")] = False,
    charts: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="A folder of Helm charts, in place of their repositories."),
    ] = None,
    charts_only: Annotated[
        bool,
        typer.Option("--charts-only", help="Deploy, and only check the Helm releases: their charts must be there."),
    ] = False,
    project: Annotated[Path, typer.Option("--project", help="The folder with cdktf.json.")] = Path(),
    commit: Annotated[
        str | None,
        typer.Option("--from", help="Deploy one stack as it was at this Git commit, and change it to what it is now."),
    ] = None,
) -> None:
    """Deploy stacks without a cloud: the real Terraform and AWS provider against a server on this machine.

    With --from, the exit status is 0 if nothing is replaced or destroyed, and 3 if something is and the change works.
    """
    if commit is not None:
        _change(project, stacks or [], commit)
        return
    with cli_errors() as display:
        results = rehearse_all(
            replace(read_project(project.resolve()), charts=charts.resolve() if charts else None),
            stacks or [],
            display,
            jobs=jobs or fitting_jobs(),
            keep_going=keep_going,
            only=procedure.charts_only if charts_only else None,
        )
        show(results, display.console)
    if not all(result.passed for result in results):
        raise typer.Exit(FAILED)


def _change(project: Path, stacks: list[str], commit: str) -> None:
    with cli_errors() as display:
        if len(stacks) != 1:
            raise UserError("a change is rehearsed for one stack: name it")
        changed = rehearse_change(read_project(project.resolve()), stacks[0], commit, display)
        show_change(changed, f"{stacks[0]} since {commit}", display.console)
    if changed.failure:
        raise typer.Exit(FAILED)
    if not changed.safe:
        raise typer.Exit(DANGER)


if __name__ == "__main__":
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command()(main)
    app(prog_name="python -m rehearsal")
