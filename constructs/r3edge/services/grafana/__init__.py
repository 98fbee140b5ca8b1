"""Grafana Cloud: metrics, logs and traces, dashboards and alerts."""

from r3edge.services.grafana.settings import GrafanaNoticeSettings, GrafanaSettings

__all__ = ["GrafanaNoticeSettings", "GrafanaSettings"]
