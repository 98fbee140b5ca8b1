"""The command line: ``python -m rehearsal [STACK ...]``."""

from pathlib import Path
from typing import Annotated

import typer

from rehearsal.project import read_project
from rehearsal.report import show
from rehearsal.run import fitting_jobs, rehearse_all
from terraform_runner.command_line import FAILED, cli_errors


def main(
    stacks: Annotated[list[str] | None, typer.Argument(help="The stacks to rehearse; all by default.")] = None,
    jobs: Annotated[
        int | None,
        typer.Option(min=1, help="How many stacks at once, each with its own server; as many as fit by default."),
    ] = None,
    keep_going: Annotated[bool, typer.Option("--keep-going", help="Continue after a stack that failed.")] = False,
    project: Annotated[Path, typer.Option("--project", help="The folder with cdktf.json.")] = Path(),
) -> None:
    """Deploy stacks without a cloud: the real Terraform and AWS provider against a server on this machine."""
    with cli_errors() as display:
        results = rehearse_all(
            read_project(project.resolve()),
            stacks or [],
            display,
            jobs=jobs or fitting_jobs(),
            keep_going=keep_going,
        )
        show(results, display.console)
    if not all(result.passed for result in results):
        raise typer.Exit(FAILED)


if __name__ == "__main__":
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command()(main)
    app(prog_name="python -m rehearsal")
