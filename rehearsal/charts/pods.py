"""The pods that the rendered workloads would start."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from rehearsal.charts.rendering import Object, Rendered

_WITH_TEMPLATE = frozenset({"DaemonSet", "Deployment", "Job", "ReplicaSet", "StatefulSet"})


@dataclass(frozen=True)
class Pod:
    """The pods of one workload, which are alike."""

    release: str
    kind: str
    name: str
    namespace: str
    labels: Mapping[str, str]
    spec: Mapping[str, Any]
    annotations: Mapping[str, str] = field(default_factory=dict)
    replicas: int = 1
    is_hook: bool = False

    def __str__(self) -> str:
        return f"{self.release}: {self.kind} {self.name}"

    @property
    def account(self) -> str:
        """The service account."""
        return self.spec.get("serviceAccountName") or "default"

    def port(self, wanted: int | str) -> int | None:
        """Return a container's port by its name; a number is its own, whether a container names it or not."""
        if isinstance(wanted, int):
            return wanted
        ports = (port for container in self.containers for port in container.get("ports", []))
        return next((port["containerPort"] for port in ports if port.get("name") == wanted), None)

    @property
    def containers(self) -> list[Mapping[str, Any]]:
        """All containers, those that run before the others too."""
        return [*(self.spec.get("initContainers") or []), *(self.spec.get("containers") or [])]


def pods(rendered: Rendered) -> Iterator[Pod]:
    """Yield the pods of a release, those of its hooks too."""
    for one in rendered.objects:
        template = _template(one)
        # The schemas tell what is missing.
        if template and template.get("spec"):
            yield Pod(
                release=rendered.release.name,
                kind=one["kind"],
                name=one["metadata"].get("name", ""),
                namespace=rendered.namespace_of(one),
                labels=(template.get("metadata") or {}).get("labels") or {},
                spec=template["spec"],
                annotations=(template.get("metadata") or {}).get("annotations") or {},
                replicas=one["spec"].get("replicas", 1),
                is_hook="helm.sh/hook" in (one["metadata"].get("annotations") or {}),
            )


def _template(one: Object) -> Mapping[str, Any] | None:
    if one["kind"] == "Pod":
        return one
    spec = one.get("spec") or {}
    if one["kind"] == "CronJob":
        spec = (spec.get("jobTemplate") or {}).get("spec") or {}
    elif one["kind"] not in _WITH_TEMPLATE:
        return None
    return spec.get("template")
