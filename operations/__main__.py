"""The command line: ``python -m operations synth``, ``... cost prod``, ``... deploy prod`` and so on."""

from pathlib import Path
from typing import Annotated

import typer

from operations.check import check
from operations.confirmation import confirmed_beforehand
from operations.consent import given_in_advance
from operations.cost import show_cost
from operations.deploy import deploy
from operations.destroy import destroy
from operations.state_backend import make_state_backend
from operations.synth import synth
from terraform_runner.command_line import cli_errors
from terraform_runner.journal import Display, terminal

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)

AllowDanger = Annotated[
    bool, typer.Option("--allow-danger", envvar="ALLOW_DANGER", help="Accept replacements and destructions.")
]
Project = Annotated[Path, typer.Option("--project", help="The folder with cdktf.json.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask for confirmation.")]


@cli.command("synth")
def synth_command(project: Project = Path()) -> None:
    """Synthesize all stacks into cdktf.out/stacks."""
    with cli_errors() as display:
        synth(project.resolve(), display)


@cli.command("cost")
def cost_command(
    environment: str,
    commit: Annotated[
        str | None, typer.Option("--from", help="Show the difference to the environment as it was at this Git commit.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON; steps are shown on stderr.")] = False,
    project: Project = Path(),
) -> None:
    """Estimate what an environment costs a month, without an account."""
    with cli_errors(Display(terminal(stderr=True))) as display:
        show_cost(project.resolve(), environment, display, commit=commit, as_json=as_json)


@cli.command("preflight")
def preflight_command(environment: str, project: Project = Path()) -> None:
    """Check what would stop a deployment, before it begins."""
    with cli_errors() as display:
        check(project.resolve(), environment, display)


@cli.command("deploy")
def deploy_command(
    environment: str, allow_danger: AllowDanger = False, yes: Yes = False, project: Project = Path()
) -> None:
    """Deploy an environment: synthesize, plan, review, confirm, cdktf deploy."""
    with cli_errors() as display:
        confirm = confirmed_beforehand(yes)
        deploy(project.resolve(), environment, display, allow_danger=allow_danger, confirm=confirm)


@cli.command("destroy")
def destroy_command(
    environment: str,
    confirm: Annotated[
        str | None, typer.Option(envvar="CONFIRM", help="Type in the environment's name in advance.")
    ] = None,
    remove_leftovers: Annotated[
        bool, typer.Option("--remove-leftovers", envvar="REMOVE_LEFTOVERS", help="Remove what is left, volumes too.")
    ] = False,
    project: Project = Path(),
) -> None:
    """Destroy an environment in two stages, and what it leaves behind at AWS."""
    with cli_errors() as display:
        destroy(project.resolve(), environment, display, consent=given_in_advance(confirm, remove_leftovers))


@cli.command("state-backend")
def state_backend_command(allow_danger: AllowDanger = False, yes: Yes = False, project: Project = Path()) -> None:
    """Create the bucket for Terraform's state, or bring it up to date."""
    with cli_errors() as display:
        confirm = confirmed_beforehand(yes)
        make_state_backend(project.resolve(), display, allow_danger=allow_danger, confirm=confirm)


if __name__ == "__main__":
    cli(prog_name="python -m operations")
