"""The microservices of the engine, and what runs beside them."""

from r3edge.platform import (
    ApiRoleSettings,
    ApiServiceSettings,
    KafkaClientSettings,
    SinglePageApplicationSettings,
    TopicSettings,
)

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

API_SERVICES = (
    ApiServiceSettings(name="session-manager", scopes=("read:sessions", "write:sessions"), calls=("read:strategies",)),
    ApiServiceSettings(name="strategy-executor", scopes=("read:strategies", "write:strategies")),
    ApiServiceSettings(name="order-manager", scopes=("read:orders", "write:orders"), calls=("read:funds",)),
    ApiServiceSettings(name="position-tracker", scopes=("read:positions",), calls=("read:orders",)),
    ApiServiceSettings(name="money-manager", scopes=("read:funds", "write:funds"), calls=("read:positions",)),
    ApiServiceSettings(name="scheduler-service", calls=("write:sessions",)),
)
"""Who asks callers for which scopes, and who calls others with which."""

_READ = ("read:funds", "read:orders", "read:positions", "read:sessions", "read:strategies")
_TRADE = ("write:orders", "write:sessions")

API_ROLES = (
    ApiRoleSettings(name="operator", permissions=(*_READ, "write:sessions")),
    ApiRoleSettings(name="trader", permissions=(*_READ, *_TRADE)),
    ApiRoleSettings(name="admin", permissions=(*_READ, *_TRADE, "write:funds", "write:strategies")),
)
"""What users may do."""


def application(origin: str) -> SinglePageApplicationSettings:
    """Return the application with which users trade."""
    return SinglePageApplicationSettings(
        name="app",
        scopes=(*_READ, *_TRADE, "write:funds", "write:strategies"),
        callbacks=(f"{origin}/callback",),
        logout_pages=(origin,),
        origins=(origin,),
    )
