"""The parts of a valid configuration."""

from dataclasses import dataclass, field
from typing import Any

Configuration = dict[str, Any]
"""Terraform's JSON, or a section of it."""


@dataclass(frozen=True)
class Valid:
    """One provider's valid configuration."""

    resources: Configuration
    data: Configuration = field(default_factory=dict)
    outputs: dict[str, str] = field(default_factory=dict)
    provider: Configuration = field(default_factory=dict)
