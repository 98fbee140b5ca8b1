"""The handle of a network, which the layers above stand on: of ours, or of one that exists."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from cdktf import ITerraformDependable

from r3edge.core.errors import ConfigurationError
from r3edge.network.addressing import Tier
from r3edge.network.flows import BASE_FLOWS, Flow, Party


class NetworkHandle(Protocol):
    """A network, as the layers above use it."""

    @property
    def vpc_id(self) -> str:
        """The VPC's id."""
        ...

    @property
    def vpc_cidr(self) -> str:
        """The VPC's network, as a literal."""
        ...

    @property
    def flows(self) -> Sequence[Flow]:
        """The flows that the security groups allow."""
        ...

    @property
    def ready(self) -> Sequence[ITerraformDependable]:
        """The routes, rules and endpoints, without which nothing in the VPC reaches anything."""
        ...

    @property
    def zones(self) -> Sequence[str]:
        """The availability zones, as literals."""
        ...

    @property
    def nat_addresses(self) -> Sequence[str]:
        """The public addresses from which its nodes call the internet."""
        ...

    def subnet_id(self, tier: Tier, zone: str) -> str:
        """Return the id of a tier's subnet in a zone."""
        ...

    def subnet_ids(self, tier: Tier) -> Sequence[str]:
        """Return the ids of a tier's subnets."""
        ...

    def subnet_cidrs(self, tier: Tier) -> Sequence[str]:
        """Return the networks of a tier's subnets, as literals."""
        ...

    def security_group_id(self, party: Party) -> str:
        """Return the id of a party's security group."""
        ...


@dataclass(frozen=True)
class ExistingSubnet:
    """A subnet that another configuration manages."""

    id: str
    cidr: str


@dataclass(frozen=True)
class ExistingNetwork:
    """A network that another configuration manages, described by its ids.

    The other configuration also owns routes, security group rules and network ACLs; ``flows`` says what they allow.
    """

    vpc_id: str
    vpc_cidr: str
    subnets: Mapping[Tier, Mapping[str, ExistingSubnet]]
    """The subnets, by tier and availability zone."""
    security_group_ids: Mapping[Party, str]
    flows: Sequence[Flow] = BASE_FLOWS
    ready: Sequence[ITerraformDependable] = field(default=())
    nat_addresses: Sequence[str] = ()

    @property
    def zones(self) -> Sequence[str]:
        """The availability zones of the subnets."""
        return sorted({zone for subnets in self.subnets.values() for zone in subnets})

    def subnet_id(self, tier: Tier, zone: str) -> str:
        """Return the id of a tier's subnet in a zone.

        Raises:
            ConfigurationError: The tier has none there.
        """
        if zone not in self._subnets(tier):
            raise ConfigurationError(f"ExistingNetwork.subnets: must have a subnet of the tier {tier} in zone {zone}")
        return self._subnets(tier)[zone].id

    def subnet_ids(self, tier: Tier) -> Sequence[str]:
        """Return the ids of a tier's subnets.

        Raises:
            ConfigurationError: The tier has none.
        """
        return [subnet.id for subnet in self._subnets(tier).values()]

    def subnet_cidrs(self, tier: Tier) -> Sequence[str]:
        """Return the networks of a tier's subnets.

        Raises:
            ConfigurationError: The tier has none.
        """
        return [subnet.cidr for subnet in self._subnets(tier).values()]

    def security_group_id(self, party: Party) -> str:
        """Return the id of a party's security group.

        Raises:
            ConfigurationError: None is given for the party.
        """
        if party not in self.security_group_ids:
            raise ConfigurationError(f"ExistingNetwork.security_group_ids: must have a group for {party}")
        return self.security_group_ids[party]

    def _subnets(self, tier: Tier) -> Mapping[str, ExistingSubnet]:
        if not self.subnets.get(tier):
            raise ConfigurationError(f"ExistingNetwork.subnets: must have a subnet of the tier {tier}")
        return self.subnets[tier]
