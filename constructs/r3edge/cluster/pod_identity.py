"""IAM roles for pods, by EKS Pod Identity."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.eks_pod_identity_association import EksPodIdentityAssociation
from constructs import Construct

from r3edge.cluster.handle import ClusterName
from r3edge.core.context import Context
from r3edge.core.iam import ServiceRole, Statement


@dataclass(frozen=True)
class ServiceAccount:
    """A Kubernetes service account."""

    namespace: str
    name: str


class PodIdentity(Construct):
    """An IAM role for the pods of one Kubernetes service account of one cluster, and for no others.

    The trust policy names the service account, because the plain one lets whoever may create an association in this
    account hand the role to any pod of any cluster. It goes by the session tags that EKS sends (Amazon EKS User Guide,
    "Create IAM role with trust policy required by EKS Pod Identity"); ``aws:SourceArn`` is not documented for it, and
    with an association's ARN no pod got credentials.

    Args:
        context: The environment.
        cluster: The cluster.
        name: Last part of the role's name.
        service_account: The service account.
        managed_policies: Names of AWS managed policies.
        policies: Statements of each inline policy, by its name.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        context: Context,
        cluster: ClusterName,
        name: str,
        service_account: ServiceAccount,
        managed_policies: Sequence[str] = (),
        policies: Mapping[str, Sequence[Statement]] | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.role = ServiceRole(
            self,
            "role",
            context=context,
            name=name,
            service="pods.eks.amazonaws.com",
            managed_policies=managed_policies,
            policies=policies,
            trust_conditions=[
                ("StringEquals", "aws:SourceAccount", [context.account_id]),
                (
                    "StringEquals",
                    "aws:RequestTag/eks-cluster-arn",
                    [cluster.arn],
                ),
                ("StringEquals", "aws:RequestTag/kubernetes-namespace", [service_account.namespace]),
                ("StringEquals", "aws:RequestTag/kubernetes-service-account", [service_account.name]),
            ],
            session_tags=True,
        )
        self.association = EksPodIdentityAssociation(
            self,
            "association",
            cluster_name=cluster.name,
            namespace=service_account.namespace,
            service_account=service_account.name,
            role_arn=self.role.arn,
        )

    @property
    def ready(self) -> list[ITerraformDependable]:
        """Association and policies: a pod that starts earlier has no credentials until it is restarted."""
        return [self.association, *self.role.attachments]
