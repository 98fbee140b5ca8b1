"""The Kubernetes versions this package supports, and the version of every managed add-on for each of them.

``aws eks describe-addon-versions --kubernetes-version 1.36 --addon-name vpc-cni`` lists what EKS offers. The numbers
below are those that clusters of that version ran with in August and September 2026. A minor version leaves this table
before its standard support ends, because extended support costs six times as much (Amazon EKS User Guide, "Understand
the Kubernetes version lifecycle on EKS"): 1.35 on 27 March 2027, 1.36 on 2 August 2027.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class AddonVersions:
    """The exact versions of the managed add-ons for one minor version of Kubernetes."""

    vpc_cni: str
    eks_pod_identity_agent: str
    kube_proxy: str
    coredns: str
    aws_ebs_csi_driver: str


ADDON_VERSIONS = {
    "1.35": AddonVersions(
        vpc_cni="v1.22.4-eksbuild.3",
        eks_pod_identity_agent="v1.3.10-eksbuild.3",
        kube_proxy="v1.35.3-eksbuild.21",
        coredns="v1.13.2-eksbuild.21",
        aws_ebs_csi_driver="v1.63.1-eksbuild.1",
    ),
    "1.36": AddonVersions(
        vpc_cni="v1.22.4-eksbuild.3",
        eks_pod_identity_agent="v1.3.10-eksbuild.3",
        kube_proxy="v1.36.0-eksbuild.21",
        coredns="v1.14.3-eksbuild.16",
        aws_ebs_csi_driver="v1.63.1-eksbuild.1",
    ),
}

NEWEST_KUBERNETES = max(ADDON_VERSIONS, key=lambda version: int(version.partition(".")[2]))
