"""EKS managed add-ons, in two steps: those that a node needs to join, and those that need a node to run."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_aws.eks_addon import EksAddon
from constructs import Construct

from r3edge.cluster.handle import ClusterName
from r3edge.cluster.nodes import SYSTEM_NODE_TOLERATION, system_node_labels
from r3edge.cluster.pod_identity import PodIdentity, ServiceAccount
from r3edge.cluster.versions import ClusterVersions
from r3edge.core.context import Context

_NAMESPACE = "kube-system"
_REPLICAS = 2


def _addon(
    scope: Construct,
    name: str,
    version: str,
    *,
    cluster_name: str,
    configuration: Mapping[str, Any] | None = None,
    depends_on: Sequence[ITerraformDependable] = (),
) -> EksAddon:
    return EksAddon(
        scope,
        name,
        cluster_name=cluster_name,
        addon_name=name,
        addon_version=version,
        configuration_values=json.dumps(configuration, sort_keys=True) if configuration else None,
        # Terraform owns the add-ons' settings and reverts changes from inside the cluster.
        resolve_conflicts_on_create="OVERWRITE",
        resolve_conflicts_on_update="OVERWRITE",
        depends_on=list(depends_on) or None,
    )


class BootstrapAddons(Construct):
    """The daemons that a node needs to become Ready: VPC CNI, Pod Identity agent and kube-proxy.

    They become ACTIVE without any node, and every node finds them at its start.

    The CNI gets its IAM permissions by Pod Identity, not from the nodes' role, so that no other pod on a node has them
    (Amazon EKS User Guide, "Configure Amazon VPC CNI plugin to use IRSA", recommends a separate role). CNI and agent
    both run in the host's network, so that neither waits for the other to start; a CNI that starts first restarts until
    the agent answers. The association exists before both, as EKS injects credentials when a pod is created.

    Prefix delegation hands out addresses in blocks of 16: a node carries up to 110 pods instead of some 30.
    """

    def __init__(
        self, scope: Construct, id: str, *, context: Context, cluster: ClusterName, versions: ClusterVersions
    ) -> None:
        super().__init__(scope, id)
        identity = PodIdentity(
            self,
            "vpc-cni-identity",
            context=context,
            cluster=cluster,
            name="vpc-cni",
            service_account=ServiceAccount(_NAMESPACE, "aws-node"),
            managed_policies=["AmazonEKS_CNI_Policy"],
        )
        agent = _addon(self, "eks-pod-identity-agent", versions.eks_pod_identity_agent, cluster_name=cluster.name)
        cni = _addon(
            self,
            "vpc-cni",
            versions.vpc_cni,
            cluster_name=cluster.name,
            configuration={
                "enableNetworkPolicy": "true",
                "env": {"ENABLE_PREFIX_DELEGATION": "true", "WARM_PREFIX_TARGET": "1"},
            },
            depends_on=[*identity.ready, agent],
        )
        kube_proxy = _addon(self, "kube-proxy", versions.kube_proxy, cluster_name=cluster.name)
        self.ready: Sequence[ITerraformDependable] = [agent, cni, kube_proxy]


class SystemAddons(Construct):
    """CoreDNS and the EBS CSI driver, which become ACTIVE only once their pods run: on the system nodes.

    The driver may touch volumes and snapshots of this cluster only, even beside another cluster in the account (AWS
    Managed Policy Reference, AmazonEBSCSIDriverEKSClusterScopedPolicy). The policy has no rights on KMS: volumes are
    encrypted with the account's ``aws/ebs`` key, for which it needs none. A StorageClass with another key needs more.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        context: Context,
        cluster: ClusterName,
        versions: ClusterVersions,
        nodes: Sequence[ITerraformDependable],
    ) -> None:
        super().__init__(scope, id)
        identity = PodIdentity(
            self,
            "ebs-csi-identity",
            context=context,
            cluster=cluster,
            name="ebs-csi",
            service_account=ServiceAccount(_NAMESPACE, "ebs-csi-controller-sa"),
            managed_policies=["AmazonEBSCSIDriverEKSClusterScopedPolicy"],
        )
        placement = {
            "replicaCount": _REPLICAS,
            "nodeSelector": system_node_labels(context),
            "tolerations": [SYSTEM_NODE_TOLERATION],
        }
        coredns = _addon(
            self,
            "coredns",
            versions.coredns,
            cluster_name=cluster.name,
            configuration=placement,
            depends_on=nodes,
        )
        ebs_csi = _addon(
            self,
            "aws-ebs-csi-driver",
            versions.aws_ebs_csi_driver,
            cluster_name=cluster.name,
            # Terraform's default_tags do not reach the driver's volumes.
            configuration={"controller": placement | {"extraVolumeTags": context.tags}},
            depends_on=[*nodes, *identity.ready],
        )
        self.ready: Sequence[ITerraformDependable] = [coredns, ebs_csi]
