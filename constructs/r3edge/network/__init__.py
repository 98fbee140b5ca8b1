"""The network: VPC and tiers, security rules, endpoints, bastion, and the root network above the VPCs."""

from r3edge.network.addressing import AddressPlan, Tier, TierCidrs, overlaps
from r3edge.network.bastion import Bastion
from r3edge.network.endpoints import Endpoints
from r3edge.network.flow_logs import FlowLogs
from r3edge.network.flows import BASE_FLOWS, Flow, Party, contradicting, tcp, udp
from r3edge.network.handle import ExistingNetwork, ExistingSubnet, NetworkHandle
from r3edge.network.network import Network
from r3edge.network.root_network import RootNetwork, RootNetworkAttachment
from r3edge.network.security import SecurityRules
from r3edge.network.settings import (
    AttachedEnvironment,
    BastionSettings,
    FlowLogSettings,
    NetworkSettings,
    RootNetworkAttachmentSettings,
    RootNetworkSettings,
    SiteToSiteVpn,
    SshAccess,
    UserNetwork,
    VpcSettings,
)
from r3edge.network.vpc import Vpc

__all__ = [
    "BASE_FLOWS",
    "AddressPlan",
    "AttachedEnvironment",
    "Bastion",
    "BastionSettings",
    "Endpoints",
    "ExistingNetwork",
    "ExistingSubnet",
    "Flow",
    "FlowLogSettings",
    "FlowLogs",
    "Network",
    "NetworkHandle",
    "NetworkSettings",
    "Party",
    "RootNetwork",
    "RootNetworkAttachment",
    "RootNetworkAttachmentSettings",
    "RootNetworkSettings",
    "SecurityRules",
    "SiteToSiteVpn",
    "SshAccess",
    "Tier",
    "TierCidrs",
    "UserNetwork",
    "Vpc",
    "VpcSettings",
    "contradicting",
    "overlaps",
    "tcp",
    "udp",
]
