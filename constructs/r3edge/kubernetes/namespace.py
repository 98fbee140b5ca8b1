"""Namespaces, guarded by Pod Security and network policies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_kubernetes.namespace_v1 import NamespaceV1, NamespaceV1Metadata
from constructs import Construct

from r3edge.cluster import ClusterHandle
from r3edge.core.claims import claim
from r3edge.core.errors import ConfigurationError
from r3edge.kubernetes.network_policies import NetworkPolicies, PolicyRule

PodSecurity = Literal["restricted", "baseline", "privileged"]


class NamespaceHandle(Protocol):
    """A namespace, as its workloads use it."""

    @property
    def name(self) -> str:
        """The namespace's name."""
        ...

    @property
    def ready(self) -> Sequence[ITerraformDependable]:
        """Resources that the namespace's objects depend on."""
        ...


@dataclass(frozen=True)
class ExistingNamespace:
    """A namespace that another part of the configuration, or the cluster itself, creates."""

    name: str
    ready: Sequence[ITerraformDependable]


class Namespace(Construct):
    """A namespace that enforces a Pod Security Standard and denies all traffic but the given rules.

    Args:
        cluster: The cluster.
        name: The namespace's name.
        rules: The connections that its pods may accept and open.
        labels: Further labels.
        after: What its objects need while they are created, and to clean up while they are deleted. Their finalizers
            hold up the deletion of the namespace, so that it goes before the controllers that remove these.
        pod_security: The Pod Security Standard (Kubernetes documentation, "Pod Security Standards").
        reason: The reason for a weaker standard than ``restricted``.

    Raises:
        ConfigurationError: The cluster has a namespace of that name, or there is no reason for a weaker standard.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster: ClusterHandle,
        name: str,
        rules: Sequence[PolicyRule],
        labels: Mapping[str, str] | None = None,
        after: Sequence[ITerraformDependable] = (),
        pod_security: PodSecurity = "restricted",
        reason: str = "",
    ) -> None:
        super().__init__(scope, id)
        if pod_security != "restricted" and not reason:
            raise ConfigurationError(f"namespace {name}: pod_security = {pod_security!r}: must have a reason")
        claim(self, "namespace", name, within=cluster.stack)
        self.name = name
        modes = {f"pod-security.kubernetes.io/{mode}": pod_security for mode in ("enforce", "audit", "warn")}
        namespace = NamespaceV1(
            self,
            "namespace",
            metadata=NamespaceV1Metadata(name=name, labels={**(labels or {}), **modes}),
            provider=cluster.kubernetes_provider(),
            depends_on=[*cluster.ready, *after],
        )
        policies = NetworkPolicies(
            self, "policies", cluster=cluster, namespace=name, rules=rules, depends_on=[namespace]
        )
        self.ready: Sequence[ITerraformDependable] = [namespace, *policies.ready]
        """The namespace and its policies, before which no pod may start."""
