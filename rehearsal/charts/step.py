"""The step of a rehearsal that renders and checks the Helm releases."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import helm_python
import yaml

from rehearsal.charts.check import defects
from rehearsal.charts.operators import operated
from rehearsal.charts.releases import Release, releases
from rehearsal.charts.rendering import Refused, Rendered, load, render
from rehearsal.charts.store import NoChart
from rehearsal.charts.values import useless_values
from rehearsal.steps import Rehearsal
from terraform_runner.process import TAIL_LINES
from terraform_runner.wording import some


@dataclass(frozen=True)
class _Found:
    """A release with its chart."""

    rendered: Rendered
    chart: helm_python.Chart


def check_charts(rehearsal: Rehearsal, *, required: bool = False) -> None:
    """Render the releases of the applied stack with their charts, keep what is rendered, and check it.

    Args:
        rehearsal: The rehearsal, applied.
        required: Whether a chart that cannot be had is a failure; otherwise the step says what was not checked.

    Raises:
        StepFailed: A chart refuses its values, or an object is wrong; the log has all lines.
    """
    state = rehearsal.terraform.state_pull()
    chosen = releases(state)
    if not chosen:
        return
    with rehearsal.journal.step("charts") as step:
        found: list[_Found] = []
        reasons: dict[str, str] = {}
        wrong: list[str] = []

        def add(releases: Iterable[Release]) -> None:
            for release in releases:
                step.progress = release.name
                try:
                    found.append(_rendered(rehearsal, release))
                except NoChart as error:
                    reasons[error.chart] = str(error)
                except Refused as error:
                    wrong.append(f"{release.name}: {error}")

        add(chosen)
        own = len(found)
        made = list(operated([one.rendered for one in found], rehearsal.operators))
        add(made)
        every = [one.rendered for one in found]
        _keep(every, rehearsal.folder / "charts")
        unread: set[str] = set()
        wrong += defects(
            every,
            state,
            complete=len(every) == len(chosen) + len(made),
            connections=rehearsal.connections,
            unread=unread,
        )
        # The values of an operator's chart are those of a template, not of a person.
        wrong += _useless(found[:own], rehearsal.useless_values)
        missing = sorted(reasons.values())
        step.log.parent.mkdir(parents=True, exist_ok=True)
        unchecked = [f"not checked: {one}" for one in (*missing, *sorted(unread))]
        step.log.write_text("".join(f"{line}\n" for line in (*wrong, *unchecked)))
        if wrong or (required and missing):
            lines = wrong or missing
            reason = f"{len(wrong)} defects" if wrong else f"{len(missing)} charts cannot be had"
            raise rehearsal.journal.failure(step, f"{reason}: {some(lines)}", lines[:TAIL_LINES])
        without = f", without a chart: {some(sorted(reasons))}" if reasons else ""
        of_operators = f" and {len(every) - own} of operators" if len(every) > own else ""
        step.note = f"{own} releases{of_operators}{without}"


def _rendered(rehearsal: Rehearsal, release: Release) -> _Found:
    chart = load(rehearsal.charts.path(release, rehearsal.work))
    return _Found(render(release, chart), chart)


def _useless(found: Sequence[_Found], known: Sequence[str]) -> Iterator[str]:
    for one in found:
        if not one.rendered.release.is_local:
            yield from useless_values(one.rendered.release, one.chart, known)


def _keep(rendered: Sequence[Rendered], folder: Path) -> None:
    """Write the objects of each release into a file, for reading."""
    for each in rendered:
        file = folder / each.release.namespace / f"{each.release.name}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(yaml.safe_dump_all(map(dict, each.all), sort_keys=False, width=120))
