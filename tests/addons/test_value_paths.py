"""No add-on emits a value that its chart is not known to have, and no list names one that nothing emits."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from cdktf import App

import r3edge.addons
from environments.dev import Dev
from environments.prod import Prod
from r3edge.addons.addon import HelmAddon
from tests.addons.installed import paths

FOLDER = Path(r3edge.addons.__file__).with_name("value_paths")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> list[HelmAddon]:
    """The add-ons of production and of development."""
    app = App(outdir=str(tmp_path_factory.mktemp("out")))
    return [*Prod(app).addons.installed, *Dev(app).addons.installed]


@pytest.fixture(scope="module")
def emitted(installed: list[HelmAddon]) -> dict[str, set[str]]:
    """The paths that the add-ons emit, by chart."""
    found: dict[str, set[str]] = {}
    for addon in installed:
        found.setdefault(addon.chart.name, set()).update(paths(addon.helm_values) - {""})
    return found


def _listed(chart: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{chart}.toml").read_text())


def _covers(listed: str, path: str) -> bool:
    return path == listed or path.startswith(f"{listed}.")


def test_every_chart_has_a_list_of_its_version(installed: list[HelmAddon]) -> None:
    for addon in installed:
        assert _listed(addon.chart.name)["version"] == addon.chart.version
        assert _listed(addon.chart.name)["documented"]


def test_no_other_value_is_emitted(emitted: dict[str, set[str]]) -> None:
    for chart, found in emitted.items():
        listed = _listed(chart)["paths"]
        assert {path for path in found if not any(_covers(one, path) for one in listed)} == set(), chart


def test_no_list_names_what_nothing_emits(emitted: dict[str, set[str]]) -> None:
    for chart, found in emitted.items():
        listed = _listed(chart)["paths"]
        assert {one for one in listed if not any(_covers(one, path) for path in found)} == set(), chart
        assert listed == sorted(listed), chart


def test_no_list_without_an_addon(emitted: dict[str, set[str]]) -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(emitted)
