"""The default StorageClass."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_kubernetes.storage_class_v1 import StorageClassV1, StorageClassV1Metadata
from constructs import Construct

from r3edge.addons.kit import AddonKit


class StorageClass(Construct):
    """The StorageClass ``gp3``, the cluster's default: encrypted EBS volumes, created in the zone of their pod.

    In production a volume outlives its claim and is deleted by hand; elsewhere it is deleted with it.
    EKS's own ``gp2`` is no default from Kubernetes 1.30 on (Amazon EKS User Guide, release notes of that version). The
    key is the account's ``aws/ebs``, the only one that the driver needs no rights for.
    """

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit) -> None:
        super().__init__(scope, id)
        self.name = "gp3"
        storage_class = StorageClassV1(
            self,
            "class",
            metadata=StorageClassV1Metadata(
                name=self.name, annotations={"storageclass.kubernetes.io/is-default-class": "true"}
            ),
            storage_provisioner="ebs.csi.aws.com",
            parameters={"type": "gp3", "encrypted": "true", "csi.storage.k8s.io/fstype": "ext4"},
            volume_binding_mode="WaitForFirstConsumer",
            allow_volume_expansion=True,
            reclaim_policy="Retain" if kit.context.production else "Delete",
            provider=kit.cluster.kubernetes_provider(),
            depends_on=list(kit.cluster.ready),
        )
        self.ready: Sequence[ITerraformDependable] = [storage_class]
