"""The handle of a cluster, which everything in it stands on: of ours, or of one that exists."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Network
from typing import TYPE_CHECKING, Protocol

from cdktf import ITerraformDependable, TerraformStack

from r3edge.cluster.providers import ClusterProviders
from r3edge.core.context import Context
from r3edge.core.errors import ConfigurationError

if TYPE_CHECKING:
    from cdktf_cdktf_provider_helm.provider import HelmProvider
    from cdktf_cdktf_provider_kubernetes.provider import KubernetesProvider


class ClusterName(Protocol):
    """A cluster by name and ARN."""

    @property
    def name(self) -> str:
        """The cluster's name; a reference, so that its users are created after the cluster."""
        ...

    @property
    def arn(self) -> str:
        """The cluster's ARN, as a literal."""
        ...


@dataclass(frozen=True)
class NamedCluster:
    """A cluster by name and ARN, while its other parts are being created."""

    name: str
    arn: str


class ClusterHandle(ClusterName, Protocol):
    """A cluster, as everything in it uses it."""

    @property
    def endpoint(self) -> str:
        """The URL of the Kubernetes API."""
        ...

    @property
    def service_cidr(self) -> str:
        """The addresses of Kubernetes Services, as a literal."""
        ...

    @property
    def node_image(self) -> str:
        """The alias of the EKS-optimized image for the cluster's version."""
        ...

    @property
    def system_node_labels(self) -> Mapping[str, str]:
        """The labels of the nodes for what the cluster itself needs."""
        ...

    @property
    def ready(self) -> Sequence[ITerraformDependable]:
        """Resources that everything in the cluster depends on."""
        ...

    @property
    def stack(self) -> TerraformStack:
        """The stack of everything in the cluster, and of its providers."""
        ...

    def kubernetes_provider(self) -> "KubernetesProvider":
        """Return the stack's Kubernetes provider."""
        ...

    def helm_provider(self) -> "HelmProvider":
        """Return the stack's Helm provider."""
        ...


class ExistingCluster:
    """A cluster that another configuration manages.

    Args:
        stack: The stack that gets the Kubernetes and Helm providers.
        context: The environment.
        name: The cluster's name.
        endpoint: The URL of its API.
        certificate_authority: The certificate of the API's authority, PEM in base64.
        node_image: The alias of the image for Karpenter's nodes, for example ``al2023@v20260818``.
        service_cidr: The addresses of its Services.
        system_node_labels: The labels of the nodes that carry the add-ons.

    Raises:
        ConfigurationError: ``service_cidr`` is no network.
    """

    def __init__(
        self,
        stack: TerraformStack,
        *,
        context: Context,
        name: str,
        endpoint: str,
        certificate_authority: str,
        node_image: str,
        service_cidr: str = "172.20.0.0/16",
        system_node_labels: Mapping[str, str] | None = None,
    ) -> None:
        try:
            IPv4Network(service_cidr)
        except ValueError:
            raise ConfigurationError(
                f"ExistingCluster.service_cidr = {service_cidr!r}: must be an IPv4 network, for example 172.20.0.0/16"
            ) from None
        self.name = name
        self.arn = context.arn("eks", f"cluster/{name}")
        self.endpoint = endpoint
        self.service_cidr = service_cidr
        self.node_image = node_image
        self.system_node_labels: Mapping[str, str] = system_node_labels or {}
        self.ready: Sequence[ITerraformDependable] = ()
        self.stack = stack
        self._providers = ClusterProviders(
            stack,
            region=context.region,
            cluster_name=name,
            endpoint=endpoint,
            certificate_authority=certificate_authority,
        )

    def kubernetes_provider(self) -> "KubernetesProvider":
        """Return the stack's Kubernetes provider."""
        return self._providers.kubernetes()

    def helm_provider(self) -> "HelmProvider":
        """Return the stack's Helm provider."""
        return self._providers.helm()
