"""The values of Traefik's chart, whose schema refuses unknown names."""

from collections.abc import Sequence
from typing import Any

from r3edge.addons.traefik.resources import CERTIFICATE_SECRET, ENTRY_POINTS, RATE_LIMIT, SECURITY_HEADERS
from r3edge.addons.traefik.settings import TraefikSettings
from r3edge.ingress import LISTENERS, Listener
from r3edge.kubernetes import requests_and_limits

# Amazon's copy of the official images (Amazon ECR Public Gallery, docker/library).
_REGISTRY = "public.ecr.aws/docker/library"
METRICS_PORT = 9100
# Seconds; the chart's own have nothing between 0.3 and 1.2.
_BUCKETS = "0.05,0.1,0.25,0.5,1,2.5,5"
# Between the end of the grace period and the kubelet's kill, in seconds.
_MARGIN_SECONDS = 10
# Mozilla, "Server Side TLS", intermediate: forward secrecy and authenticated encryption only. TLS 1.3 has its own list.
_TLS_1_2_CIPHERS = [
    "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
]


def traefik_values(
    settings: TraefikSettings, *, namespace: str, replicas: int, load_balancer_cidrs: Sequence[str]
) -> dict[str, Any]:
    """Return the values of the chart but those of scheduling."""
    secret = {"secretName": CERTIFICATE_SECRET}
    return {
        # Docker Hub limits the downloads of an address, and all nodes share those of the NAT gateways.
        "image": {"registry": _REGISTRY},
        "deployment": {
            "replicas": replicas,
            "minReadySeconds": settings.settle_seconds,
            # The pod serves on while the load balancer deregisters it; only then it gets its signal.
            "lifecycle": {"preStop": {"sleep": {"seconds": settings.drain_seconds}}},
            "terminationGracePeriodSeconds": settings.drain_seconds + settings.grace_seconds + _MARGIN_SECONDS,
        },
        "resources": requests_and_limits("200m", "128Mi", memory_limit="512Mi"),
        # The chart's default creates a second load balancer, which would be orphaned at destroy.
        "service": {"spec": {"type": "ClusterIP"}},
        "ingressClass": {"isDefaultClass": False},
        "ports": {
            "metrics": {"port": METRICS_PORT},
            ENTRY_POINTS["http"]: {
                **_entry_point(settings, load_balancer_cidrs, LISTENERS["http"]),
                "http": {
                    "redirections": {
                        "entryPoint": {"to": ENTRY_POINTS["https"], "scheme": "https", "permanent": True},
                    },
                },
            },
            ENTRY_POINTS["https"]: {
                **_entry_point(settings, load_balancer_cidrs, LISTENERS["https"]),
                # The entry point of a route that names none; otherwise it would get those for HTTP and metrics as well.
                "asDefault": True,
                "http": {
                    "tls": {"enabled": True},
                    "middlewares": [f"{namespace}-{name}@kubernetescrd" for name in (RATE_LIMIT, SECURITY_HEADERS)],
                },
            },
        },
        "tlsOptions": {
            "default": {"minVersion": "VersionTLS12", "cipherSuites": _TLS_1_2_CIPHERS, "sniStrict": True},
        },
        # In the list, too: with sniStrict the default certificate alone serves no host, not even its own.
        "tlsStore": {"default": {"defaultCertificate": secret, "certificates": [secret]}},
        "providers": {
            "kubernetesCRD": {
                # A `default` store or option of another namespace would otherwise make Traefik use none.
                "defaultTLSResourcesNamespace": namespace,
            },
            "kubernetesIngress": {"publishedService": {"enabled": False}},
        },
        "api": {"dashboard": False},
        "global": {"checkNewVersion": False},
        "metrics": {"prometheus": {"entryPoint": "metrics", "buckets": _BUCKETS}},
        "log": {"level": "INFO", "format": "json"},
        "accessLog": {
            "enabled": True,
            "format": "json",
            # Both may carry tokens: browsers can give a WebSocket one in its address only.
            "fields": {"headers": {"defaultMode": "drop"}, "queryParameters": {"defaultMode": "drop"}},
        },
    }


def _entry_point(settings: TraefikSettings, load_balancer_cidrs: Sequence[str], listener: Listener) -> dict[str, Any]:
    return {
        "port": listener.pod_port,
        "proxyProtocol": {"trustedIPs": list(load_balancer_cidrs)},
        "transport": {
            "respondingTimeouts": {
                "readTimeout": f"{settings.read_timeout_seconds}s",
                "writeTimeout": f"{settings.write_timeout_seconds}s",
                "idleTimeout": f"{settings.idle_timeout_seconds}s",
            },
            "lifeCycle": {"graceTimeOut": f"{settings.grace_seconds}s"},
        },
    }
