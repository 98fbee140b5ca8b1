"""AWS KMS. Follows the AWS KMS API Reference: EnableKeyRotation, GetKeyRotationStatus and the type KeyMetadata."""

import json
from collections.abc import Callable
from typing import Any

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
    """Stock moto reports the keys of services (alias/aws/...) as the customer's."""
    original(self, target_key_id, alias_name)
    if alias_name.startswith("alias/aws/"):
        self.keys[self.get_key_id(target_key_id)].key_manager = "AWS"


def _key(response: KmsResponse) -> Any:
    backend = response.kms_backend
    return backend.keys[backend.get_key_id(response._get_param("KeyId"))]
