"""What a destroy plan says about the deployed environment: what goes first, for how long, and what comes back other.

Reads the JSON of ``terraform show -json PLAN``; the values are those of the state, refreshed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from terraform_runner.plan_review import Change, managed_changes

FIRST_KINDS = ("Kustomization", "NodePool")
"""Kinds of objects whose controller has to clean up after them: Flux prunes, Karpenter ends its instances."""
FIRST_CHARTS = ("flux2-sync",)
"""Charts of such objects, which the release's values do not name."""

_FIRST_KIND = re.compile(rf'^\s*-?\s*"?kind"?:\s*"?({"|".join(FIRST_KINDS)})\b', re.MULTILINE)
_LEAST_WAIT_SECONDS = 2700


@dataclass(frozen=True)
class DestroyPlan:
    """The plan to destroy an environment."""

    content: dict[str, Any]

    @property
    def resources(self) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
        """Address, type, name and deployed attributes of each resource."""
        for one in self.changes:
            yield one["address"], one["type"], one["name"], one["change"]["before"] or {}

    @property
    def changes(self) -> list[dict[str, Any]]:
        """The plan's changes of managed resources."""
        return managed_changes(self.content)

    @property
    def released_first(self) -> list[str]:
        """The Helm releases to destroy while the controllers of their objects still run."""
        return [
            address for address, kind, _, before in self.resources if kind == "helm_release" and _goes_first(before)
        ]

    @property
    def patience_seconds(self) -> float:
        """The longest time that a release which goes first may take, as its own timeout says."""
        chosen = set(self.released_first)
        timeouts = [before.get("timeout") or 0 for address, _, _, before in self.resources if address in chosen]
        return max([_LEAST_WAIT_SECONDS, *timeouts])

    @property
    def zones(self) -> list[str]:
        """The public zones whose name servers will be other ones when they are created again."""
        return [
            before["name"]
            for _, kind, _, before in self.resources
            if kind == "aws_route53_zone" and not before.get("vpc") and not before.get("delegation_set_id")
        ]


def unreviewed(reviewed: tuple[Change, ...], changes: tuple[Change, ...]) -> list[str]:
    """Return the changes of a later plan that are not in the one that was shown."""
    shown = {(change.address, change.action) for change in reviewed}
    return [f"{change.action} {change.address}" for change in changes if (change.address, change.action) not in shown]


def _goes_first(release: dict[str, Any]) -> bool:
    values = release.get("values") or []
    return release.get("chart") in FIRST_CHARTS or any(_FIRST_KIND.search(document) for document in values)
