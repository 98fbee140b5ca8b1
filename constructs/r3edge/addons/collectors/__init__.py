"""Collectors of metrics, logs, traces and profiles: Grafana's k8s-monitoring."""

from r3edge.addons.collectors.cloudwatch import CloudWatchMetrics
from r3edge.addons.collectors.collectors import Collectors
from r3edge.addons.collectors.values import Destination, Kind

__all__ = ["CloudWatchMetrics", "Collectors", "Destination", "Kind"]
