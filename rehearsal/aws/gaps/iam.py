"""AWS IAM. Follows the AWS Identity and Access Management API Reference: DeletePolicy."""

from collections.abc import Callable
from typing import Any

from moto.iam.exceptions import DeleteConflictException
from moto.iam.models import IAMBackend

from .patching import Gaps

gaps = Gaps("AWS IAM")


@gaps.wrap(IAMBackend)
def delete_policy(original: Callable[..., None], self: Any, policy_arn: str) -> None:
    """Stock moto deletes a policy that is attached, or has several versions."""
    policy = self.get_policy(policy_arn)
    if policy.attachment_count:
        raise DeleteConflictException("Cannot delete a policy attached to entities.")
    if len(policy.versions) > 1:
        raise DeleteConflictException(
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. "
            "The default version is deleted with the policy."
        )
    original(self, policy_arn)
