"""The root network: a transit gateway that connects user networks with the VPCs, and isolates the VPCs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.customer_gateway import CustomerGateway
from cdktf_cdktf_provider_aws.ec2_transit_gateway import Ec2TransitGateway
from cdktf_cdktf_provider_aws.ec2_transit_gateway_route import Ec2TransitGatewayRoute
from cdktf_cdktf_provider_aws.ec2_transit_gateway_route_table import Ec2TransitGatewayRouteTable
from cdktf_cdktf_provider_aws.ec2_transit_gateway_route_table_association import (
    Ec2TransitGatewayRouteTableAssociation,
)
from cdktf_cdktf_provider_aws.ec2_transit_gateway_vpc_attachment import Ec2TransitGatewayVpcAttachment
from cdktf_cdktf_provider_aws.ec2_transit_gateway_vpc_attachment_accepter import (
    Ec2TransitGatewayVpcAttachmentAccepter,
)
from cdktf_cdktf_provider_aws.ram_principal_association import RamPrincipalAssociation
from cdktf_cdktf_provider_aws.ram_resource_association import RamResourceAssociation
from cdktf_cdktf_provider_aws.ram_resource_share import RamResourceShare
from cdktf_cdktf_provider_aws.ram_resource_share_accepter import RamResourceShareAccepter
from cdktf_cdktf_provider_aws.route import Route
from cdktf_cdktf_provider_aws.vpn_connection import VpnConnection
from constructs import Construct

from r3edge.core.context import Context
from r3edge.network.addressing import Tier, zone_letter
from r3edge.network.settings import (
    AttachedEnvironment,
    RootNetworkAttachmentSettings,
    RootNetworkSettings,
    SiteToSiteVpn,
    UserNetwork,
)
from r3edge.network.vpc import Vpc

# AWS's defaults take IKEv1, AES128, SHA1 and group 2, too (AWS Site-to-Site VPN User Guide, "Tunnel options for your
# AWS Site-to-Site VPN connection"). Groups 19 to 21 are the elliptic curves P-256 to P-521.
_TUNNELS = ("tunnel1", "tunnel2")
_PHASES = ("phase1", "phase2")
_CRYPTOGRAPHY: dict[str, Any] = {f"{tunnel}_ike_versions": ["ikev2"] for tunnel in _TUNNELS} | {
    f"{tunnel}_{phase}_{name}": values
    for tunnel in _TUNNELS
    for phase in _PHASES
    for name, values in {
        "encryption_algorithms": ["AES256", "AES256-GCM-16"],
        "integrity_algorithms": ["SHA2-256", "SHA2-384", "SHA2-512"],
        "dh_group_numbers": [19, 20, 21],
    }.items()
}


@dataclass(frozen=True)
class _Attached:
    """An attachment, the key that AWS knows it by, and the networks behind it."""

    key: str
    attachment_id: str
    cidrs: tuple[str, ...]


class RootNetwork(Construct):
    """A transit gateway with the environment's VPC, the user networks and other environments attached.

    Isolation is the default: nothing is associated or propagated automatically. Each attached VPC has a separate route
    table, with routes to the user networks only and blackholes towards the other environments; the user networks share
    one, with routes to the attached VPCs. User networks reach environments, and environments never each other.

    Resources have the ids of what AWS goes by: an attachment is associated with one table, a table has one route to a
    network, an address has one customer gateway. So another name of a network or environment changes tags alone.
    """

    def __init__(self, scope: Construct, id: str, *, settings: RootNetworkSettings, context: Context, vpc: Vpc) -> None:
        super().__init__(scope, id)
        self._context = context
        self.gateway = Ec2TransitGateway(
            self,
            "gateway",
            description=f"Root network of {context.project}, owned by {context.environment}",
            amazon_side_asn=settings.amazon_side_asn,
            auto_accept_shared_attachments="disable",
            default_route_table_association="disable",
            default_route_table_propagation="disable",
            dns_support="enable",
            vpn_ecmp_support="enable",
            tags={"Name": context.name("root")},
        )
        self.share_arn = self._share(settings.shared_with_accounts)
        """The ARN of the share with other accounts; None without any."""
        attachment = _attach(self, context, vpc, self.gateway.id, associate_by_default=False)
        users = self._user_attachments(settings.user_networks)
        own = _Attached("own", attachment.id, (vpc.settings.addresses.vpc_cidr,))
        vpcs = {own: context.environment} | {self._other(other): other.environment for other in settings.attached}
        self._route_table("users", "users", users, destinations=list(vpcs))
        isolated = {cidr for other in vpcs for cidr in other.cidrs} | set(settings.isolated_from)
        for vpc_attached, environment in vpcs.items():
            self._route_table(
                vpc_attached.key,
                environment,
                [vpc_attached],
                destinations=users,
                blackholes=sorted(isolated - {*vpc_attached.cidrs}),
            )
        _route_users_through(self, vpc, self.gateway.id, settings.user_cidrs, after=attachment)

    def _share(self, accounts: Sequence[str]) -> str | None:
        if not accounts:
            return None
        share = RamResourceShare(self, "share", name=self._context.name("root"), allow_external_principals=True)
        RamResourceAssociation(self, "share-gateway", resource_arn=self.gateway.arn, resource_share_arn=share.arn)
        for account in accounts:
            RamPrincipalAssociation(self, f"share-{account}", principal=account, resource_share_arn=share.arn)
        return share.arn

    def _user_attachments(self, networks: Sequence[UserNetwork]) -> Sequence[_Attached]:
        """Return the attachments of the user networks: several networks may be behind one."""
        behind: dict[str, list[UserNetwork]] = {}
        for network in networks:
            behind.setdefault(network.way, []).append(network)
        return [
            _Attached(way, self._vpn(one.vpn) if one.vpn else way, tuple(network.cidr for network in (one, *more)))
            for way, (one, *more) in behind.items()
        ]

    def _vpn(self, vpn: SiteToSiteVpn) -> str:
        name = self._context.name("vpn", vpn.peer_ip)
        device = CustomerGateway(
            self,
            f"{vpn.peer_ip}-device",
            type="ipsec.1",
            ip_address=vpn.peer_ip,
            bgp_asn=str(vpn.bgp_asn),
            tags={"Name": name},
        )
        connection = VpnConnection(
            self,
            f"{vpn.peer_ip}-vpn",
            type="ipsec.1",
            customer_gateway_id=device.id,
            transit_gateway_id=self.gateway.id,
            static_routes_only=True,
            **_CRYPTOGRAPHY,
            tags={"Name": name},
        )
        return connection.transit_gateway_attachment_id

    def _other(self, attached: AttachedEnvironment) -> _Attached:
        """Return the attachment of another environment, accepted."""
        attachment_id = attached.attachment_id
        if attached.other_account:
            attachment_id = Ec2TransitGatewayVpcAttachmentAccepter(
                self,
                f"{attached.attachment_id}-accepted",
                transit_gateway_attachment_id=attached.attachment_id,
                transit_gateway_default_route_table_association=False,
                transit_gateway_default_route_table_propagation=False,
                tags={"Name": self._context.name("root", attached.environment)},
            ).id
        return _Attached(attached.attachment_id, attachment_id, (attached.cidr,))

    def _route_table(
        self,
        key: str,
        name: str,
        attached: Sequence[_Attached],
        *,
        destinations: Sequence[_Attached],
        blackholes: Sequence[str] = (),
    ) -> None:
        """Create the route table of the ``attached``: routes to ``destinations`` and nowhere else."""
        table = Ec2TransitGatewayRouteTable(
            self,
            f"{key}-routes",
            transit_gateway_id=self.gateway.id,
            tags={"Name": self._context.name("root", name)},
        )
        for peer in attached:
            Ec2TransitGatewayRouteTableAssociation(
                self,
                f"{peer.key}-uses-{key}-routes",
                transit_gateway_attachment_id=peer.attachment_id,
                transit_gateway_route_table_id=table.id,
            )
        ways = {cidr: peer.attachment_id for peer in destinations for cidr in peer.cidrs}
        for cidr in (*ways, *blackholes):
            Ec2TransitGatewayRoute(
                self,
                f"{key}-to-{_as_id(cidr)}",
                destination_cidr_block=cidr,
                transit_gateway_attachment_id=ways.get(cidr),
                blackhole=None if cidr in ways else True,
                transit_gateway_route_table_id=table.id,
            )


class RootNetworkAttachment(Construct):
    """Attaches the VPC to a root network that another environment owns, and routes the user networks through it.

    Nothing flows until the owner lists :attr:`attachment_id` in its ``attached``.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: RootNetworkAttachmentSettings, context: Context, vpc: Vpc
    ) -> None:
        super().__init__(scope, id)
        accepted = [RamResourceShareAccepter(self, "share", share_arn=settings.share_arn)] if settings.share_arn else []
        # The provider can neither set nor read the defaults of a gateway shared by another account (provider docs,
        # aws_ec2_transit_gateway_vpc_attachment): the owner has them disabled.
        attachment = _attach(
            self, context, vpc, settings.transit_gateway_id, associate_by_default=None, depends_on=accepted
        )
        _route_users_through(self, vpc, settings.transit_gateway_id, settings.user_cidrs, after=attachment)
        self.attachment_id = attachment.id


def _attach(
    scope: Construct,
    context: Context,
    vpc: Vpc,
    gateway_id: str,
    *,
    associate_by_default: bool | None,
    depends_on: Sequence[ITerraformDependable] = (),
) -> Ec2TransitGatewayVpcAttachment:
    return Ec2TransitGatewayVpcAttachment(
        scope,
        "attachment",
        transit_gateway_id=gateway_id,
        vpc_id=vpc.id,
        subnet_ids=list(vpc.subnet_ids(Tier.KUBERNETES)),
        dns_support="enable",
        transit_gateway_default_route_table_association=associate_by_default,
        transit_gateway_default_route_table_propagation=associate_by_default,
        tags={"Name": context.name("root", context.environment)},
        depends_on=list(depends_on),
    )


def _route_users_through(
    scope: Construct,
    vpc: Vpc,
    gateway_id: str,
    cidrs: Sequence[str],
    *,
    after: Ec2TransitGatewayVpcAttachment,
) -> None:
    """Route the ``kubernetes`` tier, the only one that users reach, back to their networks."""
    for zone, table in zip(vpc.zones, vpc.route_tables[Tier.KUBERNETES], strict=True):
        for cidr in cidrs:
            Route(
                scope,
                f"{Tier.KUBERNETES}-{zone_letter(zone)}-to-{_as_id(cidr)}",
                route_table_id=table.id,
                destination_cidr_block=cidr,
                transit_gateway_id=gateway_id,
                depends_on=[after],
            )


def _as_id(cidr: str) -> str:
    return cidr.replace("/", "-")
