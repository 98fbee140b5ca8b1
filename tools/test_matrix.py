"""``make test-matrix``: the library's quick tests with each supported Python and Node.js that can be had.

Each Python gets an environment of its own, and each Node.js a folder (npm carries them: package ``node``), under
.cache/matrix. Every Python is tested with the newest Node.js, every Node.js with the oldest Python: a fault of both
together is rare, and a run takes minutes.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from r3edge.lazy.node import SUPPORTED_NODE_RELEASES
from tools.paths import REPOSITORY

MATRIX = REPOSITORY / ".cache" / "matrix"
SUPPORTED_PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_FAILED, _NOTHING_TO_RUN = 1, 2


class Missing(Exception):
    """The reason why a version cannot be had here."""


@dataclass(frozen=True)
class Outcome:
    """The result of the tests with one Python and one Node.js."""

    python: str
    node: str
    passed: bool
    summary: str


def main() -> int:
    """Run the tests, print one line for each pair of versions and each that is missing; 1 when a test fails."""
    options = _options()
    pythons, nodes = {}, {}
    for version in options.python:
        try:
            pythons[version] = _environment(version)
        except Missing as reason:
            _say(f"Python {version}: not tested, {reason}")
    for release in options.node:
        try:
            nodes[release] = _node(release)
        except Missing as reason:
            _say(f"Node {release}: not tested, {reason}")
    if not pythons or not nodes:
        _say("nothing to run")
        return _NOTHING_TO_RUN
    outcomes = []
    for version, release in _pairs(list(pythons), list(nodes), everything=options.all):
        _say(f"Python {version}, Node {release}: testing ...")
        outcome = _test(version, pythons[version], release, nodes[release], options.pytest)
        _say(f"Python {outcome.python}, Node {outcome.node}: {outcome.summary}")
        outcomes.append(outcome)
    return 0 if all(outcome.passed for outcome in outcomes) else _FAILED


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make test-matrix", description=__doc__)
    parser.add_argument("--python", action="append", help="only this version, such as 3.12; may be repeated")
    parser.add_argument("--node", action="append", type=int, help="only this release, such as 22; may be repeated")
    parser.add_argument("--all", action="store_true", help="every Python with every Node.js")
    parser.add_argument("pytest", nargs="*", help="further arguments for pytest, after --")
    options = parser.parse_args()
    options.python = options.python or SUPPORTED_PYTHONS
    options.node = options.node or SUPPORTED_NODE_RELEASES
    return options


def _pairs(pythons: Sequence[str], nodes: Sequence[int], *, everything: bool) -> Iterator[tuple[str, int]]:
    for version in pythons:
        for release in nodes:
            if everything or release == nodes[-1] or version == pythons[0]:
                yield version, release


def _interpreter(version: str) -> Path:
    """Return a Python of this version: from the PATH, or one that pyenv keeps."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    on_path = shutil.which(f"python{version}")
    candidates = [Path(on_path)] if on_path else []
    candidates += sorted(pyenv.glob(f"{version}.*/bin/python{version}"), reverse=True)
    for candidate in candidates:  # pyenv puts programs on the PATH that only say which version to choose
        if _succeeds(str(candidate), "-c", "import venv, ensurepip"):
            return candidate
    raise Missing("there is no such interpreter on this machine")


def _environment(version: str) -> Path:
    """Return the Python of an environment with all that the tests need, made anew when that has changed."""
    interpreter, place = _interpreter(version), MATRIX / f"python-{version}"
    python, complete = place / "bin" / "python", place / ".complete"
    packages = _requirements()
    if not complete.exists() or complete.read_text() != "\n".join(packages):
        _say(f"Python {version}: installing packages ...")
        _install(str(interpreter), "-m", "venv", "--clear", str(place))
        _install(str(python), "-m", "pip", "install", "--quiet", "--no-compile", *packages)
        complete.write_text("\n".join(packages))
    return python


def _requirements() -> list[str]:
    """Return the library's own requirements and those of the tests."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]["dependencies"]
    pipfile = tomllib.loads((REPOSITORY / "Pipfile").read_text())
    others = pipfile["packages"] | pipfile["dev-packages"]
    return [*project, *(_requirement(name, pin) for name, pin in sorted(others.items()) if name != "r3edge")]


def _requirement(name: str, pin: str | dict) -> str:
    if isinstance(pin, str):
        return f"{name}{pin}"
    return f"{name}[{','.join(pin.get('extras', ()))}]{pin['version']}"


def _node(release: int) -> Path:
    """Return the folder of the programs of this Node.js."""
    place = MATRIX / f"node-{release}"
    programs = place / "node_modules" / ".bin"
    if not _succeeds(str(programs / "node"), "--version"):
        if not shutil.which("npm"):
            raise Missing("npm is needed to bring it")
        _say(f"Node {release}: installing ...")
        place.mkdir(parents=True, exist_ok=True)
        _install("npm", "install", "--prefix", str(place), "--no-save", f"node@{release}")
        if not _succeeds(str(programs / "node"), "--version"):
            raise Missing("npm brought none that runs on this machine")
    return programs


def _test(version: str, python: Path, release: int, programs: Path, arguments: Sequence[str]) -> Outcome:
    log = MATRIX / f"python-{version}-node-{release}.log"
    environment = os.environ | {
        "PATH": os.pathsep.join((str(programs), os.environ["PATH"])),
        "PYTHONPATH": os.pathsep.join((str(REPOSITORY / "constructs"), str(REPOSITORY))),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [str(python), "-m", "pytest", "-q", "-m", "not rehearsal", "-p", "no:cacheprovider"]
    _install(str(python), "-m", "r3edge.lazy.prime", env=environment)
    with log.open("w") as output:
        done = subprocess.run(
            [*command, *_tests_of_the_library(), *arguments],
            cwd=REPOSITORY, env=environment, stdout=output, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
    last = (log.read_text().strip().splitlines() or ["no output"])[-1].strip("= ")
    passed = done.returncode == 0
    return Outcome(
        version, str(release), passed, last if passed else f"FAILED, {last} (see {log.relative_to(REPOSITORY)})"
    )


def _tests_of_the_library() -> list[str]:
    """Return the folders of tests that are named like a package of the library."""
    packages = (path.name for path in sorted((REPOSITORY / "constructs" / "r3edge").iterdir()) if path.is_dir())
    return [f"tests/{name}" for name in packages if (REPOSITORY / "tests" / name).is_dir()]


def _install(*command: str, env: dict[str, str] | None = None) -> None:
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    if done.returncode != 0:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["no reason given"]
        raise Missing(f"'{Path(command[0]).name}' failed: {lines[-1]}")


def _succeeds(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _say(message: str) -> None:
    sys.stdout.write(f"{message}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
