"""Say which metrics the collectors drop: ``python -m tools.dashboards.collected``, after ``make charts ENV=prod``."""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import yaml

from tools.paths import REPOSITORY

METRICS = Path(__file__).with_name("metrics.toml")
RENDERED = REPOSITORY / "rehearsal.out/prod/charts/monitoring/k8s-monitoring.yaml"
_RELABEL = re.compile(r'prometheus\.relabel "(\w+)" \{(.*?)\n  \} // prometheus\.relabel', re.DOTALL)
_KEEP = re.compile(r'regex = "([^"]*)"\s+action = "keep"')
_EXPORTERS = {
    "cadvisor": "cadvisor",
    "kubelet": "kubelet",
    "kube-state-metrics": "kube_state_metrics",
    "node-exporter": "node_exporter",
}
"""The lists of the chart, by what exports; what pods with annotations export is not limited."""


def dropped(config: str, metrics: dict[str, dict[str, list[str]]]) -> Iterator[str]:
    """Yield the names that no list of the collector's configuration has."""
    lists = {name: "|".join(_KEEP.findall(body)) for name, body in _RELABEL.findall(config)}
    for exporter, name in _EXPORTERS.items():
        for metric in metrics[exporter]["names"]:
            if not re.fullmatch(lists[name], metric):
                yield f"{exporter}: {metric}"


def main() -> int:
    """Print the metrics that are dropped, and return whether there are any."""
    (config,) = (
        one["data"]["config.alloy"]
        for one in yaml.safe_load_all(RENDERED.read_text())
        if (one["kind"], one["metadata"]["name"]) == ("ConfigMap", "k8s-monitoring-metrics")
    )
    lines = list(dropped(config, tomllib.loads(METRICS.read_text())))
    sys.stdout.write("\n".join([*lines, "" if lines else "all metrics are collected\n"]))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
