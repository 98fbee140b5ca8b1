"""The identity of an environment: its names, its tags, its account and region."""

from typing import Annotated, Literal

from pydantic import AfterValidator

from r3edge.core.errors import ConfigurationError
from r3edge.core.settings import AccountId, DomainName, Label, Name, Region, Settings, matching

# The shortest limit among the named resources: IAM roles (IAM User Guide, "IAM and AWS STS quotas").
_LONGEST_NAME = 64

EnvironmentName = Annotated[
    str,
    matching(
        r"[a-z][a-z0-9-]{0,14}[a-z0-9]",
        "2 to 16 lower-case letters, digits and hyphens that begin with a letter, for example prod",
    ),
]
# No load balancer's and no security group's name may begin so (Elastic Load Balancing API Reference,
# CreateLoadBalancer; Amazon EC2 API Reference, CreateSecurityGroup).
_REFUSED_BY_AWS = ("internal", "sg")


def _begins_names(project: str) -> str:
    if project.startswith(tuple(f"{word}-" for word in _REFUSED_BY_AWS)) or project in _REFUSED_BY_AWS:
        raise ValueError("must not begin with internal- or sg-, and be neither: AWS refuses names that begin so")
    return project


ProjectName = Annotated[Name, AfterValidator(_begins_names)]
"""The first part of every name."""
Stage = Literal["production", "development"]


class Context(Settings):
    """The names, the place and the stage of an environment, which every construct of it needs."""

    project: ProjectName
    """First part of every name."""
    domain: DomainName
    """The owner's domain: prefix of the labels in Kubernetes."""
    environment: EnvironmentName
    """Second part of every name, and of the state's key."""
    stage: Stage
    """``production`` protects resources that hold data or cannot be replaced, and refuses unsafe settings."""
    account_id: AccountId
    """Account of the environment; the AWS provider refuses any other."""
    region: Region
    """AWS region of the environment."""
    owner: Label
    """Value of the tag ``owner``."""
    cost_center: Label
    """Value of the tag ``cost-center``."""
    lift_protection: bool = False
    """Lifts the protection of ``production``, and nothing else of it: the step before it is destroyed."""

    @property
    def production(self) -> bool:
        """Whether the environment is sized and kept for production."""
        return self.stage == "production"

    @property
    def protected(self) -> bool:
        """Whether resources that hold data or cannot be recreated are protected against deletion."""
        return self.production and not self.lift_protection

    def name(self, *parts: str) -> str:
        """Return the AWS name of a part of this environment, for example ``trading-prod-bastion``.

        Raises:
            ConfigurationError: The name is longer than the 64 characters that IAM allows.
        """
        name = "-".join((self.project, self.environment, *parts))
        if len(name) > _LONGEST_NAME:
            raise ConfigurationError(f"the name {name} has {len(name)} characters: {_LONGEST_NAME} are allowed")
        return name

    def label(self, name: str) -> str:
        """Return a Kubernetes label (its key) under the owner's domain."""
        return f"{self.domain}/{name}"

    @property
    def tags(self) -> dict[str, str]:
        """The provider's ``default_tags``."""
        return {
            "environment": self.environment,
            "project": self.project,
            "owner": self.owner,
            "cost-center": self.cost_center,
            "managed-by": "terraform",
        }

    def arn(self, service: str, resource: str) -> str:
        """Return the ARN of a resource of this account and region, from a name known before it exists."""
        return f"arn:aws:{service}:{self.region}:{self.account_id}:{resource}"

    def role_arn(self, *parts: str) -> str:
        """Return the ARN of an IAM role of this environment, from its name."""
        return f"arn:aws:iam::{self.account_id}:role/{self.name(*parts)}"

    @property
    def cluster_name(self) -> str:
        """The name of the environment's EKS cluster."""
        return self.name()
