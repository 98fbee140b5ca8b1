"""The ingress: public DNS zone and public load balancer."""

from r3edge.ingress.ingress import Ingress, IngressSettings
from r3edge.ingress.load_balancer import (
    INGRESS_FLOWS,
    LISTENERS,
    Listener,
    LoadBalancerSettings,
    PublicLoadBalancer,
)
from r3edge.ingress.public_zone import PublicZone, ZoneSettings

__all__ = [
    "INGRESS_FLOWS",
    "LISTENERS",
    "Ingress",
    "IngressSettings",
    "Listener",
    "LoadBalancerSettings",
    "PublicLoadBalancer",
    "PublicZone",
    "ZoneSettings",
]
