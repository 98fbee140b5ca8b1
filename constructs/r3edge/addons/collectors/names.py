"""The names of the collectors, and of what each has."""

from r3edge.addons.charts import K8S_MONITORING
from r3edge.kubernetes import Labels

METRICS, EVENTS, LOGS, RECEIVER = "metrics", "events", "logs", "receiver"
COLLECTORS = (METRICS, EVENTS, LOGS, RECEIVER)
"""Each is a resource of the kind Alloy, of which the chart's operator makes the pods."""
OTLP_PORTS = {"otlp-grpc": 4317, "otlp-http": 4318}
PROFILES_PORT = 4040
CLUSTER_PORT = 12345
"""On which the metrics collectors share their work."""
TOKEN = "grafana-cloud"
"""The Secret with the token of the destinations."""


def pods(collector: str) -> Labels:
    """Return the labels of a collector's pods."""
    return {"app.kubernetes.io/name": collector}


def account(collector: str) -> str:
    """Return the service account of a collector's pods."""
    return f"{K8S_MONITORING.name}-{collector}"
