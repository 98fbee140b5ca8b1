"""IAM roles for pods, by EKS Pod Identity."""

from collections.abc import Mapping, Sequence

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.data_aws_iam_policy_document import DataAwsIamPolicyDocumentStatement
from cdktf_cdktf_provider_aws.eks_pod_identity_association import EksPodIdentityAssociation
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.iam import ServiceRole


class PodIdentity(Construct):
    """An IAM role that the pods of one Kubernetes service account get, in one cluster, and nobody else.

    ``name`` becomes part of the role's name. ``managed_policies`` and ``policies`` are those of
    :class:`~r3edge.core.iam.ServiceRole`.

    The trust policy names the service account, because the plain one lets whoever may create an association in this
    account hand the role to any pod of any cluster. It goes by the session tags that EKS sends (Amazon EKS User Guide,
    "Create IAM role with trust policy required by EKS Pod Identity"); ``aws:SourceArn`` is not documented for it, and
    with an association's ARN no pod got credentials.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        context: Context,
        cluster_name: str,
        name: str,
        namespace: str,
        service_account: str,
        managed_policies: Sequence[str] = (),
        policies: Mapping[str, Sequence[DataAwsIamPolicyDocumentStatement]] | None = None,
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
                    [context.arn("eks", f"cluster/{context.cluster_name}")],
                ),
                ("StringEquals", "aws:RequestTag/kubernetes-namespace", [namespace]),
                ("StringEquals", "aws:RequestTag/kubernetes-service-account", [service_account]),
            ],
            session_tags=True,
        )
        self.association = EksPodIdentityAssociation(
            self,
            "association",
            cluster_name=cluster_name,
            namespace=namespace,
            service_account=service_account,
            role_arn=self.role.arn,
        )

    @property
    def ready(self) -> list[ITerraformDependable]:
        """What a pod must wait for: one that starts earlier has no credentials until it is restarted."""
        return [self.association, *self.role.attachments]
