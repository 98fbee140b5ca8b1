"""Kubernetes objects as a release of a chart of our own, rendered by Helm's own engine where it reads them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from cdktf import App, TerraformStack
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from constructs import Construct
from helm_python import Chart, HelmError, values_from_yaml

from r3edge.addons import AddonKit
from r3edge.core.provider import aws_provider
from r3edge.kubernetes import RAW_CHART, CustomResources, kubernetes_object
from tests.support import Synthesized, context
from tests.support.graph import dependencies
from tests.support.kit import add_kit, objects, synthesize_addons

CONFIG = kubernetes_object("v1", "ConfigMap", "config", "shop", data={"a": "1"})


def add_objects(
    scope: Construct,
    kit: AddonKit,
    id: str = "objects",
    resources: Sequence[dict[str, Any]] = (CONFIG,),
    depends_on: Sequence[Any] = (),
) -> CustomResources:
    """Install objects in the namespace ``shop``, as a release of the construct's id."""
    return CustomResources(
        scope, id, cluster=kit.cluster, name=id, namespace="shop", resources=resources, depends_on=depends_on
    )


def test_objects_are_the_values_of_a_release() -> None:
    synthesized = synthesize_addons(add_objects)
    release = synthesized.one("helm_release", "addons/objects/release")
    assert objects(synthesized, "addons/objects/release") == {("ConfigMap", "config"): CONFIG}
    assert (release["name"], release["namespace"], release["timeout"]) == ("objects", "shop", 300)
    assert (release["atomic"], release["wait"], release["cleanup_on_fail"]) == (True, True, True)
    assert not {"repository", "version", "wait_for_jobs", "skip_crds"} & set(release)


def test_objects_come_after_what_they_depend_on_and_before_what_depends_on_them() -> None:
    def build(scope: Construct, kit: AddonKit) -> None:
        definitions = SqsQueue(scope, "definitions")
        SqsQueue(scope, "user", depends_on=list(add_objects(scope, kit, depends_on=[definitions]).ready))

    synthesized = synthesize_addons(build)
    release = synthesized.address("helm_release", "addons/objects/release")
    assert synthesized.one("aws_sqs_queue", "addons/user")["depends_on"] == [release]
    assert synthesized.address("aws_sqs_queue", "addons/definitions") in dependencies(synthesized, release)


def test_an_object_has_a_namespace_only_if_one_is_given() -> None:
    assert kubernetes_object("v1", "ConfigMap", "a", "shop", data={}) == {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": "a", "namespace": "shop"},
        "data": {},
    }
    assert kubernetes_object("v1", "Namespace", "a")["metadata"] == {"name": "a"}


def test_each_stack_has_the_chart_once_beside_its_json(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    for name in ("one", "two"):
        stack = TerraformStack(app, name)
        aws_provider(stack, context())
        kit = add_kit(stack)
        for id in ("first", "second"):
            add_objects(Construct(stack, f"of-{id}"), kit, id)
    app.synth()
    for name in ("one", "two"):
        folder = tmp_path / "stacks" / name
        synthesized = Synthesized(json.loads((folder / "cdk.tf.json").read_text()))
        (path,) = {release["chart"] for release in synthesized.all("helm_release").values()}
        assert path.startswith("./assets/")
        (chart,) = folder.glob("assets/**/Chart.yaml")
        assert chart.parent == folder / path
        assert files(chart.parent) == files(RAW_CHART)


def files(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


def test_the_chart_renders_objects_as_they_stand() -> None:
    given = [
        kubernetes_object("v1", "ConfigMap", "a", "shop", data={"text": "{{ not a template }}", "number": "1"}),
        kubernetes_object("example.com/v1", "Thing", "b", spec={"list": [1, {"x": None}], "on": True}),
    ]
    assert [values_from_yaml(one) for one in render({"resources": given})] == given


def test_the_chart_renders_nothing_of_nothing() -> None:
    assert render({"resources": []}) == []


@pytest.mark.parametrize(
    "values",
    [
        {"resources": [{"kind": "ConfigMap", "metadata": {"name": "a"}}]},
        {"resources": [{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {}}]},
        {"resources": {}},
        {"resource": []},
    ],
    ids=str,
)
def test_the_chart_refuses_what_is_no_object(values: dict[str, Any]) -> None:
    with pytest.raises(HelmError):
        render(values)


def render(values: dict[str, Any]) -> list[str]:
    with Chart.load(RAW_CHART) as chart:
        manifest = chart.render(values)
    texts = manifest.values() if isinstance(manifest, dict) else [manifest]
    return [part for text in texts for part in text.split("---\n") if part.strip()]
