"""The Kubernetes versions of clusters and node groups, and the releases of node images.

Follows the Amazon EKS API Reference: UpdateClusterVersion, CreateNodegroup and UpdateNodegroupVersion; and the Amazon
EKS User Guide, "Roll back a cluster to a previous Kubernetes version".
"""

from typing import Any

from moto.eks.models import Cluster, Nodegroup

from ..patching import state_of
from .common import invalid


class Rollbacks(set[str]):
    """The versions that a cluster can return to.

    AWS allows it for seven days after an update in place. Here no time passes.
    """


def change_cluster_version(cluster: Cluster, wanted: str) -> str:
    """Move a cluster to the next minor version, or back to the one before its last update. Return the kind of update.

    All managed node groups must have the cluster's version before an update, and must not be newer than a cluster that
    goes back.
    """
    rollbacks = state_of(cluster, Rollbacks)
    forward = minor(wanted) - minor(cluster.version) == 1
    if not forward and wanted not in rollbacks:
        invalid(f"Unsupported Kubernetes minor version update from {cluster.version} to {wanted}")
    if forward:
        _check_groups(cluster, at_least=cluster.version)
    else:
        _check_groups(cluster, at_most=wanted)
    rollbacks.clear()
    if forward:
        rollbacks.add(cluster.version)
    cluster.version = wanted
    return "VersionUpdate" if forward else "VersionRollback"


def _check_groups(cluster: Cluster, at_least: str = "0.0", at_most: str = "0.999") -> None:
    allowed = range(minor(at_least), minor(at_most) + 1)
    if others := sorted(name for name, group in cluster.nodegroups.items() if minor(group.version) not in allowed):
        invalid(
            f"Nodegroups {', '.join(others)} must be updated to match cluster version {cluster.version} before "
            "updating cluster version"
            if at_most == "0.999"
            else f"Nodegroups {', '.join(others)} are newer than version {at_most}"
        )


def check_new_group(cluster: Cluster, version: str | None, release: str | None) -> None:
    """Refuse a node group of another version than its cluster's."""
    if version and version != cluster.version:
        invalid(f"Requested Nodegroup version {version} must be the cluster's version {cluster.version}")
    check_release(version or cluster.version, release)


def change_group_version(cluster: Cluster, group: Nodegroup, version: str | None, release: str | None) -> None:
    """Move a node group to another version or release. It never goes back, nor beyond its cluster."""
    wanted: Any = version or cluster.version
    if not minor(group.version) <= minor(wanted) <= minor(cluster.version):
        invalid(
            f"Requested Nodegroup version {wanted} must be from {group.version} to the cluster's version "
            f"{cluster.version}"
        )
    check_release(wanted, release)
    wanted_release = release or newest_release(wanted)
    if wanted == group.version and release and _date(release) < _date(group.release_version):
        invalid(f"Nodegroup release version {group.release_version} cannot be rolled back to {release}")
    group.version, group.release_version = wanted, wanted_release


def check_release(version: str, release: str | None) -> None:
    """Refuse a release of the node image that belongs to another Kubernetes version."""
    if release and not release.startswith(f"{version}."):
        invalid(f"Requested release version {release} is not valid for kubernetes version {version}.")


def newest_release(version: str) -> str:
    """Return a release of the node image. It stands for the newest of the Kubernetes version."""
    return f"{version}.0-20250101"


def minor(version: str) -> int:
    """Return the minor version."""
    return int(version.split(".")[1])


def _date(release: str) -> str:
    return release.rpartition("-")[2]
