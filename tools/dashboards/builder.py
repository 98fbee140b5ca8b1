"""Dashboards as Python, of which the JSON for Grafana is made."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import quote

from r3edge.services.grafana.runbooks import PLACEHOLDER, alert_runbook

_SCHEMA_VERSION = 41
_COLUMNS, _WIDTH, _HEIGHT = 24, 8, 8
_SOURCE = {"type": "prometheus", "uid": "${datasource}"}
Unit = Literal[
    "Bps", "bytes", "decbytes", "cps", "none", "percent", "percentunit", "reqps", "s", "short", "dateTimeFromNow", "wps"
]


@dataclass(frozen=True)
class Panel:
    """A graph over time, or the last values as numbers (``stat``)."""

    title: str
    description: str
    queries: Sequence[tuple[str, str]]
    """Expression and legend of each series."""
    unit: Unit
    warning: float | None = None
    critical: float | None = None
    below: bool = False
    """Whether values below the thresholds are bad, not those above."""
    kind: Literal["timeseries", "stat"] = "timeseries"


@dataclass(frozen=True)
class Dashboard:
    """A dashboard with variables for environment and service."""

    uid: str
    title: str
    description: str
    runbook: str
    """Section of alerts.md."""
    service: tuple[str, str, str]
    """Name for people of the variable ``service``, and the metric and label of which it has the values."""
    panels: Sequence[Panel]
    logs: str = '{cluster="$environment"}'
    """Expression of the link to the logs."""
    tags: Sequence[str] = field(default=("trading-platform",))

    def json(self) -> str:
        """Return the JSON of the dashboard."""
        label, metric, of = self.service
        content = {
            "uid": self.uid,
            "title": self.title,
            "description": self.description,
            "tags": list(self.tags),
            "schemaVersion": _SCHEMA_VERSION,
            "editable": False,
            "graphTooltip": 1,
            "refresh": "1m",
            "time": {"from": "now-3h", "to": "now"},
            "timezone": "browser",
            "links": [
                _link("Runbook", alert_runbook(PLACEHOLDER, self.runbook)),
                _link("Logs", _explore(self.logs)),
                {"type": "dashboards", "title": "Dashboards", "tags": list(self.tags), "asDropdown": True},
            ],
            "templating": {
                "list": [
                    {"name": "datasource", "label": "Data source", "type": "datasource", "query": "prometheus"},
                    _variable("environment", "Environment", "label_values(kube_node_info, cluster)", several=False),
                    _variable("service", label, f'label_values({metric}{{cluster="$environment"}}, {of})'),
                ]
            },
            "panels": [_panel(number, panel) for number, panel in enumerate(self.panels)],
        }
        return json.dumps(content, indent=2) + "\n"


def _variable(name: str, label: str, query: str, *, several: bool = True) -> dict[str, Any]:
    return {
        "name": name,
        "label": label,
        "type": "query",
        "datasource": _SOURCE,
        "query": {"qryType": 1, "query": query, "refId": name},
        "refresh": 2,
        "sort": 1,
        **({"multi": True, "includeAll": True, "allValue": ".*"} if several else {}),
    }


def _panel(number: int, panel: Panel) -> dict[str, Any]:
    per_row = _COLUMNS // _WIDTH
    legend = {"displayMode": "list", "placement": "bottom", "showLegend": True}
    return {
        "id": number + 1,
        "type": panel.kind,
        "title": panel.title,
        "description": panel.description,
        "datasource": _SOURCE,
        "gridPos": {
            "x": number % per_row * _WIDTH,
            "y": number // per_row * _HEIGHT,
            "w": _WIDTH,
            "h": _HEIGHT,
        },
        "fieldConfig": {
            "defaults": {
                "unit": panel.unit,
                "thresholds": {"mode": "absolute", "steps": _steps(panel)},
                **({"color": {"mode": "thresholds"}} if panel.kind == "stat" else {}),
                **({"custom": {"thresholdsStyle": {"mode": "line"}}} if panel.kind == "timeseries" else {}),
            },
            "overrides": [],
        },
        "options": {"legend": legend, "tooltip": {"mode": "multi"}}
        if panel.kind == "timeseries"
        else {"reduceOptions": {"calcs": ["lastNotNull"]}},
        "targets": [
            {
                "refId": chr(ord("A") + index),
                "datasource": _SOURCE,
                "expr": expression,
                "legendFormat": legend_format,
            }
            for index, (expression, legend_format) in enumerate(panel.queries)
        ],
    }


def _steps(panel: Panel) -> list[dict[str, Any]]:
    marks = [("orange", panel.warning), ("red", panel.critical)]
    bad: list[dict[str, Any]] = [{"color": color, "value": value} for color, value in marks if value is not None]
    if not panel.below:
        return [{"color": "green", "value": None}, *bad]
    # The worst is what has no lower end; each next colour begins where the one before it ends.
    ordered = sorted(bad, key=lambda step: step["value"])
    colors = [*(step["color"] for step in ordered), "green"]
    starts = [None, *(step["value"] for step in ordered)]
    return [{"color": color, "value": start} for color, start in zip(colors, starts, strict=True)]


def _link(title: str, url: str) -> dict[str, Any]:
    return {"type": "link", "title": title, "url": url, "targetBlank": True, "includeVars": False, "keepTime": False}


def _explore(expression: str) -> str:
    """Return the address of Grafana's Explore for an expression of Loki's."""
    pane = {
        "datasource": "grafanacloud-logs",
        "queries": [{"refId": "A", "expr": expression}],
        "range": {"from": "now-1h", "to": "now"},
    }
    # Grafana fills in the variable, whose sign must stay.
    return f"/explore?schemaVersion=1&panes={quote(json.dumps({'logs': pane}), safe='$')}"
