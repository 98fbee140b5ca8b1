"""An environment: its settings, and its layers in one Terraform stack."""

from collections.abc import Iterator, Sequence

from cdktf import TerraformStack
from constructs import Construct

from r3edge.addons import Addons, AddonsSettings
from r3edge.addons.charts import K8S_MONITORING
from r3edge.cluster import Cluster, ClusterSettings
from r3edge.core.context import Context
from r3edge.core.encryption import LogsKey
from r3edge.core.errors import ConfigurationError, Refusal, refusals_under
from r3edge.core.provider import aws_provider
from r3edge.core.settings import Settings, production_refusals
from r3edge.core.state import StateSettings, keep_state_in
from r3edge.ingress import Ingress, IngressSettings
from r3edge.network import BASE_FLOWS, Flow, Network, NetworkSettings, contradicting, overlaps
from r3edge.secrets import Secrets
from r3edge.services import Services, ServicesSettings


class EnvironmentSettings(Settings):
    """Everything that can differ between two environments."""

    context: Context
    """Names, account, region and stage."""
    state: StateSettings
    """Bucket that keeps the stack's state."""
    network: NetworkSettings
    cluster: ClusterSettings
    ingress: IngressSettings
    addons: AddonsSettings
    services: ServicesSettings = ServicesSettings()

    @property
    def flows(self) -> Sequence[Flow]:
        """The flows of the layers above the network."""
        return (*self.ingress.flows, *self.addons.flows, *self.services.flows)

    def contradictions(self) -> Iterator[Refusal]:
        others = {"vpc.addresses.vpc_cidr": self.network.vpc.addresses.vpc_cidr, **self.network.user_cidr_settings}
        for setting, cidr in others.items():
            yield from overlaps({f"network.{setting}": cidr, "cluster.service_cidr": self.cluster.service_cidr})
        zones = self.network.vpc.availability_zones
        if missing := [zone for zone in self.cluster.control_plane_zones if zone not in zones]:
            yield Refusal(
                "cluster.control_plane_zones",
                missing,
                f"must be among network.vpc.availability_zones: {', '.join(zones)}",
            )
        for refusal in self.addons.traefik.contradictions_with(self.ingress.load_balancer):
            yield refusal.under("addons.traefik")
        for refusal in self.network.vpc.contradictions_with(self.context):
            yield refusal.under("network.vpc")
        for refusal in contradicting((*BASE_FLOWS, *self.flows, *self.network.flows, *self.network.vpc.flows)):
            yield refusal.under("network")
        yield from self.services.contradictions_with(self.context, self.ingress.zone.zone_name)
        yield from self.ingress.load_balancer.contradictions_with(self.context)
        grafana, charts = self.services.grafana, self.addons.values
        if grafana and self.addons.issuers.use != "production":
            for refusal in grafana.untrusted():
                yield refusal.under("services.grafana")
        if K8S_MONITORING.name in charts and grafana is None:
            yield Refusal("addons.values", K8S_MONITORING.name, "must be left out: services.grafana is None")
        if self.context.stage == "production":
            yield from production_refusals(self)


class Environment(TerraformStack):
    """One environment as one Terraform stack, from the network up.

    Raises:
        ConfigurationError: The app has an environment of that name, or settings of two layers contradict each other.
    """

    def __init__(self, scope: Construct, settings: EnvironmentSettings) -> None:
        context = settings.context
        _refuse_second(scope, context.environment)
        super().__init__(scope, context.environment)
        self.settings = settings
        aws_provider(self, context)
        keep_state_in(self, settings.state)
        logs_key = LogsKey(self, "logs-key", context=context)
        self.network = network = Network(
            self, "network", settings=settings.network, context=context, logs_key=logs_key, flows=settings.flows
        )
        self.cluster = cluster = Cluster(
            self, "cluster", settings=settings.cluster, context=context, network=network, logs_key=logs_key
        )
        self.ingress = ingress = Ingress(self, "ingress", settings=settings.ingress, context=context, network=network)
        self.secrets = secrets = Secrets(self, "secrets", context=context)
        with refusals_under("addons"):
            self.addons = Addons(
                self,
                "addons",
                settings=settings.addons,
                context=context,
                network=network,
                cluster=cluster,
                ingress=ingress,
                secrets=secrets,
                collected=settings.services.grafana is not None,
            )
        self.services = Services(
            self,
            "services",
            settings=settings.services,
            context=context,
            addons=self.addons,
            api_host=ingress.api_host,
            zone=ingress.zone,
            secrets=secrets,
            state=settings.state,
            logs_key=logs_key,
        )


def _refuse_second(scope: Construct, name: str) -> None:
    if scope.node.try_find_child(name):
        raise ConfigurationError(f"context.environment = {name!r}: must be a name that no other stack of the app has")
