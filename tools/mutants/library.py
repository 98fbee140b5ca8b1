"""A copy of the library to break: the work tree stays as it is, whatever happens."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

_LINKED = "bindings"


@dataclass(frozen=True)
class Library:
    """The copy of a package, and the command that tests it."""

    folder: Path
    """The copied package."""
    environment: Mapping[str, str]

    @contextmanager
    def broken(self, module: Path, source: str) -> Iterator[None]:
        """Have another source in a module for a while."""
        file = self.folder / module
        original = file.read_text()
        file.write_text(source)
        try:
            yield
        finally:
            file.write_text(original)

    def passes(self, command: Sequence[str], folder: Path, seconds: float | None = None) -> bool:
        """Run tests with the copy; False if they fail, or take longer than they may."""
        try:
            done = subprocess.run(
                command, cwd=folder, env=self.environment, capture_output=True, timeout=seconds, check=False
            )
        except subprocess.TimeoutExpired:
            return False
        return done.returncode == 0


@contextmanager
def copied(package: Path, others: Sequence[Path] = ()) -> Iterator[Library]:
    """Yield a copy of a package that comes before the original on Python's path.

    Args:
        package: The folder of the package. Its generated bindings are linked.
        others: Further folders for the path.
    """
    with TemporaryDirectory() as folder:
        copy = Path(folder) / package.name
        shutil.copytree(package, copy, ignore=shutil.ignore_patterns(_LINKED, "__pycache__"))
        if (package / _LINKED).exists():
            (copy / _LINKED).symlink_to((package / _LINKED).resolve())
        # A mutant may have the size and the second of its predecessor, by which bytecode is known.
        variables = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
        variables["PYTHONPATH"] = os.pathsep.join([folder, *map(str, others)])
        yield Library(copy, variables)


def pytest_command(paths: Sequence[str], *options: str) -> list[str]:
    """Return the command for the quick tests of some folders, up to the first failure."""
    quick = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider", "-m", "not rehearsal and not changes"]
    return [sys.executable, "-m", "pytest", *quick, *options, *paths]
