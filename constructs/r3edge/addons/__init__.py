"""Add-ons: cert-manager, External Secrets, Flux, Karpenter, the load balancer controller, metrics-server, Traefik."""

from r3edge.addons.addons import Addons, AddonsHandle, AddonsSettings
from r3edge.addons.cert_manager import CertManager, Issuers, IssuerSettings
from r3edge.addons.external_secrets import ExternalSecrets
from r3edge.addons.flux import Flux, FluxSettings, FluxWebhookSettings
from r3edge.addons.karpenter import Karpenter, NodePoolSettings
from r3edge.addons.kit import AddonKit, Identity
from r3edge.addons.load_balancer_controller import AwsLoadBalancerController
from r3edge.addons.metrics_server import MetricsServer
from r3edge.addons.secret_store import SecretStore, SecretStoreSettings
from r3edge.addons.storage_class import StorageClass
from r3edge.addons.traefik import TRAEFIK_PODS, RateLimitSettings, Traefik, TraefikSettings, served_by_traefik

__all__ = [
    "TRAEFIK_PODS",
    "AddonKit",
    "Addons",
    "AddonsHandle",
    "AddonsSettings",
    "AwsLoadBalancerController",
    "CertManager",
    "ExternalSecrets",
    "Flux",
    "FluxSettings",
    "FluxWebhookSettings",
    "Identity",
    "IssuerSettings",
    "Issuers",
    "Karpenter",
    "MetricsServer",
    "NodePoolSettings",
    "RateLimitSettings",
    "SecretStore",
    "SecretStoreSettings",
    "StorageClass",
    "Traefik",
    "TraefikSettings",
    "served_by_traefik",
]
