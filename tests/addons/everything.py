"""All add-ons there are, as an environment installs them."""

from r3edge.addons.addon import Addons
from r3edge.addons.metrics_server import MetricsServer


def install_everything(addons: Addons) -> None:
    """Add every add-on, in their order."""
    MetricsServer(addons, "metrics-server")
