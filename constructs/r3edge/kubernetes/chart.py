"""A pinned Helm chart."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Chart:
    """A chart in a repository, at one version."""

    name: str
    repository: str
    version: str
    skip_crds: bool = False
    """Whether the CRDs come with another release."""
