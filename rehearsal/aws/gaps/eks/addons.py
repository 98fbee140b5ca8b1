"""EKS add-ons, which moto lacks.

Follows the Amazon EKS API Reference: CreateAddon, DescribeAddon, ListAddons, UpdateAddon and DeleteAddon.
"""

import json
import re
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.eks.models import Cluster
from moto.eks.responses import EKSResponse

from ..patching import Gaps, state_of
from .common import CLUSTER_PATH, arn, check_role, cluster_of, in_use, invalid, not_found, page, route, updated
from .pod_identity import Associations, associate

gaps = Gaps("Amazon EKS add-ons")
route(
    gaps,
    f"{CLUSTER_PATH}/addons",
    f"{CLUSTER_PATH}/addons/(?P<addonName>[^/]+)",
    f"{CLUSTER_PATH}/addons/(?P<addonName>[^/]+)/update",
)

VERSION = re.compile(r"v\d+\.\d+\.\d+-eksbuild\.\d+")
LATEST = {
    "adot": "v0.141.0-eksbuild.1",
    "amazon-cloudwatch-observability": "v4.7.0-eksbuild.1",
    "aws-ebs-csi-driver": "v1.54.0-eksbuild.1",
    "aws-efs-csi-driver": "v2.1.15-eksbuild.1",
    "aws-fsx-csi-driver": "v1.7.0-eksbuild.1",
    "aws-guardduty-agent": "v1.12.1-eksbuild.2",
    "aws-mountpoint-s3-csi-driver": "v2.2.1-eksbuild.1",
    "aws-network-flow-monitoring-agent": "v1.1.2-eksbuild.1",
    "aws-privateca-connector-for-kubernetes": "v1.7.0-eksbuild.1",
    "aws-secrets-store-csi-driver-provider": "v2.1.1-eksbuild.1",
    "cert-manager": "v1.19.1-eksbuild.1",
    "coredns": "v1.12.4-eksbuild.1",
    "eks-node-monitoring-agent": "v1.4.2-eksbuild.1",
    "eks-pod-identity-agent": "v1.3.10-eksbuild.1",
    "external-dns": "v0.20.0-eksbuild.1",
    "kube-proxy": "v1.34.1-eksbuild.2",
    "kube-state-metrics": "v2.17.0-eksbuild.4",
    "metrics-server": "v0.8.0-eksbuild.5",
    "prometheus-node-exporter": "v1.10.2-eksbuild.3",
    "snapshot-controller": "v8.3.0-eksbuild.3",
    "vpc-cni": "v1.20.4-eksbuild.1",
}
"""AWS's own add-ons, each with a version that stands for the newest.

Other versions of the same form are accepted: only AWS knows which exist for which Kubernetes version.
"""

NAMESPACES = {
    "adot": "opentelemetry-operator-system",
    "amazon-cloudwatch-observability": "amazon-cloudwatch",
    "aws-guardduty-agent": "amazon-guardduty",
    "aws-network-flow-monitoring-agent": "amazon-network-flow-monitor",
    "aws-privateca-connector-for-kubernetes": "aws-privateca-issuer",
    "aws-secrets-store-csi-driver-provider": "aws-secrets-manager",
    "cert-manager": "cert-manager",
    "external-dns": "external-dns",
    "kube-state-metrics": "kube-state-metrics",
    "prometheus-node-exporter": "prometheus-node-exporter",
}
"""The namespaces of add-ons outside of kube-system."""


@dataclass
class Addon:
    """An add-on of a cluster."""

    addon_name: str
    cluster_name: str
    addon_version: str
    addon_arn: str
    tags: dict[str, str]
    status: str = "ACTIVE"
    service_account_role_arn: str | None = None
    configuration_values: str | None = None
    pod_identity_associations: list[str] = field(default_factory=list)
    publisher: str = "eks"
    owner: str = "aws"
    health: dict[str, Any] = field(default_factory=lambda: {"issues": []})
    created_at: datetime = field(default_factory=utcnow)
    modified_at: datetime = field(default_factory=utcnow)


class Addons(dict[str, Addon]):
    """The add-ons of one cluster by name."""


@gaps.add(EKSResponse)
def create_addon(self: EKSResponse) -> ActionResult:
    """CreateAddon."""
    cluster, name = cluster_of(self), self._get_param("addonName")
    if name not in LATEST:
        invalid(f"Addon {name} specified is not supported in {cluster.version} kubernetes version")
    addons = state_of(cluster, Addons)
    if name in addons:
        in_use("Addon already exists.")
    _check(self)
    addon = Addon(
        addon_name=name,
        cluster_name=cluster.name,
        addon_version=LATEST[name],
        addon_arn=arn(self, "addon", cluster.name, name, str(uuid.uuid4())),
        tags=self._get_param("tags") or {},
    )
    _change(self, cluster, addon)
    addons[name] = addon
    return ActionResult({"addon": addon})


@gaps.add(EKSResponse)
def describe_addon(self: EKSResponse) -> ActionResult:
    """DescribeAddon."""
    return ActionResult({"addon": _addon(self)})


@gaps.add(EKSResponse)
def list_addons(self: EKSResponse) -> ActionResult:
    """ListAddons."""
    return page(self, "addons", list(state_of(cluster_of(self), Addons)))


@gaps.add(EKSResponse)
def update_addon(self: EKSResponse) -> ActionResult:
    """UpdateAddon: fields that are left out stay."""
    cluster, addon = cluster_of(self), _addon(self)
    _check(self)
    _change(self, cluster, addon)
    addon.modified_at = utcnow()
    return updated(cluster, "AddonUpdate")


@gaps.add(EKSResponse)
def delete_addon(self: EKSResponse) -> ActionResult:
    """DeleteAddon: its associations are deleted with it."""
    cluster, addon = cluster_of(self), _addon(self)
    _release_associations(cluster, addon)
    del state_of(cluster, Addons)[addon.addon_name]
    return ActionResult({"addon": addon})


def _addon(response: EKSResponse) -> Addon:
    cluster, name = cluster_of(response), response._get_param("addonName")
    return state_of(cluster, Addons).get(name) or not_found(f"No addon: {name} found in cluster: {cluster.name}")


def _check(response: EKSResponse) -> None:
    version, values = response._get_param("addonVersion"), response._get_param("configurationValues")
    if version and not VERSION.fullmatch(version):
        invalid("Addon version specified is not supported")
    if (role := response._get_param("serviceAccountRoleArn")) is not None:
        check_role(role)
    if values and values.lstrip().startswith("{"):
        try:
            json.loads(values)
        except ValueError:
            invalid("ConfigurationValue is not in valid JSON format")


def _change(response: EKSResponse, cluster: Cluster, addon: Addon) -> None:
    """Set the fields of a request, for create and update alike."""
    if (associations := response._get_param("podIdentityAssociations")) is not None:
        _release_associations(cluster, addon)
        for wanted in associations:
            association = associate(
                response,
                cluster,
                NAMESPACES.get(addon.addon_name, "kube-system"),
                wanted["serviceAccount"],
                wanted["roleArn"],
                addon.tags,
                owner_arn=addon.addon_arn,
            )
            addon.pod_identity_associations.append(association.association_arn)
    if version := response._get_param("addonVersion"):
        addon.addon_version = version
    if (role := response._get_param("serviceAccountRoleArn")) is not None:
        addon.service_account_role_arn = role
    if (values := response._get_param("configurationValues")) is not None:
        addon.configuration_values = values


def _release_associations(cluster: Cluster, addon: Addon) -> None:
    associations = state_of(cluster, Associations)
    for identifier, association in list(associations.items()):
        if association.owner_arn == addon.addon_arn:
            del associations[identifier]
    addon.pod_identity_associations = []
