"""Who and where an environment is: the one home of names and tags."""

from typing import Annotated

from r3edge.core.errors import ConfigurationError
from r3edge.core.settings import AccountId, Label, Name, Region, Settings, matching

# The shortest limit among the named resources: IAM roles (IAM User Guide, "IAM and AWS STS quotas").
_LONGEST_NAME = 64

EnvironmentName = Annotated[
    str,
    matching(
        r"[a-z][a-z0-9-]{0,14}[a-z0-9]",
        "2 to 16 lower-case letters, digits and hyphens that begin with a letter, for example prod",
    ),
]


class Context(Settings):
    """What every construct of an environment needs to know: its names, its place, and whether its data is protected."""

    project: Name = "r3edge"
    environment: EnvironmentName
    """Part of every name and of the state's key."""
    account_id: AccountId
    region: Region
    owner: Label
    cost_center: Label
    protected: bool
    """Guards what holds data, or cannot be replaced, against destruction; see DESIGN.md, Protection."""

    def name(self, *parts: str) -> str:
        """The AWS name of a part of this environment, for example ``r3edge-prod-bastion``.

        Raises :class:`ConfigurationError` when it is longer than the 64 characters that IAM allows.
        """
        name = "-".join((self.project, self.environment, *parts))
        if len(name) > _LONGEST_NAME:
            raise ConfigurationError(f"the name {name} has {len(name)} characters: {_LONGEST_NAME} are allowed")
        return name

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
        """The ARN of a resource of this account and region whose name is known before it exists."""
        return f"arn:aws:{service}:{self.region}:{self.account_id}:{resource}"

    @property
    def cluster_name(self) -> str:
        """The EKS cluster's name."""
        return self.name()

    @property
    def discovery_tag(self) -> dict[str, str]:
        """The tag by which Karpenter finds the subnets and the security group of the nodes it makes."""
        return {"karpenter.sh/discovery": self.cluster_name}
