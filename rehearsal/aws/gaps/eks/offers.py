"""What EKS offers: Kubernetes versions, and versions of add-ons for them.

Follows the Amazon EKS API Reference: DescribeClusterVersions and DescribeAddonVersions; and the Amazon EKS User Guide,
"Understand the Kubernetes version lifecycle on EKS".
"""

from datetime import UTC, datetime
from typing import Any

from moto.core.responses import ActionResult
from moto.eks.responses import EKSResponse

from ..patching import Gaps
from .addons import LATEST
from .common import invalid, route

gaps = Gaps("Amazon EKS offers")
route(gaps, "/addons/supported-versions", "/cluster-versions")

KUBERNETES = {
    "1.33": datetime(2026, 7, 29, tzinfo=UTC),
    "1.34": datetime(2026, 12, 2, tzinfo=UTC),
    "1.35": datetime(2027, 3, 27, tzinfo=UTC),
    "1.36": datetime(2027, 8, 2, tzinfo=UTC),
}
"""The versions that EKS offers, with the end of their standard support."""

NEWEST = "1.36"

OFFERED = {
    "1.35": {
        "aws-ebs-csi-driver": "v1.63.1-eksbuild.1",
        "coredns": "v1.13.2-eksbuild.21",
        "eks-pod-identity-agent": "v1.3.10-eksbuild.3",
        "kube-proxy": "v1.35.3-eksbuild.21",
        "vpc-cni": "v1.22.4-eksbuild.3",
    },
    "1.36": {
        "aws-ebs-csi-driver": "v1.63.1-eksbuild.1",
        "coredns": "v1.14.3-eksbuild.16",
        "eks-pod-identity-agent": "v1.3.10-eksbuild.3",
        "kube-proxy": "v1.36.0-eksbuild.21",
        "vpc-cni": "v1.22.4-eksbuild.3",
    },
}
"""Versions that clusters ran with in August and September 2026. EKS offers more."""


@gaps.add(EKSResponse)
def describe_cluster_versions(self: EKSResponse) -> ActionResult:
    """DescribeClusterVersions: it leaves out a version that it does not know."""
    wanted = self.querystring.get("clusterVersions") or list(KUBERNETES)
    return ActionResult({"clusterVersions": [_version(version) for version in wanted if version in KUBERNETES]})


def _version(version: str) -> dict[str, Any]:
    end = KUBERNETES[version]
    status = "STANDARD_SUPPORT" if datetime.now(UTC) < end else "EXTENDED_SUPPORT"
    return {
        "clusterVersion": version,
        "clusterType": "eks",
        "defaultVersion": version == NEWEST,
        "endOfStandardSupportDate": end,
        "status": status.lower(),
        "versionStatus": status,
    }


@gaps.add(EKSResponse)
def describe_addon_versions(self: EKSResponse) -> ActionResult:
    """DescribeAddonVersions: the versions that are known for the requested Kubernetes version."""
    wanted = self._get_param("addonName")
    if wanted and wanted not in LATEST:
        invalid(f"Addon {wanted} is not supported.")
    kubernetes = self._get_param("kubernetesVersion") or NEWEST
    return ActionResult({"addons": [_offer(name, kubernetes) for name in LATEST if wanted in (None, name)]})


def _offer(name: str, kubernetes: str) -> dict[str, Any]:
    default = OFFERED.get(kubernetes, {}).get(name, LATEST[name])
    return {
        "addonName": name,
        "publisher": "eks",
        "owner": "aws",
        "addonVersions": [
            {
                "addonVersion": default,
                "architecture": ["amd64", "arm64"],
                "computeTypes": ["ec2"],
                "compatibilities": [{"clusterVersion": kubernetes, "platformVersions": ["*"], "defaultVersion": True}],
                "requiresConfiguration": False,
                "requiresIamPermissions": False,
            }
        ],
    }
