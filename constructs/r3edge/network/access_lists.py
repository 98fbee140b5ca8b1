"""The coarse fence: the rules of each tier's network ACL, computed from the table of flows.

Network ACLs are stateless, so every flow needs a rule for its replies as well, and see addresses only: one network for
each tier. The exact fence is the security groups.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Network

from r3edge.core.errors import ConfigurationError
from r3edge.core.settings import PRIVATE_RANGES
from r3edge.network.addressing import Tier
from r3edge.network.flows import TIER_OF, Flow, Party

ANYWHERE = IPv4Network("0.0.0.0/0")
# What clients, load balancers and NAT gateways take for their end of a connection (Amazon VPC User Guide, "Custom
# network ACLs", Ephemeral ports). It includes 5432 and 9092, which is why the exact fence is elsewhere.
EPHEMERAL_PORTS = (1024, 65535)
# Network ACL rules for each direction (Amazon VPC User Guide, "Amazon VPC quotas").
MOST_RULES = 20


@dataclass(frozen=True)
class AccessRule:
    """A network ACL entry; ``ports`` is None for all protocols and ports."""

    action: str
    cidr: IPv4Network
    protocol: str
    ports: tuple[int, int] | None

    def covers(self, other: "AccessRule") -> bool:
        """Whether this rule makes ``other`` superfluous."""
        if (self.action, self.cidr) != (other.action, other.cidr):
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
    """The rules of a tier, in the order in which they are tried."""

    ingress: Sequence[AccessRule]
    egress: Sequence[AccessRule]


def access_lists(
    flows: Iterable[Flow],
    tier_cidrs: Mapping[Tier, IPv4Network],
    outside: Mapping[Party, Sequence[IPv4Network]],
) -> dict[Tier, AccessList]:
    """The network ACL of each tier that lets exactly the tiers' flows and their replies pass.

    ``outside`` has the networks of the parties outside of the VPC. Where a rule names the whole internet, private
    networks are denied just before it: it is meant for the internet, not for the other tiers or the user networks.

    Raises :class:`ConfigurationError` when a tier needs more rules than AWS allows.
    """
    ingress: dict[Tier, list[AccessRule]] = {tier: [] for tier in Tier}
    egress: dict[Tier, list[AccessRule]] = {tier: [] for tier in Tier}

    def networks(party: Party) -> Sequence[IPv4Network]:
        return [tier_cidrs[TIER_OF[party]]] if party in TIER_OF else outside[party]

    def allow(
        rules: dict[Tier, list[AccessRule]], tier: Tier, party: Party, protocol: str, ports: tuple[int, int]
    ) -> None:
        rules[tier] += [AccessRule("allow", network, protocol, ports) for network in networks(party)]

    for flow in flows:
        source, destination = TIER_OF.get(flow.source), TIER_OF.get(flow.destination)
        ports = (flow.from_port, flow.to_port)
        if source is not None and source == destination:
            own = AccessRule("allow", tier_cidrs[source], "all", None)
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
    return {
        tier: AccessList(
            _ordered(ingress[tier], f"ingress of the {tier} tier"), _ordered(egress[tier], f"egress of the {tier} tier")
        )
        for tier in Tier
    }


def _ordered(rules: Sequence[AccessRule], direction: str) -> Sequence[AccessRule]:
    distinct = list(dict.fromkeys(rules))
    needed = [rule for rule in distinct if not any(other != rule and other.covers(rule) for other in distinct)]
    needed.sort(key=lambda rule: (rule.cidr, rule.protocol, rule.ports or (0, 0)))
    internet = [rule for rule in needed if rule.cidr == ANYWHERE]
    named = [rule for rule in needed if rule.cidr != ANYWHERE]
    deny = [AccessRule("deny", network, "all", None) for network in PRIVATE_RANGES] if internet else []
    ordered = [*named, *deny, *internet]
    if len(ordered) > MOST_RULES:
        raise ConfigurationError(
            f"the network ACL for the {direction} needs {len(ordered)} rules, AWS allows {MOST_RULES}: "
            "name fewer user networks or SSH networks, or join neighbouring ones"
        )
    return ordered
