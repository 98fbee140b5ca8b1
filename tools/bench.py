"""``make bench``: the cost of a synthesis and of the stand-ins for providers, beside the promises.

Every figure is the median of runs of the real program in a process of its own, with all its children. The runs of what
is compared alternate, so that a busy machine slows all of them alike; CPU seconds suffer least from that.
"""

import argparse
import filecmp
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
from rich.console import Console
from rich.table import Table

from tools.bench_engines import Engine, engines
from tools.bench_providers import providers_table
from tools.paths import REPOSITORY

LAZY = (sys.executable, "-O", "-m", "r3edge.lazy")
PLAIN = (sys.executable,)
MAIN = str(REPOSITORY / "main.py")
EMPTY_STACK = """
from cdktf import App, TerraformStack
app = App()
TerraformStack(app, "empty")
app.synth()
"""
ONE_VPC = """
from cdktf import App, TerraformStack
from cdktf_cdktf_provider_aws.provider import AwsProvider
from cdktf_cdktf_provider_aws.vpc import Vpc
app = App()
stack = TerraformStack(app, "network")
AwsProvider(stack, "aws", region="eu-west-3")
Vpc(stack, "vpc", cidr_block="10.0.0.0/16")
app.synth()
"""
MANY_STACKS = """
import sys
from environments import dev
from r3edge.platform import Environment, IngressSettings, ZoneSettings, run

def stack(number):
    def build(scope):
        base = dev.settings()
        host = f"dev-{number}.{base.context.domain}"
        return Environment(scope, base.replace(
            # An account has its guard rails once.
            context=base.context.replace(environment=f"dev-{number}", account_id=f"{100_000_000_000 + number}"),
            ingress=IngressSettings(zone=ZoneSettings(zone_name=host), api_host=host),
        ))
    return build

run(*map(stack, range(int(sys.argv[1]))))
"""
MOST_FLOORS, MOST_MIB, LEAST_RATIO, MOST_SECONDS_PER_STACK = 3.5, 350.0, 8.0, 0.5
STACK_COUNTS = (1, 5, 20)


@dataclass(frozen=True)
class Cost:
    """What a run took: seconds of wall and of CPU time, and the peak memory of the process tree (RSS, MiB)."""

    seconds: float
    cpu: float
    mib: float

    def __str__(self) -> str:
        return f"{self.seconds:.2f} s, CPU {self.cpu:.2f} s, {self.mib:.0f} MiB"


@dataclass(frozen=True)
class Run:
    """A program to measure."""

    command: tuple[str, ...]
    variables: Mapping[str, str] | None = None


def measure(run: Run, folder: Path) -> Cost:
    """Run once in ``folder``. Raises ``RuntimeError`` with the program's output when it fails."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(REPOSITORY / "constructs"), str(REPOSITORY)))}
    environment |= run.variables or {}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    with tempfile.TemporaryFile("w+") as output:
        child = psutil.Popen(run.command, cwd=folder, env=environment, stdout=output, stderr=output)
        most = 0
        while child.poll() is None:
            most = max(most, _tree_rss(child))
            time.sleep(0.1)  # a look at the process tree is work, too, for a core that the program uses
        seconds = time.monotonic() - started
        if child.returncode != 0:
            output.seek(0)
            raise RuntimeError(output.read())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Cost(seconds, cpu, most / 2**20)


def _tree_rss(process: psutil.Process) -> int:
    total = 0
    try:
        for member in (process, *process.children(recursive=True)):
            total += member.memory_info().rss
    except psutil.NoSuchProcess:  # it ended while we looked
        pass
    return total


def compare(runs: Mapping[str, Run], times: int, folder: Path) -> dict[str, Cost]:
    """Return the medians of alternating runs, each in a folder of its own, after one that fills caches."""
    costs: dict[str, list[Cost]] = {name: [] for name in runs}
    for number in range(times + 1):
        for name, run in runs.items():
            place = folder / name
            place.mkdir(exist_ok=True)
            cost = measure(run, place)
            if number:
                costs[name].append(cost)
    return {name: median(each) for name, each in costs.items()}


def median(costs: Sequence[Cost]) -> Cost:
    """Return the median of each figure."""
    return Cost(*(statistics.median(getattr(cost, figure) for cost in costs) for figure in ("seconds", "cpu", "mib")))


def same_json(one: Path, other: Path) -> bool:
    """Return whether two folders hold the same stacks, byte for byte."""
    names = [sorted(str(path.relative_to(root)) for path in root.rglob("cdk.tf.json")) for root in (one, other)]
    return names[0] == names[1] != [] and all(filecmp.cmp(one / name, other / name, shallow=False) for name in names[0])


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or "unknown processor"


class Figures:
    """The table, and whether all that is promised is kept."""

    def __init__(self) -> None:
        self.table = Table("what", "measured", "promised", "kept", title="Synthesis")
        self.kept = True

    def add(self, what: str, measured: object, promised: str = "", ok: bool | None = None) -> None:
        """Add a row; ``ok`` is None for what is not promised."""
        self.kept = self.kept and ok is not False
        self.table.add_row(what, str(measured), promised, "" if ok is None else "yes" if ok else "NO")


def _environments(figures: Figures, folder: Path, times: int) -> None:
    """Measure both environments beside the floor, and beside what they cost without fast loading."""
    scripts = {"floor": EMPTY_STACK, "many": MANY_STACKS}
    for name, code in scripts.items():
        (folder / f"{name}.py").write_text(code)
    floor = str(folder / "floor.py")
    close = compare(
        {
            "floor": Run((*PLAIN, floor)),
            "warm": Run((*LAZY, MAIN)),
            "checked": Run((sys.executable, "-m", "r3edge.lazy", MAIN)),
            "lazy floor": Run((*LAZY, floor)),
        },
        times,
        folder,
    )
    plain = compare({"plain": Run((*PLAIN, MAIN))}, 2, folder)["plain"]
    warm, ratio = close["warm"], close["warm"].seconds / close["floor"].seconds
    figures.add("floor: import cdktf, synthesize an empty stack", close["floor"])
    figures.add("    with fast loading", close["lazy floor"])
    figures.add("both environments, warm", warm, f"≤ {MOST_MIB:.0f} MiB", warm.mib <= MOST_MIB)
    figures.add("    floors", f"{ratio:.2f}", f"≤ {MOST_FLOORS}", ratio <= MOST_FLOORS)
    figures.add("    floors by CPU seconds", f"{warm.cpu / close['floor'].cpu:.2f}")
    figures.add("    floors with fast loading", f"{warm.seconds / close['lazy floor'].seconds:.2f}")
    figures.add("    without -O: arguments are checked", close["checked"])
    figures.add("    by plain python", plain)
    less = plain.cpu / warm.cpu
    figures.add("    less CPU time than plain python by", f"{less:.1f}×", f"≥ {LEAST_RATIO:.0f}×", less >= LEAST_RATIO)
    same = same_json(folder / "plain", folder / "warm")
    figures.add("    both write the same JSON", "yes" if same else "no", "yes", same)
    cold = Run((*LAZY, MAIN), {"JSII_RUNTIME_PACKAGE_CACHE_ROOT": str(folder / "cache")})
    figures.add("both environments, cold: empty jsii cache", measure(cold, folder / "warm"))
    counts = {str(count): Run((*LAZY, str(folder / "many.py"), str(count))) for count in STACK_COUNTS}
    stacks = compare(counts, 3, folder)
    for count in STACK_COUNTS:
        figures.add(f"{count} environments", stacks[str(count)])
    few, some, many = STACK_COUNTS
    for fewer, more in ((few, some), (some, many)):
        each = (stacks[str(more)].seconds - stacks[str(fewer)].seconds) / (more - fewer)
        figures.add(
            f"    one more environment, from {fewer} to {more}",
            f"{each:.2f} s",
            f"≤ {MOST_SECONDS_PER_STACK} s",
            each <= MOST_SECONDS_PER_STACK,
        )


def _one_vpc(figures: Figures, folder: Path, found: Sequence[Engine]) -> None:
    """Measure one VPC: fast, plain, and on other engines."""
    script = folder / "vpc.py"
    script.write_text(ONE_VPC)
    runs = {"one VPC": Run((*LAZY, str(script))), "one VPC, plain python": Run((*PLAIN, str(script)))}
    for engine in found:
        if engine.missing:
            figures.add(f"one VPC, {engine.name}", f"skipped: {engine.missing}")
            continue
        other = folder / f"{engine.name}.py"
        other.write_text(engine.script)
        runs[f"one VPC, {engine.name}"] = Run((str(engine.python), str(other)), {"PYTHONPATH": ""})
    for name, cost in compare(runs, 3, folder).items():
        figures.add(name, cost)


def main() -> int:
    """Measure, print the table; 1 when a promise is not kept here."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--times", type=int, default=9, help="alternating runs of what is compared closely (9)")
    parser.add_argument("--only-synthesis", action="store_true", help="leave out the stand-ins for the providers")
    options = parser.parse_args()
    console, figures = Console(), Figures()
    with console.status("preparing other engines, for the comparison (minutes, the first time)"):
        found = engines(REPOSITORY / ".cache" / "bench")
    folder = Path(tempfile.mkdtemp())
    try:
        with console.status("measuring: about five minutes"):
            _environments(figures, folder, options.times)
            _one_vpc(figures, folder, found)
    finally:
        shutil.rmtree(folder)
    console.print(figures.table)
    if not options.only_synthesis:
        with console.status("measuring the stand-ins for the providers"):
            console.print(providers_table())
    node = subprocess.run(("node", "--version"), capture_output=True, text=True, check=False).stdout.strip()
    console.print(
        f"{_processor()}, {os.cpu_count()} cores; Python {platform.python_version()}, Node {node}, {platform.system()}"
    )
    return 0 if figures.kept else 1


if __name__ == "__main__":
    sys.exit(main())
