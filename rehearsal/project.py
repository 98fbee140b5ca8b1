"""The project under rehearsal: its folder, and its ``[tool.rehearsal]`` table in pyproject.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from terraform_runner.errors import UserError

FILE = "pyproject.toml"
_TABLE = "tool.rehearsal"


@dataclass(frozen=True, kw_only=True)
class Project:
    """A CDKTF project and the settings of its rehearsal."""

    folder: Path = Path()
    """The folder with cdktf.json."""
    schemas: Path = Path("provider-schemas")
    """The folder with the schemas of all providers but AWS, relative to the project's folder."""
    apps: tuple[str, ...] = ()
    """Commands of further apps to rehearse, in the form of ``app`` in cdktf.json."""
    destroy_refused: frozenset[str] = frozenset()
    """Stacks whose destroy must be refused even if they have lost their protections."""
    procedures: Mapping[str, str] = field(default_factory=dict)
    """Procedures (``module:function``) that replace the standard one, by stack."""

    @property
    def output(self) -> Path:
        """The folder for stacks, plans and logs."""
        return self.folder / "rehearsal.out"

    @property
    def schema_folder(self) -> Path:
        """The folder with the schemas, complete."""
        return self.folder / self.schemas


def read_project(folder: Path) -> Project:
    """Read the settings of the project in a folder.

    Raises:
        UserError: pyproject.toml is not valid TOML, or its table is not valid.
    """
    file = folder / FILE
    try:
        table = tomllib.loads(file.read_text()).get("tool", {}).get("rehearsal", {}) if file.exists() else {}
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{file}: {error}") from None
    if problems := list(_problems(table)):
        raise UserError("\n".join(f"{file}: {problem}" for problem in problems))
    lists = {name: convert(table[name]) for name, convert in _CONVERSIONS.items() if name in table}
    return Project(folder=folder, **lists)


_CONVERSIONS: Mapping[str, Any] = {
    "schemas": Path,
    "apps": tuple,
    "destroy_refused": frozenset,
    "procedures": dict,
}


def _problems(table: Any) -> list[str]:
    if not isinstance(table, dict):
        return [f"[{_TABLE}] must be a table"]
    checks: Mapping[str, tuple[Any, str]] = {
        "schemas": (_text, "a folder"),
        "apps": (_texts, 'a list of commands, such as ["python3 app.py"]'),
        "destroy_refused": (_texts, "a list of stacks"),
        "procedures": (_references, 'a table of stack = "module:function"'),
    }
    problems = []
    for name, value in table.items():
        if name not in checks:
            problems.append(f"[{_TABLE}] {name}: unknown setting; must be one of {', '.join(checks)}")
        elif not checks[name][0](value):
            problems.append(f"[{_TABLE}] {name} = {value!r}: must be {checks[name][1]}")
    return problems


def _text(value: Any) -> bool:
    return isinstance(value, str) and value.strip() != ""


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(_text(item) for item in value)


def _references(value: Any) -> bool:
    return isinstance(value, dict) and all(
        _text(item) and len(parts := item.split(":")) == 2 and all(parts) for item in value.values()
    )
