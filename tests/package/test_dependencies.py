"""Whatever is imported is declared: what comes with another package by chance goes with it, too."""

import ast
import functools
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from importlib.metadata import packages_distributions
from pathlib import Path

from tests.support.paths import REPOSITORY

LIBRARY = REPOSITORY / "constructs" / "r3edge"
OURS = {
    "cost",
    "r3edge",
    "environments",
    "examples",
    "imports",
    "main",
    "operations",
    "rehearsal",
    "terraform_runner",
    "tests",
    "tools",
}
# Their owners document them as a part of their own interface, and depend on one version of them.
PARTS = {"botocore": "boto3", "pydantic-core": "pydantic"}


def _sources() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.py"],
        cwd=REPOSITORY, check=True, capture_output=True, text=True,
    )  # fmt: skip
    paths = (REPOSITORY / name for name in listed.stdout.split("\0") if name and not name.startswith("imports/"))
    return [path for path in paths if path.is_file()]


def _imports(source: Path) -> set[str]:
    """Return the top-level packages that a file imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_bytes())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            names.add(node.module)
    return {name.partition(".")[0] for name in names} - OURS - sys.stdlib_module_names


def _normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@functools.cache
def _installed() -> Mapping[str, list[str]]:
    return packages_distributions()


def _distributions(package: str) -> set[str]:
    """Return the distributions of a package."""
    names = {_normalized(name) for name in _installed().get(package, [package])}
    return {PARTS.get(name, name) for name in names}


def _undeclared(sources: Iterable[Path], declared: set[str]) -> Mapping[str, set[str]]:
    """Return the files by the packages that they import undeclared."""
    found: dict[str, set[str]] = {}
    for source in sources:
        for package in _imports(source):
            if not _distributions(package) & declared:
                found.setdefault(package, set()).add(str(source.relative_to(REPOSITORY)))
    return found


def _of_the_library() -> set[str]:
    requirements = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]["dependencies"]
    return {_normalized(re.split(r"[<>=!~\[; ]", requirement)[0]) for requirement in requirements}


def _of_the_repository() -> set[str]:
    pipfile = tomllib.loads((REPOSITORY / "Pipfile").read_text())
    return _of_the_library() | {_normalized(name) for name in pipfile["packages"] | pipfile["dev-packages"]}


def test_the_library_declares_what_it_imports() -> None:
    assert _undeclared((path for path in _sources() if LIBRARY in path.parents), _of_the_library()) == {}


def test_the_library_imports_what_it_declares() -> None:
    """A consumer installs no package in vain."""
    imported = {name for path in _sources() if LIBRARY in path.parents for name in _imports(path)}
    assert _of_the_library() - {name for package in imported for name in _distributions(package)} == set()


def test_the_repository_declares_what_it_imports() -> None:
    assert _undeclared(_sources(), _of_the_repository()) == {}


def test_the_commands_on_the_cloud_need_one_group_beside_the_app() -> None:
    pipfile = tomllib.loads((REPOSITORY / "Pipfile").read_text())
    declared = _of_the_library() | {_normalized(name) for name in pipfile["operations"]}
    folders = (REPOSITORY / "operations", REPOSITORY / "terraform_runner", REPOSITORY / "environments")
    sources = [path for path in _sources() if any(folder in path.parents for folder in folders)]
    assert sources
    assert _undeclared(sources, declared) == {}
    # They are among the packages of everybody else, in the same versions.
    assert pipfile["operations"].items() <= pipfile["dev-packages"].items()
