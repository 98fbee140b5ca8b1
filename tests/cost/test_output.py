"""Estimates and differences as text and as JSON."""

import io
import json
from typing import Any

from rich.console import Console, RenderableType

from cost.difference import Difference
from cost.document import difference_document, estimate_document
from cost.estimate import Estimate, estimate
from cost.text import difference_text, estimate_text
from tests.cost.stacks import PARIS, nodes, stack

NAT: dict[str, dict[str, Any]] = {"aws_nat_gateway": {"a": {}}}
BEFORE = estimate(stack(NAT | {"aws_kms_key": {"a": {}}, "aws_eip": {"a": {}}}))
AFTER = estimate(stack({"aws_nat_gateway": {"a": {}, "b": {}}, "aws_kms_key": {"a": {}}, "aws_rds_cluster": {"a": {}}}))


def shown(text: RenderableType) -> str:
    console = Console(file=io.StringIO(), width=200)
    console.print(text)
    return console.file.getvalue()  # type: ignore[attr-defined]


def row(text: str, *parts: str) -> str:
    """Return the line that has all the parts."""
    found = [line for line in text.splitlines() if all(part in line for part in parts)]
    assert len(found) == 1, f"{parts} in\n{text}"
    return found[0]


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("│").split("│")]


def test_the_text_has_kinds_resources_and_the_sum() -> None:
    text = shown(estimate_text(BEFORE, "dev"))
    assert "dev: estimated cost a month in USD (730 hours, price table of 2" in text
    assert cells(row(text, "aws_nat_gateway.a")) == ["", "aws_nat_gateway.a", "gateway", "0.05 per hour", "36.50"]
    assert cells(row(text, "NAT gateways", "36.50"))[-1] == "36.50"
    assert cells(row(text, "Sum"))[-1] == "41.15"
    assert cells(row(text, "data through NAT gateways")) == ["data through NAT gateways", "1", "0.05 per GB"]
    assert "NOT KNOWN" not in text


def test_the_text_marks_what_is_not_sure() -> None:
    text = shown(estimate_text(estimate(stack(nodes(capacity_type="SPOT"))), "dev"))
    spot = round(2 * PARIS.spot("m7g.large").monthly, 2)
    assert cells(row(text, "2 × m7g.large spot"))[-1] == f"~{spot:.2f}"
    assert cells(row(text, "2 × 7 metrics"))[-2:] == ["0.3 per month †", "4.20"]
    assert "~ an average: spot prices change all the time" in text
    assert "† from memory, not verified (4.20 USD of these): look it up at https://" in text
    assert "†" not in shown(estimate_text(estimate(stack({"aws_eip": {"a": {}}})), "dev"))


def test_the_text_tells_what_is_not_known() -> None:
    text = shown(estimate_text(AFTER, "dev"))
    assert "NOT KNOWN: aws_rds_cluster.a: the type aws_rds_cluster is in no list of prices" in text
    assert cells(row(text, "Sum"))[-1] == "at least 74.00"


def test_the_difference_is_by_kind() -> None:
    difference = Difference(BEFORE, AFTER)
    assert difference.kinds == ["NAT gateways", "Public IPv4 addresses"]
    assert difference.sum("NAT gateways") == round(PARIS["nat_gateway"].monthly, 2)
    assert difference.sum("Public IPv4 addresses") == -round(PARIS["public_ipv4"].monthly, 2)
    assert difference.sum() == round(AFTER.sum() - BEFORE.sum(), 2)
    assert [entry.resource for entry in difference.removed] == ["aws_eip.a"]
    assert [entry.resource for entry in difference.added] == ["aws_nat_gateway.b", "aws_nat_gateway.b"]


def test_the_text_of_a_difference_has_the_sums_and_what_changes() -> None:
    text = shown(difference_text(Difference(BEFORE, AFTER), "dev since main"))
    assert cells(row(text, "NAT gateways", "73.00")) == ["NAT gateways", "36.50", "73.00", "+36.50"]
    assert cells(row(text, "Public IPv4 addresses")) == ["Public IPv4 addresses", "3.65", "0.00", "-3.65"]
    assert cells(row(text, "Sum")) == ["Sum", "41.15", "74.00", "+32.85"]
    assert cells(row(text, "aws_eip.a"))[0] == "-"
    assert cells(row(text, "aws_nat_gateway.b", "data"))[-1] == "by use"
    assert "KMS keys" not in text
    assert "NOT KNOWN: aws_rds_cluster.a" in text


def test_the_text_of_no_difference_is_the_sum() -> None:
    text = shown(difference_text(Difference(BEFORE, BEFORE), "dev since main"))
    assert cells(row(text, "Sum")) == ["Sum", "41.15", "41.15", "+0.00"]
    assert "aws_" not in text


PRICE = {"usd": float, "unit": str, "page": str, "source": str, "verified": bool}
SCHEMA = {
    "stack": str,
    "currency": str,
    "prices": str,
    "hours": int,
    "monthly": float,
    "kinds": dict,
    "costs": [
        {"kind": str, "resource": str, "what": str, "quantity": (int, float), "monthly": float, "estimated": bool,
         "price": PRICE}
    ],
    "by_use": [{"resource": str, "what": str, "price": PRICE}],
    "unknown": [{"resource": str, "why": str}],
}  # fmt: skip


def fits(value: Any, schema: Any) -> bool:
    if isinstance(schema, dict):
        return (
            isinstance(value, dict) and list(value) == list(schema) and all(fits(value[k], schema[k]) for k in schema)
        )
    if isinstance(schema, list):
        return isinstance(value, list) and len(value) > 0 and all(fits(item, schema[0]) for item in value)
    return isinstance(value, schema)


def read_back(document: dict[str, Any]) -> dict[str, Any]:
    return json.loads(json.dumps(document))


def test_the_json_keeps_its_form() -> None:
    """Other programs read it: a change here is a line in the changelog."""
    document = read_back(estimate_document(AFTER, "dev"))
    assert fits(document, SCHEMA), json.dumps(document, indent=2)
    assert document["monthly"] == AFTER.sum() == sum(cost["monthly"] for cost in document["costs"])
    assert document["kinds"] == {"KMS keys": 1.0, "NAT gateways": 73.0}
    assert document["costs"][0]["price"] == {
        "usd": 0.05,
        "unit": "hour",
        "page": PARIS["nat_gateway"].source.page,
        "source": PARIS["nat_gateway"].source.text,
        "verified": True,
    }


def test_the_json_of_a_difference_has_both_estimates() -> None:
    document = read_back(difference_document(Difference(BEFORE, AFTER), "dev"))
    assert list(document) == ["stack", "currency", "monthly", "kinds", "before", "after"]
    assert document["monthly"] == 32.85
    assert document["kinds"]["NAT gateways"] == {"before": 36.5, "after": 73.0, "difference": 36.5}
    assert document["before"] == read_back(estimate_document(BEFORE, "dev"))
    assert document["after"] == read_back(estimate_document(AFTER, "dev"))


def test_nothing_costs_nothing() -> None:
    nothing: Estimate = estimate({})
    assert estimate_document(nothing, "dev")["costs"] == []
    assert cells(row(shown(estimate_text(nothing, "dev")), "Sum"))[-1] == "0.00"
