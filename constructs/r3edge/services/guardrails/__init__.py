"""The guard rails of an account: who did what in it, and threats against it."""

from r3edge.services.guardrails.guardrails import Guardrails, GuardrailsSettings
from r3edge.services.guardrails.threat_detection import ThreatDetection, ThreatDetectionSettings
from r3edge.services.guardrails.trail import Trail, TrailSettings

__all__ = [
    "Guardrails",
    "GuardrailsSettings",
    "ThreatDetection",
    "ThreatDetectionSettings",
    "Trail",
    "TrailSettings",
]
