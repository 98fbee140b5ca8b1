"""Rendering by Helm's engine: what becomes of templates, lists, CRDs and refused values."""

from pathlib import Path

import pytest

from rehearsal.charts.check import defects
from rehearsal.charts.record import LARGEST
from rehearsal.charts.rendering import Refused, load, render
from tests.rehearsal.charts.own_chart import release, state, write_chart

MAP = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: %s}\n"
CRD = """apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: things.example.com}
"""


def names(folder: Path, **changes: str) -> list[str]:
    made = render(release(), load(write_chart(folder, templates=changes)))
    return [one["metadata"]["name"] for one in made.objects]


def test_documents_are_split_as_helm_does(tmp_path: Path) -> None:
    assert names(tmp_path, **{"a.yaml": f"{MAP % 'a'}--- # next\n{MAP % 'b'}---\n"}) == ["a", "b"]


def test_lists_are_taken_apart_and_notes_left_out(tmp_path: Path) -> None:
    many = "apiVersion: v1\nkind: ConfigMapList\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n"
    assert names(tmp_path, **{"a.yaml": many, "NOTES.txt": "Thank you."}) == ["a"]


def test_a_date_is_text(tmp_path: Path) -> None:
    text = MAP % "a" + "data: {day: 2026-01-01}\n"
    (one,) = render(release(), load(write_chart(tmp_path, templates={"a.yaml": text}))).objects
    assert one["data"] == {"day": "2026-01-01"}


def test_a_template_that_asks_for_a_kind_gets_the_answer_of_a_cluster(tmp_path: Path) -> None:
    asked = '{{ if .Capabilities.APIVersions.Has "policy/v1/PodDisruptionBudget" }}' + MAP % "a" + "{{ end }}"
    assert names(tmp_path, **{"a.yaml": asked}) == ["a"]


def test_crds_come_with_the_release_unless_it_skips_them(tmp_path: Path) -> None:
    chart = load(write_chart(tmp_path, crds={"things.yaml": CRD}))
    assert [one["kind"] for one in render(release(), chart).all] == ["CustomResourceDefinition"]
    assert render(release(skip_crds=True), chart).all == ()


def test_the_charts_schema_refuses_values(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"replicas": {"type": "integer"}}}
    chart = load(write_chart(tmp_path, schema=schema))
    with pytest.raises(Refused, match="replicas"):
        render(release({"replicas": "many"}), chart)


def test_a_template_that_fails(tmp_path: Path) -> None:
    chart = load(write_chart(tmp_path, templates={"a.yaml": '{{ fail "no name" }}'}))
    with pytest.raises(Refused, match="no name"):
        render(release(), chart)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: [", "renders what is no YAML: "),
        ("just text", "renders what is no object: just text"),
        ("kind: ConfigMap", "renders what is no object: "),
        ("items: [1]", "renders what is no object: 1"),
    ],
)
def test_what_is_no_object(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        render(release(), load(write_chart(tmp_path, templates={"a.yaml": text})))


def test_a_workload_without_pods_is_told_by_its_schema(tmp_path: Path) -> None:
    text = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\nspec: {selector: {}}\n"
    made = render(release(), load(write_chart(tmp_path, templates={"a.yaml": text})))
    (problem,) = defects([made], state())
    assert problem == "shop: Deployment None: spec: 'template' is a required property"


def test_helms_record_must_fit_into_a_secret(tmp_path: Path) -> None:
    # Noise: what repeats itself would be packed.
    noise = Path("/dev/urandom").open("rb").read(LARGEST).hex()  # noqa: SIM115
    large = write_chart(tmp_path, templates={"a.yaml": MAP % "a" + f"data: {{noise: {noise}}}\n"})
    (problem,) = defects([render(release(), load(large))], state())
    assert problem.startswith("shop: Helm's record has ")
    small = render(release(), load(write_chart(tmp_path / "small")))
    assert 0 < small.record_bytes < LARGEST
