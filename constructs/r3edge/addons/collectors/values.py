"""The values of the chart k8s-monitoring, whose schema refuses unknown names."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from r3edge.addons.collectors.alloy import block, quoted
from r3edge.addons.collectors.names import (
    EVENTS,
    LOGS,
    METRICS,
    OTLP_PORTS,
    PROFILES_PORT,
    RECEIVER,
    TOKEN,
    pods,
)
from r3edge.addons.kit import AddonKit
from r3edge.kubernetes import requests_and_limits

DestinationKind = Literal["prometheus", "loki", "otlp", "pyroscope"]
RECEIVER_OF_METRICS = "prometheus.remote_write.prometheus.receiver"
"""Alloy's component that sends metrics to the destination ``prometheus``."""

_FOLDER, _STORAGE = "/etc/grafana-cloud", "/tmp/alloy"
_KEY = "token"
_ALLOY_USER = 473
_STORAGE_GIB = 2
_SIGNALS = ("metrics", "logs", "traces")
# kubelet updates a mounted Secret, and Alloy reads the file again: another token needs no restart.
_TOKEN_FILE = block('local.file "token"', f"filename = {quoted(f'{_FOLDER}/{_KEY}')}", "is_secret = true")
_SECCOMP = {"type": "RuntimeDefault"}
_UNPRIVILEGED: Mapping[str, Any] = {
    "allowPrivilegeEscalation": False,
    "readOnlyRootFilesystem": True,
    "runAsNonRoot": True,
    "runAsUser": _ALLOY_USER,
    "runAsGroup": _ALLOY_USER,
    # The chart would add fourteen.
    "capabilities": {"drop": ["ALL"], "add": []},
    "seccompProfile": _SECCOMP,
}
# Kinds that the dashboards and alerts use. The chart's own list has Secrets and ConfigMaps.
_KINDS = (
    *("cronjobs", "daemonsets", "deployments", "endpointslices", "horizontalpodautoscalers", "jobs", "namespaces"),
    *("nodes", "persistentvolumeclaims", "persistentvolumes", "poddisruptionbudgets", "pods", "replicasets"),
    *("resourcequotas", "services", "statefulsets"),
)


@dataclass(frozen=True)
class Destination:
    """Where a signal goes, with the user name there; references, as a rule."""

    url: str
    user: str


def collectors_values(
    kit: AddonKit,
    *,
    cluster: str,
    destinations: Mapping[DestinationKind, Destination],
    metrics_config: str,
    metrics_secrets: Mapping[str, str],
) -> dict[str, Any]:
    """Return the values.

    Args:
        kit: The kit.
        cluster: The value of the label ``cluster`` of all that is collected.
        destinations: Where metrics, logs, traces and profiles go.
        metrics_config: Further configuration of the metrics collector.
        metrics_secrets: Further Secrets of the metrics collector, with the folders in which it has them.
    """
    return {
        "cluster": {"name": cluster},
        "destinations": {kind: _destination(kind, to) for kind, to in destinations.items()},
        "clusterMetrics": {
            "enabled": True,
            "collector": METRICS,
            "apiServer": {"enabled": True},
            "kubeDNS": {"enabled": True},
        },
        "hostMetrics": {"enabled": True, "collector": METRICS, "linuxHosts": {"enabled": True}},
        "clusterEvents": {"enabled": True, "collector": EVENTS},
        "podLogsViaLoki": {"enabled": True, "collector": LOGS, "alignServiceNameWithOTelSemConv": True},
        "annotationAutodiscovery": {
            "enabled": True,
            "collector": METRICS,
            # The add-ons' charts have these, and so have most others.
            "annotations": {
                "scrape": "prometheus.io/scrape",
                "metricsPath": "prometheus.io/path",
                "metricsPortNumber": "prometheus.io/port",
                "metricsScheme": "prometheus.io/scheme",
            },
            "services": {"enabled": False},
            # The chart's default sends the collector's own token to whatever pod asks to be scraped.
            "bearerToken": {"enabled": False},
        },
        "applicationObservability": _traces_only(),
        "profilesReceiver": {"enabled": True, "collector": RECEIVER},
        "collectorCommon": {"alloy": _every_collector()},
        "collectors": _collectors(kit, metrics_config, metrics_secrets),
        "alloy-operator": _operator(kit),
        "telemetryServices": {
            "kube-state-metrics": {
                "deploy": True,
                **kit.placement,
                "collectors": list(_KINDS),
                # The collector asks the pod itself, whose address it has from the API.
                "service": {"clusterIP": "None"},
                "resources": requests_and_limits("10m", "64Mi", memory_limit="192Mi"),
            },
            "node-exporter": {"deploy": True, "resources": requests_and_limits("10m", "32Mi", memory_limit="64Mi")},
        },
    }


def _destination(kind: DestinationKind, to: Destination) -> dict[str, Any]:
    return {
        "type": kind,
        "url": to.url,
        # No token in the values, and no right to read Secrets: the configuration names the file.
        "auth": {"type": "basic", "username": to.user, "passwordFrom": "local.file.token.content"},
        "secret": {"embed": True},
        # Metrics and logs go their own ways: by OTLP as well they would be charged for twice.
        **(
            {"protocol": "http", **{signal: {"enabled": signal == "traces"} for signal in _SIGNALS}}
            if kind == "otlp"
            else {}
        ),
    }


def _traces_only() -> dict[str, Any]:
    return {
        "enabled": True,
        "collector": RECEIVER,
        "alignServiceNameWithOTelSemConv": True,
        "receivers": {"otlp": {protocol: {"enabled": True} for protocol in ("grpc", "http")}},
        # The metrics that Grafana Cloud would make of traces are those that are scraped.
        "connectors": {"grafanaCloudMetrics": {"enabled": False}},
        **{signal: {"enabled": signal == "traces"} for signal in _SIGNALS},
    }


def _every_collector() -> dict[str, Any]:
    return {
        "extraConfig": _TOKEN_FILE,
        "alloy": {
            "enableReporting": False,
            "storagePath": _STORAGE,
            "mounts": {"extra": _mounts({})},
            "securityContext": _UNPRIVILEGED,
            "resources": requests_and_limits("50m", "128Mi", memory_limit="512Mi"),
        },
        "configReloader": {"resources": requests_and_limits("5m", "16Mi", memory_limit="48Mi")},
        "global": {"podSecurityContext": {"fsGroup": _ALLOY_USER, "seccompProfile": _SECCOMP}},
        "controller": {"volumes": {"extra": _volumes({})}},
        # Terraform's: see access.py.
        "rbac": {"create": False},
    }


def _mounts(secrets: Mapping[str, str]) -> list[dict[str, Any]]:
    folders = {TOKEN: _FOLDER, **secrets}
    return [
        *({"name": name, "mountPath": folder, "readOnly": True} for name, folder in folders.items()),
        {"name": "storage", "mountPath": _STORAGE},
    ]


def _volumes(secrets: Mapping[str, str]) -> list[dict[str, Any]]:
    return [
        *({"name": name, "secret": {"secretName": name, "defaultMode": 0o440}} for name in (TOKEN, *secrets)),
        {"name": "storage", "emptyDir": {"sizeLimit": f"{_STORAGE_GIB}Gi"}},
    ]


def _collectors(kit: AddonKit, metrics_config: str, metrics_secrets: Mapping[str, str]) -> dict[str, Any]:
    # Lists take the place of every collector's.
    mounts = {"mounts": {"extra": _mounts(metrics_secrets)}} if metrics_secrets else {}
    volumes = {"volumes": {"extra": _volumes(metrics_secrets)}} if metrics_secrets else {}
    metrics = {
        "presets": ["clustered", "statefulset"],
        # In the place of every collector's, not beside it.
        **({"extraConfig": f"{_TOKEN_FILE}{metrics_config}"} if metrics_config else {}),
        "alloy": {"resources": requests_and_limits("100m", "256Mi", memory_limit="1Gi"), **mounts},
        "controller": {"replicas": kit.replicas, **kit.scheduling(pods(METRICS)), **volumes},
    }
    logs = {
        "presets": ["filesystem-log-reader", "daemonset"],
        "alloy": {
            "mounts": {"dockercontainers": False},
            # The files of /var/log/pods are root's.
            "securityContext": {"runAsUser": 0, "runAsGroup": 0, "runAsNonRoot": False},
        },
        "controller": {"tolerations": [{"operator": "Exists", "effect": "NoSchedule"}]},
    }
    ports = [_port(name, number) for name, number in {**OTLP_PORTS, "profiles": PROFILES_PORT}.items()]
    receiver = {
        "presets": ["deployment"],
        "alloy": {"extraPorts": ports},
        "controller": {"replicas": kit.replicas, **kit.scheduling(pods(RECEIVER))},
    }
    events = {"presets": ["singleton"], "controller": kit.placement}
    return {METRICS: metrics, EVENTS: events, LOGS: logs, RECEIVER: receiver}


def _port(name: str, number: int) -> dict[str, Any]:
    return {"name": name, "port": number, "targetPort": number, "protocol": "TCP"}


def _operator(kit: AddonKit) -> dict[str, Any]:
    return {
        **kit.placement,
        # Without these two it may do everything in the cluster.
        "ownNamespaceOnly": True,
        "rbac": {"createClusterRoles": False},
        "podSecurityContext": {"runAsNonRoot": True, "seccompProfile": _SECCOMP},
        "resources": requests_and_limits("20m", "128Mi", memory_limit="256Mi"),
        "waitForAlloyRemoval": {
            **kit.placement,
            "resources": requests_and_limits("10m", "64Mi", memory_limit="128Mi"),
        },
    }
