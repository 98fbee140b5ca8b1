"""Grafana Cloud: metrics, logs and traces, dashboards and alerts."""

from r3edge.services.grafana.settings import (
    GrafanaAlertSettings,
    GrafanaCheckSettings,
    GrafanaNoticeSettings,
    GrafanaSettings,
    GrafanaSloSettings,
    QuietHoursSettings,
)

__all__ = [
    "GrafanaAlertSettings",
    "GrafanaCheckSettings",
    "GrafanaNoticeSettings",
    "GrafanaSettings",
    "GrafanaSloSettings",
    "QuietHoursSettings",
]
