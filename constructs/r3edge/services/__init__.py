"""Managed services, and the guard rails of their accounts. A service that is ``None`` in the settings is off."""

from r3edge.services.alarms import AlarmSettings, AlarmTopic
from r3edge.services.budget import Budget, BudgetSettings
from r3edge.services.connection import Connection
from r3edge.services.guardrails import Guardrails, GuardrailsSettings, ThreatDetectionSettings, TrailSettings
from r3edge.services.images import Images, ImagesSettings
from r3edge.services.kafka import (
    ConfluentSettings,
    KafkaClientSettings,
    KafkaConnection,
    KeySettings,
    RedpandaSettings,
    TopicSettings,
)
from r3edge.services.postgresql import DatabaseConnection, DatabaseSettings, PostgreSql, PostgreSqlSettings
from r3edge.services.services import Services, ServicesSettings

__all__ = [
    "AlarmSettings",
    "AlarmTopic",
    "Budget",
    "BudgetSettings",
    "ConfluentSettings",
    "Connection",
    "DatabaseConnection",
    "DatabaseSettings",
    "Guardrails",
    "GuardrailsSettings",
    "Images",
    "ImagesSettings",
    "KafkaClientSettings",
    "KafkaConnection",
    "KeySettings",
    "PostgreSql",
    "PostgreSqlSettings",
    "RedpandaSettings",
    "Services",
    "ServicesSettings",
    "ThreatDetectionSettings",
    "TopicSettings",
    "TrailSettings",
]
