"""AWS CloudTrail. Follows the AWS CloudTrail API Reference: CreateTrail and DeleteTrail."""

from collections.abc import Callable
from typing import Any

from moto.cloudtrail.models import CloudTrailBackend, Trail
from moto.core.exceptions import JsonRESTError

from .patching import Gaps

gaps = Gaps("AWS CloudTrail")


@gaps.wrap(CloudTrailBackend)
def create_trail(original: Callable[..., Trail], self: CloudTrailBackend, name: str, *arguments: Any) -> Trail:
    """Stock moto replaces the trail of that name."""
    if name in self.trails:
        message = f"Trail {name} already exists for customer: {self.account_id}"
        raise JsonRESTError("TrailAlreadyExistsException", message)
    return original(self, name, *arguments)


@gaps.wrap(CloudTrailBackend)
def delete_trail(original: Callable[..., None], self: CloudTrailBackend, name: str) -> None:
    """Stock moto does nothing, and says nothing, when the name is an ARN, as the provider's is."""
    original(self, self.get_trail(name).trail_name)
