"""EKS Pod Identity associations, which moto lacks.

Follows the Amazon EKS API Reference: CreatePodIdentityAssociation, DescribePodIdentityAssociation,
ListPodIdentityAssociations, UpdatePodIdentityAssociation and DeletePodIdentityAssociation.
"""

import uuid
from dataclasses import dataclass, field
from datetime import datetime

from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.eks.models import Cluster
from moto.eks.responses import EKSResponse

from ..patching import Gaps, state_of
from .common import CLUSTER_PATH, arn, check_role, cluster_of, in_use, not_found, route

gaps = Gaps("Amazon EKS Pod Identity")
route(
    gaps,
    f"{CLUSTER_PATH}/pod-identity-associations",
    f"{CLUSTER_PATH}/pod-identity-associations/(?P<associationId>[^/]+)",
)

UPDATABLE = {"roleArn": "role_arn", "targetRoleArn": "target_role_arn", "disableSessionTags": "disable_session_tags"}


@dataclass
class Association:
    """The role of the pods of one service account."""

    cluster_name: str
    namespace: str
    service_account: str
    role_arn: str
    association_arn: str
    association_id: str
    tags: dict[str, str]
    owner_arn: str | None = None
    target_role_arn: str | None = None
    disable_session_tags: bool | None = None
    created_at: datetime = field(default_factory=utcnow)
    modified_at: datetime = field(default_factory=utcnow)


class Associations(dict[str, Association]):
    """The associations of one cluster by id."""


def associate(
    response: EKSResponse,
    cluster: Cluster,
    namespace: str,
    service_account: str,
    role_arn: str,
    tags: dict[str, str] | None = None,
    owner_arn: str | None = None,
) -> Association:
    """Give a service account its role. Each account has at most one.

    `owner_arn` is the add-on that the association belongs to.
    """
    check_role(role_arn)
    associations = state_of(cluster, Associations)
    for other in list(associations.values()):
        if (other.namespace, other.service_account) == (namespace, service_account):
            in_use(f"Association already exists: {other.association_id}")
    identifier = f"a-{uuid.uuid4().hex[:17]}"
    association = Association(
        cluster_name=cluster.name,
        namespace=namespace,
        service_account=service_account,
        role_arn=role_arn,
        association_arn=arn(response, "podidentityassociation", cluster.name, identifier),
        association_id=identifier,
        tags=tags or {},
        owner_arn=owner_arn,
    )
    associations[identifier] = association
    return association


@gaps.add(EKSResponse)
def create_pod_identity_association(self: EKSResponse) -> ActionResult:
    """CreatePodIdentityAssociation."""
    association = associate(
        self,
        cluster_of(self),
        self._get_param("namespace"),
        self._get_param("serviceAccount"),
        self._get_param("roleArn"),
        self._get_param("tags"),
    )
    _change(self, association)
    return ActionResult({"association": association})


@gaps.add(EKSResponse)
def describe_pod_identity_association(self: EKSResponse) -> ActionResult:
    """DescribePodIdentityAssociation."""
    return ActionResult({"association": _association(self)})


@gaps.add(EKSResponse)
def list_pod_identity_associations(self: EKSResponse) -> ActionResult:
    """ListPodIdentityAssociations, with its two filters."""
    namespace, account = self._get_param("namespace"), self._get_param("serviceAccount")
    found = [
        association
        for association in list(state_of(cluster_of(self), Associations).values())
        if namespace in (None, association.namespace) and account in (None, association.service_account)
    ]
    return ActionResult({"associations": found})


@gaps.add(EKSResponse)
def update_pod_identity_association(self: EKSResponse) -> ActionResult:
    """UpdatePodIdentityAssociation."""
    association = _association(self)
    _change(self, association)
    association.modified_at = utcnow()
    return ActionResult({"association": association})


@gaps.add(EKSResponse)
def delete_pod_identity_association(self: EKSResponse) -> ActionResult:
    """DeletePodIdentityAssociation."""
    association = _association(self)
    del state_of(cluster_of(self), Associations)[association.association_id]
    return ActionResult({"association": association})


def _association(response: EKSResponse) -> Association:
    identifier = response._get_param("associationId")
    association = state_of(cluster_of(response), Associations).get(identifier)
    return association or not_found(f"The association with associationId {identifier} cannot be found.")


def _change(response: EKSResponse, association: Association) -> None:
    for parameter, attribute in UPDATABLE.items():
        value = response._get_param(parameter)
        if value is not None:
            setattr(association, attribute, value)
