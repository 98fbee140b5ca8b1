"""The Kubernetes versions this package supports, with the add-on versions and the node image of each.

``aws eks describe-addon-versions --kubernetes-version 1.36 --addon-name vpc-cni`` lists the add-on versions that EKS
offers, ``aws ssm get-parameters-by-path --recursive --path
/aws/service/eks/optimized-ami/1.36/amazon-linux-2023`` the node releases. The numbers below are those that clusters of
that version ran with in August and September 2026. A minor version leaves this table before its standard support ends,
because extended support costs six times as much.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ClusterVersions:
    """The exact versions of the managed add-ons and of the node image for one minor version of Kubernetes."""

    vpc_cni: str
    eks_pod_identity_agent: str
    kube_proxy: str
    coredns: str
    aws_ebs_csi_driver: str
    node_release: str
    """Release of the EKS-optimized image that all nodes start from: kubelet's version and the date of the image
    (amazon-eks-ami, "Releases")."""
    supported_until: date
    """The end of standard support (Amazon EKS User Guide, "Understand the Kubernetes version lifecycle on EKS")."""

    @property
    def node_image(self) -> str:
        """The alias of the image for Karpenter."""
        return f"al2023@v{self.node_release.rpartition('-')[2]}"


CLUSTER_VERSIONS = {
    "1.35": ClusterVersions(
        vpc_cni="v1.22.4-eksbuild.3",
        eks_pod_identity_agent="v1.3.10-eksbuild.3",
        kube_proxy="v1.35.3-eksbuild.21",
        coredns="v1.13.2-eksbuild.21",
        aws_ebs_csi_driver="v1.63.1-eksbuild.1",
        node_release="1.35.6-20260818",
        supported_until=date(2027, 3, 27),
    ),
    "1.36": ClusterVersions(
        vpc_cni="v1.22.4-eksbuild.3",
        eks_pod_identity_agent="v1.3.10-eksbuild.3",
        kube_proxy="v1.36.0-eksbuild.21",
        coredns="v1.14.3-eksbuild.16",
        aws_ebs_csi_driver="v1.63.1-eksbuild.1",
        node_release="1.36.2-20260818",
        supported_until=date(2027, 8, 2),
    ),
}

NEWEST_KUBERNETES = max(CLUSTER_VERSIONS, key=lambda version: int(version.partition(".")[2]))
