"""The guard rails of an account, which one environment of it has."""

from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.settings import Settings
from r3edge.services.alarms import AlarmTopic
from r3edge.services.guardrails.threat_detection import ThreatDetection, ThreatDetectionSettings
from r3edge.services.guardrails.trail import Trail, TrailSettings


class GuardrailsSettings(Settings):
    """The guard rails of an environment's account. Where two environments share one, one of them has these settings."""

    trail: TrailSettings | None = TrailSettings()
    """Record of the calls in the account; ``None`` where the organization has a trail."""
    threat_detection: ThreatDetectionSettings | None = ThreatDetectionSettings()
    """GuardDuty in the environment's region."""


class Guardrails(Construct):
    """The trail and the threat detection of an account.

    Args:
        settings: The guard rails.
        context: The environment.
        alarms: The alarm topic.

    Raises:
        ConfigurationError: Another environment of the app has those of the account.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: GuardrailsSettings, context: Context, alarms: AlarmTopic
    ) -> None:
        super().__init__(scope, id)
        if settings.trail:
            Trail(self, "trail", settings=settings.trail, context=context)
        if settings.threat_detection:
            ThreatDetection(
                self, "threat-detection", settings=settings.threat_detection, context=context, alarms=alarms
            )
