"""Network ACLs, the coarse fence: the rules of each tier, computed from the table of flows.

Network ACLs are stateless, so every flow needs a rule for its replies as well, and see addresses only: one network for
each tier. Security groups are the exact fence.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from ipaddress import IPv4Network
from zlib import crc32

from r3edge.core.errors import ConfigurationError
from r3edge.core.settings import INTERNET, PRIVATE_RANGES
from r3edge.network.addressing import Tier
from r3edge.network.flows import TIER_OF, Flow, Party

ANYWHERE = IPv4Network(INTERNET)
# The ports of clients, load balancers and NAT gateways (Amazon VPC User Guide, "Custom network ACLs", Ephemeral ports).
# They include 5432 and 9092, which is why the exact fence is elsewhere.
EPHEMERAL_PORTS = (1024, 65535)
# Network ACL rules for each direction (Amazon VPC User Guide, "Amazon VPC quotas").
MOST_RULES = 20


class Kind(Enum):
    """A kind of rule, with its block of rule numbers: first number and size. AWS tries lower numbers first."""

    PATH_MTU = (50, 1)
    """The message that a packet is too large for the way, from whoever on the way says so."""
    TIER = (100, 1_900)
    """Between the VPC's own tiers."""
    NETWORK = (2_000, 14_000)
    """To and from named networks outside the VPC."""
    PRIVATE = (16_000, 100)
    """Denies private networks to the rules for the internet, which come next."""
    INTERNET = (16_100, 16_600)


@dataclass(frozen=True)
class AccessRule:
    """A network ACL entry; ``ports`` is None where the protocol has none: for all protocols, and for ICMP."""

    kind: Kind
    action: str
    cidr: IPv4Network
    protocol: str
    ports: tuple[int, int] | None

    def covers(self, other: "AccessRule") -> bool:
        """Return whether this rule makes ``other`` superfluous."""
        if (self.kind, self.action, self.cidr) != (other.kind, other.action, other.cidr):
            return False
        if self.ports is None:
            return True
        return (
            other.ports is not None
            and self.protocol == other.protocol
            and self.ports[0] <= other.ports[0]
            and other.ports[1] <= self.ports[1]
        )


@dataclass(frozen=True)
class AccessList:
    """The rules of a tier, by rule number."""

    ingress: Mapping[int, AccessRule]
    egress: Mapping[int, AccessRule]


def access_lists(
    flows: Iterable[Flow],
    tier_cidrs: Mapping[Tier, IPv4Network],
    outside: Mapping[Party, Sequence[IPv4Network]],
) -> dict[Tier, AccessList]:
    """Return the network ACL of each tier that lets the tiers' flows and their replies pass, and nothing else.

    Where a rule names the whole internet, private networks are denied just before it: it is meant for the internet,
    not for the other tiers or the user networks.

    Args:
        flows: The table of flows.
        tier_cidrs: The network of each tier.
        outside: The networks of each party outside the VPC.

    Raises:
        ConfigurationError: A tier needs more rules than AWS allows.
    """
    ingress: dict[Tier, list[AccessRule]] = {tier: [] for tier in Tier}
    egress: dict[Tier, list[AccessRule]] = {tier: [] for tier in Tier}

    def allow(
        rules: dict[Tier, list[AccessRule]], tier: Tier, party: Party, protocol: str, ports: tuple[int, int]
    ) -> None:
        if party in TIER_OF:
            rules[tier].append(AccessRule(Kind.TIER, "allow", tier_cidrs[TIER_OF[party]], protocol, ports))
        else:
            kind = Kind.INTERNET if party is Party.INTERNET else Kind.NETWORK
            rules[tier] += [AccessRule(kind, "allow", network, protocol, ports) for network in outside[party]]

    for flow in flows:
        source, destination = TIER_OF.get(flow.source), TIER_OF.get(flow.destination)
        ports = (flow.from_port, flow.to_port)
        if source is not None and source == destination:
            own = AccessRule(Kind.TIER, "allow", tier_cidrs[source], "all", None)
            ingress[source].append(own)
            egress[source].append(own)
            continue
        if source is not None:
            allow(egress, source, flow.destination, flow.protocol, ports)
            allow(ingress, source, flow.destination, flow.protocol, EPHEMERAL_PORTS)
        if destination is not None:
            allow(ingress, destination, flow.source, flow.protocol, ports)
            allow(egress, destination, flow.source, flow.protocol, EPHEMERAL_PORTS)
        if flow.destination == Party.INTERNET and source not in (None, Tier.NAT):
            # The same packets a second time, on their way through the NAT gateway.
            allow(ingress, Tier.NAT, flow.source, flow.protocol, ports)
            allow(egress, Tier.NAT, flow.source, flow.protocol, EPHEMERAL_PORTS)
            allow(egress, Tier.NAT, Party.INTERNET, flow.protocol, ports)
            allow(ingress, Tier.NAT, Party.INTERNET, flow.protocol, EPHEMERAL_PORTS)
    for tier in Tier:
        # The VPC User Guide demands it of both directions ("Path MTU Discovery"): a network ACL takes no message for
        # a reply, and connections through tunnels would stall.
        if any(rule.kind is not Kind.TIER for rule in (*ingress[tier], *egress[tier])):
            for rules in (ingress, egress):
                rules[tier].append(AccessRule(Kind.PATH_MTU, "allow", ANYWHERE, "icmp", None))
    return {
        tier: AccessList(
            _numbered(ingress[tier], f"ingress of the {tier} tier"),
            _numbered(egress[tier], f"egress of the {tier} tier"),
        )
        for tier in Tier
    }


def _numbered(rules: Sequence[AccessRule], direction: str) -> dict[int, AccessRule]:
    """Return the rules that are needed, by rule number.

    A number follows from the rule alone: from its kind the block, from a hash of it the place in the block. So another
    rule moves none of the others. Only two rules of one hash (with five networks, in one case of a thousand) take the
    next free number, in the order of their text.
    """
    distinct = list(dict.fromkeys(rules))
    needed = [rule for rule in distinct if not any(other != rule and other.covers(rule) for other in distinct)]
    if any(rule.kind is Kind.INTERNET for rule in needed):
        needed += [AccessRule(Kind.PRIVATE, "deny", network, "all", None) for network in PRIVATE_RANGES]
    if len(needed) > MOST_RULES:
        raise ConfigurationError(
            f"network.flows: the network ACL for the {direction} needs {len(needed)} rules, AWS allows {MOST_RULES}: "
            "list fewer flows, user networks or SSH networks, or join neighbouring ones"
        )
    numbered: dict[int, AccessRule] = {}
    for rule in sorted(needed, key=_text):
        first, size = rule.kind.value
        place = crc32(_text(rule).encode()) % size
        while first + place in numbered:
            place = (place + 1) % size
        numbered[first + place] = rule
    return dict(sorted(numbered.items()))


def _text(rule: AccessRule) -> str:
    return f"{rule.action} {rule.cidr} {rule.protocol} {rule.ports}"
