"""The kit with which add-ons are built: cluster, network, the user's values, and the installation of charts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.scraping import METRICS_COLLECTOR, METRICS_PORTS
from r3edge.cluster import SYSTEM_NODE_TOLERATION, ClusterHandle, PodIdentity, ServiceAccount
from r3edge.core.context import Context
from r3edge.core.errors import ConfigurationError, Refusal, RefusedSettings
from r3edge.core.iam import Statement
from r3edge.kubernetes import (
    Chart,
    CommonRules,
    CustomResources,
    Labels,
    NamespaceHandle,
    PolicyRule,
    Values,
    install_release,
    merged,
    spread_over_zones,
)
from r3edge.network import NetworkHandle

_BUDGET: Values = {"enabled": True, "maxUnavailable": 1}
_TIMEOUT_SECONDS = 600


@dataclass(frozen=True)
class Identity:
    """AWS permissions for the pods of one service account of a release."""

    service_account: str
    statements: Sequence[Statement]


@dataclass(frozen=True)
class AddonKit:
    """The cluster, its network and the user's Helm values, from which every add-on is built."""

    context: Context
    cluster: ClusterHandle
    network: NetworkHandle
    high_availability: bool = False
    """Whether add-ons have replicas, spread over the zones and guarded by disruption budgets."""
    values: Mapping[str, Values] = field(default_factory=dict)
    """The user's values, by the name of the chart."""
    collected: bool = False
    """Whether collectors in the cluster ask pods for their metrics."""

    @property
    def cluster_name(self) -> str:
        """The cluster's name, as a literal."""
        return self.cluster.arn.rpartition("/")[2]

    @property
    def rules(self) -> CommonRules:
        """The network policy rules that most add-ons need."""
        return CommonRules(self.cluster, self.network)

    @property
    def replicas(self) -> int:
        """The number of pods of a component that may have replicas."""
        return 2 if self.high_availability else 1

    @property
    def placement(self) -> dict[str, Any]:
        """Values that place pods on the system nodes, whose taint keeps other pods away."""
        return {"nodeSelector": dict(self.cluster.system_node_labels), "tolerations": [dict(SYSTEM_NODE_TOLERATION)]}

    def scheduling(self, pods: Labels, *, budget: Values = _BUDGET) -> dict[str, Any]:
        """Return placement and, with replicas, spread and disruption budget, under the names that most charts have.

        Args:
            pods: The labels of the pods.
            budget: The disruption budget.
        """
        if not self.high_availability:
            return self.placement
        return {
            **self.placement,
            "topologySpreadConstraints": [spread_over_zones(pods)],
            "podDisruptionBudget": dict(budget),
        }

    def scraped(self, port: int, pods: Labels | None = None) -> Sequence[PolicyRule]:
        """Return the rule that lets the collectors ask pods for metrics, or none where there are no collectors.

        Raises:
            ConfigurationError: The collectors do not reach this port.
        """
        if port not in METRICS_PORTS:
            known = ", ".join(map(str, METRICS_PORTS))
            raise ConfigurationError(f"scraped({port}): must be a port on which the collectors reach pods: {known}")
        if not self.collected:
            return ()
        return (PolicyRule("metrics", "ingress", (METRICS_COLLECTOR,), (port,), pods=pods or {}),)

    def with_user_values(self, chart: Chart, values: Values) -> dict[str, Any]:
        """Return the values of a chart with the user's laid over them."""
        return merged(values, self.values.get(chart.name, {}))

    def install(
        self,
        scope: Construct,
        chart: Chart,
        *,
        namespace: NamespaceHandle,
        values: Values,
        identity: Identity | None = None,
        after: Sequence[ITerraformDependable] = (),
        timeout_seconds: int = _TIMEOUT_SECONDS,
    ) -> Sequence[ITerraformDependable]:
        """Install a chart atomically, and return its release, which is complete when its pods are ready.

        Args:
            scope: The add-on.
            chart: The chart.
            namespace: The namespace, whose policies must allow the pods' connections.
            values: The chart's values; the user's are laid over them.
            identity: AWS permissions for one of its service accounts.
            after: Further resources that the release is created after and destroyed before.
            timeout_seconds: The time that Helm waits for all pods to be ready, in seconds.

        Raises:
            ConfigurationError: The namespace has a release of that name, or the user's values rename a service
                account that the add-on names, because AWS permissions are for it.
        """
        merged_values = self.with_user_values(chart, values)
        service_account = identity.service_account if identity else values.get("serviceAccount", {}).get("name")
        if service_account:
            _require_service_account(chart, merged_values, service_account)
        permissions: Sequence[ITerraformDependable] = ()
        if identity is not None:
            permissions = PodIdentity(
                scope,
                "identity",
                context=self.context,
                cluster=self.cluster,
                name=chart.name,
                service_account=ServiceAccount(namespace.name, identity.service_account),
                policies={chart.name: identity.statements},
            ).ready
        release = install_release(
            scope,
            cluster=self.cluster,
            chart=chart,
            name=chart.name,
            namespace=namespace.name,
            values=merged_values,
            timeout_seconds=timeout_seconds,
            depends_on=[*namespace.ready, *permissions, *after],
        )
        return [release]

    def install_objects(
        self,
        scope: Construct,
        id: str,
        objects: Sequence[Mapping[str, Any]],
        *,
        chart: Chart,
        namespace: NamespaceHandle,
        after: Sequence[ITerraformDependable],
        replaced_with: Sequence[str] = (),
    ) -> Sequence[ITerraformDependable]:
        """Install Kubernetes objects beside a chart, as the release ``<chart>-<id>``, and return what it is ready with.

        Args:
            scope: The add-on.
            id: The id of the objects in it.
            objects: The objects.
            chart: The chart.
            namespace: Its namespace.
            after: Resources that the objects are created after and destroyed before.
            replaced_with: Attributes of resources that the objects name and cannot be changed to another value of.

        Raises:
            ConfigurationError: The namespace has a release of that name.
        """
        return CustomResources(
            scope,
            id,
            cluster=self.cluster,
            name=f"{chart.name}-{id}",
            namespace=namespace.name,
            resources=objects,
            depends_on=after,
            replaced_with=replaced_with,
        ).ready


def _require_service_account(chart: Chart, values: Values, name: str) -> None:
    account = values.get("serviceAccount")
    if not isinstance(account, Mapping) or account.get("name") != name:
        setting = f"values.{chart.name}.serviceAccount"
        allowed = f"must keep the name {name}, which the AWS permissions are for"
        raise RefusedSettings([Refusal(setting, account, allowed)])
