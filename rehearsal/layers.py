"""Figures by layer and by provider, counted from plans and Terraform's events.

A layer is the second part of a resource's construct path: ``prod/network/vpc/...`` belongs to ``network``.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from terraform_runner.synthesized import Stack, resources
from terraform_runner.terraform import Event

OTHER = "other"


@dataclass
class Tally:
    """The figures of one layer."""

    planned: int = 0
    applied: int = 0
    changed: int = 0
    destroyed: int = 0
    started: datetime | None = None
    ended: datetime | None = None

    @property
    def seconds(self) -> float:
        """The duration from the start of the first resource to the end of the last, in seconds."""
        return (self.ended - self.started).total_seconds() if self.started and self.ended else 0.0


@dataclass
class Layers:
    """The figures of a stack: by layer, by provider and in total."""

    stack: Stack
    tallies: dict[str, Tally] = field(default_factory=dict)
    providers: dict[str, Tally] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._layers = {f"{kind}.{name}": _layer(body) for kind, name, body in resources(self.stack)}

    @property
    def total(self) -> Tally:
        """All layers together."""
        tallies = list(self.tallies.values())
        return Tally(
            planned=sum(tally.planned for tally in tallies),
            applied=sum(tally.applied for tally in tallies),
            changed=sum(tally.changed for tally in tallies),
            destroyed=sum(tally.destroyed for tally in tallies),
            started=min((tally.started for tally in tallies if tally.started), default=None),
            ended=max((tally.ended for tally in tallies if tally.ended), default=None),
        )

    def planned(self, plan: dict[str, Any]) -> None:
        """Count the creations in the first plan."""
        for tally in self._changed(plan, lambda actions: "create" in actions):
            tally.planned += 1

    def changed(self, plan: dict[str, Any]) -> None:
        """Count the changes in the second plan."""
        for tally in self._changed(plan, lambda actions: actions != ["no-op"]):
            tally.changed += 1

    def applying(self, event: Event) -> None:
        """Count an event of the apply."""
        if event.get("type") not in ("apply_start", "apply_complete") or event["hook"]["action"] == "read":
            return
        when = datetime.fromisoformat(event["@timestamp"])
        for tally in self._of_event(event):
            tally.started = min(filter(None, (tally.started, when)))
            if event["type"] == "apply_complete":
                tally.ended = max(filter(None, (tally.ended, when)))
                tally.applied += event["hook"]["action"] == "create"

    def destroying(self, event: Event) -> None:
        """Count an event of the destroy."""
        if event.get("type") == "apply_complete" and event["hook"]["action"] == "delete":
            for tally in self._of_event(event):
                tally.destroyed += 1

    def _changed(self, plan: dict[str, Any], wanted: Callable[[list[str]], bool]) -> list[Tally]:
        return [
            tally
            for change in plan.get("resource_changes", [])
            if change.get("mode") == "managed" and wanted(change["change"]["actions"])
            for tally in self._tallies(change["type"], change["name"])
        ]

    def _of_event(self, event: Event) -> list[Tally]:
        resource = event["hook"]["resource"]
        return self._tallies(resource["resource_type"], resource["resource_name"])

    def _tallies(self, kind: str, name: str) -> list[Tally]:
        """Return the tallies of a resource's layer and provider."""
        layer = self._layers.get(f"{kind}.{name}", OTHER)
        provider = kind.partition("_")[0]
        return [self.tallies.setdefault(layer, Tally()), self.providers.setdefault(provider, Tally())]


def _layer(body: dict[str, Any]) -> str:
    path = body.get("//", {}).get("metadata", {}).get("path", "").split("/")
    return path[1] if len(path) > 2 else OTHER
