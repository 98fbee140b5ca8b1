"""The microservices of the engine, and what runs beside them."""

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
