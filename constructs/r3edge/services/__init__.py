"""Managed services, and the guard rails of their accounts. A service that is ``None`` in the settings is off."""

from r3edge.services.alarms import AlarmSettings, AlarmTopic
from r3edge.services.auth0 import (
    ApiRoleSettings,
    ApiServiceSettings,
    Auth0Connection,
    Auth0Settings,
    Auth0TenantSettings,
    CustomDomainSettings,
    MachineClient,
    SinglePageApplicationSettings,
    UserDatabaseSettings,
)
from r3edge.services.budget import Budget, BudgetSettings
from r3edge.services.connection import Connection
from r3edge.services.github import GithubSettings, RepositorySettings
from r3edge.services.grafana import (
    GrafanaAlertSettings,
    GrafanaCheckSettings,
    GrafanaNoticeSettings,
    GrafanaSettings,
    GrafanaSloSettings,
    QuietHoursSettings,
)
from r3edge.services.guardrails import Guardrails, GuardrailsSettings, ThreatDetectionSettings, TrailSettings
from r3edge.services.images import Images, ImagesSettings
from r3edge.services.kafka import (
    ConfluentSettings,
    KafkaClientSettings,
    KafkaConnection,
    RedpandaSettings,
    TopicSettings,
)
from r3edge.services.keys import KeySettings
from r3edge.services.postgresql import DatabaseConnection, DatabaseSettings, PostgreSql, PostgreSqlSettings
from r3edge.services.services import Services, ServicesSettings
from r3edge.services.supabase import SupabaseConnection, SupabaseSettings

__all__ = [
    "AlarmSettings",
    "AlarmTopic",
    "ApiRoleSettings",
    "ApiServiceSettings",
    "Auth0Connection",
    "Auth0Settings",
    "Auth0TenantSettings",
    "Budget",
    "BudgetSettings",
    "ConfluentSettings",
    "Connection",
    "CustomDomainSettings",
    "DatabaseConnection",
    "DatabaseSettings",
    "GithubSettings",
    "GrafanaAlertSettings",
    "GrafanaCheckSettings",
    "GrafanaNoticeSettings",
    "GrafanaSettings",
    "GrafanaSloSettings",
    "Guardrails",
    "GuardrailsSettings",
    "Images",
    "ImagesSettings",
    "KafkaClientSettings",
    "KafkaConnection",
    "KeySettings",
    "MachineClient",
    "PostgreSql",
    "PostgreSqlSettings",
    "QuietHoursSettings",
    "RedpandaSettings",
    "RepositorySettings",
    "Services",
    "ServicesSettings",
    "SinglePageApplicationSettings",
    "SupabaseConnection",
    "SupabaseSettings",
    "ThreatDetectionSettings",
    "TopicSettings",
    "TrailSettings",
    "UserDatabaseSettings",
]
