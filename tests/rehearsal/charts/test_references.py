"""What objects name is there: custom resources, roles, Secrets."""

from pathlib import Path
from typing import Any

import pytest

from tests.rehearsal.charts.own_chart import deployment, state, wrong
from tests.rehearsal.charts.test_objects import crd, thing

OPEN = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}


def naming(**reference: str) -> dict[str, Any]:
    return thing({"parts": [{"sourceRef": reference}]})


def test_a_custom_resource_names_one_that_is_there(tmp_path: Path) -> None:
    other = {**thing({}), "metadata": {"name": "other"}}
    assert wrong(tmp_path / "a", crd(OPEN), naming(kind="Thing", name="other"), other) == []
    name = naming(kind="Thing", name="other")["metadata"]["name"]
    said = f"shop: Thing {name}: spec.parts[0].sourceRef: there is no Thing"
    assert wrong(tmp_path / "b", crd(OPEN), naming(kind="Thing", name="other")) == [f"{said} shop/other"]
    away = naming(kind="Thing", name="other", namespace="away")
    assert wrong(tmp_path / "c", crd(OPEN), away, other) == [f"{said} away/other"]
    assert wrong(tmp_path / "d", crd(OPEN, scope="Cluster"), away, other) == []
    assert wrong(tmp_path / "e", crd(OPEN), naming(kind="Service", name="other")) == [], "of no chart's kind"


@pytest.mark.parametrize(
    ("role", "there"), [("shop", True), ("view", True), ("system:auth-delegator", True), ("other", False)]
)
def test_a_binding_names_a_role_that_is_there(tmp_path: Path, role: str, there: bool) -> None:
    api = "rbac.authorization.k8s.io"
    made = {"apiVersion": f"{api}/v1", "kind": "ClusterRole", "metadata": {"name": "shop"}, "rules": []}
    reference = {"apiGroup": api, "kind": "ClusterRole", "name": role}
    binding = {"apiVersion": f"{api}/v1", "kind": "ClusterRoleBinding", "metadata": {"name": "b"}, "roleRef": reference}
    said = [f"shop: ClusterRoleBinding b: there is no ClusterRole {role}"]
    assert wrong(tmp_path, made, binding) == ([] if there else said)


VOLUME = {"volumes": [{"name": "keys", "secret": {"secretName": "keys"}}]}
OPTIONAL = {"volumes": [{"name": "keys", "secret": {"secretName": "keys", "optional": True}}]}
WITH_ENV = {"env": [{"name": "KEY", "valueFrom": {"secretKeyRef": {"name": "keys", "key": "key"}}}]}
ALL_OF_IT = {"envFrom": [{"secretRef": {"name": "keys"}}]}
MISSING = ["shop: Deployment shop: nothing makes the Secret keys"]


@pytest.mark.parametrize(
    ("needing", "said"),
    [
        (deployment(pod=VOLUME), MISSING),
        (deployment(pod=OPTIONAL), []),
        (deployment(container=WITH_ENV), MISSING),
        (deployment(container=ALL_OF_IT), MISSING),
    ],
)
def test_a_pod_needs_secrets_that_somebody_makes(tmp_path: Path, needing: dict[str, Any], said: list[str]) -> None:
    assert wrong(tmp_path / "a", needing) == said
    secret = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "keys"}}
    assert wrong(tmp_path / "b", needing, secret) == []
    of = state(kubernetes_secret_v1=[{"metadata": [{"name": "keys", "namespace": "shop"}]}])
    assert wrong(tmp_path / "c", needing, of=of) == []


@pytest.mark.parametrize(
    ("kind", "spec"),
    [
        ("Certificate", {"secretName": "keys"}),
        ("ExternalSecret", {"target": {"name": "keys"}}),
        ("ExternalSecret", {}),
    ],
)
def test_certificates_and_external_secrets_make_them(tmp_path: Path, kind: str, spec: dict[str, Any]) -> None:
    maker = {"apiVersion": "example.com/v1", "kind": kind, "metadata": {"name": "keys"}, "spec": spec}
    assert MISSING[0] not in wrong(tmp_path, deployment(pod=VOLUME), maker)
