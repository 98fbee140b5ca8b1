"""AWS CloudTrail. Follows the AWS CloudTrail API Reference: DeleteTrail."""

from collections.abc import Callable

from moto.cloudtrail.models import CloudTrailBackend

from .patching import Gaps

gaps = Gaps("AWS CloudTrail")


@gaps.wrap(CloudTrailBackend)
def delete_trail(original: Callable[..., None], self: CloudTrailBackend, name: str) -> None:
    """Stock moto does nothing, and says nothing, when the name is an ARN, as the provider's is."""
    original(self, self.get_trail(name).trail_name)
