"""A project as it was at a commit, in a folder of its own."""

import os
import subprocess
import tarfile
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from terraform_runner.errors import UserError

_INSTALLED = (".venv", "node_modules")
"""What a project's set-up installs, which no commit has."""
_LOCKS = ("Pipfile.lock", "poetry.lock", "uv.lock", "requirements.txt", "package-lock.json")


def check_out(project: Path, commit: str, folder: Path) -> str:
    """Write the project's files as of a commit into an empty folder, and return the commit's id.

    What is installed in the project is linked there, so that both run with the same libraries.

    Raises:
        UserError: The project is not in a Git repository, or the commit is not in it.
    """
    found = _git(project, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{commit}^{{commit}}", text=True)
    if found is None:
        raise UserError(f"{commit!r}: must be a commit, branch or tag of the Git repository in {project}")
    folder.mkdir(parents=True)
    archive = folder.parent / f"{folder.name}.tar"
    # Below the repository's root, the archive has the project's folder alone.
    _git(project, "archive", "--format=tar", f"--output={archive}", found.strip())
    with tarfile.open(archive) as files:
        files.extractall(folder, filter="data")
    archive.unlink()
    for name in _INSTALLED:
        if (project / name).exists():
            (folder / name).symlink_to(project / name)
    return found.strip()


def other_libraries(project: Path, folder: Path) -> Sequence[str]:
    """Return the lock files in which the project differs from what it was in ``folder``."""
    return [name for name in _LOCKS if _content(project / name) != _content(folder / name)]


def environment_for(folder: Path, base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment in which Python takes the project's packages from ``folder``.

    They are in the folder itself, and in those that pyproject.toml names as ``tool.setuptools.packages.find.where``.
    """
    environment = dict(os.environ if base is None else base)
    file = folder / "pyproject.toml"
    setuptools = tomllib.loads(file.read_text()).get("tool", {}).get("setuptools", {}) if file.exists() else {}
    packages = setuptools.get("packages", {})
    roots = packages.get("find", {}).get("where", []) if isinstance(packages, dict) else []
    return environment | {"PYTHONPATH": os.pathsep.join(str(folder / root) for root in (*roots, "."))}


def _git(project: Path, *arguments: str, text: bool = False) -> str | None:
    """Return git's output; None if it fails."""
    try:
        done = subprocess.run(["git", *arguments], cwd=project, capture_output=True, text=True)
    except FileNotFoundError:
        raise UserError("git is not on the PATH: it reads the project as it was") from None
    if done.returncode:
        if text:
            return None
        raise UserError(f"git {arguments[0]} failed in {project}: {done.stderr.strip()}")
    return done.stdout


def _content(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None
