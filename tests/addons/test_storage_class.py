"""The default StorageClass."""

import pytest

from r3edge.addons import StorageClass
from tests.support import Synthesized
from tests.support.kit import synthesize_addons


def synthesize_class(*, high_availability: bool = True) -> Synthesized:
    return synthesize_addons(
        lambda scope, kit: StorageClass(scope, "storage", kit=kit), high_availability=high_availability
    )


@pytest.fixture(scope="module")
def production() -> Synthesized:
    return synthesize_class()


def test_default_volumes_are_encrypted_and_created_in_the_zone_of_their_pod(production: Synthesized) -> None:
    storage_class = production.one("kubernetes_storage_class_v1", "addons/storage/class")
    assert storage_class["metadata"] == {
        "name": "gp3",
        "annotations": {"storageclass.kubernetes.io/is-default-class": "true"},
    }
    assert storage_class["storage_provisioner"] == "ebs.csi.aws.com"
    assert storage_class["parameters"] == {"type": "gp3", "encrypted": "true", "csi.storage.k8s.io/fstype": "ext4"}
    assert storage_class["volume_binding_mode"] == "WaitForFirstConsumer"
    assert storage_class["allow_volume_expansion"] is True


def test_it_depends_on_the_driver(production: Synthesized) -> None:
    driver = production.address("aws_eks_addon", "cluster/system-addons/aws-ebs-csi-driver")
    assert driver in production.one("kubernetes_storage_class_v1")["depends_on"]


@pytest.mark.parametrize(("protected", "policy"), [(True, "Retain"), (False, "Delete")])
def test_volumes_outlive_their_claims_where_data_is_protected(protected: bool, policy: str) -> None:
    storage_class = synthesize_class(high_availability=protected).one("kubernetes_storage_class_v1")
    assert storage_class["reclaim_policy"] == policy
