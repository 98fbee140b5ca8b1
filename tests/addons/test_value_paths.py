"""No add-on emits a value that its chart is not known to have, and no list names one that nothing emits."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import r3edge.addons
from r3edge.addons.addon import Addons, HelmAddon
from tests.addons.everything import install_everything
from tests.addons.installed import paths, synthesize_addons

FOLDER = Path(r3edge.addons.__file__).with_name("value_paths")


@pytest.fixture(scope="module")
def emitted() -> dict[str, set[str]]:
    """The paths that the add-ons emit, in production and development together, by chart."""
    found: dict[str, set[str]] = {}
    for high_availability in (True, False):
        installed: list[HelmAddon] = []
        synthesize_addons(_collecting(installed), high_availability=high_availability)
        for addon in installed:
            found.setdefault(addon.chart.name, set()).update(paths(addon.helm_values) - {""})
    return found


def _collecting(installed: list[HelmAddon]) -> Callable[[Addons], Any]:
    def build(addons: Addons) -> None:
        install_everything(addons)
        installed.extend(addons.installed)

    return build


def _listed(chart: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{chart}.toml").read_text())


def _covers(listed: str, path: str) -> bool:
    return path == listed or path.startswith(f"{listed}.")


def test_every_chart_has_a_list_of_its_version() -> None:
    installed: list[HelmAddon] = []
    synthesize_addons(_collecting(installed))
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
