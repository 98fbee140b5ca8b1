"""The base of every add-on: one Helm release in a guarded namespace, after all that it needs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.data_aws_iam_policy_document import DataAwsIamPolicyDocumentStatement
from cdktf_cdktf_provider_kubernetes.namespace_v1 import NamespaceV1, NamespaceV1Metadata
from constructs import Construct

from r3edge.addons.charts import Chart
from r3edge.addons.network_policies import Flow, Labels, NetworkPolicies
from r3edge.addons.registry import Addons
from r3edge.addons.release import install_release
from r3edge.addons.values import Values, merged
from r3edge.cluster import SYSTEM_NODE_LABELS, SYSTEM_NODE_TOLERATION
from r3edge.core.errors import ConfigurationError

_BUDGET: Values = {"enabled": True, "maxUnavailable": 1}


@dataclass(frozen=True)
class Namespace:
    """A namespace. ``pod_security`` is the Pod Security Standard that it enforces, ``reason`` why it is not restricted.

    ``pods``: labels of the add-on's own pods, in a namespace that is there already and that others use, too; empty, if
    it has no pods. ``labels`` are more labels for a namespace that the add-on makes.
    """

    name: str
    pod_security: str = "restricted"
    reason: str = ""
    pods: Labels | None = None
    labels: Labels = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.pod_security != "restricted" and not self.reason:
            raise ConfigurationError(f"namespace {self.name}: pod security '{self.pod_security}' needs a reason")


@dataclass(frozen=True)
class Identity:
    """AWS permissions for the pods of one of the release's service accounts."""

    service_account: str
    statements: Sequence[DataAwsIamPolicyDocumentStatement]


class HelmAddon(Construct):
    """An add-on is a subclass: its chart, its namespace, what it needs, and the methods below where it differs.

    The release is installed as a whole or not at all (``atomic``), and counts as there when its pods are ready. It
    comes after the cluster, its namespace, its network policies, its AWS permissions and the add-ons that it needs; at
    destroy it goes before them.
    """

    chart: ClassVar[Chart]
    namespace: Namespace
    requires: ClassVar[tuple["type[HelmAddon]", ...]] = ()
    conflicts: ClassVar[tuple["type[HelmAddon]", ...]] = ()
    skip_crds: ClassVar[bool] = False
    """Whether the CRDs come with another release."""

    def __init__(self, addons: Addons, id: str) -> None:
        super().__init__(addons, id)
        self.addons = addons
        addons.register(self)
        needed = [addons.needed(kind, by=self) for kind in self.requires]
        kubernetes = addons.cluster.kubernetes_provider()
        here: list[ITerraformDependable] = list(addons.cluster.ready)
        if self.namespace.pods is None:
            addons.claim("namespace", self.namespace.name)
            here = [
                NamespaceV1(
                    self,
                    "namespace",
                    metadata=NamespaceV1Metadata(name=self.namespace.name, labels=_labels(self.namespace)),
                    provider=kubernetes,
                    depends_on=here,
                )
            ]
        guarded: list[ITerraformDependable] = []
        if self.namespace.pods != {}:
            guarded = NetworkPolicies(
                self,
                "policies",
                namespace=self.namespace.name,
                flows=self.flows(),
                pods=self.namespace.pods,
                prefix="" if self.namespace.pods is None else f"{id}-",
                provider=kubernetes,
                depends_on=here,
            ).ready
        self.helm_values = self._merged()
        release = install_release(
            self,
            addons,
            name=self.chart.name,
            namespace=self.namespace.name,
            chart=self.chart.name,
            repository=self.chart.repository,
            version=self.chart.version,
            values=self.helm_values,
            wait_for_jobs=True,
            skip_crds=self.skip_crds or None,
            timeout_seconds=self.timeout_seconds,
            depends_on=[
                *here,
                *guarded,
                *self._identified(),
                *self.prerequisites(),
                *(one for addon in needed for one in addon.ready),
            ],
        )
        self.ready: list[ITerraformDependable] = [release]
        """What comes after the add-on, and goes before it."""

    def values(self) -> Values:
        """The values that the chart gets; a user's own are laid over them."""
        return {}

    def flows(self) -> Sequence[Flow]:
        """What the add-on's pods may talk to; everything else is refused."""
        return [self.addons.flows.dns, self.addons.flows.kubernetes_api]

    def identity(self) -> Identity | None:
        """The AWS permissions that it needs."""
        return None

    def prerequisites(self) -> Sequence[ITerraformDependable]:
        """What else the release waits for."""
        return ()

    @property
    def timeout_seconds(self) -> int:
        """How long Helm waits for all pods to be ready."""
        return 600

    @property
    def replicas(self) -> int:
        """How many pods of what can be doubled."""
        return 2 if self.addons.high_availability else 1

    @property
    def placement(self) -> dict[str, Any]:
        """On the system nodes, whose taint keeps everything else away."""
        return {"nodeSelector": dict(SYSTEM_NODE_LABELS), "tolerations": [dict(SYSTEM_NODE_TOLERATION)]}

    def scheduling(self, pods: Labels, *, budget: Values = _BUDGET) -> dict[str, Any]:
        """Placement and, where there are replicas, their spread over the zones and a disruption budget: as values under
        the names that most charts have for them. ``pods`` are the labels of these pods.
        """
        if not self.addons.high_availability:
            return self.placement
        spread = {
            "maxSkew": 1,
            "topologyKey": "topology.kubernetes.io/zone",
            "whenUnsatisfiable": "ScheduleAnyway",
            "labelSelector": {"matchLabels": dict(pods)},
        }
        return {**self.placement, "topologySpreadConstraints": [spread], "podDisruptionBudget": dict(budget)}

    def _merged(self) -> dict[str, Any]:
        """The add-on's values with the user's over them, which must leave the service account as it is."""
        defaults, own = self.values(), self.addons.values.get(self.chart.name, {})
        result = merged(defaults, own)
        account = defaults.get("serviceAccount", {}).get("name")
        if account and (result["serviceAccount"] or {}).get("name") != account:
            raise ConfigurationError(
                f"values[{self.chart.name!r}].serviceAccount: must keep the name {account}, "
                "which the AWS permissions are for"
            )
        return result

    def _identified(self) -> Sequence[ITerraformDependable]:
        identity = self.identity()
        if identity is None:
            return ()
        made = self.addons.cluster.pod_identity(
            self,
            "identity",
            name=self.chart.name,
            namespace=self.namespace.name,
            service_account=identity.service_account,
            policies={self.chart.name: identity.statements},
        )
        return made.ready


def resources(cpu: str, memory: str, *, most_memory: str | None = None) -> dict[str, dict[str, str]]:
    """Requests and limits. Memory is limited, to the request if nothing else is said; processor time is not: a limit
    would throttle a pod while its node idles.
    """
    return {"requests": {"cpu": cpu, "memory": memory}, "limits": {"memory": most_memory or memory}}


def _labels(namespace: Namespace) -> dict[str, str]:
    prefix = "pod-security.kubernetes.io"
    security = {f"{prefix}/{mode}": namespace.pod_security for mode in ("enforce", "audit", "warn")}
    return {**namespace.labels, **security}
