"""A repository in a stack."""

from typing import Any

from cdktf import TerraformStack

from r3edge.services import GithubSettings, RepositorySettings
from r3edge.services.github.github import Github
from tests.services.stacks import STATE
from tests.support import Synthesized, context, synthesize

KEY = f"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5{'A' * 48}"


def github(**changes: Any) -> GithubSettings:
    """Return settings of a repository that another environment has, with changes."""
    return GithubSettings(**{"repository": "example/platform", **changes})


def owner(**changes: Any) -> GithubSettings:
    """Return settings of a repository that is created, with changes."""
    return github(**{"owned": RepositorySettings(checks=("ci", "plan (prod)")), **changes})


def add(stack: TerraformStack, settings: GithubSettings, *, protected: bool = True) -> Github:
    """Add a repository to a stack."""
    where = context(protected=protected)
    return Github(stack, "github", settings=settings, context=where, state=STATE, cluster_name="trading-test")


def synthesized(settings: GithubSettings, *, protected: bool = True) -> Synthesized:
    """Return the JSON of a stack with a repository."""
    return synthesize(lambda stack: add(stack, settings, protected=protected))
