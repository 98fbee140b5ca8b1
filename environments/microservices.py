"""The microservices of the engine, and what runs beside them."""

from r3edge.platform import KafkaClientSettings, TopicSettings

MICROSERVICES = (
    "config-server",
    "data-collect",
    "money-manager",
    "order-manager",
    "position-tracker",
    "scheduler-service",
    "session-manager",
    "strategy-executor",
)
DATABASES = ("money_manager", "order_manager", "position_tracker", "session_manager")
"""The databases of those that keep something."""

TOPICS = (
    TopicSettings(name="command"),
    TopicSettings(name="sessionRequest", partitions=12),
    TopicSettings(name="sessionSignals", partitions=12),
    # Market data, a topic for each market and interval.
    TopicSettings(name="Kucoin-BTCUSD-1H", partitions=1, retention_hours=720),
)
"""The topics; sessions are spread over partitions."""

KAFKA_CLIENTS = (
    KafkaClientSettings(name="scheduler-service", produces=("command",)),
    KafkaClientSettings(name="session-manager", consumes=("command",), produces=("sessionRequest",)),
    KafkaClientSettings(name="data-collect", consumes=("sessionRequest",), produces=("Kucoin-BTCUSD-1H",)),
    KafkaClientSettings(
        name="strategy-executor", consumes=("sessionRequest", "Kucoin-BTCUSD-1H"), produces=("sessionSignals",)
    ),
    KafkaClientSettings(name="money-manager", consumes=("sessionSignals",)),
    KafkaClientSettings(name="order-manager", consumes=("sessionSignals",)),
    KafkaClientSettings(name="position-tracker", consumes=("sessionSignals",)),
)
"""Who produces, and who consumes."""
