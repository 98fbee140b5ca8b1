"""A rule: what is wrong, when it is said, and where to look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

ENVIRONMENT = "ENVIRONMENT"
"""Stands for the value of the label ``cluster`` in an expression."""
TEAM = "platform"
"""Who looks after everything."""


@dataclass(frozen=True)
class AlertRule:
    """A rule that fires for every series that its expression returns, as one of Prometheus does."""

    name: str
    expression: str
    minutes: int
    """For how long there must be a series."""
    severity: Literal["critical", "warning"]
    summary: str
    """One sentence, with labels as ``{{ $labels.pod }}``."""
    dashboard: str
    """The uid of the dashboard."""
    panel: str
    """The title of its panel."""
    service: str = ""
    """The label that names the service."""

    def expression_for(self, cluster: str) -> str:
        """Return the expression for the environment with a label ``cluster``."""
        return self.expression.replace(ENVIRONMENT, cluster)

    def labels(self, cluster: str) -> dict[str, str]:
        """Return the labels of the alert, by which it is grouped and sent."""
        service = {"service": f"{{{{ $labels.{self.service} }}}}"} if self.service else {}
        return {"environment": cluster, "severity": self.severity, "team": TEAM, **service}

    @property
    def section(self) -> str:
        """The section of the runbook ``alerts.md``."""
        return self.name.lower()


@dataclass(frozen=True)
class AlertGroup:
    """Rules that are evaluated together, one after the other."""

    name: str
    rules: Sequence[AlertRule]


def prometheus(groups: Sequence[AlertGroup], cluster: str) -> Mapping[str, Any]:
    """Return the groups as a file of rules of Prometheus', whose own tools test them."""
    return {
        "groups": [
            {
                "name": group.name,
                "rules": [
                    {
                        "alert": rule.name,
                        "expr": rule.expression_for(cluster),
                        "for": f"{rule.minutes}m",
                        "labels": rule.labels(cluster),
                        "annotations": {"summary": rule.summary},
                    }
                    for rule in group.rules
                ],
            }
            for group in groups
        ]
    }
