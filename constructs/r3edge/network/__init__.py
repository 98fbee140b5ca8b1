"""The network: VPC and tiers, the fences between them, the root network above, the bastion inside."""

from r3edge.network.addressing import AddressPlan, Tier
from r3edge.network.bastion import Bastion
from r3edge.network.endpoints import Endpoints
from r3edge.network.flow_logs import FlowLogs
from r3edge.network.flows import Flow, Party
from r3edge.network.load_balancer import LoadBalancerSettings, PublicLoadBalancer
from r3edge.network.public_zone import PublicZone, ZoneSettings
from r3edge.network.root_network import RootNetwork, TransitGatewayMember
from r3edge.network.security import SecurityRules
from r3edge.network.settings import (
    AddressRegister,
    BastionSettings,
    FlowLogSettings,
    Member,
    RootNetworkSettings,
    SiteToSiteVpn,
    SshAccess,
    TransitGatewayMembership,
    UserNetwork,
    VpcSettings,
    refuse_overlaps,
)
from r3edge.network.vpc import Vpc

__all__ = [
    "AddressPlan",
    "AddressRegister",
    "Bastion",
    "BastionSettings",
    "Endpoints",
    "Flow",
    "FlowLogSettings",
    "FlowLogs",
    "LoadBalancerSettings",
    "Member",
    "Party",
    "PublicLoadBalancer",
    "PublicZone",
    "RootNetwork",
    "RootNetworkSettings",
    "SecurityRules",
    "SiteToSiteVpn",
    "SshAccess",
    "Tier",
    "TransitGatewayMember",
    "TransitGatewayMembership",
    "UserNetwork",
    "Vpc",
    "VpcSettings",
    "ZoneSettings",
    "refuse_overlaps",
]
