"""Traefik's certificate, middlewares and target group bindings."""

from collections.abc import Mapping
from typing import Any

from r3edge.addons.traefik.settings import RateLimitSettings
from r3edge.kubernetes import kubernetes_object

CERTIFICATE_SECRET = "api-certificate"
"""The Secret, in Traefik's namespace, that holds the certificate of the API's host."""
SECURITY_HEADERS, RATE_LIMIT = "security-headers", "rate-limit"

_TRAEFIK = "traefik.io/v1alpha1"
_YEAR_SECONDS = 31_536_000
# Traefik's entry point behind each target group, and the name of its Service's port.
ENTRY_POINTS = {"http": "web", "https": "websecure"}


def certificate(host: str, *, issuer: str, namespace: str) -> dict[str, Any]:
    """Return a certificate for a host, with a new elliptic key at each renewal."""
    return kubernetes_object(
        "cert-manager.io/v1",
        "Certificate",
        "api",
        namespace,
        spec={
            "secretName": CERTIFICATE_SECRET,
            "dnsNames": [host],
            "issuerRef": {"group": "cert-manager.io", "kind": "ClusterIssuer", "name": issuer},
            "privateKey": {"algorithm": "ECDSA", "size": 256, "rotationPolicy": "Always"},
        },
    )


def middlewares(limit: RateLimitSettings, namespace: str) -> list[dict[str, Any]]:
    """Return the security headers (OWASP, "REST Security Cheat Sheet") and the rate limit."""
    headers = {
        "stsSeconds": _YEAR_SECONDS,
        # Not for the hosts below: no browser trusts the certificate of development's.
        "stsIncludeSubdomains": False,
        "contentTypeNosniff": True,
        "frameDeny": True,
        "referrerPolicy": "no-referrer",
        "contentSecurityPolicy": "frame-ancestors 'none'",
        # An empty value removes a header.
        "customResponseHeaders": {"Server": "", "X-Powered-By": ""},
    }
    rate = {"average": limit.average, "burst": limit.burst, "period": f"{limit.period_seconds}s"}
    return [
        kubernetes_object(_TRAEFIK, "Middleware", SECURITY_HEADERS, namespace, spec={"headers": headers}),
        kubernetes_object(_TRAEFIK, "Middleware", RATE_LIMIT, namespace, spec={"rateLimit": rate}),
    ]


def target_group_bindings(target_group_arns: Mapping[str, str], namespace: str) -> list[dict[str, Any]]:
    """Return the bindings that make Traefik's pods targets; security groups are Terraform's, not theirs."""
    return [
        kubernetes_object(
            "elbv2.k8s.aws/v1beta1",
            "TargetGroupBinding",
            f"traefik-{protocol}",
            namespace,
            spec={
                "targetGroupARN": target_group_arns[protocol],
                "targetType": "ip",
                "serviceRef": {"name": "traefik", "port": port},
            },
        )
        for protocol, port in ENTRY_POINTS.items()
    ]
