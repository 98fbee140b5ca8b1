"""Pods against the Pod Security Standard that their namespace enforces (Kubernetes, "Pod Security Standards")."""

from collections.abc import Iterator, Mapping
from typing import Any

from rehearsal.charts.pods import Pod

LEVEL = "pod-security.kubernetes.io/enforce"
_VOLUMES = frozenset(
    {"configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"}
)
_BASELINE_CAPABILITIES = frozenset(
    {
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP",
        "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    }
)  # fmt: skip
_PROFILES = frozenset({"RuntimeDefault", "Localhost"})


def breaches(pod: Pod, level: str) -> Iterator[str]:
    """Yield what breaks a standard: ``privileged`` allows everything, ``restricted`` has all rules of ``baseline``."""
    if level in ("baseline", "restricted"):
        yield from _baseline(pod)
    if level == "restricted":
        yield from _restricted(pod)


def _baseline(pod: Pod) -> Iterator[str]:
    for name in ("hostNetwork", "hostPID", "hostIPC"):
        if pod.spec.get(name):
            yield name
    for volume in pod.spec.get("volumes", []):
        if "hostPath" in volume:
            yield f"volume {volume['name']}: hostPath"
    for container in pod.containers:
        own, name = container.get("securityContext") or {}, container["name"]
        if own.get("privileged"):
            yield f"{name}: privileged"
        if added := _added(own) - _BASELINE_CAPABILITIES:
            yield f"{name}: adds {', '.join(sorted(added))}"
        if own.get("procMount") not in (None, "Default"):
            yield f"{name}: procMount"
        if _profile(own) == "Unconfined" or _profile(pod.spec.get("securityContext")) == "Unconfined":
            yield f"{name}: seccompProfile Unconfined"
        for port in container.get("ports", []):
            if port.get("hostPort"):
                yield f"{name}: hostPort {port['hostPort']}"


def _restricted(pod: Pod) -> Iterator[str]:
    for volume in pod.spec.get("volumes", []):
        if other := sorted(set(volume) - {"name", "hostPath"} - _VOLUMES):
            yield f"volume {volume['name']}: {', '.join(other)}"
    common = pod.spec.get("securityContext") or {}
    for container in pod.containers:
        own, name = container.get("securityContext") or {}, container["name"]
        if own.get("allowPrivilegeEscalation") is not False:
            yield f"{name}: allowPrivilegeEscalation is not false"
        if not own.get("runAsNonRoot", common.get("runAsNonRoot")):
            yield f"{name}: runAsNonRoot is not true"
        if own.get("runAsUser", common.get("runAsUser")) == 0:
            yield f"{name}: runAsUser 0"
        if (_profile(own) or _profile(common)) not in _PROFILES:
            yield f"{name}: no seccompProfile"
        if "ALL" not in ((own.get("capabilities") or {}).get("drop") or []):
            yield f"{name}: does not drop ALL capabilities"
        if added := (_added(own) & _BASELINE_CAPABILITIES) - {"NET_BIND_SERVICE"}:
            yield f"{name}: adds {', '.join(sorted(added))}"


def _added(context: Mapping[str, Any]) -> set[str]:
    return set((context.get("capabilities") or {}).get("add") or [])


def _profile(context: Mapping[str, Any] | None) -> str | None:
    return ((context or {}).get("seccompProfile") or {}).get("type")
