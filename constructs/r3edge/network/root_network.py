"""The root network: a transit gateway that connects user networks with the VPCs, and isolates the VPCs."""

from collections.abc import Mapping, Sequence

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
from cdktf_cdktf_provider_aws.route import Route
from cdktf_cdktf_provider_aws.vpn_connection import VpnConnection
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.errors import ConfigurationError
from r3edge.network.addressing import Tier, zone_letter
from r3edge.network.settings import RootNetworkAttachmentSettings, RootNetworkSettings, SiteToSiteVpn, UserNetwork
from r3edge.network.vpc import Vpc

_USERS = "users"


class RootNetwork(Construct):
    """A transit gateway with the environment's VPC, the user networks and other environments attached.

    Isolation is the default: nothing is associated or propagated automatically. Each attached VPC has a separate route
    table, with routes to the user networks only and blackholes towards the other environments; the user networks share
    one, with routes to the attached VPCs. User networks reach environments, and environments never each other.

    Raises:
        ConfigurationError: An attached environment has the name of the owner, or one of them is named ``users``.
    """

    def __init__(self, scope: Construct, id: str, *, settings: RootNetworkSettings, context: Context, vpc: Vpc) -> None:
        super().__init__(scope, id)
        _refuse_names(context.environment, [attached.environment for attached in settings.attached])
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
        self._share(settings.shared_with_accounts)
        attachment = _attach(self, context, vpc, self.gateway.id, associate_by_default=False)
        users = {network.name: (network.cidr, self._user_attachment(network)) for network in settings.user_networks}
        vpcs = {context.environment: (vpc.settings.addresses.vpc_cidr, attachment.id)} | {
            attached.environment: (
                attached.cidr,
                self._accepted(attached.environment, attached.attachment_id)
                if attached.other_account
                else attached.attachment_id,
            )
            for attached in settings.attached
        }
        self._route_table(_USERS, users, destinations=vpcs)
        for environment, (cidr, attachment_id) in vpcs.items():
            others = {other for other, _ in vpcs.values()} | set(settings.isolated_from)
            self._route_table(
                environment,
                {environment: (cidr, attachment_id)},
                destinations=users,
                blackholes=sorted(others - {cidr}),
            )
        _route_users_through(self, vpc, self.gateway.id, [cidr for cidr, _ in users.values()], after=attachment)

    def _share(self, accounts: Sequence[str]) -> None:
        if not accounts:
            return
        share = RamResourceShare(self, "share", name=self._context.name("root"), allow_external_principals=True)
        RamResourceAssociation(self, "share-gateway", resource_arn=self.gateway.arn, resource_share_arn=share.arn)
        for account in accounts:
            RamPrincipalAssociation(self, f"share-{account}", principal=account, resource_share_arn=share.arn)

    def _user_attachment(self, network: UserNetwork) -> str:
        if network.vpn is None:
            assert network.attachment_id is not None  # the settings have one of the two
            return network.attachment_id
        return self._vpn(network.name, network.vpn)

    def _vpn(self, name: str, vpn: SiteToSiteVpn) -> str:
        device = CustomerGateway(
            self,
            f"{name}-device",
            type="ipsec.1",
            ip_address=vpn.peer_ip,
            bgp_asn=str(vpn.bgp_asn),
            tags={"Name": self._context.name(name)},
        )
        connection = VpnConnection(
            self,
            f"{name}-vpn",
            type="ipsec.1",
            customer_gateway_id=device.id,
            transit_gateway_id=self.gateway.id,
            static_routes_only=True,
            tags={"Name": self._context.name(name)},
        )
        return connection.transit_gateway_attachment_id

    def _accepted(self, environment: str, attachment_id: str) -> str:
        return Ec2TransitGatewayVpcAttachmentAccepter(
            self,
            f"{environment}-accepted",
            transit_gateway_attachment_id=attachment_id,
            transit_gateway_default_route_table_association=False,
            transit_gateway_default_route_table_propagation=False,
            tags={"Name": self._context.name("root", environment)},
        ).id

    def _route_table(
        self,
        name: str,
        attached: Mapping[str, tuple[str, str]],
        *,
        destinations: Mapping[str, tuple[str, str]],
        blackholes: Sequence[str] = (),
    ) -> None:
        """Create the route table of the ``attached``: routes to ``destinations`` and nowhere else."""
        table = Ec2TransitGatewayRouteTable(
            self,
            f"{name}-routes",
            transit_gateway_id=self.gateway.id,
            tags={"Name": self._context.name("root", name)},
        )
        for peer, (_, attachment_id) in attached.items():
            Ec2TransitGatewayRouteTableAssociation(
                self,
                f"{name}-routes-for-{peer}",
                transit_gateway_attachment_id=attachment_id,
                transit_gateway_route_table_id=table.id,
            )
        for peer, (cidr, attachment_id) in destinations.items():
            Ec2TransitGatewayRoute(
                self,
                f"{name}-to-{peer}",
                destination_cidr_block=cidr,
                transit_gateway_attachment_id=attachment_id,
                transit_gateway_route_table_id=table.id,
            )
        for cidr in blackholes:
            Ec2TransitGatewayRoute(
                self,
                f"{name}-never-{_as_id(cidr)}",
                destination_cidr_block=cidr,
                blackhole=True,
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
        # The provider can neither set nor read the defaults of a gateway shared by another account (provider docs,
        # aws_ec2_transit_gateway_vpc_attachment): the owner has them disabled.
        attachment = _attach(self, context, vpc, settings.transit_gateway_id, associate_by_default=None)
        _route_users_through(self, vpc, settings.transit_gateway_id, settings.user_cidrs, after=attachment)
        self.attachment_id = attachment.id


def _refuse_names(owner: str, attached: Sequence[str]) -> None:
    if owner in attached:
        raise ConfigurationError(f"attached.environment = {owner!r}: must be another environment than the owner")
    if _USERS in (owner, *attached):
        raise ConfigurationError(
            f"environment = {_USERS!r}: must be another name: the route table of the user networks has this one"
        )


def _attach(
    scope: Construct, context: Context, vpc: Vpc, gateway_id: str, *, associate_by_default: bool | None
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
