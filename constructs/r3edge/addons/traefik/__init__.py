"""Traefik: the ingress controller, its certificate, middlewares and target group bindings."""

from r3edge.addons.traefik.settings import RateLimitSettings, TraefikSettings
from r3edge.addons.traefik.traefik import TRAEFIK_PODS, Traefik, served_by_traefik

__all__ = ["TRAEFIK_PODS", "RateLimitSettings", "Traefik", "TraefikSettings", "served_by_traefik"]
