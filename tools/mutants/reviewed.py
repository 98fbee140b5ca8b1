"""Mutants that no test need notice, each with its reason."""

from pathlib import Path

from tools.mutants.mutations import Mutation

Reviewed = dict[tuple[str, str], str]
"""The reason by module and stripped line."""

REVIEWED: Reviewed = {}


def is_reviewed(module: Path, mutation: Mutation, source: str, reviewed: Reviewed = REVIEWED) -> bool:
    """Return whether a mutant's line is on the list."""
    return (str(module), source.splitlines()[mutation.line - 1].strip()) in reviewed


def stale(reviewed: Reviewed, package: Path) -> list[str]:
    """Return the entries whose line is not in the library any more."""
    return [
        f"{module}: {line}"
        for module, line in reviewed
        if not (package / module).exists() or line not in map(str.strip, (package / module).read_text().splitlines())
    ]
