"""Review a plan: its changes, the dangerous ones first.

Reads the JSON of ``terraform show -json PLAN``. A change is dangerous if it removes a resource or takes it out of
Terraform's care: a destroy, a replacement (a destroy and a create) or a ``forget`` (a ``removed`` block that leaves the
resource in place, unmanaged). A secret's version is only ever replaced, and the one before is kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from rich.table import Table

from terraform_runner.attribute_changes import attribute_changes


class Action(StrEnum):
    """The actions on a resource, most dangerous first."""

    REPLACE = "replace"
    DESTROY = "destroy"
    FORGET = "forget"
    UPDATE = "update"
    CREATE = "create"
    IMPORT = "import"


_ACTIONS = {
    ("delete", "create"): Action.REPLACE,
    ("create", "delete"): Action.REPLACE,
    ("create", "forget"): Action.REPLACE,
    ("delete",): Action.DESTROY,
    ("forget",): Action.FORGET,
    ("update",): Action.UPDATE,
    ("create",): Action.CREATE,
}
_KEPT_WHEN_REPLACED = {
    # AWS Secrets Manager User Guide, "What's in a Secrets Manager secret?", version.
    "aws_secretsmanager_secret_version": "another value; the one before stays as AWSPREVIOUS",
}
_DANGEROUS = frozenset({Action.REPLACE, Action.DESTROY, Action.FORGET})
_REASONS = {
    "replace_because_tainted": "an earlier creation did not finish (tainted)",
    "replace_by_request": "replacement was asked for (-replace)",
    "replace_by_triggers": "replace_triggered_by",
    "delete_because_no_resource_config": "no longer in the configuration",
    "delete_because_wrong_repetition": "no longer in the configuration",
    "delete_because_count_index": "no longer in the configuration (count)",
    "delete_because_each_key": "no longer in the configuration (for_each)",
    "delete_because_no_module": "no longer in the configuration",
}


_MOST_ATTRIBUTES = 8


@dataclass(frozen=True)
class Change:
    """The change of one resource, with the reason for a replacement or a destroy."""

    address: str
    type: str
    action: Action
    reason: str = ""
    attributes: tuple[str, ...] = ()
    """The attributes that an update changes, old and new value."""

    @property
    def dangerous(self) -> bool:
        """Whether the change removes or forgets the resource."""
        kept = self.action is Action.REPLACE and self.type in _KEPT_WHEN_REPLACED
        return self.action in _DANGEROUS and not kept


@dataclass(frozen=True)
class Review:
    """All changes of a plan, dangers first, then by address."""

    changes: tuple[Change, ...] = ()
    unread: tuple[str, ...] = ()
    """The addresses of the data sources that are read during the apply: what depends on them cannot be reviewed."""

    @property
    def dangers(self) -> tuple[Change, ...]:
        """The dangerous changes."""
        return tuple(change for change in self.changes if change.dangerous)

    def count(self, action: Action) -> int:
        """Count the changes with an action."""
        return sum(change.action is action for change in self.changes)

    @property
    def summary(self) -> str:
        """The counts in one line."""
        return ", ".join(f"{self.count(action)} to {action}" for action in Action if self.count(action)) or "no changes"


def managed_changes(plan: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the changes of resources in a plan's JSON, without data sources."""
    return [one for one in plan.get("resource_changes", []) if _is_managed(one)]


def _is_managed(resource: dict[str, Any]) -> bool:
    return resource.get("mode", "managed") == "managed"


def review(plan: dict[str, Any]) -> Review:
    """Read a plan's JSON."""
    changes = []
    unread = []
    for resource in plan.get("resource_changes", []):
        change = resource["change"]
        actions = tuple(change["actions"])
        if not _is_managed(resource):
            if actions == ("read",):
                unread.append(resource["address"])
            continue
        if actions == ("no-op",) and not change.get("importing"):
            continue
        action = Action.IMPORT if actions == ("no-op",) else _ACTIONS.get(actions)
        if action is None:
            # Terraform may learn new actions; one that this table does not know must not pass as harmless.
            action = Action.REPLACE
        attributes = attribute_changes(change) if action is Action.UPDATE else ()
        reason = _reason(resource, action)
        changes.append(Change(resource["address"], resource["type"], action, reason, attributes))
    order = list(Action)
    ordered = sorted(changes, key=lambda change: (order.index(change.action), change.address))
    return Review(tuple(ordered), tuple(sorted(unread)))


def _reason(resource: dict[str, Any], action: Action) -> str:
    if action is Action.REPLACE and resource["type"] in _KEPT_WHEN_REPLACED:
        return _KEPT_WHEN_REPLACED[resource["type"]]
    paths = [_path(path) for path in resource["change"].get("replace_paths", [])]
    if paths:
        return f"{', '.join(paths)} cannot be changed in place"
    return _REASONS.get(resource.get("action_reason", ""), "")


def _path(parts: list[Any]) -> str:
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts)
    return text.lstrip(".")


def table(of: Review, title: str) -> Table:
    """Return the review as a table for the terminal."""
    caption = of.summary
    if of.unread:
        caption += f"\nread during the apply, so that what depends on it is not shown: {', '.join(of.unread)}"
    rows = Table(title=title, title_justify="left", caption=caption, caption_justify="left")
    rows.add_column("Action")
    rows.add_column("Resource", overflow="fold")
    rows.add_column("Why, or what", overflow="fold")
    for change in of.changes:
        rows.add_row(
            change.action.upper() if change.dangerous else change.action,
            change.address,
            change.reason or _listed(change.attributes),
            style="bold red" if change.dangerous else "",
        )
    return rows


def _listed(attributes: Sequence[str]) -> str:
    more = [f"and {len(attributes) - _MOST_ATTRIBUTES} more"] if len(attributes) > _MOST_ATTRIBUTES else []
    return "\n".join([*attributes[:_MOST_ATTRIBUTES], *more])
