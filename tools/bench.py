"""``make bench``: what synthesizing costs, measured on the machine it runs on, beside what we promise; and what the
stand-ins for the providers add to a rehearsal.

Every figure is the median of several runs of the real program in a process of its own, with all its children.
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil
from rich.console import Console
from rich.table import Table

from tools.bench_providers import providers_table

ROOT = Path(__file__).parents[1]
MAIN = (sys.executable, str(ROOT / "main.py"))
MANY_STACKS = """
import sys
from environments import dev
from environments.app import run
from environments.environment import Environment

def stack(number):
    settings = dev.settings()
    context = settings.context.model_copy(update={"environment": f"dev-{number}"})
    return lambda scope: Environment(scope, settings.model_copy(update={"context": context}))

run(*[stack(number) for number in range(int(sys.argv[1]))])
"""
MOST_SECONDS, MOST_MIB, LEAST_RATIO, MOST_SECONDS_PER_STACK = 3.0, 350.0, 8.0, 0.5
STACK_COUNTS = (1, 5, 20)


@dataclass(frozen=True)
class Cost:
    """What a run took: seconds of wall time, and the most memory the process tree held at once (RSS, MiB)."""

    seconds: float
    mib: float


def measure(command: tuple[str, ...], folder: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """One run in ``folder``. Raises ``RuntimeError`` with the program's output when it fails."""
    variables = {**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.monotonic()
    with tempfile.TemporaryFile("w+") as output:
        child = psutil.Popen(command, cwd=folder, env=variables, stdout=output, stderr=output)
        most = 0
        while child.poll() is None:
            most = max(most, _tree_rss(child))
            time.sleep(0.1)  # a look at the process tree is work, too, for a core that the program uses
        seconds = time.monotonic() - started
        if child.returncode != 0:
            output.seek(0)
            raise RuntimeError(output.read())
    return Cost(seconds, most / 2**20)


def _tree_rss(process: psutil.Process) -> int:
    total = 0
    try:
        for member in (process, *process.children(recursive=True)):
            total += member.memory_info().rss
    except psutil.NoSuchProcess:  # it ended while we looked
        pass
    return total


def median(times: int, run: Callable[[], Cost]) -> Cost:
    """The medians of several runs."""
    costs = [run() for _ in range(times)]
    return Cost(statistics.median(c.seconds for c in costs), statistics.median(c.mib for c in costs))


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or "unknown processor"


def main() -> int:
    """Measure, print the table; 1 when a promise is not kept here."""
    console = Console()
    table = Table("what", "measured", "promised", "kept", title="Synthesis")
    kept = True

    def row(what: str, measured: str, promised: str = "", ok: bool | None = None) -> None:
        nonlocal kept
        kept = kept and ok is not False
        table.add_row(what, measured, promised, "" if ok is None else "yes" if ok else "NO")

    with tempfile.TemporaryDirectory() as name, console.status("measuring: about two minutes"):
        folder = Path(name)
        lazy_out, plain_out = folder / "lazy", folder / "plain"
        lazy_out.mkdir()
        plain_out.mkdir()
        measure(MAIN, lazy_out)  # bytecode and page cache
        warm = median(5, lambda: measure(MAIN, lazy_out))
        plain_variables = {"R3EDGE_LAZY_PROVIDERS": "off"}
        measure(MAIN, plain_out, plain_variables)
        plain = median(2, lambda: measure(MAIN, plain_out, plain_variables))
        same = not subprocess.run(
            ["diff", "-r", str(lazy_out / "cdktf.out"), str(plain_out / "cdktf.out")], capture_output=True, check=False
        ).returncode
        cold = measure(MAIN, lazy_out, {"JSII_RUNTIME_PACKAGE_CACHE_ROOT": str(folder / "cache")})
        stacks = {
            count: median(3, lambda count=count: measure((sys.executable, "-c", MANY_STACKS, str(count)), lazy_out))
            for count in STACK_COUNTS
        }

    row("python main.py, warm, seconds", f"{warm.seconds:.2f}", f"≤ {MOST_SECONDS:.0f}", warm.seconds <= MOST_SECONDS)
    row("python main.py, warm, MiB of the process tree", f"{warm.mib:.0f}", f"≤ {MOST_MIB:.0f}", warm.mib <= MOST_MIB)
    ratio = plain.seconds / warm.seconds
    row("the same with plain imports, seconds", f"{plain.seconds:.1f}")
    row("the same with plain imports, MiB", f"{plain.mib:.0f}")
    row("lazy imports are faster by", f"{ratio:.1f}×", f"≥ {LEAST_RATIO:.0f}×", ratio >= LEAST_RATIO)
    row("both write the same JSON", "yes" if same else "no", "yes", same)
    row("python main.py, cold (empty jsii cache), seconds", f"{cold.seconds:.1f}")
    for count, cost in stacks.items():
        row(f"{count} environments, seconds", f"{cost.seconds:.2f}")
    few, some, many = STACK_COUNTS
    for fewer, more in ((few, some), (some, many)):
        each = (stacks[more].seconds - stacks[fewer].seconds) / (more - fewer)
        row(
            f"one more environment, from {fewer} to {more}, seconds",
            f"{each:.2f}",
            f"≤ {MOST_SECONDS_PER_STACK}",
            each <= MOST_SECONDS_PER_STACK,
        )
    with console.status("measuring the stand-ins for the providers"):
        stand_ins = providers_table()
    console.print(table)
    console.print(stand_ins)
    console.print(f"{_processor()}, {os.cpu_count()} cores; Python {platform.python_version()}, {platform.system()}")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
