"""Dashboards, each a JSON file, which ``python -m tools.dashboards`` writes."""

from r3edge.services.grafana.dashboards.dashboards import Dashboards, panel_id

__all__ = ["Dashboards", "panel_id"]
