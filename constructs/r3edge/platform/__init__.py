"""The assembly: environments, their register, the state backend, and every setting of theirs in one place."""

from r3edge.addons import (
    AddonsSettings,
    FluxSettings,
    FluxWebhookSettings,
    IssuerSettings,
    NodePoolSettings,
    RateLimitSettings,
    SecretStoreSettings,
    TraefikSettings,
)
from r3edge.cluster import AccessSettings, ClusterSettings, SystemNodeSettings
from r3edge.core.context import Context
from r3edge.core.state import StateBucketSettings, StateSettings
from r3edge.ingress import IngressSettings, LoadBalancerSettings, ZoneSettings
from r3edge.network import (
    AddressPlan,
    AttachedEnvironment,
    BastionSettings,
    Flow,
    FlowLogSettings,
    NetworkSettings,
    Party,
    RootNetworkAttachmentSettings,
    RootNetworkSettings,
    SiteToSiteVpn,
    SshAccess,
    TierCidrs,
    UserNetwork,
    VpcSettings,
    tcp,
    udp,
)
from r3edge.platform.app import run
from r3edge.platform.environment import Environment, EnvironmentSettings
from r3edge.platform.register import EnvironmentEntry, Platform, PlatformEnvironment
from r3edge.platform.state_backend import StateBackend, state_backend
from r3edge.services import (
    AlarmSettings,
    BudgetSettings,
    GuardrailsSettings,
    ImagesSettings,
    ServicesSettings,
    ThreatDetectionSettings,
    TrailSettings,
)

__all__ = [
    "AccessSettings",
    "AddonsSettings",
    "AddressPlan",
    "AlarmSettings",
    "AttachedEnvironment",
    "BastionSettings",
    "BudgetSettings",
    "ClusterSettings",
    "Context",
    "Environment",
    "EnvironmentEntry",
    "EnvironmentSettings",
    "Flow",
    "FlowLogSettings",
    "FluxSettings",
    "FluxWebhookSettings",
    "GuardrailsSettings",
    "ImagesSettings",
    "IngressSettings",
    "IssuerSettings",
    "LoadBalancerSettings",
    "NetworkSettings",
    "NodePoolSettings",
    "Party",
    "Platform",
    "PlatformEnvironment",
    "RateLimitSettings",
    "RootNetworkAttachmentSettings",
    "RootNetworkSettings",
    "SecretStoreSettings",
    "ServicesSettings",
    "SiteToSiteVpn",
    "SshAccess",
    "StateBackend",
    "StateBucketSettings",
    "StateSettings",
    "SystemNodeSettings",
    "ThreatDetectionSettings",
    "TierCidrs",
    "TraefikSettings",
    "TrailSettings",
    "UserNetwork",
    "VpcSettings",
    "ZoneSettings",
    "run",
    "state_backend",
    "tcp",
    "udp",
]
