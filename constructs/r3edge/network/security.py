"""Security groups (exact, by reference) and network ACLs (coarse, per tier), from the table of flows."""

from collections.abc import Iterator, Sequence
from ipaddress import IPv4Network
from typing import Any

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.network_acl import NetworkAcl, NetworkAclEgress, NetworkAclIngress
from cdktf_cdktf_provider_aws.security_group import SecurityGroup
from cdktf_cdktf_provider_aws.vpc_security_group_egress_rule import VpcSecurityGroupEgressRule
from cdktf_cdktf_provider_aws.vpc_security_group_ingress_rule import VpcSecurityGroupIngressRule
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.errors import ConfigurationError, RefusedSettings
from r3edge.network.access_lists import ANYWHERE, AccessList, AccessRule, access_lists
from r3edge.network.addressing import Tier
from r3edge.network.flows import TIER_OF, Flow, Party, contradicting
from r3edge.network.vpc import Vpc, discovery_tag

_DESCRIPTIONS = {
    Party.CONTROL_PLANE: "Network interfaces of the EKS control plane",
    Party.NODES: "Kubernetes nodes and the pods on them",
    Party.ENDPOINTS: "Interface endpoints of AWS APIs",
    Party.DATABASE: "PostgreSQL",
    Party.LOAD_BALANCER: "Public network load balancer",
    Party.BASTION: "Bastion",
}


# RFC 792: type 3, destination unreachable; code 4, fragmentation needed.
_PROTOCOLS = {"all": {"protocol": "-1"}, "icmp": {"protocol": "icmp", "icmp_type": 3, "icmp_code": 4}}


class SecurityRules(Construct):
    """A security group for every party inside the VPC that a flow names, and a network ACL for every tier.

    Args:
        context: The environment.
        vpc: The VPC.
        flows: The table of flows.
        user_cidrs: The networks behind :attr:`Party.USERS`.
        ssh_cidrs: The networks behind :attr:`Party.SSH_CLIENTS`.

    Raises:
        ConfigurationError: The flows need more network ACL rules than AWS allows, or two of them differ in their last
            port or their purpose only.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        context: Context,
        vpc: Vpc,
        flows: Sequence[Flow],
        user_cidrs: Sequence[str] = (),
        ssh_cidrs: Sequence[str] = (),
    ) -> None:
        super().__init__(scope, id)
        self._outside = {
            Party.INTERNET: [ANYWHERE],
            Party.USERS: [IPv4Network(cidr) for cidr in user_cidrs],
            Party.SSH_CLIENTS: [IPv4Network(cidr) for cidr in ssh_cidrs],
        }
        if refusals := list(contradicting(flows)):
            raise RefusedSettings(refusals)
        flows = list(dict.fromkeys(flows))
        named = {party for flow in flows for party in (flow.source, flow.destination)}
        self._groups = {party: self._group(party, context, vpc) for party in TIER_OF if party in named}
        self._group_ids = {party: group.id for party, group in self._groups.items()}
        self._rules: list[ITerraformDependable] = []
        for flow in flows:
            source, destination = flow.source, flow.destination
            egress, ingress = f"{source}-to-{destination}", f"{destination}-from-{source}"
            self._allow(VpcSecurityGroupEgressRule, flow, egress, own=source, peer=destination)
            self._allow(VpcSecurityGroupIngressRule, flow, ingress, own=destination, peer=source)
        addresses = vpc.settings.addresses
        for tier, rules in access_lists(flows, {tier: addresses.tier(tier) for tier in Tier}, self._outside).items():
            self._rules.append(self._acl(tier, rules, context, vpc))

    def group_id(self, party: Party) -> str:
        """Return the id of the security group of a party.

        Raises:
            ConfigurationError: No flow names the party.
        """
        if party not in self._group_ids:
            raise ConfigurationError(f"flows: must name {party}, which has a security group only then")
        return self._group_ids[party]

    @property
    def ready(self) -> Sequence[ITerraformDependable]:
        """The rules, without which nothing in a security group can connect."""
        return self._rules

    def _group(self, party: Party, context: Context, vpc: Vpc) -> SecurityGroup:
        name = context.name(party)
        return SecurityGroup(
            self,
            party,
            name=name,
            description=_DESCRIPTIONS[party],
            vpc_id=vpc.id,
            tags={"Name": name} | (discovery_tag(context) if party is Party.NODES else {}),
        )

    def _allow(
        self,
        rule: type[VpcSecurityGroupEgressRule] | type[VpcSecurityGroupIngressRule],
        flow: Flow,
        name: str,
        *,
        own: Party,
        peer: Party,
    ) -> None:
        """Create the rules at one end of a flow, if it has a security group."""
        if own not in self._groups:
            return
        for id, group, cidr in self._peers(name, flow, peer):
            self._rules.append(
                rule(
                    self,
                    id,
                    security_group_id=self._group_ids[own],
                    referenced_security_group_id=group,
                    cidr_ipv4=cidr,
                    ip_protocol=flow.protocol,
                    from_port=flow.from_port,
                    to_port=flow.to_port,
                    description=flow.purpose,
                )
            )

    def _peers(self, name: str, flow: Flow, peer: Party) -> Iterator[tuple[str, str | None, str | None]]:
        """Yield construct id, security group and network of each rule towards a party."""
        id = f"{name}-{flow.protocol}-{flow.from_port}"
        if peer in self._groups:
            yield id, self._group_ids[peer], None
        elif peer is Party.INTERNET:
            yield id, None, str(ANYWHERE)
        else:
            # Named by the network, so that adding or removing one leaves the other rules alone.
            for network in self._outside[peer]:
                yield f"{id}-{network}".replace("/", "-"), None, str(network)

    def _acl(self, tier: Tier, rules: AccessList, context: Context, vpc: Vpc) -> NetworkAcl:
        return NetworkAcl(
            self,
            f"{tier}-acl",
            vpc_id=vpc.id,
            subnet_ids=list(vpc.subnet_ids(tier)),
            ingress=[_ingress(number, rule) for number, rule in rules.ingress.items()],
            egress=[_egress(number, rule) for number, rule in rules.egress.items()],
            tags={"Name": context.name(tier)},
        )


def _ingress(number: int, rule: AccessRule) -> NetworkAclIngress:
    return NetworkAclIngress(rule_no=number, action=rule.action, cidr_block=str(rule.cidr), **_matched(rule))


def _egress(number: int, rule: AccessRule) -> NetworkAclEgress:
    return NetworkAclEgress(rule_no=number, action=rule.action, cidr_block=str(rule.cidr), **_matched(rule))


def _matched(rule: AccessRule) -> dict[str, Any]:
    first, last = rule.ports or (0, 0)
    return {"from_port": first, "to_port": last} | _PROTOCOLS.get(rule.protocol, {"protocol": rule.protocol})
