"""The dashboards of a stack."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from constructs import Construct

from r3edge.bindings.grafana.dashboard import Dashboard
from r3edge.bindings.grafana.folder import Folder
from r3edge.core.expressions import escaped
from r3edge.services.grafana.runbooks import PLACEHOLDER
from r3edge.services.grafana.stack import Stack

FILES = tuple(sorted(Path(__file__).parent.glob("*.json")))


class Dashboards(Construct):
    """A folder with all dashboards; each has a variable for the environment.

    Who looks at them cannot change them: the next deployment would undo it.

    Args:
        stack: The stack.
        title: The title of the folder.
        runbooks_url: The address of the runbooks.
    """

    def __init__(self, scope: Construct, id: str, *, stack: Stack, title: str, runbooks_url: str) -> None:
        super().__init__(scope, id)
        folder = Folder(
            self, "folder", uid=f"{title}-dashboards", title=title, provider=stack.provider, depends_on=[*stack.ready]
        )
        for file in FILES:
            Dashboard(
                self,
                file.stem,
                config_json=escaped(file.read_text().replace(PLACEHOLDER, runbooks_url)),
                folder=folder.uid,
                overwrite=True,
                provider=stack.provider,
            )


def panel_id(dashboard: str, title: str) -> int:
    """Return the id of a panel.

    Args:
        dashboard: The uid of its dashboard.
        title: Its title.

    Raises:
        KeyError: There is no such panel.
    """
    return _panels(dashboard)[title]


@cache
def _panels(dashboard: str) -> dict[str, int]:
    content: dict[str, Any] = json.loads(Path(__file__).with_name(f"{dashboard}.json").read_text())
    return {panel["title"]: panel["id"] for panel in content["panels"]}
