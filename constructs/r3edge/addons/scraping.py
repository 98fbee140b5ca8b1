"""Which pods the collectors ask for metrics: those with Prometheus' annotations, on a few ports."""

from r3edge.kubernetes import Peer

MONITORING = "monitoring"
"""The namespace of the collectors."""
METRICS_COLLECTOR = Peer(namespace=MONITORING, pods={"app.kubernetes.io/name": "metrics"})
METRICS_PORTS = (8080, 8081, 9100, 9402)
"""The ports on which pods may serve metrics: those of the add-ons' charts, and 8081 for applications."""


def scrape(port: int) -> dict[str, str]:
    """Return the annotations of pods that serve metrics on a port, for charts that do not set them."""
    return {"prometheus.io/scrape": "true", "prometheus.io/port": str(port)}
