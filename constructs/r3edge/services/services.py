"""The services layer of an environment."""

from collections.abc import Iterator, Sequence

from constructs import Construct

from r3edge.cluster import ClusterHandle
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings
from r3edge.network import Flow, NetworkHandle
from r3edge.secrets import Secrets
from r3edge.services.alarms import AlarmSettings, AlarmTopic
from r3edge.services.budget import Budget, BudgetSettings
from r3edge.services.guardrails import Guardrails, GuardrailsSettings
from r3edge.services.images import Images, ImagesSettings
from r3edge.services.kafka import KAFKA_FLOWS, Kafka, KafkaVariant, add_kafka
from r3edge.services.postgresql import POSTGRESQL_FLOWS, PostgreSql, PostgreSqlSettings


class ServicesSettings(Settings):
    """The managed services of an environment; ``None`` is off."""

    alarms: AlarmSettings | None = None
    """The topic to which everything raises its alarms."""
    budget: BudgetSettings | None = None
    """The costs at which an alarm is raised."""
    guardrails: GuardrailsSettings | None = None
    """The guard rails of the account."""
    images: ImagesSettings | None = None
    """The registry of the platform's images."""
    kafka: KafkaVariant | None = None
    """Kafka, at Confluent Cloud or at Redpanda Cloud."""
    postgresql: PostgreSqlSettings | None = None
    """PostgreSQL on Amazon RDS."""

    @property
    def flows(self) -> Sequence[Flow]:
        """The flows of the services that are on."""
        postgresql = POSTGRESQL_FLOWS if self.postgresql else ()
        kafka = KAFKA_FLOWS if self.kafka else ()
        return (*postgresql, *kafka)

    def contradictions_with(self, context: Context) -> Iterator[Refusal]:
        """Yield the settings that do not fit the environment."""
        if self.postgresql:
            yield from self.postgresql.contradictions_with(context)

    def contradictions(self) -> Iterator[Refusal]:
        raising = [name for name in ("budget", "guardrails", "postgresql") if getattr(self, name) is not None]
        if raising and self.alarms is None:
            yield Refusal("alarms", None, f"must be set: {' and '.join(raising)} would raise alarms to no one")


class Services(Construct):
    """The services that are on.

    Args:
        settings: The services.
        context: The environment.
        network: The network.
        cluster: The cluster.
        secrets: The secrets of the environment.
        logs_key: The key of the log groups.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: ServicesSettings,
        context: Context,
        network: NetworkHandle,
        cluster: ClusterHandle,
        secrets: Secrets,
        logs_key: EncryptionKey,
    ) -> None:
        super().__init__(scope, id)
        self.alarms: AlarmTopic | None = None
        self.kafka: Kafka | None = None
        self.postgresql: PostgreSql | None = None
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
        if settings.kafka:
            self.kafka = add_kafka(self, "kafka", settings=settings.kafka, context=context, secrets=secrets)
        if settings.images:
            Images(self, "images", settings=settings.images, context=context)
