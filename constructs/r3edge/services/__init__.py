"""Managed services, and the guard rails of their accounts. A service that is ``None`` in the settings is off."""

from r3edge.services.alarms import AlarmSettings, AlarmTopic
from r3edge.services.budget import Budget, BudgetSettings
from r3edge.services.guardrails import Guardrails, GuardrailsSettings, ThreatDetectionSettings, TrailSettings
from r3edge.services.images import Images, ImagesSettings
from r3edge.services.postgresql import PostgreSql, PostgreSqlSettings
from r3edge.services.services import Services, ServicesSettings

__all__ = [
    "AlarmSettings",
    "AlarmTopic",
    "Budget",
    "BudgetSettings",
    "Guardrails",
    "GuardrailsSettings",
    "Images",
    "ImagesSettings",
    "PostgreSql",
    "PostgreSqlSettings",
    "Services",
    "ServicesSettings",
    "ThreatDetectionSettings",
    "TrailSettings",
]
