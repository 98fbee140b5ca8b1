"""The pods that the rendered workloads would start."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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
    spec: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.release}: {self.kind} {self.name}"

    @property
    def account(self) -> str:
        """The service account."""
        return self.spec.get("serviceAccountName") or "default"

    @property
    def containers(self) -> list[Mapping[str, Any]]:
        """All containers, those that run before the others too."""
        return [*self.spec.get("initContainers", []), *self.spec["containers"]]


def pods(rendered: Rendered) -> Iterator[Pod]:
    """Yield the pods of a release, those of its hooks too."""
    for one in rendered.objects:
        if template := _template(one):
            yield Pod(
                release=rendered.release.name,
                kind=one["kind"],
                name=one["metadata"]["name"],
                namespace=rendered.namespace_of(one),
                spec=template["spec"],
            )


def _template(one: Object) -> Mapping[str, Any] | None:
    if one["kind"] == "Pod":
        return one
    if one["kind"] == "CronJob":
        return one["spec"]["jobTemplate"]["spec"]["template"]
    return one["spec"]["template"] if one["kind"] in _WITH_TEMPLATE else None
