"""The project under rehearsal: its folder, and its ``[tool.rehearsal]`` table in pyproject.toml."""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any, NamedTuple

from terraform_runner.errors import UserError

FILE = "pyproject.toml"
_TABLE = "tool.rehearsal"
_OBJECT = re.compile(r"[a-z0-9-]+/[a-z0-9.-]+")
_KIND = re.compile(r"[a-z0-9.-]+/[A-Z][A-Za-z0-9]*")
_CHART = {"chart", "repository", "version"}
_PORT = re.compile(r"[0-9]{1,5}")
_LAST_PORT = 65_535


@dataclass(frozen=True, kw_only=True)
class Project:
    """A CDKTF project and the settings of its rehearsal."""

    folder: Path = Path()
    """The folder with cdktf.json."""
    schemas: Path = Path("provider-schemas")
    """The folder with the schemas of all providers but AWS, relative to the project's folder."""
    apps: tuple[str, ...] = ()
    """Commands of further apps to rehearse, in the form of ``app`` in cdktf.json."""
    newer: tuple[str, ...] = ()
    """Arguments (``type.argument``) that only the pinned AWS provider knows; left out where an older one stands in."""
    destroy_refused: frozenset[str] = frozenset()
    """Stacks whose destroy must be refused even if they have lost their protections."""
    useless_values: tuple[str, ...] = ()
    """Helm values (``release.path``) whose effect only a cluster shows. A release's name stands for all of its
    values: a chart that takes seconds to render is rendered once more for each of them."""
    connections: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """What the pods of a workload (``namespace/name``) call: ``internet:443``, ``nodes:10250``, ``192.0.2.1:443``, a
    Service (``namespace/name``), or ``annotated``: all pods that Prometheus' annotations name. Network policies and
    security groups must let it through."""
    operators: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Charts that operators install, by the kind of custom resource (``group/Kind``) whose ``spec`` is the values."""
    charts: Path | None = None
    """The folder of Helm charts; None for their repositories. Given on the command line."""
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
    return Project(folder=folder, **{name: _SETTINGS[name].convert(value) for name, value in table.items()})


def _problems(table: Any) -> list[str]:
    if not isinstance(table, dict):
        return [f"[{_TABLE}] must be a table"]
    problems = []
    for name, value in table.items():
        if name not in _SETTINGS:
            problems.append(f"[{_TABLE}] {name}: unknown setting; must be one of {', '.join(_SETTINGS)}")
        elif not _SETTINGS[name].is_valid(value):
            problems.append(f"[{_TABLE}] {name} = {value!r}: must be {_SETTINGS[name].allowed}")
    return problems


def _text(value: Any) -> bool:
    return isinstance(value, str) and value.strip() != ""


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(_text(item) for item in value)


def _arguments(value: Any) -> bool:
    return _texts(value) and all(len(parts := item.split(".")) == 2 and all(parts) for item in value)


def _references(value: Any) -> bool:
    return isinstance(value, dict) and all(
        _text(item) and len(parts := item.split(":")) == 2 and all(parts) for item in value.values()
    )


def _connections(value: Any) -> bool:
    return isinstance(value, dict) and all(
        _OBJECT.fullmatch(name) and _texts(calls) and all(map(_is_called, calls)) for name, calls in value.items()
    )


def _operators(value: Any) -> bool:
    return isinstance(value, dict) and all(
        _KIND.fullmatch(kind) and isinstance(chart, dict) and chart.keys() == _CHART and all(map(_text, chart.values()))
        for kind, chart in value.items()
    )


def _is_called(call: str) -> bool:
    if call == "annotated":
        return True
    host, _, port = call.partition(":")
    if not port:
        return _OBJECT.fullmatch(call) is not None
    try:
        if host not in ("internet", "nodes"):
            IPv4Address(host)
    except ValueError:
        return False
    return _PORT.fullmatch(port) is not None and 1 <= int(port) <= _LAST_PORT


class _Setting(NamedTuple):
    is_valid: Callable[[Any], bool]
    allowed: str
    convert: Callable[[Any], Any]


_SETTINGS = {
    "schemas": _Setting(_text, "a folder", Path),
    "apps": _Setting(_texts, 'a list of commands, such as ["python3 app.py"]', tuple),
    "newer": _Setting(_arguments, 'a list of arguments, such as ["aws_eks_cluster.deletion_protection"]', tuple),
    "useless_values": _Setting(_texts, 'a list of values, such as ["traefik.deployment.replicas"]', tuple),
    "connections": _Setting(
        _connections, 'a table of "namespace/workload" = ["internet:443", "192.0.2.1:22", "namespace/service"]', dict
    ),
    "operators": _Setting(
        _operators, 'a table of "group/Kind" = { chart = "…", repository = "https://…", version = "…" }', dict
    ),
    "destroy_refused": _Setting(_texts, "a list of stacks", frozenset),
    "procedures": _Setting(_references, 'a table of stack = "module:function"', dict),
}
