"""Custom resources as a Helm release of their own, with a chart that renders what it is given.

Not ``kubernetes_manifest``: that needs the cluster, and the CRDs, while Terraform plans.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.registry import Addons
from r3edge.addons.release import install_release

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
        release = install_release(
            self,
            addons,
            name=name,
            namespace=namespace,
            chart=addons.raw_chart,
            values={"resources": [dict(resource) for resource in resources]},
            timeout_seconds=timeout_seconds,
            depends_on=depends_on,
        )
        self.ready: list[ITerraformDependable] = [release]


def resource(api_version: str, kind: str, name: str, namespace: str | None = None, **body: Any) -> dict[str, Any]:
    """A Kubernetes object; ``body`` is what stands beside its metadata (``spec=…``)."""
    metadata = {"name": name} | ({"namespace": namespace} if namespace else {})
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **body}
