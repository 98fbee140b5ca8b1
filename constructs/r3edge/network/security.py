"""The two fences between the tiers: security groups, exact and by reference, and network ACLs, coarse."""

from collections.abc import Mapping, Sequence
from ipaddress import IPv4Network

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
        user_cidrs: Sequence[IPv4Network] = (),
        ssh_cidrs: Sequence[IPv4Network] = (),
    ) -> None:
        super().__init__(scope, id)
        outside = {Party.INTERNET: [ANYWHERE], Party.USERS: user_cidrs, Party.SSH_CLIENTS: ssh_cidrs}
        flows = [*FLOWS, *(BACKEND_INTERNET_FLOWS if vpc.settings.backend_internet else ())]
        self._groups = {party: self._group(party, context, vpc) for party in TIER_OF}
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
            tags={"Name": name},
        )

    def _add_rules(self, flow: Flow, outside: Mapping[Party, Sequence[IPv4Network]]) -> None:
        """Both ends of a flow, each where a security group stands; an end outside gets one rule per network."""
        ports = f"{flow.protocol}-{flow.from_port}"
        source, destination = self._groups.get(flow.source), self._groups.get(flow.destination)
        common = {
            "ip_protocol": flow.protocol,
            "from_port": flow.from_port,
            "to_port": flow.to_port,
            "description": flow.purpose,
        }
        if source is not None:
            for suffix, peer in _peers(destination, flow.destination, outside):
                self._rules.append(
                    VpcSecurityGroupEgressRule(
                        self,
                        f"{flow.source}-to-{flow.destination}-{ports}{suffix}",
                        security_group_id=source.id,
                        **common,
                        **peer,
                    )
                )
        if destination is not None:
            for suffix, peer in _peers(source, flow.source, outside):
                self._rules.append(
                    VpcSecurityGroupIngressRule(
                        self,
                        f"{flow.destination}-from-{flow.source}-{ports}{suffix}",
                        security_group_id=destination.id,
                        **common,
                        **peer,
                    )
                )


def _peers(
    group: SecurityGroup | None, party: Party, outside: Mapping[Party, Sequence[IPv4Network]]
) -> list[tuple[str, dict[str, str]]]:
    """The other end of a rule: (suffix of the construct id, the rule's argument)."""
    if group is not None:
        return [("", {"referenced_security_group_id": group.id})]
    if party is Party.INTERNET:
        return [("", {"cidr_ipv4": str(ANYWHERE)})]
    # Named by the network, so that adding or removing one leaves the other rules alone.
    return [(f"-{network}".replace("/", "-"), {"cidr_ipv4": str(network)}) for network in outside[party]]


def _entries(rules: Sequence[AccessRule]) -> list[dict]:
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
