"""EKS access entries: the roles that may use the cluster."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.eks_access_entry import EksAccessEntry
from cdktf_cdktf_provider_aws.eks_access_policy_association import (
    EksAccessPolicyAssociation,
    EksAccessPolicyAssociationAccessScope,
)
from constructs import Construct

from r3edge.cluster.settings import AccessSettings, role_id

# Amazon EKS User Guide, "Review access policy permissions".
_ADMINISTER = "AmazonEKSClusterAdminPolicy"
_READ_WITH_SECRETS = "AmazonEKSAdminViewPolicy"


class Access(Construct):
    """An access entry, with a policy for the whole cluster, for every role that the settings name.

    No other role has access: neither the one that created the cluster, nor IAM administrators, unless they add an
    entry.
    """

    def __init__(self, scope: Construct, id: str, *, settings: AccessSettings, cluster_name: str) -> None:
        super().__init__(scope, id)
        self._cluster_name = cluster_name
        self.ready: Sequence[ITerraformDependable] = [self._grant(role, _ADMINISTER) for role in settings.deployers]
        """The deployers' rights, without which Terraform can create nothing in the cluster, nor delete it."""
        for role in settings.admins:
            self._grant(role, _ADMINISTER)
        for role in settings.readers:
            self._grant(role, _READ_WITH_SECRETS)

    def _grant(self, role_arn: str, policy: str) -> EksAccessPolicyAssociation:
        id = role_id(role_arn)
        entry = EksAccessEntry(
            self,
            id,
            cluster_name=self._cluster_name,
            principal_arn=role_arn,
            type="STANDARD",
        )
        return EksAccessPolicyAssociation(
            self,
            f"{id}-policy",
            cluster_name=self._cluster_name,
            principal_arn=entry.principal_arn,
            policy_arn=f"arn:aws:eks::aws:cluster-access-policy/{policy}",
            access_scope=EksAccessPolicyAssociationAccessScope(type="cluster"),
        )
