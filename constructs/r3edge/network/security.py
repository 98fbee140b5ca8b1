"""The two fences between the tiers: security groups, exact and by reference, and network ACLs, coarse."""

from collections.abc import Iterator, Mapping, Sequence
from ipaddress import IPv4Network
from typing import Any

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.network_acl import NetworkAcl, NetworkAclEgress, NetworkAclIngress
from cdktf_cdktf_provider_aws.security_group import SecurityGroup
from cdktf_cdktf_provider_aws.vpc_security_group_egress_rule import VpcSecurityGroupEgressRule
from cdktf_cdktf_provider_aws.vpc_security_group_ingress_rule import VpcSecurityGroupIngressRule
from constructs import Construct

from r3edge.core.context import Context
from r3edge.network.access_lists import ANYWHERE, AccessRule, access_lists
from r3edge.network.addressing import Tier
from r3edge.network.flows import BACKEND_INTERNET_FLOWS, FLOWS, TIER_OF, Flow, Party
from r3edge.network.vpc import Vpc

_DESCRIPTIONS = {
    Party.CONTROL_PLANE: "Network interfaces of the EKS control plane",
    Party.NODES: "Kubernetes nodes and the pods on them",
    Party.ENDPOINTS: "Interface endpoints of AWS APIs",
    Party.DATABASE: "PostgreSQL",
    Party.LOAD_BALANCER: "Public network load balancer",
    Party.BASTION: "Bastion",
}
_FIRST_RULE_NUMBER, _RULE_NUMBER_STEP = 100, 10


class SecurityRules(Construct):
    """A security group for every party of the table of flows, and a network ACL for every tier.

    ``user_cidrs`` and ``ssh_cidrs`` are the networks behind :attr:`Party.USERS` and :attr:`Party.SSH_CLIENTS`. Raises
    :class:`ConfigurationError` when they need more network ACL rules than AWS allows.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        context: Context,
        vpc: Vpc,
        user_cidrs: Sequence[str] = (),
        ssh_cidrs: Sequence[str] = (),
    ) -> None:
        super().__init__(scope, id)
        outside = {
            Party.INTERNET: [ANYWHERE],
            Party.USERS: [IPv4Network(cidr) for cidr in user_cidrs],
            Party.SSH_CLIENTS: [IPv4Network(cidr) for cidr in ssh_cidrs],
        }
        flows = [*FLOWS, *(BACKEND_INTERNET_FLOWS if vpc.settings.backend_internet else ())]
        self._groups = {party: self._group(party, context, vpc) for party in TIER_OF}
        self._group_ids = {party: group.id for party, group in self._groups.items()}
        self._rules: list[ITerraformDependable] = []
        for flow in flows:
            self._add_rules(flow, outside)
        addresses = vpc.settings.addresses
        for tier, rules in access_lists(flows, {tier: addresses.tier(tier) for tier in Tier}, outside).items():
            self._rules.append(
                NetworkAcl(
                    self,
                    f"{tier}-acl",
                    vpc_id=vpc.id,
                    subnet_ids=list(vpc.subnet_ids(tier)),
                    ingress=[NetworkAclIngress(**entry) for entry in _entries(rules.ingress)],
                    egress=[NetworkAclEgress(**entry) for entry in _entries(rules.egress)],
                    tags={"Name": context.name(tier)},
                )
            )

    def group(self, party: Party) -> SecurityGroup:
        """The security group of a party inside the VPC."""
        return self._groups[party]

    @property
    def ready(self) -> Sequence[ITerraformDependable]:
        """The rules: what stands in a group works only once they exist."""
        return self._rules

    def _group(self, party: Party, context: Context, vpc: Vpc) -> SecurityGroup:
        name = context.name(party)
        return SecurityGroup(
            self,
            party,
            name=name,
            description=_DESCRIPTIONS[party],
            vpc_id=vpc.id,
            tags={"Name": name} | (context.discovery_tag if party is Party.NODES else {}),
        )

    def _add_rules(self, flow: Flow, outside: Mapping[Party, Sequence[IPv4Network]]) -> None:
        """Both ends of a flow, each where a security group stands; an end outside gets one rule per network."""
        source, destination = self._group_ids.get(flow.source), self._group_ids.get(flow.destination)
        if source is not None:
            self._rules += [
                VpcSecurityGroupEgressRule(self, id, security_group_id=source, **arguments)
                for id, arguments in _rules(
                    f"{flow.source}-to-{flow.destination}", flow, flow.destination, destination, outside
                )
            ]
        if destination is not None:
            self._rules += [
                VpcSecurityGroupIngressRule(self, id, security_group_id=destination, **arguments)
                for id, arguments in _rules(
                    f"{flow.destination}-from-{flow.source}", flow, flow.source, source, outside
                )
            ]


def _rules(
    name: str, flow: Flow, peer: Party, peer_group: str | None, outside: Mapping[Party, Sequence[IPv4Network]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rules at one end of a flow, towards its other end: construct id and arguments."""
    id = f"{name}-{flow.protocol}-{flow.from_port}"
    arguments: dict[str, Any] = {
        "ip_protocol": flow.protocol,
        "from_port": flow.from_port,
        "to_port": flow.to_port,
        "description": flow.purpose,
    }
    if peer_group is not None:
        yield id, arguments | {"referenced_security_group_id": peer_group}
    elif peer is Party.INTERNET:
        yield id, arguments | {"cidr_ipv4": str(ANYWHERE)}
    else:
        # Named by the network, so that adding or removing one leaves the other rules alone.
        for network in outside[peer]:
            yield f"{id}-{network}".replace("/", "-"), arguments | {"cidr_ipv4": str(network)}


def _entries(rules: Sequence[AccessRule]) -> list[dict[str, Any]]:
    return [
        {
            "rule_no": _FIRST_RULE_NUMBER + index * _RULE_NUMBER_STEP,
            "action": rule.action,
            "protocol": "-1" if rule.ports is None else rule.protocol,
            "from_port": 0 if rule.ports is None else rule.ports[0],
            "to_port": 0 if rule.ports is None else rule.ports[1],
            "cidr_block": str(rule.cidr),
        }
        for index, rule in enumerate(rules)
    ]
