"""EKS managed node groups: defaults that are not AWS's, and updates.

Follows the Amazon EKS API Reference: CreateNodegroup, UpdateNodegroupConfig, UpdateNodegroupVersion and the type
Nodegroup.
"""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.eks.models import Nodegroup
from moto.eks.responses import EKSResponse

from ..patching import Gaps
from .common import CLUSTER_PATH, cluster_of, invalid, route, updated

gaps = Gaps("Amazon EKS node groups")
route(gaps, f"{CLUSTER_PATH}/node-groups/(?P<nodegroupName>[^/]+)/update-version")

DEFAULT_DISK_SIZE = 20


@gaps.wrap(EKSResponse)
def create_nodegroup(original: Callable[..., ActionResult], self: EKSResponse) -> ActionResult:
    """Stock moto invents an SSH key and an old version, and drops updateConfig.

    The provider then replaces the node group.
    """
    _check_update_config(self._get_param("updateConfig"))
    _check_scaling(self._get_param("scalingConfig") or {}, {})
    answer = original(self)
    group: Any = _nodegroup(self)
    group.remote_access = self._get_param("remoteAccess")
    if not group.remote_access:
        group.resources.pop("remoteAccessSecurityGroup", None)
    # With a launch template the disk is the template's business, and DescribeNodegroup leaves the size out.
    group.disk_size = None if group.launch_template else self._get_int_param("diskSize", DEFAULT_DISK_SIZE)
    group.version = self._get_param("version") or cluster_of(self).version
    group.release_version = self._get_param("releaseVersion") or _release(group.version)
    group.update_config = self._get_param("updateConfig") or {"maxUnavailable": 1}
    group.node_repair_config = self._get_param("nodeRepairConfig")
    group.health = {"issues": []}
    return answer


@gaps.wrap(EKSResponse)
def update_nodegroup_config(original: Callable[..., ActionResult], self: EKSResponse) -> ActionResult:
    """Stock moto answers with an update that DescribeUpdate does not know."""
    _check_update_config(self._get_param("updateConfig"))
    _check_scaling(self._get_param("scalingConfig") or {}, _nodegroup(self).scaling_config)
    original(self)
    return updated(cluster_of(self), "ConfigUpdate")


@gaps.add(EKSResponse)
def update_nodegroup_version(self: EKSResponse) -> ActionResult:
    """UpdateNodegroupVersion (Kubernetes version, release, launch template): moto lacks it."""
    cluster, group = cluster_of(self), _nodegroup(self)
    if template := self._get_param("launchTemplate"):
        if not group.launch_template:
            invalid("Cannot specify a launch template for a node group that was not created with one.")
        group.launch_template = {**group.launch_template, **template}
    version, release = self._get_param("version"), self._get_param("releaseVersion")
    if version or release or not template:
        group.version = version or cluster.version
        group.release_version = release or _release(group.version)
    return updated(cluster, "VersionUpdate")


def _check_scaling(wanted: dict[str, int], current: dict[str, int]) -> None:
    """Refuse sizes that contradict each other, or the number of nodes that run (the type NodegroupScalingConfig)."""
    sizes = {**current, **wanted}
    least, most, desired = sizes.get("minSize"), sizes.get("maxSize"), sizes.get("desiredSize")
    if least is not None and desired is not None and least > desired:
        invalid(f"Minimum capacity {least} can't be greater than desired size {desired}")
    if most is not None and desired is not None and desired > most:
        invalid(f"desired capacity {desired} can't be greater than max size {most}")


def _nodegroup(response: EKSResponse) -> Nodegroup:
    return response.eks_backend.describe_nodegroup(
        cluster_name=response._get_param("name"), nodegroup_name=response._get_param("nodegroupName")
    )


def _check_update_config(config: dict[str, Any] | None) -> None:
    if config and {"maxUnavailable", "maxUnavailablePercentage"} <= config.keys():
        invalid("Only one of maxUnavailable and maxUnavailablePercentage can be specified.")


def _release(version: str) -> str:
    """Return a release of the node image. It stands for the newest of the Kubernetes version."""
    return f"{version}.0-20250101"
