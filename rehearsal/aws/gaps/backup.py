"""AWS Backup: moto has vaults and plans, and lacks backup selections.

Follows the AWS Backup API Reference: CreateBackupSelection, GetBackupSelection, ListBackupSelections,
DeleteBackupSelection, UpdateBackupPlan, DeleteBackupPlan, ListRecoveryPointsByBackupVault and ListTags.
"""

import json
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from moto.backup import urls
from moto.backup.exceptions import ResourceNotFoundException
from moto.backup.models import BackupBackend, Plan
from moto.backup.responses import BackupResponse
from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import unix_time

from .patching import Gaps, state_of

_RECOVERY_POINTS = ("/backup-vaults/(?P<name>[^/]+)/recovery-points", "/backup-vaults/(?P<name>[^/]+)/recovery-points/")

gaps = Gaps("AWS Backup")
gaps.route(urls.url_paths, urls.response.dispatch, *_RECOVERY_POINTS)


class Selections(dict[str, dict[str, Any]]):
    """The selections of one plan by id."""


@gaps.add(BackupResponse)
def create_backup_selection(self: BackupResponse) -> ActionResult:
    """CreateBackupSelection: moto lacks it."""
    plan = _plan(self)
    selection = {
        "BackupPlanId": plan.backup_plan_id,
        "SelectionId": str(uuid.uuid4()),
        "CreationDate": unix_time(),
        "BackupSelection": json.loads(self.body)["BackupSelection"],
    }
    state_of(plan, Selections)[selection["SelectionId"]] = selection
    return ActionResult(selection)


@gaps.add(BackupResponse)
def get_backup_selection(self: BackupResponse) -> ActionResult:
    """GetBackupSelection: moto lacks it."""
    selection = state_of(_plan(self), Selections).get(_parts(self)[-1])
    if selection is None:
        raise ResourceNotFoundException(msg="Cannot find Backup selection")
    return ActionResult(selection)


@gaps.add(BackupResponse)
def list_backup_selections(self: BackupResponse) -> ActionResult:
    """ListBackupSelections: moto lacks it."""
    found = [{**selection, **selection["BackupSelection"]} for selection in state_of(_plan(self), Selections).values()]
    return ActionResult({"BackupSelectionsList": found})


@gaps.add(BackupResponse)
def delete_backup_selection(self: BackupResponse) -> ActionResult:
    """DeleteBackupSelection: moto lacks it."""
    state_of(_plan(self), Selections).pop(_parts(self)[-1], None)
    return EmptyResult()


@gaps.add(BackupResponse)
def update_backup_plan(self: BackupResponse) -> ActionResult:
    """UpdateBackupPlan: moto lacks it. The plan keeps its id and gets a new version."""
    plan = _plan(self)
    successor = Plan(json.loads(self.body)["BackupPlan"], plan.creator_request_id, self.backup_backend)
    for name in ("backup_plan", "advanced_backup_settings", "version_id"):
        setattr(plan, name, getattr(successor, name))
    return ActionResult(plan.to_dict())


@gaps.add(BackupResponse)
def list_recovery_points_by_backup_vault(self: BackupResponse) -> ActionResult:
    """ListRecoveryPointsByBackupVault: moto lacks it, and runs no job that would make one."""
    self.backup_backend.describe_backup_vault(_parts(self)[1])
    return ActionResult({"RecoveryPoints": []})


@gaps.wrap(BackupBackend)
def delete_backup_plan(original: Callable[..., Any], self: BackupBackend, backup_plan_id: str) -> Any:
    """Stock moto still finds a deleted plan. As at AWS, a plan with selections is kept."""
    plan = self.plans.get(backup_plan_id)
    if plan and state_of(plan, Selections):
        raise ResourceNotFoundException(
            msg="Related backup plan selections must be deleted prior to backup plan deletion"
        )
    answer = original(self, backup_plan_id)
    del self.plans[backup_plan_id]
    return answer


@gaps.add(BackupResponse)
def list_tags(self: BackupResponse) -> ActionResult:
    """Stock moto takes the ARN from another part of the address if the request ends without a slash.

    The provider's request does.
    """
    arn = unquote(self.path.split("/tags/", 1)[1]).rstrip("/")
    return ActionResult({"Tags": self.backup_backend.list_tags(resource_arn=arn)})


def _parts(response: BackupResponse) -> list[str]:
    """Split ``/backup/plans/{plan}/selections/{selection}`` into its parts, without empty ones."""
    return [part for part in response.path.split("/") if part]


def _plan(response: BackupResponse) -> Plan:
    return response.backup_backend.get_backup_plan(_parts(response)[2], version_id=None)
