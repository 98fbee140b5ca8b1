"""The core: settings and their errors, names and tags, IAM, KMS, claims, outputs, state."""

from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey, LogsKey
from r3edge.core.errors import ConfigurationError, Refusal, explain
from r3edge.core.iam import ServiceRole, policy_document, statement
from r3edge.core.outputs import output
from r3edge.core.provider import aws_provider
from r3edge.core.settings import Settings, production_refusals
from r3edge.core.state import StateBucket, StateBucketSettings, StateSettings, keep_state_in

__all__ = [
    "ConfigurationError",
    "Context",
    "EncryptionKey",
    "LogsKey",
    "Refusal",
    "ServiceRole",
    "Settings",
    "StateBucket",
    "StateBucketSettings",
    "StateSettings",
    "aws_provider",
    "claim",
    "explain",
    "keep_state_in",
    "output",
    "policy_document",
    "production_refusals",
    "statement",
]
