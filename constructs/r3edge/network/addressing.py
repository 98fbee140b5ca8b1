"""Address planning: which subnet of the VPC belongs to which tier and availability zone."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from ipaddress import IPv4Network
from itertools import combinations

from r3edge.core.errors import Refusal
from r3edge.core.settings import PrivateCidr, Settings


class Tier(StrEnum):
    """A layer of subnets with the same reachability."""

    KUBERNETES = "kubernetes"
    """Private: nodes, pods and the control plane's network interfaces; internet through NAT."""
    BACKEND = "backend"
    """Private: databases; no internet unless asked."""
    NAT = "nat"
    """Public: NAT gateways, the load balancer and the bastion."""


# A tier's share of the VPC: (where it begins, how large it is) in sixteenths. The last five sixteenths stay free.
_SHARES = {Tier.KUBERNETES: (0, 8), Tier.BACKEND: (8, 2), Tier.NAT: (10, 1)}
_ZONE_LETTERS = "abcdefgh"
_ZONE_BITS = 3  # eight zones, one slot for each letter
_LONGEST_PREFIX = 28  # the smallest subnet of AWS (Amazon VPC User Guide, "Subnet CIDR blocks")


class TierCidrs(Settings):
    """The network of each tier, chosen by hand: /25 or larger, inside the VPC, without overlaps."""

    kubernetes: PrivateCidr
    """Network of nodes, pods and the control plane's interfaces."""
    backend: PrivateCidr
    """Network of databases."""
    nat: PrivateCidr
    """Network of NAT gateways, load balancer and bastion."""

    def contradictions(self) -> Iterator[Refusal]:
        for tier in Tier:
            if self.of(tier).prefixlen + _ZONE_BITS > _LONGEST_PREFIX:
                yield Refusal(
                    tier,
                    self.of(tier),
                    f"must be /{_LONGEST_PREFIX - _ZONE_BITS} or larger, to hold eight subnets of /{_LONGEST_PREFIX}",
                )
        yield from overlaps({tier.value: getattr(self, tier) for tier in Tier})

    def of(self, tier: Tier) -> IPv4Network:
        """Return the network of a tier."""
        return IPv4Network(getattr(self, tier))


class AddressPlan(Settings):
    """Computes the subnets from the VPC's CIDR.

    The first half of the VPC is the ``kubernetes`` tier, the following eighth ``backend``, the following sixteenth
    ``nat``; the last five sixteenths stay free to grow. Each tier is one contiguous network, cut into eight equal
    subnets, one for each zone letter a to h. A zone's subnets depend on its letter alone, so that adding or removing a
    zone moves no other. A VPC of /16 gives a zone 4,096 + 1,024 + 512 addresses, one of /20 gives 256 + 64 + 32.
    """

    vpc_cidr: PrivateCidr
    """Network of the VPC, /16 to /20: AWS allows no larger one, and a smaller one has no room for three tiers."""
    tiers: TierCidrs | None = None
    """Networks of the tiers, where the computed ones do not fit."""

    def contradictions(self) -> Iterator[Refusal]:
        if not 16 <= self.vpc.prefixlen <= 20:
            yield Refusal("vpc_cidr", self.vpc_cidr, "must be a network of /16 to /20")
        elif self.tiers is not None:
            for tier in Tier:
                if not self.tier(tier).subnet_of(self.vpc):
                    yield Refusal(f"tiers.{tier}", self.tier(tier), f"must lie inside vpc_cidr {self.vpc_cidr}")

    @property
    def vpc(self) -> IPv4Network:
        """The VPC's network."""
        return IPv4Network(self.vpc_cidr)

    def tier(self, tier: Tier) -> IPv4Network:
        """Return the one network that holds all subnets of a tier, present and future."""
        if self.tiers is not None:
            return self.tiers.of(tier)
        begin, sixteenths = _SHARES[tier]
        addresses = self.vpc.num_addresses // 16
        prefix = self.vpc.prefixlen + 4 - (sixteenths.bit_length() - 1)
        return IPv4Network((int(self.vpc.network_address) + begin * addresses, prefix))

    def subnet(self, tier: Tier, availability_zone: str) -> IPv4Network:
        """Return the subnet of a tier in an availability zone, for example ``eu-west-3b``."""
        network = self.tier(tier)
        size = network.num_addresses >> _ZONE_BITS
        slot = _ZONE_LETTERS.index(zone_letter(availability_zone))
        return IPv4Network((int(network.network_address) + slot * size, network.prefixlen + _ZONE_BITS))


def overlaps(networks: Mapping[str, str]) -> Iterator[Refusal]:
    """Yield a refusal for each two networks that share addresses; the key of each names its setting."""
    for (one, network), (other, candidate) in combinations(networks.items(), 2):
        if IPv4Network(network).overlaps(IPv4Network(candidate)):
            yield Refusal(other, candidate, "must not overlap", (one, network))


def zone_letter(availability_zone: str) -> str:
    """Return the letter of a zone within its region: ``b`` of ``eu-west-3b``."""
    return availability_zone[-1]
