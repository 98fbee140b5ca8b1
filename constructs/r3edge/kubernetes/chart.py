"""A pinned Helm chart."""

from collections.abc import Mapping
from dataclasses import dataclass

KEEP: Mapping[str, str] = {"helm.sh/resource-policy": "keep"}
"""The annotation of what stays when its release goes: a CRD would take all objects of its kind with it (Helm
documentation, "Chart Development Tips and Tricks")."""


@dataclass(frozen=True)
class Chart:
    """A chart in a repository, at one version."""

    name: str
    repository: str
    version: str
    skip_crds: bool = False
    """Whether the CRDs come with another release."""
