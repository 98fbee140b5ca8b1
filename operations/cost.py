"""Estimate what one environment costs a month: ``make cost ENV=prod``. It needs neither an account nor Terraform."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import typer

from cost.difference import Difference
from cost.document import difference_document, estimate_document
from cost.estimate import Estimate, estimate
from cost.text import difference_text, estimate_text
from operations.preparation import refuse_unknown
from terraform_runner.cdktf import OUTPUT, synthesize
from terraform_runner.earlier import check_out, environment_for
from terraform_runner.journal import Display, Journal, terminal
from terraform_runner.synthesized import STACK_FILE, read_stack


def show_cost(project: Path, stack: str, display: Display, *, commit: str | None = None, as_json: bool = False) -> None:
    """Print the estimate of one stack, or its difference to the stack as it was at a commit.

    Args:
        project: The folder with cdktf.json.
        stack: The stack.
        display: Shows the steps.
        commit: A commit, branch or tag of the Git repository that the project is in.
        as_json: Whether to print JSON.

    Raises:
        UserError: There is no such stack or commit, or the settings are refused.
    """
    logs = project / OUTPUT / "logs" / "cost"
    # Apart from cdktf.out, where another command may be at work.
    with TemporaryDirectory() as folder:
        stacks = synthesize(project, f"{folder}/now", Journal("app", logs, display))
        refuse_unknown(stack, stacks)
        now = estimate(read_stack(stacks / stack))
        if commit is None:
            document, text = estimate_document(now, stack), estimate_text(now, stack)
        else:
            journal = Journal(f"app at {commit}", logs / "earlier", display)
            difference = Difference(_earlier(project, stack, commit, Path(folder), journal), now)
            document = difference_document(difference, stack)
            text = difference_text(difference, f"{stack} since {commit}")
    if as_json:
        typer.echo(json.dumps(document, indent=2, ensure_ascii=False))
    else:
        terminal().print(text)


def _earlier(project: Path, stack: str, commit: str, folder: Path, journal: Journal) -> Estimate:
    """Estimate a stack as it was at a commit; one that did not exist has cost nothing."""
    earlier = folder / "project"
    check_out(project, commit, earlier)
    stacks = synthesize(earlier, str(folder / "then"), journal, environment=environment_for(earlier))
    return estimate(read_stack(stacks / stack) if (stacks / stack / STACK_FILE).exists() else {})
