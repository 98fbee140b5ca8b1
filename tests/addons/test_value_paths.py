"""No add-on emits a value that its chart is not known to have, and no list names one that nothing emits."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from r3edge.addons import IssuerSettings
from r3edge.addons.charts import CHARTS
from tests.support import Synthesized
from tests.support.addons import addons_settings, synthesize_layer
from tests.support.kit import helm_values, paths

FOLDER = Path(__file__).with_name("value_paths")


def releases(synthesized: Synthesized) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return version and values of the release of each chart of a repository."""
    return {
        body["chart"]: (body["version"], helm_values(synthesized, path))
        for path, body in synthesized.all("helm_release").items()
        if "repository" in body
    }


@pytest.fixture(scope="module")
def layers() -> list[dict[str, tuple[str, dict[str, Any]]]]:
    """Return the releases of production and of development."""
    staging = IssuerSettings(email="ops@example.com", use="staging")
    return [
        releases(synthesize_layer(settings=addons_settings(webhook=True), collected=True)),
        releases(synthesize_layer(protected=False, settings=addons_settings(issuers=staging), collected=True)),
    ]


@pytest.fixture(scope="module")
def emitted(layers: list[dict[str, tuple[str, dict[str, Any]]]]) -> dict[str, set[str]]:
    """Return the paths that the add-ons emit, by chart."""
    return {chart: set().union(*(paths(layer[chart][1]) for layer in layers)) - {""} for chart in CHARTS}


def _listed(chart: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{chart}.toml").read_text())


def _covers(listed: str, path: str) -> bool:
    return path == listed or path.startswith(f"{listed}.")


def test_both_environments_install_every_chart_at_its_version(
    layers: list[dict[str, tuple[str, dict[str, Any]]]],
) -> None:
    versions = {name: chart.version for name, chart in CHARTS.items()}
    for layer in layers:
        assert {name: version for name, (version, _) in layer.items()} == versions


@pytest.mark.parametrize("chart", CHARTS)
def test_every_chart_has_a_list_of_its_version(chart: str) -> None:
    assert _listed(chart)["chart"] == chart == CHARTS[chart].name
    assert _listed(chart)["version"] == CHARTS[chart].version
    assert _listed(chart)["documented"]


@pytest.mark.parametrize("chart", CHARTS)
def test_no_value_is_emitted_that_is_not_listed(chart: str, emitted: dict[str, set[str]]) -> None:
    listed = _listed(chart)["paths"]
    assert {path for path in emitted[chart] if not any(_covers(one, path) for one in listed)} == set()


@pytest.mark.parametrize("chart", CHARTS)
def test_no_list_names_what_nothing_emits(chart: str, emitted: dict[str, set[str]]) -> None:
    listed = _listed(chart)["paths"]
    assert {one for one in listed if not any(_covers(one, path) for path in emitted[chart])} == set()
    assert listed == sorted(listed)


def test_there_is_no_list_without_a_chart() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(CHARTS)
