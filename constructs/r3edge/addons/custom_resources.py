"""Custom resources as a Helm release of their own, with a chart that renders what it is given.

Not ``kubernetes_manifest``: that needs the cluster, and the CRDs, while Terraform plans.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cdktf import AssetType, ITerraformDependable, TerraformAsset, TerraformStack
from cdktf_cdktf_provider_helm.release import Release
from constructs import Construct

from r3edge.addons.values import documents
from r3edge.cluster import Cluster

CHART = Path(__file__).with_name("raw_chart")
_ASSET = "raw-chart"
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
        cluster: Cluster,
        name: str,
        namespace: str,
        resources: Sequence[Mapping[str, Any]],
        depends_on: Sequence[ITerraformDependable],
        timeout_seconds: int = _TIMEOUT_SECONDS,
    ) -> None:
        super().__init__(scope, id)
        release = Release(
            self,
            "release",
            name=name,
            # Relative to the stack's own folder, which Terraform runs in: the same text on every machine.
            chart=f"./{_chart(self).path}",
            namespace=namespace,
            values=documents({"resources": [dict(resource) for resource in resources]}),
            atomic=True,
            wait=True,
            cleanup_on_fail=True,
            max_history=5,
            timeout=timeout_seconds,
            provider=cluster.helm_provider(),
            depends_on=list(depends_on),
        )
        self.ready: list[ITerraformDependable] = [release]


def resource(api_version: str, kind: str, name: str, namespace: str | None = None, **body: Any) -> dict[str, Any]:
    """A Kubernetes object; ``body`` is what stands beside its metadata (``spec=…``)."""
    metadata = {"name": name} | ({"namespace": namespace} if namespace else {})
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **body}


def _chart(scope: Construct) -> TerraformAsset:
    """The chart among the stack's assets, copied there once."""
    stack = TerraformStack.of(scope)
    found = stack.node.try_find_child(_ASSET)
    return found or TerraformAsset(stack, _ASSET, path=str(CHART), type=AssetType.DIRECTORY)  # type: ignore[return-value]
