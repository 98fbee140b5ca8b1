"""Collectors of metrics, logs, traces and profiles: Grafana's k8s-monitoring."""

from r3edge.addons.collectors.cloudwatch import CloudWatchMetrics
from r3edge.addons.collectors.collectors import Collectors
from r3edge.addons.collectors.rules import RECEIVER_PODS, sends_traces
from r3edge.addons.collectors.values import Destination, DestinationKind

__all__ = [
    "RECEIVER_PODS",
    "CloudWatchMetrics",
    "Collectors",
    "Destination",
    "DestinationKind",
    "sends_traces",
]
