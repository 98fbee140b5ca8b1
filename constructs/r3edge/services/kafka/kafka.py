"""Kafka by the vendor of the settings."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from constructs import Construct
from pydantic import Discriminator, Tag

from r3edge.core.context import Context
from r3edge.core.errors import variant
from r3edge.secrets import Secret, Secrets
from r3edge.services.connection import require_row
from r3edge.services.kafka.confluent.settings import ConfluentSettings
from r3edge.services.kafka.connection import KafkaConnection
from r3edge.services.kafka.redpanda.settings import RedpandaSettings

_CONFLUENT, _REDPANDA = variant("confluent"), variant("redpanda")


def _vendor(given: Any) -> str:
    """Return whose settings are meant, so that what is wrong in them is told of these alone."""
    confluent = "type" in given if isinstance(given, Mapping) else hasattr(given, "type")
    return _CONFLUENT if confluent else _REDPANDA


KafkaVariant = Annotated[
    Annotated[ConfluentSettings, Tag(_CONFLUENT)] | Annotated[RedpandaSettings, Tag(_REDPANDA)],
    Discriminator(_vendor),
]


@dataclass(frozen=True)
class Kafka:
    """A Kafka cluster with topics and clients, at any vendor."""

    connections: Mapping[str, KafkaConnection]
    """The connection of each client, by its name."""
    metrics: Secret | None = None
    """The credentials for what the vendor measures, where collectors read it."""

    def connection(self, client: str) -> KafkaConnection:
        """Return the connection of a client.

        Raises:
            ConfigurationError: The table has no such client.
        """
        require_row("client", client, "services.kafka.clients", self.connections)
        return self.connections[client]


def add_kafka(
    scope: Construct,
    id: str,
    *,
    settings: ConfluentSettings | RedpandaSettings,
    context: Context,
    secrets: Secrets,
    collected: bool = False,
) -> Kafka:
    """Add Kafka at the vendor whose settings they are; ``collected`` is whether collectors read what it measures."""
    # Here, because bindings are loaded as they are imported, and those of one vendor are of no use.
    if isinstance(settings, ConfluentSettings):
        from r3edge.services.kafka.confluent.confluent import ConfluentKafka

        confluent = ConfluentKafka(scope, id, settings=settings, context=context, secrets=secrets, collected=collected)
        return Kafka(confluent.connections, confluent.metrics)
    from r3edge.services.kafka.redpanda.redpanda import RedpandaKafka

    return Kafka(RedpandaKafka(scope, id, settings=settings, context=context, secrets=secrets).connections)
