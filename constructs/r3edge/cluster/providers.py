"""The Kubernetes and Helm providers of a stack, which reach the cluster with the deployer's own AWS credentials."""

from typing import TYPE_CHECKING

from cdktf import Fn, TerraformStack

from r3edge.core.errors import ConfigurationError

if TYPE_CHECKING:
    from cdktf_cdktf_provider_helm.provider import HelmProvider
    from cdktf_cdktf_provider_kubernetes.provider import KubernetesProvider

_EXEC_API = "client.authentication.k8s.io/v1beta1"


class ClusterProviders:
    """Creates each provider on first use: Terraform installs every declared provider, used or not.

    They sign in by ``aws eks get-token``, whose token lives 15 minutes and is created anew in each run, so that none
    is stored in plan or state. They are configured by resources of the same stack: docs/decisions/0003-one-stack.md
    names the consequences.

    Raises:
        ConfigurationError: The stack has such a provider for another cluster.
    """

    def __init__(
        self, stack: TerraformStack, *, region: str, cluster_name: str, endpoint: str, certificate_authority: str
    ) -> None:
        self._stack = stack
        self._endpoint = endpoint
        self._certificate = Fn.base64decode(certificate_authority)
        self._get_token = ["eks", "get-token", "--cluster-name", cluster_name, "--region", region]
        self._kubernetes: KubernetesProvider | None = None
        self._helm: HelmProvider | None = None

    def kubernetes(self) -> "KubernetesProvider":
        """Return the stack's Kubernetes provider."""
        if self._kubernetes is None:
            # Imported here, and below: loading a provider costs every run that does not use it.
            from cdktf_cdktf_provider_kubernetes.provider import KubernetesProvider, KubernetesProviderExec

            self._refuse_second("kubernetes")
            self._kubernetes = KubernetesProvider(
                self._stack,
                "kubernetes",
                host=self._endpoint,
                cluster_ca_certificate=self._certificate,
                exec=[KubernetesProviderExec(api_version=_EXEC_API, command="aws", args=self._get_token)],
            )
        return self._kubernetes

    def helm(self) -> "HelmProvider":
        """Return the stack's Helm provider."""
        if self._helm is None:
            from cdktf_cdktf_provider_helm.provider import (
                HelmProvider,
                HelmProviderKubernetes,
                HelmProviderKubernetesExec,
            )

            self._refuse_second("helm")
            self._helm = HelmProvider(
                self._stack,
                "helm",
                kubernetes=HelmProviderKubernetes(
                    host=self._endpoint,
                    cluster_ca_certificate=self._certificate,
                    exec=HelmProviderKubernetesExec(api_version=_EXEC_API, command="aws", args=self._get_token),
                ),
            )
        return self._helm

    def _refuse_second(self, id: str) -> None:
        if self._stack.node.try_find_child(id):
            raise ConfigurationError(
                f"stack {self._stack.node.id}: must have one cluster; its {id} provider has another"
            )
