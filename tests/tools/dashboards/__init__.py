"""Dashboards, and the metrics that they use."""
