"""Objects against the schemas of Kubernetes and of the CRDs that the stack installs."""

from pathlib import Path
from typing import Any

import pytest

from rehearsal.charts.check import defects
from tests.rehearsal.charts.own_chart import rendered, state, wrong


def crd(schema: dict[str, Any], **version: Any) -> dict[str, Any]:
    """Return a CRD of ``Thing`` whose spec has a schema."""
    whole = {"type": "object", "properties": {"spec": schema}}
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": "things.example.com", "annotations": {"helm.sh/resource-policy": "keep"}},
        "spec": {
            "group": "example.com",
            "names": {"kind": "Thing", "plural": "things"},
            "scope": version.pop("scope", "Namespaced"),
            "versions": [
                {"name": "v1", "served": True, "storage": True, "schema": {"openAPIV3Schema": whole}} | version
            ],
        },
    }


def thing(spec: Any, version: str = "v1", **metadata: str) -> dict[str, Any]:
    return {
        "apiVersion": f"example.com/{version}",
        "kind": "Thing",
        "metadata": {"name": "one", **metadata},
        "spec": spec,
    }


SIZE = {"type": "object", "properties": {"size": {"type": "integer", "minimum": 1}}, "required": ["size"]}


def test_what_is_right(tmp_path: Path) -> None:
    service = {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": "shop", "labels": None},
        "spec": {"ports": [{"port": 80}]},
    }
    assert wrong(tmp_path, service, crd(SIZE), thing({"size": 1})) == []


@pytest.mark.parametrize(
    ("spec", "said"),
    [
        ({"prots": []}, "prots"),
        ({"ports": [{"port": "http"}]}, "ports.0.port"),
    ],
)
def test_an_object_of_kubernetes(tmp_path: Path, spec: dict[str, Any], said: str) -> None:
    (problem,) = wrong(tmp_path, {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "shop"}, "spec": spec})
    assert problem.startswith("shop: Service shop: ")
    assert said in problem


def test_a_version_that_kubernetes_no_longer_has(tmp_path: Path) -> None:
    old = {"apiVersion": "storage.k8s.io/v1beta1", "kind": "CSINode", "metadata": {"name": "shop"}, "spec": {}}
    assert wrong(tmp_path, old) == ["shop: CSINode shop: Kubernetes 1.36 has no storage.k8s.io/v1beta1"]


@pytest.mark.parametrize(
    ("spec", "said"),
    [
        ({}, "'size' is a required property"),
        ({"size": 0}, "spec.size: 0 is less than the minimum of 1"),
        ({"size": 1, "colour": "red"}, "'colour' was unexpected"),
    ],
)
def test_a_custom_resource(tmp_path: Path, spec: dict[str, Any], said: str) -> None:
    (problem,) = wrong(tmp_path, crd(SIZE), thing(spec))
    assert problem.startswith("shop: Thing one: ")
    assert said in problem


def test_fields_below_a_map_and_where_unknown_ones_are_kept(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {
            "sizes": {"type": "object", "additionalProperties": SIZE},
            "free": {"type": "object", "x-kubernetes-preserve-unknown-fields": True},
            "port": {"x-kubernetes-int-or-string": True},
            "none": {"type": "string", "nullable": True},
        },
    }
    spec = {"sizes": {"a": {"size": 1}}, "free": {"any": 1}, "port": "http", "none": None}
    assert wrong(tmp_path / "right", crd(schema), thing(spec)) == []
    (problem,) = wrong(tmp_path, crd(schema), thing(spec | {"sizes": {"a": {"size": 1, "x": 1}}}))
    assert "spec.sizes.a: " in problem


def test_a_default_counts_before_a_rule(tmp_path: Path) -> None:
    rule = {"rule": "self.max >= self.min", "message": "max below min"}
    numbers = {"min": {"type": "integer", "default": 5}, "max": {"type": "integer"}}
    schema = {"type": "object", "properties": numbers, "x-kubernetes-validations": [rule]}
    assert wrong(tmp_path / "right", crd(schema), thing({"max": 6})) == []
    assert wrong(tmp_path, crd(schema), thing({"max": 4})) == ["shop: Thing one: spec: max below min"]


def test_a_rule_for_changes_is_not_for_a_new_object(tmp_path: Path) -> None:
    schema = SIZE | {"x-kubernetes-validations": [{"rule": "self.size == oldSelf.size"}]}
    assert wrong(tmp_path, crd(schema), thing({"size": 2})) == []


def test_a_rule_that_cannot_be_evaluated_is_said(tmp_path: Path) -> None:
    schema = SIZE | {"x-kubernetes-validations": [{"rule": "self.size.nobodyKnowsThis()"}]}
    unread: set[str] = set()
    assert list(defects([rendered(tmp_path, crd(schema), thing({"size": 2}))], state(), unread=unread)) == []
    assert unread == {"Thing spec: self.size.nobodyKnowsThis()"}


def test_versions_and_scope(tmp_path: Path) -> None:
    assert wrong(tmp_path / "a", crd(SIZE), thing({"size": 1}, "v2")) == ["shop: Thing one: no CRD for example.com/v2"]
    (not_served,) = wrong(tmp_path / "b", crd(SIZE, served=False), thing({"size": 1}))
    assert "example.com/v1 is not served" in not_served
    (deprecated,) = wrong(tmp_path / "c", crd(SIZE, deprecated=True), thing({"size": 1}))
    assert "example.com/v1 is deprecated" in deprecated
    (scoped,) = wrong(tmp_path / "d", crd(SIZE, scope="Cluster"), thing({"size": 1}, namespace="shop"))
    assert "metadata.namespace: the kind has none" in scoped


def test_a_crd_that_goes_with_its_release_takes_all_objects_with_it(tmp_path: Path) -> None:
    goes = crd(SIZE)
    del goes["metadata"]["annotations"]
    assert wrong(tmp_path, goes) == [
        "shop: CustomResourceDefinition things.example.com: goes with the release, and all its objects with it: "
        "annotate it with helm.sh/resource-policy: keep"
    ]


def test_a_crd_may_be_in_a_release_that_could_not_be_rendered(tmp_path: Path) -> None:
    alone = [rendered(tmp_path, thing({"size": 1}))]
    assert list(defects(alone, state(), complete=False)) == []
    assert list(defects(alone, state())) == ["shop: Thing one: no CRD for example.com/v1"]
