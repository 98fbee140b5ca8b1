"""Rehearse stacks: :func:`rehearse` for one synthesized stack, :func:`rehearse_all` for a project."""

import json
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from cost.difference import Difference
from cost.estimate import estimate
from rehearsal.aws.provider import AwsProvider, find_provider
from rehearsal.changes import Change, change, deployed
from rehearsal.layers import Layers
from rehearsal.pins import Pins
from rehearsal.procedure import Procedure, load, standard
from rehearsal.project import Project
from rehearsal.running import on_servers
from terraform_runner.cdktf import OUTPUT, synthesize
from terraform_runner.earlier import check_out, environment_for, other_libraries
from terraform_runner.errors import UserError
from terraform_runner.journal import Display, Journal, Step
from terraform_runner.lock import exclusive
from terraform_runner.process import stop_all
from terraform_runner.synthesized import read_stack
from terraform_runner.terraform import require_terraform

_MOST_JOBS = 3
_BYTES_EACH = 1_500_000_000


@dataclass
class Result:
    """The outcome of one stack's rehearsal."""

    name: str
    folder: Path
    layers: Layers
    provider: AwsProvider
    steps: list[Step] = field(default_factory=list)
    seconds: float = 0.0
    failure: UserError | None = None
    left_out: list[str] = field(default_factory=list)
    """Arguments that the AWS provider does not know."""

    @property
    def passed(self) -> bool:
        """Whether every step succeeded."""
        return self.failure is None


def rehearse_all(
    project: Project,
    names: Sequence[str],
    display: Display,
    *,
    jobs: int = 1,
    keep_going: bool = False,
    only: Procedure | None = None,
) -> list[Result]:
    """Synthesize the project once and rehearse the named stacks, or all of them.

    Args:
        project: The project, read by :func:`~rehearsal.project.read_project`.
        names: The stacks to rehearse; all if empty.
        display: The terminal.
        jobs: How many stacks to rehearse at once.
        keep_going: Whether to continue after a stack that failed, when one follows the other.
        only: A procedure in place of those of the stacks.
    """
    require_terraform()
    output = project.output.resolve()
    procedures = {stack: load(reference, project.folder) for stack, reference in project.procedures.items()}
    with locked(output):
        shutil.rmtree(output / OUTPUT, ignore_errors=True)
        shutil.rmtree(output / "logs", ignore_errors=True)
        stacks = _synthesize(project, output, display)
        chosen = choose(names, list(stacks))

        def one(name: str) -> Result:
            return rehearse(
                name,
                stacks=stacks[name],
                output=output,
                display=display,
                project=project,
                procedure=only or procedures.get(name, standard),
            )

        return list(_parallel(one, chosen, jobs) if jobs > 1 else _in_turn(one, chosen, keep_going))


def rehearse(
    name: str,
    *,
    stacks: Path,
    output: Path,
    display: Display | None = None,
    project: Project | None = None,
    procedure: Procedure = standard,
) -> Result:
    """Rehearse one synthesized stack in ``output/name``, which is wiped first.

    Args:
        name: The stack.
        stacks: The folder of the synthesized stacks.
        output: The folder for everything that the rehearsal writes.
        display: The terminal.
        project: The project's settings.
        procedure: The steps to run.
    """
    project = project or Project()
    folder = output / name
    shutil.rmtree(folder, ignore_errors=True)
    source = stacks / name
    stack = read_stack(source)
    journal = Journal(name, folder / "logs", display or Display())
    pins = Pins.of(stack)
    provider = find_provider(pins.aws(name))
    others = pins.others(project.schema_folder)
    result = Result(name, folder, Layers(stack), provider, journal.steps)
    if provider.stands_in:
        result.left_out = [one for one in project.newer if one.partition(".")[0] in stack.get("resource", {})]
    started = time.monotonic()
    try:
        with on_servers(
            source=source,
            folder=folder,
            journal=journal,
            project=project,
            provider=provider,
            others=others,
            layers=result.layers,
        ) as rehearsal:
            procedure(rehearsal)
    except UserError as failure:
        result.failure = failure
    result.seconds = time.monotonic() - started
    return result


def rehearse_change(project: Project, name: str, commit: str, display: Display) -> Change:
    """Deploy a stack as it was at a commit, and change it to what it is now.

    Args:
        project: The project, read by :func:`~rehearsal.project.read_project`.
        name: The stack.
        commit: A commit, branch or tag of the Git repository that the project is in.
        display: The terminal.

    Raises:
        UserError: There is no such commit or stack, or it cannot be synthesized or deployed as it was.
    """
    require_terraform()
    output = project.output.resolve()
    with locked(output):
        folder = output / "changes"
        shutil.rmtree(folder, ignore_errors=True)
        earlier = folder / "project"
        found = check_out(project.folder.resolve(), commit, earlier)
        if others := other_libraries(project.folder, earlier):
            display.say(f"{', '.join(others)} differ from {commit}: it is synthesized with what is installed now")
        was = Journal(f"{name} at {found[:10]}", folder / "logs" / "before", display)
        before = synthesize(earlier, str(folder / "before"), was, environment=environment_for(earlier))
        after = synthesize(project.folder, str(folder / "after"), Journal(name, folder / "logs" / "after", display))
        for stacks, when in ((after, "now"), (before, f"at {commit}")):
            if not (stacks / name).exists():
                known = ", ".join(sorted(path.name for path in stacks.iterdir()))
                raise UserError(f"there is no environment '{name}' {when}; there are: {known}")
        source = after / name
        with deployed(before / name, folder / name, display=display, project=project, successors=[source]) as rehearsal:
            changed = change(rehearsal, source)
        changed.cost = Difference(estimate(read_stack(before / name)), estimate(read_stack(source)))
        return changed


def fitting_jobs() -> int:
    """Return how many rehearsals fit on this machine at once.

    They mostly wait, so memory sets the limit, not the cores.
    """
    return max(1, min(_MOST_JOBS, psutil.virtual_memory().available // _BYTES_EACH))


def choose(names: Sequence[str], known: Sequence[str]) -> list[str]:
    """Return the named stacks, or all, in the app's order."""
    unknown = sorted(set(names) - set(known))
    if unknown:
        raise UserError(f"there is no environment '{', '.join(unknown)}'; there are: {', '.join(known)}")
    return [name for name in known if name in names or not names]


def _synthesize(project: Project, output: Path, display: Display) -> dict[str, Path]:
    """Return the folder of the stacks that each stack lies in, by the stack's name."""
    folders: dict[str, Path] = {}
    journal = Journal("app", output / "logs", display)
    for number, app in enumerate((None, *project.apps)):
        folder = output / OUTPUT / str(number)
        folder.mkdir(parents=True)
        stacks = synthesize(project.folder, str(folder), journal, app)
        names = json.loads((folder / "manifest.json").read_text())["stacks"]
        if twice := sorted(folders.keys() & names):
            raise UserError(f"two apps have a stack of the same name: {', '.join(twice)}")
        folders |= dict.fromkeys(names, stacks)
    return folders


def _in_turn(one: Callable[[str], Result], names: Sequence[str], keep_going: bool) -> Iterator[Result]:
    for name in names:
        result = one(name)
        yield result
        if not (result.passed or keep_going):
            return


def _parallel(one: Callable[[str], Result], names: Sequence[str], jobs: int) -> list[Result]:
    with ThreadPoolExecutor(jobs) as pool:
        futures = [pool.submit(one, name) for name in names]
        try:
            return [future.result() for future in futures]
        except BaseException:
            # Signals reach this thread only; the others learn of it through their children.
            stop_all()
            pool.shutdown(cancel_futures=True)
            raise


@contextmanager
def locked(output: Path) -> Iterator[None]:
    """Keep a second rehearsal out of the folder, which each of them wipes first."""
    output.mkdir(parents=True, exist_ok=True)
    with exclusive(output / ".lock", f"another rehearsal is running in {output}"):
        yield
