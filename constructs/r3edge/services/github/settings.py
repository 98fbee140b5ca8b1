"""The settings of GitHub: the repository, and what the environment has in it."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings, matching

Repository = Annotated[
    str,
    matching(
        r"[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9_.-]{1,100}",
        "owner and name of a GitHub repository, for example example/platform",
    ),
]
BranchPattern = Annotated[
    str,
    matching(
        r"[A-Za-z0-9]([\w./*-]{0,253}[\w*-])?", "the name of a branch, or a pattern, for example main or release/*"
    ),
]
Check = Annotated[
    str,
    matching(r"[A-Za-z0-9]([\w ()./:-]{0,98}[\w)])?", "the name of a check as pull requests show it, for example test"),
]
UserName = Annotated[
    str, matching(r"[A-Za-z0-9](-?[A-Za-z0-9]){0,38}", "the name of a GitHub user: letters, digits and single hyphens")
]
TeamSlug = Annotated[
    str, matching(r"[a-z0-9]([a-z0-9_-]{0,98}[a-z0-9])?", "the slug of a team: lower-case letters, digits and hyphens")
]
PublicKey = Annotated[
    str,
    matching(
        r"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5[A-Za-z0-9+/]{48}", "the public half of an SSH key: ssh-ed25519 and Base64"
    ),
]
RulesetId = Annotated[int, Field(ge=1)]


class RepositorySettings(Settings):
    """The repository. One environment has these settings: the owner."""

    reviews: int = Field(default=1, ge=0, le=6)
    """Approvals that a pull request needs."""
    checks: tuple[Check, ...] = ()
    """Checks that a pull request must pass."""
    code_owners: bool = False
    """Whether a code owner of what is changed must be among those who approve."""
    secret_protection: bool = False
    """Whether GitHub looks for secrets in a private repository, and refuses pushes with one: GitHub Secret Protection
    is charged for by committer. A public one has it always."""
    exists: bool = False
    """Whether the repository exists already: the next deployment imports it."""
    ruleset_id: RulesetId | None = None
    """Id of the ruleset ``main`` that exists already: the next deployment imports it."""

    def contradictions(self) -> Iterator[Refusal]:
        if self.code_owners and not self.reviews:
            yield Refusal("code_owners", True, "must be False, with", ("reviews", 0))
        if self.ruleset_id is not None and not self.exists:
            yield Refusal("ruleset_id", self.ruleset_id, "must be None, with", ("exists", False))

    def unsafe_in_production(self) -> Iterator[Refusal]:
        if not self.reviews:
            yield Refusal("reviews", 0, "must be 1 or more in production")


class GithubSettings(Settings):
    """The repository that deploys an environment, and that Flux follows."""

    repository: Repository
    """Owner and name."""
    visibility: Literal["private", "public"] = "private"
    """Who sees it."""
    plan: Literal["free", "team", "enterprise"] = "team"
    """Plan of its owner."""
    branches: tuple[BranchPattern, ...] = Field(default=("main",), min_length=1)
    """Branches from which the environment is deployed."""
    reviewers: tuple[UserName, ...] = ()
    """Users of whom one must approve each deployment."""
    reviewing_teams: tuple[TeamSlug, ...] = ()
    """Teams of which one member must approve each deployment."""
    deploy_keys: tuple[PublicKey, ...] = ()
    """Public halves of the keys with which Flux reads the repository; the private ones are in Secrets Manager alone."""
    oidc_provider: bool = True
    """Whether the account gets GitHub's identity provider; ``False`` where it has it already, from another environment
    or a person."""
    owned: RepositorySettings | None = None
    """The repository; ``None`` where another environment, or a person, looks after it."""

    @property
    def owner(self) -> str:
        """The user or organization."""
        return self.repository.partition("/")[0]

    @property
    def name(self) -> str:
        """The name below the owner's."""
        return self.repository.partition("/")[2]

    def contradictions(self) -> Iterator[Refusal]:
        if self.visibility == "private" and self.plan == "free":
            # GitHub Docs, "About rulesets" and "Managing environments for deployment".
            allowed = (
                "must be team or enterprise: a private repository of the plan free has neither rules nor environments"
            )
            yield Refusal("plan", "free", allowed)
        for setting in ("reviewers", "reviewing_teams"):
            if getattr(self, setting) and self.visibility == "private" and self.plan != "enterprise":
                allowed = "must be empty: a private repository has reviewers with the plan enterprise only, not"
                yield Refusal(setting, getattr(self, setting), allowed, ("plan", self.plan))
        if len(self.reviewers) + len(self.reviewing_teams) > _MOST_REVIEWERS:
            allowed = f"must be {_MOST_REVIEWERS} at most, with reviewing_teams"
            yield Refusal("reviewers", self.reviewers, allowed)
        for index, branch in enumerate(self.branches):
            if set(branch) <= set("*/"):
                yield Refusal(f"branches[{index}]", branch, "must not be every branch")


_MOST_REVIEWERS = 6
"""GitHub Docs, "Reviewing deployments"."""
