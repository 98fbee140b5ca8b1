"""The frame of every command line: failures are messages and exit codes, never tracebacks."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from terraform_runner.errors import Interrupted, StepFailed, UserError
from terraform_runner.journal import Display
from terraform_runner.process import signals_as_interrupts

FAILED = 1
INTERRUPTED = 130


@contextmanager
def cli_errors(display: Display | None = None) -> Iterator[Display]:
    """Yield a display to work with. A failure inside ends the program with 1, an interrupt with 130."""
    display = display or Display()
    try:
        with signals_as_interrupts(), display:
            yield display
    except (Interrupted, KeyboardInterrupt):
        typer.echo("interrupted: all child processes have been stopped", err=True)
        raise typer.Exit(INTERRUPTED) from None
    except StepFailed as failure:
        tail = ["", *failure.tail] if failure.tail else []
        notes = getattr(failure, "__notes__", [])
        typer.echo("\n".join([*tail, "", failure.headline, *notes]), err=True)
        raise typer.Exit(FAILED) from None
    except UserError as error:
        typer.echo(error, err=True)
        raise typer.Exit(FAILED) from None
    except OSError as error:
        # A full disk, a folder without write permission, a file in the place of a folder.
        typer.echo(f"{error.filename}: {error.strerror}" if error.filename else str(error), err=True)
        raise typer.Exit(FAILED) from None
