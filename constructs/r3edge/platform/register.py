"""The register of a platform: its owner, and the account, region, network and roles of each environment."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from r3edge.addons.flux.settings import GithubRepository
from r3edge.cluster import AccessSettings
from r3edge.cluster.settings import PublicCallerCidr
from r3edge.core.context import Context, EnvironmentName, ProjectName, Stage
from r3edge.core.errors import ConfigurationError, Refusal
from r3edge.core.settings import (
    AccountId,
    DomainName,
    Email,
    Label,
    PrivateCidr,
    Region,
    Settings,
    matching,
    repetitions,
)
from r3edge.core.state import StateBucketSettings, StateSettings
from r3edge.network import AddressPlan, RootNetworkSettings, UserNetwork, overlaps

STATE_STACK = "state-backend"
"""The name of the state backend's stack."""
_STATE = "state"
_RESERVED_NAMES = frozenset({_STATE, STATE_STACK})

RoleName = Annotated[
    str,
    matching(
        r"([A-Za-z0-9+=,.@_-]+/)*[A-Za-z0-9+=,.@_-]{1,64}",
        "the name of an IAM role, after its path if it has one, for example deployer or teams/a/deployer",
    ),
]


class EnvironmentEntry(Settings):
    """One environment in the register."""

    name: EnvironmentName
    """Name of the environment, of its stack, and second part of every name."""
    stage: Stage
    """``production`` protects data and refuses unsafe settings; ``development`` is destroyable."""
    account_id: AccountId
    """Account of the environment; several may share one."""
    region: Region
    """AWS region of the environment."""
    vpc_cidr: PrivateCidr
    """Network of the VPC, /16 to /20."""
    lift_protection: bool = False
    """Lifts the protection of a ``production`` environment against its destruction, once deployed:
    docs/runbooks/destroy.md. Everything else of production stays."""
    cost_center: Label | None = None
    """Tag of every resource of the environment; its name if not given."""
    deployers: tuple[RoleName, ...] = ("deployer",)
    """Roles of the account that deploy the environment. The roles must exist."""
    admins: tuple[RoleName, ...] = ("admin",)
    """Roles of the account that administer the cluster."""
    readers: tuple[RoleName, ...] = ("plan",)
    """Roles of the account that plan the environment."""

    def contradictions(self) -> Iterator[Refusal]:
        if self.name in _RESERVED_NAMES:
            yield Refusal("name", self.name, "must be another name: the state backend uses this one")
        if self.lift_protection and self.stage != "production":
            yield Refusal("lift_protection", True, "must be false: only the stage production is protected")

    def arns(self, roles: tuple[str, ...]) -> tuple[str, ...]:
        """Return the ARNs of roles of the environment's account."""
        return tuple(f"arn:aws:iam::{self.account_id}:role/{role}" for role in roles)


class Platform(Settings):
    """Everything that the environments of one owner share."""

    project: ProjectName
    """First part of every name."""
    domain: DomainName
    """Domain of the platform, and prefix of its labels in Kubernetes."""
    owner: Email
    """E-mail address: tag of every resource, and for notices."""
    environments: tuple[EnvironmentEntry, ...]
    """Environments of the platform, each with a network that overlaps no other."""
    user_networks: tuple[UserNetwork, ...] = ()
    """Networks of the platform's users (an office, a trading desk)."""
    deployment_cidrs: tuple[PublicCallerCidr, ...] = ()
    """Public addresses from which deployments call the Kubernetes API: of an office, of a pipeline's runners."""
    gitops_repository: GithubRepository
    """Repository that Flux follows in every environment."""
    state_owner: EnvironmentName
    """Environment whose account and region keep the Terraform state of all."""

    @property
    def github_repository(self) -> str:
        """Owner and name of the repository, as GitHub's API has them."""
        return self.gitops_repository.removeprefix("ssh://git@github.com/").removesuffix(".git")

    @property
    def runbooks_url(self) -> str:
        """Address of the runbooks in that repository."""
        return f"https://github.com/{self.github_repository}/blob/main/docs/runbooks"

    def contradictions(self) -> Iterator[Refusal]:
        names = [entry.name for entry in self.environments]
        yield from repetitions("environments", names)
        if self.state_owner not in names:
            yield Refusal("state_owner", self.state_owner, f"must be one of the environments: {', '.join(names)}")
        yield from repetitions("user_networks", (network.name for network in self.user_networks))
        yield from overlaps(
            {f"environments[{index}].vpc_cidr": entry.vpc_cidr for index, entry in enumerate(self.environments)}
            | {f"user_networks[{index}].cidr": network.cidr for index, network in enumerate(self.user_networks)}
        )

    def environment(self, name: str) -> "PlatformEnvironment":
        """Return an environment of the register.

        Raises:
            ConfigurationError: The register has no environment of that name.
        """
        for entry in self.environments:
            if entry.name == name:
                return PlatformEnvironment(self, entry)
        known = ", ".join(entry.name for entry in self.environments)
        raise ConfigurationError(f"environment {name!r}: must be one of the register's: {known}")

    def other_accounts(self, name: str) -> tuple[AccountId, ...]:
        """Return the accounts of the other environments that have another one than an environment."""
        own = self.environment(name).entry.account_id
        return tuple(sorted({entry.account_id for entry in self.environments} - {own}))

    @property
    def state(self) -> StateSettings:
        """The bucket that keeps the state of all stacks."""
        owner = self.environment(self.state_owner).entry
        return StateSettings(
            bucket=f"{self.project}-terraform-state-{owner.account_id}",
            account_id=owner.account_id,
            region=owner.region,
        )

    @property
    def state_access(self) -> StateBucketSettings:
        """The roles that may use the state of each environment."""
        return StateBucketSettings(
            deployers={entry.name: entry.arns(entry.deployers) for entry in self.environments},
            readers={entry.name: entry.arns(entry.readers) for entry in self.environments},
        )

    @property
    def state_context(self) -> Context:
        """The identity of the state backend."""
        return Context(
            project=self.project,
            domain=self.domain,
            environment=_STATE,
            stage="production",
            account_id=self.state.account_id,
            region=self.state.region,
            owner=self.owner,
            cost_center="platform",
        )


@dataclass(frozen=True)
class PlatformEnvironment:
    """An environment of the register, with the settings that follow from its entry."""

    platform: Platform
    entry: EnvironmentEntry

    @property
    def context(self) -> Context:
        """The identity of the environment."""
        return Context(
            project=self.platform.project,
            domain=self.platform.domain,
            environment=self.entry.name,
            stage=self.entry.stage,
            lift_protection=self.entry.lift_protection,
            account_id=self.entry.account_id,
            region=self.entry.region,
            owner=self.platform.owner,
            cost_center=self.entry.cost_center or self.entry.name,
        )

    @property
    def owns_account(self) -> bool:
        """Whether the environment owns what its account has once: it is the first with that account."""
        first = next(entry for entry in self.platform.environments if entry.account_id == self.entry.account_id)
        return first.name == self.entry.name

    @property
    def addresses(self) -> AddressPlan:
        """The address plan of the VPC."""
        return AddressPlan(vpc_cidr=self.entry.vpc_cidr)

    @property
    def access(self) -> AccessSettings:
        """The roles that may use the cluster."""
        entry = self.entry
        return AccessSettings(
            deployers=entry.arns(entry.deployers),
            admins=entry.arns(entry.admins),
            readers=entry.arns(entry.readers),
        )

    @property
    def root_network(self) -> RootNetworkSettings | None:
        """The settings of a root network for all user networks, isolated from the other environments.

        None without user networks: a transit gateway and its VPN cost more than a hundred dollars a month.
        """
        if not self.platform.user_networks:
            return None
        others = tuple(entry.vpc_cidr for entry in self.platform.environments if entry is not self.entry)
        return RootNetworkSettings(user_networks=self.platform.user_networks, isolated_from=others)

    def zones(self, letters: str) -> tuple[str, ...]:
        """Return the availability zones of the region with these letters, for example ``abc``."""
        return tuple(map(self.zone, letters))

    def zone(self, letter: str) -> str:
        """Return the availability zone of the region with this letter."""
        return f"{self.entry.region}{letter}"
