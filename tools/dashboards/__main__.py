"""Write all dashboards."""

from tools.dashboards.all import DASHBOARDS
from tools.paths import REPOSITORY

FOLDER = REPOSITORY / "constructs/r3edge/services/grafana/dashboards"

if __name__ == "__main__":
    for dashboard in DASHBOARDS:
        (FOLDER / f"{dashboard.uid}.json").write_text(dashboard.json())
