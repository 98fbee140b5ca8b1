"""Helm values: merged, split, escaped; judged by Helm's own engine where it reads them."""

import json
from typing import Any

import pytest
from cdktf import TerraformStack, Token
from cdktf_cdktf_provider_aws.vpc import Vpc
from helm_python import Chart, HelmError, values_from_yaml

from r3edge.addons.custom_resources import resource
from r3edge.addons.registry import RAW_CHART
from r3edge.addons.values import documents, merged
from tests.support import synthesize


def test_merging_goes_key_by_key_and_replaces_lists() -> None:
    assert merged({"a": {"b": 1, "c": [1]}, "d": 1}, {"a": {"c": [2], "e": 3}, "f": 4}) == {
        "a": {"b": 1, "c": [2], "e": 3},
        "d": 1,
        "f": 4,
    }


def test_merging_leaves_what_it_is_given_alone() -> None:
    defaults: dict[str, Any] = {"a": {"b": 1}}
    merged(defaults, {"a": {"b": 2}})
    assert defaults == {"a": {"b": 1}}


def test_what_refers_to_resources_is_a_document_of_its_own() -> None:
    found: list[str] = []

    def build(stack: TerraformStack) -> None:
        vpc = Vpc(stack, "vpc", cidr_block="10.0.0.0/16")
        found.extend(documents({"known": {"a": 1, "vpc": vpc.id}, "list": ["x", vpc.arn], "text": "y", "empty": {}}))
        stack.add_override("locals.found", found)

    local = synthesize(build).json["locals"]["found"]
    assert json.loads(local[0]) == {"known": {"a": 1}, "text": "y", "empty": {}}
    assert local[1].startswith("${yamlencode({")
    assert "aws_vpc.vpc.id" in local[1]
    assert "aws_vpc.vpc.arn" in local[1]


@pytest.mark.parametrize("kind", ["string", "list", "number"])
def test_a_reference_of_any_kind_is_found(kind: str) -> None:
    def build(stack: TerraformStack) -> None:
        vpc = Vpc(stack, "vpc", cidr_block="10.0.0.0/16")
        reference = getattr(Token, f"as_{kind}")(vpc.id)
        stack.add_override("locals.found", documents({"known": 1, "a": {"b": reference}}))

    literal, referring = synthesize(build).json["locals"]["found"]
    assert json.loads(literal) == {"known": 1}
    assert referring == '${yamlencode({"a" = {"b" = aws_vpc.vpc.id}})}'


def test_documents_are_what_helm_reads() -> None:
    (text,) = documents({"a": {"b": [1, "yes", None]}, "c": "line\nline", "d": True})
    assert values_from_yaml(text) == {"a": {"b": [1, "yes", None]}, "c": "line\nline", "d": True}


def test_terraform_leaves_a_charts_own_templates_alone() -> None:
    (text,) = documents({"a": "${cluster}", "b": "%{if}"})
    assert json.loads(text) == {"a": "$${cluster}", "b": "%%{if}"}


class TestChartForCustomResources:
    """Rendered by Helm itself."""

    def test_renders_objects_as_they_stand(self) -> None:
        objects = [
            resource("v1", "ConfigMap", "a", "here", data={"text": "{{ not a template }}", "number": "1"}),
            resource("example.com/v1", "Thing", "b", spec={"list": [1, {"x": None}], "on": True}),
        ]
        rendered = render({"resources": objects})
        assert [values_from_yaml(one) for one in rendered] == objects

    def test_renders_nothing_of_nothing(self) -> None:
        assert render({"resources": []}) == []

    @pytest.mark.parametrize(
        "wrong",
        [
            {"resources": [{"kind": "ConfigMap", "metadata": {"name": "a"}}]},
            {"resources": [{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {}}]},
            {"resources": {}},
            {"resource": []},
        ],
        ids=str,
    )
    def test_refuses_what_is_no_object(self, wrong: dict[str, Any]) -> None:
        with pytest.raises(HelmError):
            render(wrong)


def render(values: dict[str, Any]) -> list[str]:
    with Chart.load(RAW_CHART) as chart:
        manifest = chart.render(values)
    texts = manifest.values() if isinstance(manifest, dict) else [manifest]
    return [part for text in texts for part in text.split("---\n") if part.strip()]
