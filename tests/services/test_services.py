"""The layer: any combination of services, and what one service needs of another."""

from collections.abc import Sequence
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from r3edge.core.errors import explain
from r3edge.services import BudgetSettings, GuardrailsSettings, ImagesSettings, PostgreSqlSettings, ServicesSettings
from tests.services.auth0.table import owner
from tests.services.github.stack import owner as owned_repository
from tests.services.grafana.stack import grafana
from tests.services.kafka.tables import confluent
from tests.services.stacks import ALARMS, synthesize_services
from tests.services.supabase.stack import supabase
from tests.support.terraform import initialized, provider_or_skip, write_stack

ON: dict[str, Any] = {
    "alarms": ALARMS,
    "auth0": owner(),
    "budget": BudgetSettings(monthly_usd=100),
    "guardrails": GuardrailsSettings(),
    "github": owned_repository(),
    "grafana": grafana(),
    "images": ImagesSettings(microservices=("order-manager",)),
    "kafka": confluent(),
    "postgresql": PostgreSqlSettings(instance_class="db.t4g.small", storage_gib=20, max_storage_gib=50),
    "supabase": supabase(),
}
MADE_BY = {
    "alarms": "aws_sns_topic",
    "auth0": "auth0_resource_server",
    "budget": "aws_budgets_budget",
    "guardrails": "aws_cloudtrail",
    "github": "github_repository",
    "grafana": "grafana_cloud_stack",
    "images": "aws_ecr_repository",
    "kafka": "confluent_kafka_cluster",
    "postgresql": "aws_db_instance",
    "supabase": "supabase_project",
}
RAISING = ("budget", "guardrails", "postgresql")


def _only(*on: str) -> dict[str, Any]:
    """Return a combination, with what its services need."""
    alarms = ("alarms",) if set(on) & set(RAISING) else ()
    return {name: settings if name in (*on, *alarms) else None for name, settings in ON.items()}


def _without(off: str) -> dict[str, Any]:
    return _only(*(name for name in ON if name != off and not (off == "alarms" and name in RAISING)))


COMBINATIONS = [_only(), _only(*ON), *map(_only, ON), *map(_without, ON)]
"""Of any two services each is on and off, with the other on and off."""


def _names(services: dict[str, Any]) -> str:
    return ",".join(name for name, settings in services.items() if settings) or "nothing"


def test_every_service_is_drawn() -> None:
    assert set(ON) == set(ServicesSettings.model_fields) == set(MADE_BY)


def test_every_pair_is_drawn() -> None:
    drawn = {
        (one, bool(combination[one]), other, bool(combination[other]))
        for combination in COMBINATIONS
        for one, other in combinations(ON, 2)
    }
    missing = set(product(combinations(ON, 2), (False, True), (False, True)))
    missing -= {((one, other), first, second) for one, first, other, second in drawn}
    assert missing == {(tuple(sorted(("alarms", name))), *switches(name)) for name in RAISING}


def switches(raising: str) -> tuple[bool, bool]:
    """Return what cannot be: a service that raises alarms, without them."""
    return (raising < "alarms", raising > "alarms")


@pytest.mark.parametrize("services", COMBINATIONS, ids=_names)
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
    stacks = [dict(synthesize_services(**services).json) for services in COMBINATIONS]
    with initialized(stacks[COMBINATIONS.index(_only(*ON))], tmp_path) as terraform:
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
