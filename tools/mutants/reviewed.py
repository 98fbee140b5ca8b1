"""Mutants that no test need notice, each with its reason."""

from pathlib import Path

from tools.mutants.mutations import Mutation

Reviewed = dict[tuple[str, str], str]
"""The reason by module and stripped line."""

_RETENTION = "the provider judges the table: tests/core/test_settings.py, which needs Terraform"

REVIEWED: Reviewed = {
    ("core/settings.py", "*(1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731),"): _RETENTION,
    ("core/settings.py", "*(1096, 1827, 2192, 2557, 2922, 3288, 3653),"): _RETENTION,
}


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
