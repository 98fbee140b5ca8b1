"""The EKS cluster."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cdktf import ITerraformDependable, TerraformResourceLifecycle
from cdktf_cdktf_provider_aws.cloudwatch_log_group import CloudwatchLogGroup
from cdktf_cdktf_provider_aws.data_aws_iam_policy_document import DataAwsIamPolicyDocumentStatement
from cdktf_cdktf_provider_aws.eks_cluster import (
    EksCluster,
    EksClusterAccessConfig,
    EksClusterEncryptionConfig,
    EksClusterEncryptionConfigProvider,
    EksClusterKubernetesNetworkConfig,
    EksClusterUpgradePolicy,
    EksClusterVpcConfig,
)
from constructs import Construct

from r3edge.cluster.access import Access
from r3edge.cluster.karpenter import Karpenter
from r3edge.cluster.managed_addons import NodeAddons, PodAddons
from r3edge.cluster.nodes import SystemNodes
from r3edge.cluster.pod_identity import PodIdentity
from r3edge.cluster.providers import ClusterProviders
from r3edge.cluster.settings import ClusterSettings
from r3edge.cluster.versions import ADDON_VERSIONS
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.errors import ConfigurationError
from r3edge.core.iam import ServiceRole, statement

if TYPE_CHECKING:
    from cdktf_cdktf_provider_helm.provider import HelmProvider
    from cdktf_cdktf_provider_kubernetes.provider import KubernetesProvider

_LOG_TYPES = ("api", "audit", "authenticator", "controllerManager", "scheduler")
_FEWEST_SUBNETS = 2


class Cluster(Construct):
    """An EKS cluster that is complete: control plane, access, managed add-ons, system nodes, and Karpenter's AWS side.

    The API is always reachable inside the VPC, and from the internet only from ``settings.api_access_cidrs``. Secrets
    are encrypted with a key of the cluster's own; every control-plane log goes to a log group that exists before the
    cluster does (else EKS makes one that keeps logs for ever). In a protected environment cluster and key carry
    ``prevent_destroy``.

    ``subnet_ids`` are private and in at least two availability zones; both control plane and nodes stand in them.
    ``control_plane_security_group_id`` is put on the control plane's network interfaces, ``node_security_group_id`` on
    the system nodes: what may flow between them is the network's to say. ``logs_key_arn`` is a KMS key that CloudWatch
    Logs may use. ``network_ready`` is what a node needs to reach AWS: routes, NAT, endpoints, security group rules.

    Raises :class:`~r3edge.core.errors.ConfigurationError` for fewer than two subnets.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: ClusterSettings,
        context: Context,
        subnet_ids: Sequence[str],
        control_plane_security_group_id: str,
        node_security_group_id: str,
        logs_key_arn: str,
        network_ready: Sequence[ITerraformDependable],
    ) -> None:
        super().__init__(scope, id)
        if len(subnet_ids) < _FEWEST_SUBNETS:
            raise ConfigurationError(
                f"a cluster needs a subnet in each of two availability zones or more, not {len(subnet_ids)}"
            )
        self._context = context
        self._settings = settings
        self._eks = self._control_plane(subnet_ids, control_plane_security_group_id, logs_key_arn)
        self.name = self._eks.name
        """The cluster's name, as a reference: what uses it comes after the cluster."""
        versions = ADDON_VERSIONS[settings.kubernetes_version]

        access = Access(self, "access", settings=settings.access, cluster_name=self.name)
        node_addons = NodeAddons(self, "node-addons", context=context, cluster_name=self.name, versions=versions)
        self._nodes = SystemNodes(
            self,
            "nodes",
            settings=settings.system_nodes,
            context=context,
            cluster_name=self.name,
            kubernetes_version=settings.kubernetes_version,
            subnet_ids=subnet_ids,
            security_group_id=node_security_group_id,
            depends_on=[*node_addons.ready, *network_ready],
        )
        pod_addons = PodAddons(
            self, "pod-addons", context=context, cluster_name=self.name, versions=versions, nodes=[self._nodes.group]
        )
        self.karpenter = Karpenter(self, "karpenter", context=context, cluster_name=self.name)
        self.ready: Sequence[ITerraformDependable] = [
            *access.ready,
            *node_addons.ready,
            self._nodes.group,
            *pod_addons.ready,
            *network_ready,
        ]
        """Everything in the cluster depends on these: it comes after them, and, at destroy, goes before them."""
        self._providers = ClusterProviders(
            self,
            context=context,
            cluster_name=self.name,
            endpoint=self.endpoint,
            certificate_authority=self.certificate_authority,
        )

    def _control_plane(self, subnet_ids: Sequence[str], security_group_id: str, logs_key_arn: str) -> EksCluster:
        context, settings = self._context, self._settings
        name = context.cluster_name
        callers = list(settings.api_access_cidrs)
        key = EncryptionKey(
            self, "key", context=context, name=f"{name}-eks", description=f"Secrets of the cluster {name}"
        )
        use_key = statement(
            "SecretsKey", ["kms:Encrypt", "kms:Decrypt", "kms:ListGrants", "kms:DescribeKey"], [key.arn]
        )
        role = ServiceRole(
            self,
            "role",
            context=context,
            name="eks",
            service="eks.amazonaws.com",
            managed_policies=["AmazonEKSClusterPolicy"],
            policies={"secrets-key": [use_key]},
        )
        logs = CloudwatchLogGroup(
            self,
            "logs",
            name=f"/aws/eks/{name}/cluster",
            retention_in_days=settings.log_retention_days,
            kms_key_id=logs_key_arn,
        )
        return EksCluster(
            self,
            "eks",
            name=name,
            version=settings.kubernetes_version,
            role_arn=role.arn,
            access_config=EksClusterAccessConfig(
                authentication_mode="API", bootstrap_cluster_creator_admin_permissions=False
            ),
            # The add-ons are managed ones from the start, with no unmanaged copies to take over.
            bootstrap_self_managed_addons=False,
            vpc_config=EksClusterVpcConfig(
                subnet_ids=list(subnet_ids),
                security_group_ids=[security_group_id],
                endpoint_private_access=True,
                endpoint_public_access=bool(callers),
                public_access_cidrs=callers or None,
            ),
            kubernetes_network_config=EksClusterKubernetesNetworkConfig(service_ipv4_cidr=settings.service_cidr),
            encryption_config=EksClusterEncryptionConfig(
                provider=EksClusterEncryptionConfigProvider(key_arn=key.arn), resources=["secrets"]
            ),
            enabled_cluster_log_types=list(_LOG_TYPES),
            # At the end of standard support EKS either upgrades by itself or charges six times as much. What is
            # protected is not changed behind its owner's back; what is not must not become dear.
            upgrade_policy=EksClusterUpgradePolicy(support_type="EXTENDED" if context.protected else "STANDARD"),
            depends_on=[logs, *role.attachments],
            lifecycle=TerraformResourceLifecycle(prevent_destroy=True) if context.protected else None,
        )

    @property
    def arn(self) -> str:
        """The cluster's ARN."""
        return self._eks.arn

    @property
    def endpoint(self) -> str:
        """The URL of the Kubernetes API."""
        return self._eks.endpoint

    @property
    def certificate_authority(self) -> str:
        """The certificate of the API's authority, PEM in base64."""
        return self._eks.certificate_authority.get(0).data

    @property
    def security_group_id(self) -> str:
        """The security group that EKS itself makes for the control plane; no node is a member."""
        return self._eks.vpc_config.cluster_security_group_id

    @property
    def service_cidr(self) -> str:
        """The addresses of Kubernetes Services."""
        return self._settings.service_cidr

    @property
    def node_role(self) -> ServiceRole:
        """The role of the system nodes; Karpenter's nodes have their own."""
        return self._nodes.role

    def pod_identity(
        self,
        scope: Construct,
        id: str,
        *,
        name: str,
        namespace: str,
        service_account: str,
        managed_policies: Sequence[str] = (),
        policies: Mapping[str, Sequence[DataAwsIamPolicyDocumentStatement]] | None = None,
    ) -> PodIdentity:
        """An IAM role for the pods of a service account; see :class:`PodIdentity`."""
        return PodIdentity(
            scope,
            id,
            context=self._context,
            cluster_name=self.name,
            name=name,
            namespace=namespace,
            service_account=service_account,
            managed_policies=managed_policies,
            policies=policies,
        )

    def kubernetes_provider(self) -> "KubernetesProvider":
        """The stack's Kubernetes provider, made when first asked for."""
        return self._providers.kubernetes()

    def helm_provider(self) -> "HelmProvider":
        """The stack's Helm provider, made when first asked for."""
        return self._providers.helm()
