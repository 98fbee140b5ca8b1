"""The layer: any combination of services, and what one service needs of another."""

from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from r3edge.core.errors import explain
from r3edge.services import BudgetSettings, GuardrailsSettings, ImagesSettings, PostgreSqlSettings, ServicesSettings
from tests.services.kafka.tables import confluent
from tests.services.stacks import ALARMS, synthesize_services
from tests.support.terraform import initialized, provider_or_skip, write_stack

ON: dict[str, Any] = {
    "alarms": ALARMS,
    "budget": BudgetSettings(monthly_usd=100),
    "guardrails": GuardrailsSettings(),
    "images": ImagesSettings(microservices=("order-manager",)),
    "kafka": confluent(),
    "postgresql": PostgreSqlSettings(instance_class="db.t4g.small", storage_gib=20, max_storage_gib=50),
}
MADE_BY = {
    "alarms": "aws_sns_topic",
    "budget": "aws_budgets_budget",
    "guardrails": "aws_cloudtrail",
    "images": "aws_ecr_repository",
    "kafka": "confluent_kafka_cluster",
    "postgresql": "aws_db_instance",
}
COMBINATIONS: list[dict[str, Any]] = [
    {name: ON[name] if on else None for name, on in zip(ON, switches, strict=True)}
    for switches in product((False, True), repeat=len(ON))
]
RAISING = ("budget", "guardrails", "postgresql")
ALLOWED = [one for one in COMBINATIONS if one["alarms"] or not any(one[name] for name in RAISING)]


def _names(services: dict[str, Any]) -> str:
    return ",".join(name for name, settings in services.items() if settings) or "nothing"


def test_every_service_is_drawn() -> None:
    assert set(ON) == set(ServicesSettings.model_fields) == set(MADE_BY)


@pytest.mark.parametrize("services", ALLOWED, ids=_names)
def test_off_is_no_resource_at_all(services: dict[str, Any]) -> None:
    found = synthesize_services(**services)
    on = {name for name, settings in services.items() if settings}
    assert {name for name, kind in MADE_BY.items() if found.all(kind)} == on
    # The key of the log groups is another layer's.
    assert on or set(found.json["resource"]) == {"aws_kms_key", "aws_kms_alias"}


@pytest.mark.rehearsal
@pytest.mark.timeout(600)
def test_terraform_accepts_every_combination(tmp_path: Path) -> None:
    provider = provider_or_skip()
    stacks = [dict(synthesize_services(**services).json) for services in ALLOWED]
    with initialized(stacks[-1], tmp_path) as terraform:
        for stack in stacks:
            write_stack(stack, tmp_path, provider)
            terraform.validate()


@pytest.mark.parametrize(
    ("on", "whose"),
    [(["budget"], "budget"), (["postgresql"], "postgresql"), (["budget", "guardrails"], "budget and guardrails")],
)
def test_what_raises_alarms_needs_someone_to_hear_them(on: Sequence[str], whose: str) -> None:
    with pytest.raises(ValidationError) as refused:
        ServicesSettings(**{name: ON[name] for name in on})
    assert f"alarms = None: must be set: {whose}" in explain(refused.value)
