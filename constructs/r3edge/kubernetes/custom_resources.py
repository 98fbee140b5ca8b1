"""Kubernetes objects as a Helm release, with a chart that renders the objects it is given.

Not ``kubernetes_manifest``: that needs the cluster, and the CRDs, while Terraform plans.
"""

import atexit
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from shutil import copyfile, rmtree
from tempfile import mkdtemp
from typing import Any

from cdktf import AssetType, ITerraformDependable, TerraformAsset, TerraformStack
from constructs import Construct

from r3edge.cluster import ClusterHandle
from r3edge.kubernetes.release import install_release

RAW_CHART = Path(__file__).with_name("raw_chart")
_CHART_FILES = ("Chart.yaml", "templates/resources.yaml", "values.schema.json", "values.yaml")
_TIMEOUT_SECONDS = 300


class CustomResources(Construct):
    """A release of the given Kubernetes objects, which Helm installs in the order of their kinds.

    Args:
        cluster: The cluster.
        name: The release's name.
        namespace: The namespace of the release.
        resources: The objects.
        depends_on: The release of the CRDs, and the webhooks that validate the objects. At destroy the objects go
            first, while their controller can still clean up.
        timeout_seconds: The time that Helm waits for the objects, in seconds.
        replaced_with: Attributes of resources that the objects name and cannot be changed to another value of.
        wait_for_jobs: Whether the release is complete only when its Jobs are.

    Raises:
        ConfigurationError: The namespace has a release of that name.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster: ClusterHandle,
        name: str,
        namespace: str,
        resources: Sequence[Mapping[str, Any]],
        depends_on: Sequence[ITerraformDependable],
        timeout_seconds: int = _TIMEOUT_SECONDS,
        replaced_with: Sequence[str] = (),
        wait_for_jobs: bool = False,
    ) -> None:
        super().__init__(scope, id)
        release = install_release(
            self,
            cluster=cluster,
            chart=_raw_chart(cluster.stack),
            name=name,
            namespace=namespace,
            values={"resources": [dict(resource) for resource in resources]},
            timeout_seconds=timeout_seconds,
            depends_on=depends_on,
            replaced_with=replaced_with,
            wait_for_jobs=wait_for_jobs,
        )
        self.ready: Sequence[ITerraformDependable] = [release]
        """Resources that depend on these are created after the objects and destroyed before them."""


def kubernetes_object(
    api_version: str, kind: str, name: str, namespace: str | None = None, **body: Any
) -> dict[str, Any]:
    """Return a Kubernetes object; ``body`` stands beside its metadata (``spec=…``)."""
    metadata = {"name": name} | ({"namespace": namespace} if namespace else {})
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **body}


def _raw_chart(stack: TerraformStack) -> str:
    """Return the path of the stack's copy of the chart, relative to the folder that Terraform runs in."""
    asset = stack.node.try_find_child("raw-chart")
    if asset is None:
        asset = TerraformAsset(stack, "raw-chart", path=str(_chart_alone()), type=AssetType.DIRECTORY)
    assert isinstance(asset, TerraformAsset)
    return f"./{asset.path}"


@cache
def _chart_alone() -> Path:
    """Return a folder with the chart's own files: Helm would install an editor's back-up beside a template, too."""
    folder = Path(mkdtemp(prefix="raw-chart-"))
    # The stacks copy it when they are synthesized, some time after this.
    atexit.register(rmtree, folder, ignore_errors=True)
    for name in _CHART_FILES:
        (folder / name).parent.mkdir(exist_ok=True)
        copyfile(RAW_CHART / name, folder / name)
    return folder
