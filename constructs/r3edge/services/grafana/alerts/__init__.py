"""Alerts of an environment."""

from r3edge.services.grafana.alerts.alerts import Alerts

__all__ = ["Alerts"]
