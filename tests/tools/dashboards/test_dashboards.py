"""The dashboards: what every one has, that the files are those of the code, and that every metric is collected."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from r3edge.services import GrafanaAlertSettings
from r3edge.services.grafana.alerts.rules import alert_groups
from r3edge.services.grafana.dashboards.dashboards import FILES
from tests.support.paths import REPOSITORY
from tools.dashboards.__main__ import FOLDER
from tools.dashboards.all import DASHBOARDS, Dashboard, Panel
from tools.dashboards.collected import METRICS, dropped
from tools.dashboards.expressions import names, of_dashboard

KNOWN = {name for part in tomllib.loads(METRICS.read_text()).values() for name in part["names"]}
RUNBOOK = (REPOSITORY / "docs/runbooks/alerts.md").read_text()
SECTIONS = {line.lstrip("#").strip().lower() for line in RUNBOOK.splitlines() if line.startswith("#")}


def rules() -> list[str]:
    return [rule.expression for group in alert_groups(GrafanaAlertSettings(), checked=True) for rule in group.rules]


@pytest.mark.parametrize("dashboard", DASHBOARDS, ids=lambda one: one.uid)
def test_the_file_is_what_the_code_writes(dashboard: Dashboard) -> None:
    """Otherwise ``python -m tools.dashboards``."""
    assert (FOLDER / f"{dashboard.uid}.json").read_text() == dashboard.json()


def test_there_is_no_other_file() -> None:
    assert [path.stem for path in FILES] == sorted(dashboard.uid for dashboard in DASHBOARDS)


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.stem)
def test_every_expression_is_of_metrics_that_are_collected(file: Path) -> None:
    used = {name for expression in of_dashboard(file.read_text()) for name in names(expression)}
    assert used - KNOWN == set()


def test_alerts_are_of_metrics_that_are_collected() -> None:
    assert {name for expression in rules() for name in names(expression)} - KNOWN == set()


def test_no_metric_is_listed_that_nothing_uses() -> None:
    expressions = [*rules(), *(one for file in FILES for one in of_dashboard(file.read_text()))]
    assert KNOWN - {name for expression in expressions for name in names(expression)} == set()


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.stem)
def test_what_every_dashboard_has(file: Path) -> None:
    content = json.loads(file.read_text())
    assert content["uid"] == file.stem
    assert [one["name"] for one in content["templating"]["list"]] == ["datasource", "environment", "service"]
    links = {one["title"]: one.get("url", "") for one in content["links"]}
    section = links["Runbook"].removeprefix("https://runbooks.invalid/alerts.md#")
    assert section in SECTIONS
    assert "$environment" in links["Logs"]


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.stem)
def test_what_every_panel_has(file: Path) -> None:
    panels: list[dict[str, Any]] = json.loads(file.read_text())["panels"]
    assert len({panel["title"] for panel in panels}) == len({panel["id"] for panel in panels}) == len(panels)
    for panel in panels:
        assert panel["description"].endswith(".")
        defaults = panel["fieldConfig"]["defaults"]
        assert defaults["unit"]
        values = [step["value"] for step in defaults["thresholds"]["steps"]]
        assert values[0] is None
        assert values[1:] == sorted(values[1:])
        for target in panel["targets"]:
            assert re.search(r'(cluster|job)="\$environment"', target["expr"])
            assert target["datasource"]["uid"] == "${datasource}"


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.stem)
def test_no_panel_lies_on_another(file: Path) -> None:
    places = [panel["gridPos"] for panel in json.loads(file.read_text())["panels"]]
    cells = [(x, y) for p in places for x in range(p["x"], p["x"] + p["w"]) for y in range(p["y"], p["y"] + p["h"])]
    assert len(set(cells)) == len(cells)
    assert max(x for x, _ in cells) < 24


def test_low_values_are_bad_where_a_panel_says_so() -> None:
    panel = Panel("Free", "Free.", (("up", ""),), "percentunit", warning=0.2, critical=0.1, below=True)
    dashboard = Dashboard("a", "A", "A.", "platform", ("Service", "up", "job"), (panel,))
    (shown,) = json.loads(dashboard.json())["panels"]
    assert shown["fieldConfig"]["defaults"]["thresholds"]["steps"] == [
        {"color": "red", "value": None},
        {"color": "orange", "value": 0.1},
        {"color": "green", "value": 0.2},
    ]


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("up", {"up"}),
        ('sum by (a) (rate(b_total{c="d"}[5m])) / -e > bool 1', {"b_total", "e"}),
        ("histogram_quantile(0.9, sum by (le) (rate(f_bucket[5m:1m])))", {"f_bucket"}),
        ("topk(3, (g unless h)) and on (i) absent_over_time(j[1m])", {"g", "h", "j"}),
    ],
)
def test_names_are_read(expression: str, found: set[str]) -> None:
    assert names(expression) == found


def test_what_is_no_expression_is_refused() -> None:
    with pytest.raises(ValueError, match="unclosed left parenthesis"):
        names("sum(")


def test_a_metric_that_the_collectors_drop_is_told() -> None:
    lists = {"cadvisor": "x", "kubelet": "up|kubelet_a", "kube_state_metrics": "kube_.*", "node_exporter": "x"}
    config = "".join(
        f'  prometheus.relabel "{name}" {{\n    rule {{\n      regex = "{kept}"\n      action = "keep"\n    }}\n'
        f'  }} // prometheus.relabel "{name}"\n'
        for name, kept in lists.items()
    )
    metrics = {
        "cadvisor": ["x"],
        "kubelet": ["kubelet_a", "kubelet_b"],
        "kube-state-metrics": ["kube_a"],
        "node-exporter": ["node_a"],
    }
    told = dropped(config, {exporter: {"names": names} for exporter, names in metrics.items()})
    assert list(told) == ["kubelet: kubelet_b", "node-exporter: node_a"]
