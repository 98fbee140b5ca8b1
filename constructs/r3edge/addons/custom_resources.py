"""Custom resources as a Helm release of their own, with a chart that renders what it is given.

Not ``kubernetes_manifest``: that needs the cluster, and the CRDs, while Terraform plans.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_helm.release import Release
from constructs import Construct

from r3edge.addons.addon import KEPT_REVISIONS
from r3edge.addons.registry import Addons
from r3edge.addons.values import documents

_TIMEOUT_SECONDS = 300


class CustomResources(Construct):
    """One release with the given Kubernetes objects, in the order of Helm's kinds.

    ``depends_on`` must have the release that brings the CRDs, and whatever answers their webhooks: the objects go
    before these at destroy, while a controller is there to clean up after them.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        addons: Addons,
        name: str,
        namespace: str,
        resources: Sequence[Mapping[str, Any]],
        depends_on: Sequence[ITerraformDependable],
        timeout_seconds: int = _TIMEOUT_SECONDS,
    ) -> None:
        super().__init__(scope, id)
        addons.claim("release", namespace, name)
        release = Release(
            self,
            "release",
            name=name,
            chart=addons.raw_chart,
            namespace=namespace,
            values=documents({"resources": [dict(resource) for resource in resources]}),
            atomic=True,
            wait=True,
            cleanup_on_fail=True,
            max_history=KEPT_REVISIONS,
            timeout=timeout_seconds,
            provider=addons.cluster.helm_provider(),
            depends_on=list(depends_on),
        )
        self.ready: list[ITerraformDependable] = [release]


def resource(api_version: str, kind: str, name: str, namespace: str | None = None, **body: Any) -> dict[str, Any]:
    """A Kubernetes object; ``body`` is what stands beside its metadata (``spec=…``)."""
    metadata = {"name": name} | ({"namespace": namespace} if namespace else {})
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **body}
