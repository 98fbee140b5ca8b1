"""EKS managed node groups: defaults that are not AWS's, and updates.

Follows the Amazon EKS API Reference: CreateNodegroup, UpdateNodegroupConfig, UpdateNodegroupVersion and the type
Nodegroup.
"""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models import ec2_backends
from moto.eks.models import Nodegroup
from moto.eks.responses import EKSResponse

from ..patching import Gaps
from .common import CLUSTER_PATH, cluster_of, invalid, route, updated
from .networks import check_node_subnets
from .versions import change_group_version, check_new_group, newest_release

gaps = Gaps("Amazon EKS node groups")
route(gaps, f"{CLUSTER_PATH}/node-groups/(?P<nodegroupName>[^/]+)/update-version")

DEFAULT_DISK_SIZE = 20
DEFAULT_SCALING = {"minSize": 1, "maxSize": 2, "desiredSize": 2}


@gaps.wrap(EKSResponse)
def create_nodegroup(original: Callable[..., ActionResult], self: EKSResponse) -> ActionResult:
    """Stock moto invents an SSH key and an old version, and drops updateConfig.

    The provider then replaces the node group. Stock moto also takes any sizes, versions and subnets.
    """
    cluster = cluster_of(self)
    scaling = DEFAULT_SCALING | (self._get_param("scalingConfig") or {})
    _check_update_config(self._get_param("updateConfig"))
    _check_scaling(scaling)
    check_new_group(cluster, self._get_param("version"), self._get_param("releaseVersion"))
    check_node_subnets(ec2_backends[self.current_account][self.region], cluster, self._get_param("subnets"))
    answer = original(self)
    group: Any = _nodegroup(self)
    group.scaling_config = scaling
    group.remote_access = self._get_param("remoteAccess")
    if not group.remote_access:
        group.resources.pop("remoteAccessSecurityGroup", None)
    # With a launch template the disk is the template's business, and DescribeNodegroup leaves the size out.
    group.disk_size = None if group.launch_template else self._get_int_param("diskSize", DEFAULT_DISK_SIZE)
    group.version = self._get_param("version") or cluster.version
    group.release_version = self._get_param("releaseVersion") or newest_release(group.version)
    group.update_config = self._get_param("updateConfig") or {"maxUnavailable": 1}
    group.node_repair_config = self._get_param("nodeRepairConfig")
    group.health = {"issues": []}
    return answer


@gaps.wrap(EKSResponse)
def update_nodegroup_config(original: Callable[..., ActionResult], self: EKSResponse) -> ActionResult:
    """Stock moto answers with an update that DescribeUpdate does not know, and takes any sizes.

    A size that the request leaves out stays as it is, the running desired size too.
    """
    _check_update_config(self._get_param("updateConfig"))
    _check_scaling(_nodegroup(self).scaling_config | (self._get_param("scalingConfig") or {}))
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
        change_group_version(cluster, group, version, release)
    return updated(cluster, "VersionUpdate")


def _nodegroup(response: EKSResponse) -> Nodegroup:
    return response.eks_backend.describe_nodegroup(
        cluster_name=response._get_param("name"), nodegroup_name=response._get_param("nodegroupName")
    )


def _check_update_config(config: dict[str, Any] | None) -> None:
    if config and {"maxUnavailable", "maxUnavailablePercentage"} <= config.keys():
        invalid("Only one of maxUnavailable and maxUnavailablePercentage can be specified.")


def _check_scaling(sizes: dict[str, int]) -> None:
    minimum, maximum, desired = sizes["minSize"], sizes["maxSize"], sizes["desiredSize"]
    if minimum > desired:
        invalid(f"Minimum capacity {minimum} can't be greater than desired size {desired}")
    if desired > maximum:
        invalid(f"desired size {desired} can't be greater than maximum size {maximum}")
