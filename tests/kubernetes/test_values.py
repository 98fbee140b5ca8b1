"""Helm values: merged, split into documents, escaped."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from cdktf import TerraformStack, Token
from cdktf_cdktf_provider_aws.vpc import Vpc
from helm_python import values_from_yaml

from r3edge.kubernetes import documents, merged
from terraform_runner.terraform import quiet_environment
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


def test_a_plan_shows_literal_values_line_by_line() -> None:
    assert documents({"b": {"c": 1}, "a": 2}) == ['{\n  "a": 2,\n  "b": {\n    "c": 1\n  }\n}']


def test_what_refers_to_resources_is_a_document_of_its_own() -> None:
    texts: list[str] = []

    def build(stack: TerraformStack) -> None:
        vpc = Vpc(stack, "vpc", cidr_block="10.0.0.0/16")
        texts.extend(documents({"known": {"a": 1, "vpc": vpc.id}, "list": ["x", vpc.arn], "text": "y", "empty": {}}))
        stack.add_override("locals.texts", texts)

    local = synthesize(build).json["locals"]["texts"]
    assert json.loads(local[0]) == {"known": {"a": 1}, "text": "y", "empty": {}}
    assert local[1].startswith("${yamlencode({")
    assert "aws_vpc.vpc.id" in local[1]
    assert "aws_vpc.vpc.arn" in local[1]


def test_the_order_of_keys_makes_no_change() -> None:
    assert documents({"b": 1, "a": {"d": 2, "c": 3}}) == documents({"a": {"c": 3, "d": 2}, "b": 1})


@pytest.mark.parametrize("kind", ["string", "list", "number"])
def test_a_reference_of_any_kind_is_found(kind: str) -> None:
    def build(stack: TerraformStack) -> None:
        vpc = Vpc(stack, "vpc", cidr_block="10.0.0.0/16")
        reference = getattr(Token, f"as_{kind}")(vpc.id)
        stack.add_override("locals.texts", documents({"known": 1, "a": {"b": reference}}))

    literal, referring = synthesize(build).json["locals"]["texts"]
    assert json.loads(literal) == {"known": 1}
    assert referring == '${yamlencode({"a" = {"b" = aws_vpc.vpc.id}})}'


def test_what_terraform_would_read_reaches_helm_as_it_stands(tmp_path: Path) -> None:
    literal = "${POD_IP} $${A} $$${B} %{if} %%{c} #{d} $ % {e}"

    def build(stack: TerraformStack) -> None:
        stack.add_override("output.text.value", documents({"it": literal})[0])

    stack = {"output": synthesize(build).json["output"]}
    (tmp_path / "main.tf.json").write_text(json.dumps(stack))
    for command in (("init",), ("apply", "-auto-approve")):
        subprocess.run(["terraform", *command], cwd=tmp_path, env=quiet_environment(), check=True, capture_output=True)
    state = json.loads((tmp_path / "terraform.tfstate").read_text())
    assert values_from_yaml(state["outputs"]["text"]["value"]) == {"it": literal}


def test_documents_are_what_helm_reads() -> None:
    (text,) = documents({"a": {"b": [1, "yes", None]}, "c": "line\nline", "d": True})
    assert values_from_yaml(text) == {"a": {"b": [1, "yes", None]}, "c": "line\nline", "d": True}


def test_terraform_leaves_a_charts_own_templates_alone() -> None:
    (text,) = documents({"a": "${cluster}", "b": "%{if}"})
    assert json.loads(text) == {"a": "$${cluster}", "b": "%%{if}"}


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ('say "hi"', r'"say \"hi\""'),
        (r"\d", r'"\\d"'),
        ("a\rb", r'"a\rb"'),
        ("${cluster}", '"$${cluster}"'),
        ("%{if}", '"%%{if}"'),
        ("plain", '"plain"'),
    ],
)
def test_a_text_beside_a_reference_is_escaped(text: str, expression: str) -> None:
    def build(stack: TerraformStack) -> None:
        vpc = Vpc(stack, "vpc", cidr_block="10.0.0.0/16")
        stack.add_override("locals.texts", documents({"a": [vpc.id, {"b": text}]}))

    (document,) = synthesize(build).json["locals"]["texts"]
    assert document == f'${{yamlencode({{"a" = [aws_vpc.vpc.id, {{"b" = {expression}}}]}})}}'


def test_a_text_around_a_reference_is_escaped() -> None:
    def build(stack: TerraformStack) -> None:
        vpc = Vpc(stack, "vpc", cidr_block="10.0.0.0/16")
        stack.add_override("locals.texts", documents({"a": f'{{"vpc": "{vpc.id}"}}', "b": f"plain {vpc.id}"}))

    (document,) = synthesize(build).json["locals"]["texts"]
    joined = r'join("", ["{\"vpc\": \"", aws_vpc.vpc.id, "\"}"])'
    assert document == f'${{yamlencode({{"a" = {joined}, "b" = "plain ${{aws_vpc.vpc.id}}"}})}}'
