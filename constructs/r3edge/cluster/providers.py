"""The Kubernetes and Helm providers of a stack, which reach the cluster with the deployer's own AWS credentials."""

from typing import TYPE_CHECKING, Any

from cdktf import Fn, TerraformStack
from constructs import Construct

from r3edge.core.context import Context

if TYPE_CHECKING:
    from cdktf_cdktf_provider_helm.provider import HelmProvider
    from cdktf_cdktf_provider_kubernetes.provider import KubernetesProvider


class ClusterProviders:
    """Makes each provider when it is first asked for: one that no resource uses must still be installed.

    They sign in by ``aws eks get-token``, whose token lives 15 minutes and is made anew in each run, so that none is
    stored in plan or state. They are configured by resources of their own stack: see DESIGN.md, decision 3.
    """

    def __init__(
        self, scope: Construct, *, context: Context, cluster_name: str, endpoint: str, certificate_authority: str
    ) -> None:
        self._stack = TerraformStack.of(scope)
        self._connection: dict[str, Any] = {
            "host": endpoint,
            "cluster_ca_certificate": Fn.base64decode(certificate_authority),
            "exec": {
                "api_version": "client.authentication.k8s.io/v1beta1",
                "command": "aws",
                "args": ["eks", "get-token", "--cluster-name", cluster_name, "--region", context.region],
            },
        }
        self._kubernetes: KubernetesProvider | None = None
        self._helm: HelmProvider | None = None

    def kubernetes(self) -> "KubernetesProvider":
        """The stack's Kubernetes provider."""
        if self._kubernetes is None:
            # Imported here, and below: loading a provider costs every run that does not use it.
            from cdktf_cdktf_provider_kubernetes.provider import KubernetesProvider, KubernetesProviderExec

            connection = {**self._connection, "exec": [KubernetesProviderExec(**self._connection["exec"])]}
            self._kubernetes = KubernetesProvider(self._stack, "kubernetes", **connection)
        return self._kubernetes

    def helm(self) -> "HelmProvider":
        """The stack's Helm provider."""
        if self._helm is None:
            from cdktf_cdktf_provider_helm.provider import HelmProvider, HelmProviderKubernetes

            self._helm = HelmProvider(self._stack, "helm", kubernetes=HelmProviderKubernetes(**self._connection))
        return self._helm
