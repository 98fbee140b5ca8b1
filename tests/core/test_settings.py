"""Settings hold literals, and say what is wrong with them in one line each."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cdktf import Fn, TerraformStack, TerraformVariable, Testing, Token
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, Refusal, explain
from r3edge.core.settings import (
    LOG_RETENTION_DAYS,
    CallerCidr,
    LogRetentionDays,
    PrivateCidr,
    Settings,
    production_refusals,
)
from tests.support import context
from tests.support.terraform import PINNED, initialized


class Example(Settings):
    text: str = "text"
    number: int = 1
    names: tuple[str, ...] = ()
    labels: dict[str, str] = {}  # noqa: RUF012  # pydantic copies it
    network: PrivateCidr | None = None
    callers: tuple[CallerCidr, ...] = ()
    retention: LogRetentionDays = 7


def _refusal(**values: Any) -> str:
    with pytest.raises(ValidationError) as refused:
        Example(**values)
    return explain(refused.value)


@pytest.mark.parametrize(
    ("values", "setting"),
    [
        ({"text": Token.as_string({"Ref": "x"})}, "text"),
        ({"text": "prefix-${aws_vpc.vpc.id}"}, "text"),
        ({"text": "#{list}"}, "text"),
        ({"number": Token.as_number({"Ref": "x"})}, "number"),
        ({"names": Token.as_list({"Ref": "x"})}, "names[0]"),
        ({"names": ("a", Token.as_string({"Ref": "x"}))}, "names[1]"),
        ({"labels": {"key": Token.as_string({"Ref": "x"})}}, "labels.key"),
        ({"labels": {Token.as_string({"Ref": "x"}): "value"}}, "labels"),
        ({"network": Fn.cidrsubnet("10.0.0.0/16", 4, 1)}, "network"),
        ({"text": TerraformVariable(TerraformStack(Testing.app(), "s"), "v")}, "text"),
    ],
)
def test_tokens_are_refused(values: dict[str, Any], setting: str) -> None:
    message = _refusal(**values)
    assert message.startswith(f"Wrong settings (Example):\n  {setting} = ")
    assert message.endswith("must be a literal, not a reference to a resource (a CDKTF token); references are "
                            "constructor arguments")  # fmt: skip


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"nmae": 1}, "  nmae: there is no such setting"),
        ({"number": "many"}, "  number = 'many': must be a valid integer"),
        ({"network": "10.0.0.0/33"}, "  network = '10.0.0.0/33': must be an IPv4 network in CIDR notation"),
        (
            {"network": "11.0.0.0/8"},
            "  network = '11.0.0.0/8': must be private: inside one of 10.0.0.0/8, 172.16.0.0/1",
        ),
        ({"callers": ("0.0.0.0/0",)}, "  callers[0] = '0.0.0.0/0': must be a prefix of /8 or longer"),
        ({"callers": ("192.0.2.1",)}, "  callers[0] = '192.0.2.1': must be an IPv4 network in CIDR notation"),
        (
            {"retention": 8},
            "  retention = 8: must be one of the retentions CloudWatch Logs offers, in days: (1, 3, 5, 7",
        ),
    ],
)
def test_refusals_name_setting_value_and_what_is_allowed(values: dict[str, Any], message: str) -> None:
    assert message in _refusal(**values)


def test_every_mistake_is_told_at_once() -> None:
    assert len(_refusal(number="many", retention=8, nmae=1).splitlines()) == 4


class Inner(Settings):
    low: int = 1
    high: int = 2

    def contradictions(self) -> Iterator[Refusal]:
        if self.low > self.high:
            yield Refusal("low", self.low, f"must not be above high = {self.high}")
        if self.low < 0:
            yield Refusal("low", self.low, "must not be negative")
        if self.high > 99:
            yield Refusal("high", self.high, "must be at most 99")

    def unsafe_in_production(self) -> Iterator[Refusal]:
        if self.high == 2:
            yield Refusal("high", self.high, "must not be 2 in production")


class Outer(Settings):
    one: Inner = Inner()
    many: tuple[Inner, ...] = ()
    named: dict[str, Inner] = {}  # noqa: RUF012  # pydantic copies it
    text: str = ""
    values: dict[str, str] = {}  # noqa: RUF012

    free_text = frozenset({"values"})

    def unsafe_in_production(self) -> Iterator[Refusal]:
        if self.text:
            yield Refusal("text", self.text, "must be empty in production")


def test_all_contradictions_of_all_models_are_told_at_once() -> None:
    with pytest.raises(ValidationError) as refused:
        Outer.model_validate({"one": {"low": 200, "high": 100}, "many": [{}, {"low": -1}]})
    assert explain(refused.value).splitlines() == [
        "Wrong settings (Outer):",
        "  one.low = 200: must not be above high = 100",
        "  one.high = 100: must be at most 99",
        "  many[1].low = -1: must not be negative",
    ]


def test_what_production_must_not_have_is_collected_from_all_nested_models() -> None:
    settings = Outer(text="x", many=(Inner(high=3), Inner()), named={"a": Inner()})
    assert [refusal.setting for refusal in production_refusals(settings)] == [
        "text", "one.high", "many[1].high", "named.a.high",
    ]  # fmt: skip


def test_free_text_may_interpolate_for_others_and_holds_no_token() -> None:
    assert Outer(values={"env": "${POD_IP} #{x}"}).values["env"] == "${POD_IP} #{x}"
    with pytest.raises(ValidationError, match=r"values\.env = .*must be a literal"):
        Outer(values={"env": Token.as_string({"Ref": "x"})})
    with pytest.raises(ValidationError, match=r"text = .*must be a literal"):
        Outer(text="${POD_IP}")


def test_the_message_names_the_environment() -> None:
    with pytest.raises(ValidationError) as refused:
        Example(number="many")  # type: ignore[arg-type]
    assert explain(refused.value, where="dev").startswith("Wrong settings of dev (Example):\n")
    assert explain(ConfigurationError("x"), where="dev") == "Wrong settings of dev: x"


def test_settings_are_frozen() -> None:
    with pytest.raises(ValidationError):
        Example().text = "other"  # type: ignore[misc]


def test_long_values_are_cut() -> None:
    assert max(map(len, _refusal(network="x" * 10_000).splitlines())) < 250


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"environment": "Prod"}, "environment = 'Prod': must be 2 to 16 lower-case letters, digits and hyphens"),
        ({"environment": "p"}, "environment = 'p': must be 2 to 16"),
        ({"stage": "test"}, "stage = 'test': must be 'production' or 'development'"),
        ({"domain": "example"}, "domain = 'example': must be a domain name"),
        ({"account_id": "1234"}, "account_id = '1234': must be an AWS account id: 12 digits"),
        ({"account_id": 123456789012}, "account_id = 123456789012: must be a valid string"),
        ({"region": "paris"}, "region = 'paris': must be a region of commercial AWS, for example eu-west-3"),
        ({"owner": ""}, "owner = '': must be 1 to 128 letters, digits, spaces"),
        ({"cost_center": "a;b"}, "cost_center = 'a;b': must be 1 to 128"),
    ],
)
def test_context(values: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        context(**values)
    assert message in explain(refused.value)


def test_names_and_tags_have_one_home() -> None:
    assert context().name("bastion") == "trading-test-bastion"
    assert context().tags == {
        "environment": "test",
        "project": "trading",
        "owner": "owner@example.com",
        "cost-center": "tests",
        "managed-by": "terraform",
    }


def test_names_that_iam_refuses_are_refused_here() -> None:
    with pytest.raises(ConfigurationError, match="has 74 characters: 64 are allowed"):
        context().name("x" * 61)


@pytest.mark.rehearsal
def test_the_provider_knows_every_retention(tmp_path: Path) -> None:
    groups = {f"days-{days}": {"name": f"days-{days}", "retention_in_days": days} for days in LOG_RETENTION_DAYS}
    stack = {
        "terraform": {"required_providers": {"aws": {"source": "aws", "version": PINNED}}},
        "provider": {"aws": [{"region": "eu-west-3"}]},
        "resource": {"aws_cloudwatch_log_group": groups},
    }
    with initialized(stack, tmp_path) as terraform:
        terraform.validate()
    assert len(LOG_RETENTION_DAYS) == 22, "the provider cannot tell of one that is missing"
