"""The table of the seven microservices of an engine."""

from typing import Any

from cdktf import TerraformStack

from r3edge.secrets import Secrets
from r3edge.services import ConfluentSettings, KafkaClientSettings, RedpandaSettings, TopicSettings
from r3edge.services.kafka import Kafka, add_kafka
from tests.support import Synthesized, context, synthesize

TOPICS = (
    TopicSettings(name="command"),
    TopicSettings(name="sessionRequest", partitions=12),
    TopicSettings(name="sessionSignals", partitions=12),
    TopicSettings(name="positions", compacted=True),
    TopicSettings(name="Kucoin-BTCUSD-1H", partitions=1, retention_hours=720),
)
CLIENTS = (
    KafkaClientSettings(name="scheduler-service", produces=("command",)),
    KafkaClientSettings(name="session-manager", consumes=("command",), produces=("sessionRequest",)),
    KafkaClientSettings(name="data-collect", consumes=("sessionRequest",), produces=("Kucoin-BTCUSD-1H",)),
    KafkaClientSettings(
        name="strategy-executor", consumes=("sessionRequest", "Kucoin-BTCUSD-1H"), produces=("sessionSignals",)
    ),
    KafkaClientSettings(name="money-manager", consumes=("sessionSignals",), group="money"),
    KafkaClientSettings(
        name="order-manager", consumes=("sessionSignals",), produces=("positions",), transactional=True
    ),
    KafkaClientSettings(name="position-tracker", consumes=("positions",)),
)
TABLE: dict[str, Any] = {"topics": TOPICS, "clients": CLIENTS}


def confluent(**changes: Any) -> ConfluentSettings:
    """Return settings of a standard cluster with the table, with changes."""
    return ConfluentSettings(**{"type": "standard", "multi_zone": True, **TABLE, **changes})


def redpanda(**changes: Any) -> RedpandaSettings:
    """Return settings of a serverless cluster with the table, with changes."""
    return RedpandaSettings(**{**TABLE, **changes})


def add(stack: TerraformStack, settings: ConfluentSettings | RedpandaSettings, *, protected: bool = True) -> Kafka:
    """Add Kafka to a stack."""
    where = context(protected=protected)
    secrets = Secrets(stack, "secrets", context=where)
    return add_kafka(stack, "kafka", settings=settings, context=where, secrets=secrets)


def kafka(settings: ConfluentSettings | RedpandaSettings, *, protected: bool = True) -> Synthesized:
    """Return the JSON of a stack with Kafka."""
    return synthesize(lambda stack: add(stack, settings, protected=protected))
