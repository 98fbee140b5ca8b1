"""The values of Traefik's chart. Its schema refuses unknown names, so each is one that the chart is known to have."""

from typing import Any

from r3edge.addons.addon import resources
from r3edge.addons.traefik_resources import CERTIFICATE_SECRET, RATE_LIMIT, SECURITY_HEADERS
from r3edge.addons.traefik_settings import TraefikSettings

TARGET_PORTS = (8000, 8443)
"""The pods' ports for HTTP and HTTPS, which are the chart's own defaults."""

# Between the last connection and the kubelet's patience, in seconds.
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


def traefik_values(settings: TraefikSettings, *, namespace: str, replicas: int, vpc_cidr: str) -> dict[str, Any]:
    """All values but where the pods stand."""
    entry_point = _entry_point(settings, vpc_cidr)
    secret = {"secretName": CERTIFICATE_SECRET}
    return {
        "deployment": {
            "replicas": replicas,
            "minReadySeconds": settings.settle_seconds,
            # The pod serves on while the load balancer takes it out; only then it is told to end.
            "lifecycle": {"preStop": {"sleep": {"seconds": settings.drain_seconds}}},
            "terminationGracePeriodSeconds": settings.drain_seconds + settings.grace_seconds + _MARGIN_SECONDS,
        },
        "resources": resources("200m", "128Mi", most_memory="256Mi"),
        # The chart's default makes a second load balancer, which nobody would destroy.
        "service": {"spec": {"type": "ClusterIP"}},
        "ingressClass": {"isDefaultClass": False},
        "ports": {
            "web": {
                **entry_point,
                "http": {
                    "redirections": {"entryPoint": {"to": "websecure", "scheme": "https", "permanent": True}},
                },
            },
            "websecure": {
                **entry_point,
                # A route that names no entry point gets this one, and not those for HTTP and metrics as well.
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
        # In the list, too: with sniStrict the default certificate alone answers no host, not even its own.
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
        "metrics": {"prometheus": {"entryPoint": "metrics"}},
        "log": {"level": "INFO", "format": "json"},
        "accessLog": {
            "enabled": True,
            "format": "json",
            # Both may carry tokens: browsers can give a WebSocket one in its address only.
            "fields": {"headers": {"defaultMode": "drop"}, "queryParameters": {"defaultMode": "drop"}},
        },
    }


def _entry_point(settings: TraefikSettings, vpc_cidr: str) -> dict[str, Any]:
    return {
        "proxyProtocol": {"trustedIPs": [vpc_cidr]},
        "transport": {
            "respondingTimeouts": {
                "readTimeout": f"{settings.read_timeout_seconds}s",
                "writeTimeout": f"{settings.write_timeout_seconds}s",
                "idleTimeout": f"{settings.idle_timeout_seconds}s",
            },
            "lifeCycle": {"graceTimeOut": f"{settings.grace_seconds}s"},
        },
    }
