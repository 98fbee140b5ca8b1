"""The custom resources that belong to Traefik: its certificate, what it does to every request, what feeds it."""

from collections.abc import Mapping
from typing import Any

from r3edge.addons.custom_resources import resource
from r3edge.addons.traefik_settings import RateLimitSettings

CERTIFICATE_SECRET = "api-certificate"
"""The Secret, in Traefik's namespace, in which cert-manager keeps the certificate of the API's host."""
SECURITY_HEADERS, RATE_LIMIT = "security-headers", "rate-limit"

_TRAEFIK = "traefik.io/v1alpha1"
_YEAR_SECONDS = 31_536_000
# Target group of the load balancer, and the port of Traefik's Service that its targets stand behind.
_SERVICE_PORTS = {"http": "web", "https": "websecure"}


def certificate(host: str, *, issuer: str, namespace: str) -> dict[str, Any]:
    """A certificate for a host, with a new elliptic key at each renewal."""
    return resource(
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
    """Headers that tell browsers to be strict (OWASP, "REST Security Cheat Sheet"), and the rate limit."""
    headers = {
        "stsSeconds": _YEAR_SECONDS,
        # Not for the hosts below: development's is one, and no browser trusts its certificate.
        "stsIncludeSubdomains": False,
        "contentTypeNosniff": True,
        "frameDeny": True,
        "referrerPolicy": "no-referrer",
        "contentSecurityPolicy": "frame-ancestors 'none'",
        # An empty value takes a header away: nobody needs to know what serves.
        "customResponseHeaders": {"Server": "", "X-Powered-By": ""},
    }
    rate = {"average": limit.average, "burst": limit.burst, "period": f"{limit.period_seconds}s"}
    return [
        resource(_TRAEFIK, "Middleware", SECURITY_HEADERS, namespace, spec={"headers": headers}),
        resource(_TRAEFIK, "Middleware", RATE_LIMIT, namespace, spec={"rateLimit": rate}),
    ]


def target_group_bindings(target_group_arns: Mapping[str, str], namespace: str) -> list[dict[str, Any]]:
    """Traefik's pods as targets. Without ``networking``: security groups are Terraform's."""
    return [
        resource(
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
        for protocol, port in _SERVICE_PORTS.items()
    ]
