"""The default StorageClass."""

import pytest

from r3edge.addons.storage_class import StorageClass
from tests.addons.installed import synthesize_addons
from tests.support import Synthesized


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesize_addons(lambda addons: StorageClass(addons, "storage"))


def test_default_volumes_are_encrypted_and_made_where_the_pod_is(found: Synthesized) -> None:
    made = found.one("kubernetes_storage_class_v1")
    assert made["metadata"] == {
        "name": "gp3",
        "annotations": {"storageclass.kubernetes.io/is-default-class": "true"},
    }
    assert made["storage_provisioner"] == "ebs.csi.aws.com"
    assert made["parameters"] == {"type": "gp3", "encrypted": "true", "csi.storage.k8s.io/fstype": "ext4"}
    assert made["volume_binding_mode"] == "WaitForFirstConsumer"
    assert made["allow_volume_expansion"] is True


def test_it_comes_after_the_driver(found: Synthesized) -> None:
    driver = found.address("aws_eks_addon", "eks/pod-addons/aws-ebs-csi-driver")
    assert driver in found.one("kubernetes_storage_class_v1")["depends_on"]


@pytest.mark.parametrize(("protected", "policy"), [(True, "Retain"), (False, "Delete")])
def test_volumes_outlive_their_claims_where_data_is_protected(protected: bool, policy: str) -> None:
    found = synthesize_addons(lambda addons: StorageClass(addons, "storage"), high_availability=protected)
    assert found.one("kubernetes_storage_class_v1")["reclaim_policy"] == policy
