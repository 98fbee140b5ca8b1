"""The EKS cluster."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cdktf import ITerraformDependable, TerraformStack
from cdktf_cdktf_provider_aws.cloudwatch_log_group import CloudwatchLogGroup
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
from r3edge.cluster.handle import NamedCluster
from r3edge.cluster.managed_addons import BootstrapAddons, SystemAddons
from r3edge.cluster.nodes import SystemNodes, system_node_labels
from r3edge.cluster.providers import ClusterProviders
from r3edge.cluster.settings import ClusterSettings
from r3edge.cluster.versions import CLUSTER_VERSIONS, ClusterVersions
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.errors import ConfigurationError
from r3edge.core.iam import ServiceRole, statement
from r3edge.core.outputs import output
from r3edge.core.protection import protection
from r3edge.network import NetworkHandle, Party, Tier

if TYPE_CHECKING:
    from cdktf_cdktf_provider_helm.provider import HelmProvider
    from cdktf_cdktf_provider_kubernetes.provider import KubernetesProvider

_LOG_TYPES = ("api", "audit", "authenticator", "controllerManager", "scheduler")


class Cluster(Construct):
    """An EKS cluster: control plane, access, managed add-ons and system nodes.

    The API is always reachable inside the VPC, and from the internet only from ``settings.api_access_cidrs``. Secrets
    are encrypted with a customer-managed key; every control-plane log goes to a log group that exists before the
    cluster (otherwise EKS creates one that keeps logs forever). In a protected environment cluster and key carry
    ``prevent_destroy``. Control plane and nodes stand in the ``kubernetes`` tier, each with its security group of the
    network.

    Output: ``cluster_name``.

    Args:
        settings: The cluster of the environment.
        context: The environment.
        network: The network.
        logs_key: The key of the control plane's logs, which CloudWatch Logs may use.

    Raises:
        ConfigurationError: The tier has no subnet in one of the control plane's zones.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: ClusterSettings,
        context: Context,
        network: NetworkHandle,
        logs_key: EncryptionKey,
    ) -> None:
        super().__init__(scope, id)
        self._context = context
        self._settings = settings
        if missing := set(settings.control_plane_zones) - set(network.zones):
            raise ConfigurationError(
                f"control_plane_zones = {sorted(missing)}: must be zones of the network: {', '.join(network.zones)}"
            )
        subnet_ids = [network.subnet_id(Tier.KUBERNETES, zone) for zone in settings.control_plane_zones]
        self._eks = self._control_plane(subnet_ids, network.security_group_id(Party.CONTROL_PLANE), logs_key)
        self.name = self._eks.name
        """The cluster's name; a reference, so that its users are created after the cluster."""
        self.arn = context.arn("eks", f"cluster/{context.cluster_name}")
        """The cluster's ARN, as a literal."""
        self.node_image = self._versions.node_image
        """The alias of the EKS-optimized image for the cluster's version."""
        self.system_node_labels = system_node_labels(context)
        """The labels of the nodes for what the cluster itself needs."""
        self.ready: Sequence[ITerraformDependable] = [*self._fill(network), *network.ready]
        """Everything in the cluster depends on these: it is created after them and destroyed before them."""
        self.stack = TerraformStack.of(self)
        """The stack of everything in the cluster, and of its providers."""
        self._providers = ClusterProviders(
            self.stack,
            region=context.region,
            cluster_name=self.name,
            endpoint=self.endpoint,
            certificate_authority=self._eks.certificate_authority.get(0).data,
        )
        output(self, "cluster_name", self.name)

    def _fill(self, network: NetworkHandle) -> Sequence[ITerraformDependable]:
        """Create access, add-ons and nodes, in an order in which each becomes ready."""
        context, settings = self._context, self._settings
        named = NamedCluster(self.name, self.arn)
        access = Access(self, "access", settings=settings.access, cluster_name=self.name)
        bootstrap = BootstrapAddons(self, "bootstrap-addons", context=context, cluster=named, versions=self._versions)
        nodes = SystemNodes(
            self,
            "nodes",
            settings=settings.system_nodes,
            context=context,
            cluster_name=self.name,
            kubernetes_version=settings.kubernetes_version,
            versions=self._versions,
            subnet_ids={zone: network.subnet_id(Tier.KUBERNETES, zone) for zone in network.zones},
            security_group_id=network.security_group_id(Party.NODES),
            depends_on=[*bootstrap.ready, *network.ready],
        )
        system = SystemAddons(
            self, "system-addons", context=context, cluster=named, versions=self._versions, nodes=nodes.groups
        )
        return [*access.ready, *bootstrap.ready, *nodes.groups, *system.ready]

    def _control_plane(self, subnet_ids: Sequence[str], security_group_id: str, logs_key: EncryptionKey) -> EksCluster:
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
            kms_key_id=logs_key.arn,
            lifecycle=protection(context),
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
            deletion_protection=context.protected,
            # At the end of standard support EKS either upgrades automatically or charges six times as much. Production
            # is never changed without its owner; another cluster must not become expensive.
            upgrade_policy=EksClusterUpgradePolicy(support_type="EXTENDED" if context.production else "STANDARD"),
            depends_on=[logs, *role.attachments],
            lifecycle=protection(context),
        )

    @property
    def endpoint(self) -> str:
        """The URL of the Kubernetes API."""
        return self._eks.endpoint

    @property
    def service_cidr(self) -> str:
        """The addresses of Kubernetes Services."""
        return self._settings.service_cidr

    @property
    def _versions(self) -> ClusterVersions:
        return CLUSTER_VERSIONS[self._settings.kubernetes_version]

    def kubernetes_provider(self) -> "KubernetesProvider":
        """Return the stack's Kubernetes provider."""
        return self._providers.kubernetes()

    def helm_provider(self) -> "HelmProvider":
        """Return the stack's Helm provider."""
        return self._providers.helm()
