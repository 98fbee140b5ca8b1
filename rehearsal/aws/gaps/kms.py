"""AWS KMS.

Follows the AWS KMS API Reference: EnableKeyRotation, GetKeyRotationStatus, CreateAlias, ScheduleKeyDeletion and the
type KeyMetadata; and the AWS KMS Developer Guide, "Key states of AWS KMS keys".
"""

import json
from collections.abc import Callable
from typing import Any

from moto.core.exceptions import JsonRESTError
from moto.kms.models import KmsBackend
from moto.kms.responses import KmsResponse

from .patching import Gaps

gaps = Gaps("AWS KMS")

DEFAULT_PERIOD = 365


@gaps.wrap(KmsResponse)
def enable_key_rotation(original: Callable[..., str], self: KmsResponse) -> str:
    """Stock moto drops RotationPeriodInDays."""
    answer = original(self)
    _key(self).rotation_period_in_days = self._get_param("RotationPeriodInDays") or DEFAULT_PERIOD
    return answer


@gaps.wrap(KmsResponse)
def get_key_rotation_status(original: Callable[..., str], self: KmsResponse) -> str:
    """Stock moto leaves the period out, which the provider reads as 0."""
    status = json.loads(original(self))
    key = _key(self)
    if status["KeyRotationEnabled"]:
        status |= {"KeyId": key.arn, "RotationPeriodInDays": getattr(key, "rotation_period_in_days", DEFAULT_PERIOD)}
    return json.dumps(status)


@gaps.wrap(KmsBackend)
def create_alias(original: Callable[..., None], self: KmsBackend, target_key_id: str, alias_name: str) -> None:
    """Stock moto reports the keys of services (alias/aws/...) as the customer's.

    It also takes an alias for a key that is pending deletion.
    """
    _check_usable(self, target_key_id)
    original(self, target_key_id, alias_name)
    if alias_name.startswith("alias/aws/"):
        self.keys[self.get_key_id(target_key_id)].key_manager = "AWS"


@gaps.wrap(KmsBackend)
def schedule_key_deletion(
    original: Callable[..., float], self: KmsBackend, key_id: str, pending_window_in_days: int
) -> float:
    """Stock moto schedules the deletion of a key again."""
    _check_usable(self, key_id)
    return original(self, key_id, pending_window_in_days)


def _check_usable(backend: KmsBackend, key_id: str) -> None:
    key = backend.keys[backend.get_key_id(key_id)]
    if key.key_state == "PendingDeletion":
        raise JsonRESTError("KMSInvalidStateException", f"{key.arn} is pending deletion.")


def _key(response: KmsResponse) -> Any:
    backend = response.kms_backend
    return backend.keys[backend.get_key_id(response._get_param("KeyId"))]
