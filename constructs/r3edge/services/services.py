"""The services layer of an environment."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from constructs import Construct

from r3edge.addons import AddonsHandle
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings
from r3edge.core.state import StateSettings
from r3edge.ingress import PublicZone
from r3edge.network import Flow
from r3edge.secrets import Secrets
from r3edge.services.alarms import AlarmSettings, AlarmTopic
from r3edge.services.auth0.settings import Auth0Settings
from r3edge.services.budget import Budget, BudgetSettings
from r3edge.services.github.settings import GithubSettings
from r3edge.services.grafana.settings import GrafanaSettings
from r3edge.services.guardrails import Guardrails, GuardrailsSettings
from r3edge.services.images import Images, ImagesSettings
from r3edge.services.kafka import KAFKA_FLOWS, Kafka, KafkaVariant, add_kafka
from r3edge.services.postgresql import POSTGRESQL_FLOWS, PostgreSql, PostgreSqlSettings
from r3edge.services.supabase.settings import SupabaseSettings

if TYPE_CHECKING:
    from r3edge.services.auth0.auth0 import Auth0
    from r3edge.services.grafana.grafana import Grafana
    from r3edge.services.supabase.supabase import Supabase


class ServicesSettings(Settings):
    """The managed services of an environment; ``None`` is off."""

    alarms: AlarmSettings | None = None
    """The topic to which everything raises its alarms."""
    auth0: Auth0Settings | None = None
    """Users and tokens, at Auth0."""
    budget: BudgetSettings | None = None
    """The costs at which an alarm is raised."""
    github: GithubSettings | None = None
    """The repository that deploys the environment, at GitHub."""
    grafana: GrafanaSettings | None = None
    """Metrics, logs and traces, dashboards and alerts, at Grafana Cloud."""
    guardrails: GuardrailsSettings | None = None
    """The guard rails of the account."""
    images: ImagesSettings | None = None
    """The registry of the platform's images."""
    kafka: KafkaVariant | None = None
    """Kafka, at Confluent Cloud or at Redpanda Cloud."""
    postgresql: PostgreSqlSettings | None = None
    """PostgreSQL on Amazon RDS."""
    supabase: SupabaseSettings | None = None
    """REST and realtime over a PostgreSQL at Supabase."""

    @property
    def flows(self) -> Sequence[Flow]:
        """The flows of the services that are on."""
        postgresql = POSTGRESQL_FLOWS if self.postgresql else ()
        kafka = KAFKA_FLOWS if self.kafka else ()
        supabase = self.supabase.flows if self.supabase else ()
        return (*postgresql, *kafka, *supabase)

    def contradictions_with(self, context: Context, zone: str) -> Iterator[Refusal]:
        """Yield the settings that do not fit the environment, or its public zone."""
        if self.auth0:
            for refusal in self.auth0.contradictions_with(zone):
                yield refusal.under("services.auth0")
        if self.postgresql:
            yield from self.postgresql.contradictions_with(context)
        if self.supabase:
            for refusal in self.supabase.contradictions_with(context.region):
                yield refusal.under("services.supabase")

    def contradictions(self) -> Iterator[Refusal]:
        raising = [name for name in ("budget", "guardrails", "postgresql") if getattr(self, name) is not None]
        if raising and self.alarms is None:
            yield Refusal("alarms", None, f"must be set: {' and '.join(raising)} would raise alarms to no one")
        if self.supabase and self.supabase.auth0 and self.auth0 is None:
            yield Refusal("supabase.auth0", True, "must be False: auth0 is off, and has no tokens")


class Services(Construct):
    """The services that are on.

    Args:
        settings: The services.
        context: The environment.
        addons: The add-ons, with cluster and network.
        api_host: The API's host.
        zone: The public zone.
        secrets: The secrets of the environment.
        state: The bucket of the stack's state.
        logs_key: The key of the log groups.
    """

    auth0: "Auth0 | None"
    grafana: "Grafana | None"
    supabase: "Supabase | None"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: ServicesSettings,
        context: Context,
        addons: AddonsHandle,
        api_host: str,
        zone: PublicZone,
        secrets: Secrets,
        state: StateSettings,
        logs_key: EncryptionKey,
    ) -> None:
        super().__init__(scope, id)
        network, cluster = addons.kit.network, addons.kit.cluster
        self.alarms: AlarmTopic | None = None
        self.auth0 = None
        self.grafana = None
        self.kafka: Kafka | None = None
        self.postgresql: PostgreSql | None = None
        self.supabase = None
        if settings.alarms:
            self.alarms = alarms = AlarmTopic(self, "alarms", settings=settings.alarms, context=context)
            if settings.budget:
                Budget(self, "budget", settings=settings.budget, context=context, alarms=alarms)
            if settings.guardrails:
                Guardrails(self, "guardrails", settings=settings.guardrails, context=context, alarms=alarms)
            if settings.postgresql:
                self.postgresql = PostgreSql(
                    self,
                    "postgresql",
                    settings=settings.postgresql,
                    context=context,
                    network=network,
                    cluster=cluster,
                    logs_key=logs_key,
                    alarms=alarms,
                )
        if settings.auth0:
            # Here, because bindings are loaded as they are imported, and those of a service that is off are of no use.
            from r3edge.services.auth0.auth0 import Auth0

            self.auth0 = Auth0(
                self, "auth0", settings=settings.auth0, context=context, api_host=api_host, zone=zone, logs_key=logs_key
            )
        if settings.github:
            from r3edge.services.github.github import Github

            Github(
                self,
                "github",
                settings=settings.github,
                context=context,
                state=state,
                cluster_name=cluster.name,
            )
        if settings.kafka:
            self.kafka = add_kafka(
                self,
                "kafka",
                settings=settings.kafka,
                context=context,
                secrets=secrets,
                collected=settings.grafana is not None,
            )
        if settings.grafana:
            from r3edge.services.grafana.grafana import Grafana

            self.grafana = Grafana(
                self,
                "grafana",
                settings=settings.grafana,
                addons=addons,
                secrets=secrets,
                api_host=api_host,
                postgresql=self.postgresql,
                kafka=self.kafka,
            )
        if settings.supabase:
            from r3edge.services.supabase.supabase import Supabase

            self.supabase = Supabase(
                self,
                "supabase",
                settings=settings.supabase,
                context=context,
                secrets=secrets,
                nat_addresses=network.nat_addresses,
                issuer=self.auth0.issuer if self.auth0 and settings.supabase.auth0 else None,
            )
        if settings.images:
            Images(self, "images", settings=settings.images, context=context)
