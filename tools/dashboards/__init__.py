"""Write the dashboards of constructs/r3edge/services/grafana/dashboards/: ``python -m tools.dashboards``."""
