"""Rehearse stacks from synthesis to an empty account, and say what held.

Python API: :func:`rehearse` for one synthesized stack, :func:`rehearse_all` for what ``make rehearse`` does.
"""

import fcntl
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from operations.cdktf import REPOSITORY, synthesize
from operations.errors import StepFailed, UserError
from operations.journal import Display, Journal, Step
from operations.process import stop_all
from operations.state_backend import STACK as STATE_BACKEND
from rehearsal import state_backend, steps
from rehearsal.aws.provider import AwsProvider, find_provider
from rehearsal.aws.server import AwsServer, ServerError
from rehearsal.layers import Layers
from rehearsal.overrides import REHEARSAL_FILE, Stack, protected, rehearsal_override
from rehearsal.pins import Pins
from rehearsal.providers.server import serve

OUTPUT = REPOSITORY / "rehearsal.out"
SYNTHESIZED = "cdktf.out"
OWN_APPS = ("rehearsal.every_provider",)
"""Apps that are there for the rehearsal alone."""
PROTECTED = frozenset({"prod", STATE_BACKEND})
"""What a destroy must be refused for, even if the stack itself has lost its protections."""

_MOST_JOBS = 3
_BYTES_EACH = 1_500_000_000


@dataclass
class Result:
    """How the rehearsal of one stack went."""

    environment: str
    folder: Path
    layers: Layers
    provider: AwsProvider
    steps: list[Step] = field(default_factory=list)
    seconds: float = 0.0
    failure: StepFailed | UserError | None = None

    @property
    def held(self) -> bool:
        """Whether everything that must hold did."""
        return self.failure is None


def rehearse_all(
    project: Path,
    output: Path,
    names: Sequence[str],
    display: Display,
    *,
    jobs: int = 1,
    keep_going: bool = False,
    also: Sequence[str] = (),
) -> list[Result]:
    """Synthesize the project once and rehearse the named stacks, or all of them.

    ``also`` names modules of further apps, whose stacks are not the project's own.
    """
    with _alone(output):
        shutil.rmtree(output / SYNTHESIZED, ignore_errors=True)
        shutil.rmtree(output / "logs", ignore_errors=True)
        stacks = _synthesize(project, output, display, also)
        chosen = choose(names, list(stacks))

        def one(name: str) -> Result:
            return rehearse(name, stacks=stacks[name], output=output, display=display)

        return list(_parallel(one, chosen, jobs) if jobs > 1 else _in_turn(one, chosen, keep_going))


def rehearse(
    environment: str,
    *,
    stacks: Path,
    output: Path = OUTPUT,
    display: Display | None = None,
) -> Result:
    """Rehearse one synthesized stack in ``output/environment``, which is wiped first."""
    display = display or Display()
    folder = output / environment
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "stack").mkdir(parents=True)
    stack: Stack = json.loads((stacks / environment / "cdk.tf.json").read_text())
    journal = Journal(environment, folder / "logs", display)
    pins = Pins.of(stack)
    provider = find_provider(pins.aws(environment))
    others = pins.others()
    result = Result(environment, folder, Layers(stack), provider, journal.steps)
    started = time.monotonic()
    try:
        with ExitStack() as running:
            with journal.step("start the servers"):
                server = running.enter_context(AwsServer(log=folder / "logs" / "aws-server.log"))
                providers = running.enter_context(serve(others))
            variables = server.environment(_untouched(os.environ)) | provider.environment(folder)
            stage = steps.Stage(
                stack, folder, journal, server, providers, variables | providers.environment(), result.layers
            )
            if environment == STATE_BACKEND:
                state_backend.rehearse(stage, stacks / environment, provider)
            else:
                shutil.copytree(stacks / environment, stage.work, dirs_exist_ok=True)
                _environment(stage, provider, environment)
    except (StepFailed, UserError, ServerError) as failure:
        result.failure = failure if isinstance(failure, UserError) else UserError(str(failure))
    result.seconds = time.monotonic() - started
    return result


def _environment(stage: steps.Stage, provider: AwsProvider, environment: str) -> None:
    override = rehearsal_override(stage.stack, provider.version)
    (stage.work / REHEARSAL_FILE).write_text(json.dumps(override, indent=2))
    steps.local_charts_are_there(stage)
    steps.take_inventory(stage)
    steps.deploy(stage)
    steps.second_plan_is_empty(stage)
    if environment in PROTECTED or protected(stage.stack):
        steps.destroy_is_refused(stage)
        steps.lift_protections(stage)
    steps.destroy(stage)
    steps.nothing_is_left(stage)


def fitting_jobs() -> int:
    """How many rehearsals fit on this machine at once: they mostly wait, so that memory sets the limit, not the cores.

    All three stacks on two cores took 393 s in turn, 258 s two at once and 190 s three at once.
    """
    return max(1, min(_MOST_JOBS, psutil.virtual_memory().available // _BYTES_EACH))


def choose(names: Sequence[str], known: Sequence[str]) -> list[str]:
    """The named stacks, or all, in the app's order."""
    unknown = sorted(set(names) - set(known))
    if unknown:
        raise UserError(f"there is no environment '{', '.join(unknown)}'; there are: {', '.join(known)}")
    return [name for name in known if name in names or not names]


def _synthesize(project: Path, output: Path, display: Display, also: Sequence[str]) -> dict[str, Path]:
    """Each stack's name, and the folder that it lies in."""
    found: dict[str, Path] = {}
    journal = Journal("app", output / "logs", display)
    for module in (None, *also):
        folder = output / SYNTHESIZED / (module or "main")
        folder.mkdir(parents=True)
        app = f"{sys.executable} -m r3edge.lazy -m {module}" if module else None
        stacks = synthesize(project, str(folder), journal, app)
        found |= dict.fromkeys(json.loads((folder / "manifest.json").read_text())["stacks"], stacks)
    return found


def _untouched(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what makes Terraform work otherwise than in a fresh shell (TF_WORKSPACE, TF_VAR_...)."""
    return {
        name: value
        for name, value in environment.items()
        if not name.startswith("TF_") or name.startswith("TF_LOG") or name == "TF_CLI_CONFIG_FILE"
    }


def _in_turn(one: Callable[[str], Result], names: Sequence[str], keep_going: bool) -> Iterator[Result]:
    for name in names:
        result = one(name)
        yield result
        if not (result.held or keep_going):
            return


def _parallel(one: Callable[[str], Result], names: Sequence[str], jobs: int) -> list[Result]:
    with ThreadPoolExecutor(jobs) as pool:
        futures = [pool.submit(one, name) for name in names]
        try:
            return [future.result() for future in futures]
        except BaseException:
            # Signals reach this thread only; the others hear of it through their children.
            stop_all()
            pool.shutdown(cancel_futures=True)
            raise


@contextmanager
def _alone(output: Path) -> Iterator[None]:
    """One rehearsal at a time in a folder: each starts by wiping it."""
    output.mkdir(parents=True, exist_ok=True)
    with (output / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UserError(f"another rehearsal is running in {output}") from None
        yield
