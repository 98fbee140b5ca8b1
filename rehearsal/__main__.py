"""The command line: ``python -m rehearsal [ENVIRONMENT ...]``."""

from typing import Annotated

import typer

from operations.cdktf import REPOSITORY
from operations.command_line import FAILED, plainly
from rehearsal.report import show
from rehearsal.run import OUTPUT, OWN_APPS, fitting_jobs, rehearse_all


def main(
    environments: Annotated[
        list[str] | None, typer.Argument(help="All that the app synthesizes, if none is named.")
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(min=1, help="How many at once, each with a server of its own; as many as fit, if not said."),
    ] = None,
    keep_going: Annotated[bool, typer.Option("--keep-going", help="Go on after an environment that failed.")] = False,
) -> None:
    """Deploy environments without a cloud: the real Terraform and AWS provider against a server on this machine."""
    with plainly() as display:
        results = rehearse_all(
            REPOSITORY,
            OUTPUT,
            environments or [],
            display,
            jobs=jobs or fitting_jobs(),
            keep_going=keep_going,
            also=OWN_APPS,
        )
        show(results, display.console)
    if not all(result.held for result in results):
        raise typer.Exit(FAILED)


if __name__ == "__main__":
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command()(main)
    app(prog_name="python -m rehearsal")
