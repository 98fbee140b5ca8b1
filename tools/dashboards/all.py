"""All dashboards."""

from tools.dashboards.builder import Dashboard, Panel
from tools.dashboards.engine import ENGINE
from tools.dashboards.jvm import JVM
from tools.dashboards.kafka import KAFKA
from tools.dashboards.platform import PLATFORM
from tools.dashboards.postgresql import POSTGRESQL
from tools.dashboards.traefik import TRAEFIK

__all__ = ["DASHBOARDS", "Dashboard", "Panel"]

DASHBOARDS = (PLATFORM, TRAEFIK, JVM, KAFKA, POSTGRESQL, ENGINE)
