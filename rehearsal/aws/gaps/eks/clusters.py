"""EKS clusters: settings that moto drops, and updates.

Follows the Amazon EKS API Reference: CreateCluster, DeleteCluster, UpdateClusterConfig, UpdateClusterVersion,
DescribeUpdate, ListUpdates and the types Cluster and Update.
"""

import base64
import uuid
from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models import EC2Backend, ec2_backends
from moto.eks.models import Cluster, EKSBackend
from moto.eks.responses import EKSResponse

from .. import log_groups
from ..ec2.occupants import is_used
from ..patching import Gaps, state_of
from .common import CLUSTER_PATH, Updates, cluster_of, in_use, invalid, not_found, page, route, updated
from .networks import check_change, check_subnets
from .versions import change_cluster_version

gaps = Gaps("Amazon EKS clusters")
route(gaps, f"{CLUSTER_PATH}/updates", f"{CLUSTER_PATH}/updates/(?P<updateId>[^/]+)")

AUTHENTICATION_MODES = ("CONFIG_MAP", "API_AND_CONFIG_MAP", "API")
"""The authentication modes, in the only order in which AWS lets a cluster change them."""

CHANGES = {
    "accessConfig": ("access_config", "AccessConfigUpdate"),
    "upgradePolicy": ("upgrade_policy", "UpgradePolicyUpdate"),
    "resourcesVpcConfig": ("resources_vpc_config", "VpcConfigUpdate"),
    "logging": ("logging", "LoggingUpdate"),
}
"""The fields of UpdateClusterConfig: the attribute of each, and its kind of update."""

CERTIFICATE = "-----BEGIN CERTIFICATE-----\ndummy\n-----END CERTIFICATE-----\n"


@gaps.wrap(EKSResponse)
def create_cluster(original: Callable[..., ActionResult], self: EKSResponse) -> ActionResult:
    """Stock moto drops accessConfig and upgradePolicy: the provider then wants to replace the cluster.

    Its certificate is not base64, so that no Kubernetes provider can be configured with it. All clusters of a region
    share an endpoint.
    """
    access = self._get_param("accessConfig") or {}
    mode = access.get("authenticationMode", "CONFIG_MAP")
    if mode not in AUTHENTICATION_MODES:
        invalid(f"authenticationMode must be one of {', '.join(AUTHENTICATION_MODES)}")
    ec2 = ec2_backends[self.current_account][self.region]
    vpc = check_subnets(ec2, (self._get_param("resourcesVpcConfig") or {}).get("subnetIds") or [])
    answer = original(self)
    cluster: Any = cluster_of(self)
    cluster.access_config = {
        "authenticationMode": mode,
        "bootstrapClusterCreatorAdminPermissions": access.get("bootstrapClusterCreatorAdminPermissions", True),
    }
    cluster.upgrade_policy = {"supportType": "EXTENDED", **(self._get_param("upgradePolicy") or {})}
    cluster.kubernetes_network_config = {
        "ipFamily": "ipv4",
        "serviceIpv4Cidr": "172.20.0.0/16",
        **(cluster.kubernetes_network_config or {}),
    }
    cluster.endpoint = f"https://{uuid.uuid4().hex.upper()}.gr7.{self.region}.eks.amazonaws.com"
    cluster.certificate_authority = {"data": base64.b64encode(CERTIFICATE.encode()).decode()}
    _complete_network(cluster, ec2, vpc)
    log_groups.deliver(self.current_account, self.region, log_groups.of_cluster(cluster))
    return answer


def _complete_network(cluster: Any, ec2: EC2Backend, vpc: str) -> None:
    """Add AWS's part of resourcesVpcConfig: the VPC, the cluster's security group, the endpoint's defaults."""
    network = {"endpointPublicAccess": True, "endpointPrivateAccess": False, **cluster.resources_vpc_config}
    if network["endpointPublicAccess"]:
        network.setdefault("publicAccessCidrs", ["0.0.0.0/0"])
    network["vpcId"] = vpc
    group = ec2.create_security_group(
        f"eks-cluster-sg-{cluster.name}-{uuid.uuid4().hex[:10]}",
        "EKS created security group applied to ENI that is attached to EKS Control Plane master nodes",
        vpc_id=network["vpcId"],
        tags={"aws:eks:cluster-name": cluster.name, f"kubernetes.io/cluster/{cluster.name}": "owned"},
    )
    network["clusterSecurityGroupId"] = group.id
    cluster.resources_vpc_config = network


@gaps.wrap(EKSBackend)
def delete_cluster(original: Callable[..., Cluster], self: EKSBackend, name: str) -> Cluster:
    """Stock moto deletes a cluster that has Fargate profiles.

    With a cluster goes its security group, unless another group's rules are about it. Its last logs come after it.
    """
    if name in self.clusters and self.clusters[name].fargate_profiles:
        in_use("Cluster has Fargate profiles attached")
    logs = log_groups.of_cluster(self.clusters[name]) if name in self.clusters else set[str]()
    cluster = original(self, name)
    log_groups.end(self.account_id, self.region_name, logs)
    ec2 = ec2_backends[self.account_id][self.region_name]
    group = cluster.resources_vpc_config.get("clusterSecurityGroupId")
    if group and not is_used(ec2, group):
        ec2.delete_security_group(group_id=group)
    return cluster


@gaps.add(EKSResponse)
def update_cluster_config(self: EKSResponse) -> ActionResult:
    """Stock moto answers with a cluster in place of an update, and drops most fields.

    It also forgets the fields that a partial change of the network leaves out.
    """
    cluster: Any = cluster_of(self)
    asked = {name: self._get_param(name) for name in CHANGES if self._get_param(name)}
    if len(asked) > 1:
        invalid("Only one type of update can be allowed.")
    for name, wanted in asked.items():
        attribute, kind = CHANGES[name]
        current = getattr(cluster, attribute)
        if name == "accessConfig":
            _check_mode_change(current["authenticationMode"], wanted["authenticationMode"])
        if name == "resourcesVpcConfig":
            kind = check_change(ec2_backends[self.current_account][self.region], cluster, wanted)
        setattr(cluster, attribute, {**current, **wanted})
        log_groups.deliver(self.current_account, self.region, log_groups.of_cluster(cluster))
        return updated(cluster, kind)
    return updated(cluster, "ConfigUpdate")


def _check_mode_change(current: str, wanted: str) -> None:
    if AUTHENTICATION_MODES.index(wanted) < AUTHENTICATION_MODES.index(current):
        invalid(f"Unsupported authentication mode update from {current} to {wanted}")


@gaps.add(EKSResponse)
def update_cluster_version(self: EKSResponse) -> ActionResult:
    """UpdateClusterVersion: moto lacks it."""
    cluster = cluster_of(self)
    return updated(cluster, change_cluster_version(cluster, self._get_param("version")))


@gaps.add(EKSResponse)
def describe_update(self: EKSResponse) -> ActionResult:
    """DescribeUpdate: moto lacks it, and the provider waits for every change with it."""
    identifier = self._get_param("updateId")
    update = state_of(cluster_of(self), Updates).get(identifier)
    return ActionResult({"update": update or not_found(f"No update found for ID: {identifier}")})


@gaps.add(EKSResponse)
def list_updates(self: EKSResponse) -> ActionResult:
    """ListUpdates: moto lacks it."""
    return page(self, "updateIds", list(state_of(cluster_of(self), Updates)))
