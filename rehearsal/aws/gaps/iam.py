"""AWS IAM.

Follows the AWS Identity and Access Management API Reference: DeletePolicy and CreateServiceLinkedRole; and the pages
"Using service-linked roles" of the services' guides.
"""

from collections.abc import Callable
from typing import Any

from moto.iam.exceptions import DeleteConflictException, InvalidInput
from moto.iam.models import IAMBackend, Role

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


SERVICE_LINKED_ROLES = {
    "autoscaling.amazonaws.com": "AWSServiceRoleForAutoScaling",
    "eks.amazonaws.com": "AWSServiceRoleForAmazonEKS",
    "eks-nodegroup.amazonaws.com": "AWSServiceRoleForAmazonEKSNodegroup",
    "elasticloadbalancing.amazonaws.com": "AWSServiceRoleForElasticLoadBalancing",
    "spot.amazonaws.com": "AWSServiceRoleForEC2Spot",
    "transitgateway.amazonaws.com": "AWSServiceRoleForVPCTransitGateway",
}


@gaps.wrap(IAMBackend)
def create_service_linked_role(
    original: Callable[..., Role], self: Any, service_name: str, description: str, suffix: str
) -> Role:
    """Stock moto makes the role's name from the service's, which AWS does not."""
    name = SERVICE_LINKED_ROLES.get(service_name)
    if name and any(role.name == name for role in self.get_roles()):
        raise InvalidInput(f"Service role name {name} has been taken in this account, please try a different suffix.")
    role = original(self, service_name, description, suffix)
    role.name = name or role.name
    return role
