"""The command line: ``python -m operations deploy prod``, ``python -m operations state-backend``."""

from typing import Annotated

import typer

from operations.cdktf import DEPLOY_GRACE, OUTPUT, REPOSITORY, synthesize
from operations.command_line import plainly
from operations.deploy import confirmed_beforehand, deploy, refuse_overrides, refuse_unknown
from operations.journal import Journal
from operations.state_backend import FOLDER, STACK, StateBackend

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)

AllowDanger = Annotated[
    bool, typer.Option("--allow-danger", envvar="ALLOW_DANGER", help="Accept replacements and destructions.")
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask for confirmation.")]


@cli.command("deploy")
def deploy_command(environment: str, allow_danger: AllowDanger = False, yes: Yes = False) -> None:
    """Deploy an environment: synthesize, plan, review, confirm, cdktf deploy."""
    with plainly() as display:
        deploy(REPOSITORY, environment, display, allow_danger=allow_danger, confirm=confirmed_beforehand(yes))


@cli.command("state-backend")
def state_backend_command(allow_danger: AllowDanger = False, yes: Yes = False) -> None:
    """Make the bucket that keeps Terraform's state, or bring it up to date."""
    with plainly() as display:
        work = REPOSITORY / FOLDER
        journal = Journal(STACK, work / "logs", display)
        source = REPOSITORY / OUTPUT / "stacks" / STACK
        refuse_overrides(source)
        refuse_unknown(STACK, synthesize(REPOSITORY, OUTPUT, journal))
        refuse_overrides(source)
        StateBackend(
            source=source,
            work=work,
            journal=journal,
            grace=DEPLOY_GRACE,
            allow_danger=allow_danger,
            confirm=confirmed_beforehand(yes),
        ).bootstrap()


if __name__ == "__main__":
    cli(prog_name="python -m operations")
