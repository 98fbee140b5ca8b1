"""What a rehearsal shows at its end: a table of figures, the steps' times, where to read on, and what failed."""

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from cost.text import difference_text
from rehearsal.changes import Change
from rehearsal.layers import Tally
from rehearsal.run import Result
from terraform_runner.errors import StepFailed, UserError
from terraform_runner.plan_review import table


def show(results: Sequence[Result], console: Console) -> None:
    """Print tables, places of plans and logs, and failures."""
    console.print()
    console.print(figures(results))
    console.print(providers(results))
    console.print(times(results))
    for result in results:
        if (result.folder / "plan.txt").exists():
            console.print(
                f"{result.name}: plan in {result.folder}/plan.txt and plan.json, logs in {result.folder}/logs"
            )
    for note in dict.fromkeys(result.provider.description for result in results):
        console.print(escape(note))
    if left_out := sorted({argument for result in results for argument in result.left_out}):
        console.print(f"not rehearsed, because it does not know them: {', '.join(left_out)}")
    for result in results:
        _show_failure(result.failure, console)
    verdicts = ", ".join(f"{result.name} {'passed' if result.passed else 'FAILED'}" for result in results)
    console.print(verdicts, style="bold green" if all(result.passed for result in results) else "bold red")


def figures(results: Sequence[Result]) -> Table:
    """Return the figures by stack and layer."""
    table = _table("Resources", "Layer")
    for result in results:
        for layer, tally in result.layers.tallies.items():
            table.add_row(result.name, layer, *_cells(tally))
        outcome = "passed" if result.passed else "FAILED"
        table.add_row(
            result.name,
            f"all ({outcome})",
            *_cells(result.layers.total),
            style="bold" if result.passed else "bold red",
            end_section=True,
        )
    return table


def providers(results: Sequence[Result]) -> Table:
    """Return the figures by stack and provider."""
    table = _table("Providers", "Provider")
    for result in results:
        for provider, tally in sorted(result.layers.providers.items()):
            table.add_row(result.name, provider, *_cells(tally))
        table.add_section()
    return table


def _table(title: str, part: str) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("Environment")
    table.add_column(part)
    for heading in ("Planned", "Applied", "Changed by 2nd plan", "Destroyed", "Apply seconds"):
        table.add_column(heading, justify="right")
    return table


def times(results: Sequence[Result]) -> Table:
    """Return the duration of each step."""
    table = Table(title="Steps", title_justify="left", show_lines=True)
    table.add_column("Environment")
    table.add_column("Step seconds", overflow="fold")
    table.add_column("Total", justify="right")
    for result in results:
        steps = ", ".join(
            f"{step.name} {step.seconds:.1f}" + ("" if step.outcome == "ok" else f" ({step.outcome})")
            for step in result.steps
        )
        table.add_row(result.name, steps, f"{result.seconds:.1f}")
    return table


def _cells(tally: Tally) -> list[str]:
    counts = (tally.planned, tally.applied, tally.changed, tally.destroyed)
    return [*(str(count) for count in counts), f"{tally.seconds:.1f}"]


def show_change(change: Change, title: str, console: Console) -> None:
    """Print what a change does, what it costs, and where it fails."""
    console.print()
    console.print(table(change.review, title))
    if change.cost:
        console.print()
        console.print(difference_text(change.cost, title))
    _show_failure(change.failure, console)
    verdict = "FAILED" if change.failure else "works" if change.safe else "works, with what is destroyed or replaced"
    console.print(f"{title}: {verdict}", style="bold green" if change.safe else "bold red")


def _show_failure(failure: UserError | None, console: Console) -> None:
    if failure is None:
        return
    console.print()
    if isinstance(failure, StepFailed):
        for line in failure.tail:
            console.print(f"  {line}", markup=False, style="dim")
    console.print(str(failure), markup=False, style="bold red")
