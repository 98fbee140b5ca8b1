"""Kafka under the real Terraform: both vendors, an apply that was interrupted, and keys that rotate."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from r3edge.secrets import Secrets
from r3edge.services import ConfluentSettings, KeySettings, RedpandaSettings
from rehearsal import steps
from rehearsal.procedure import standard
from rehearsal.run import Result
from rehearsal.steps import Rehearsal
from terraform_runner.plan_review import Review
from tests.services.kafka.tables import CLIENTS, TOPICS, confluent, kafka, redpanda
from tests.support import Synthesized, context, small_rehearsal, synthesize
from tests.support.small_rehearsal import actions, apply, planned, written

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(900)]

Settings = ConfluentSettings | RedpandaSettings
ONE, BOTH, BOTH_BUT_THE_SECOND_USED, SECOND = (
    KeySettings(),
    KeySettings(kept=(1, 2)),
    KeySettings(kept=(1, 2), used=2),
    KeySettings(kept=(2,), used=2),
)


def rehearsed(
    folder: Path, settings: Settings, procedure: Callable[[Rehearsal], None], *, protected: bool = False
) -> Result:
    return small_rehearsal.rehearsed(folder, kafka(settings, protected=protected), procedure)


def without_kafka() -> Synthesized:
    """Return the stack that is left when Kafka is off."""
    return synthesize(lambda stack: Secrets(stack, "secrets", context=context()))


def changed(rehearsal: Rehearsal, folder: Path, settings: Settings) -> Review:
    """Deploy other settings, and return the review of the plan."""
    changes = small_rehearsal.changed(rehearsal, folder, kafka(settings, protected=False))
    steps.no_generated_secret_is_kept(rehearsal)
    return changes


@pytest.mark.parametrize("settings", [confluent(schema_registry=True), redpanda()], ids=["confluent", "redpanda"])
def test_production_is_protected_and_leaves_nothing(tmp_path: Path, settings: Settings) -> None:
    result = rehearsed(tmp_path, settings, standard, protected=True)
    assert result.passed, result.failure
    names = {step.name for step in result.steps}
    assert {"second plan is empty", "destroy is refused", "lift protections", "nothing is left"} <= names
    assert ("no generated secret is kept" in names) is isinstance(settings, RedpandaSettings)


@pytest.mark.parametrize("last", ["confluent_kafka_cluster", "confluent_api_key"])
def test_an_interrupted_first_apply_goes_on(tmp_path: Path, last: str) -> None:
    """It ends behind the cluster, or behind the administrator's key, before anything that needs it."""

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        rehearsal.terraform.init()
        resources = json.loads((rehearsal.source / "cdk.tf.json").read_text())["resource"][last]
        (address,) = (f"{last}.{name}" for name in resources if "client" not in name)
        planned(rehearsal, f"-target={address}")
        apply(rehearsal)
        assert address in rehearsal.terraform.state_list()
        assert not [one for one in rehearsal.terraform.state_list() if one.startswith("terraform_data")]
        assert not planned(rehearsal).dangers
        apply(rehearsal)
        steps.second_plan_is_empty(rehearsal)
        steps.destroy(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, confluent(topics=TOPICS[:1], clients=CLIENTS[:1]), procedure)
    assert result.passed, result.failure


def _rotated(vendor: Callable[..., Settings], keys: KeySettings) -> Settings:
    admin = {"admin_keys": keys} if vendor is confluent else {}
    return vendor(topics=TOPICS[:1], clients=(CLIENTS[0].replace(keys=keys),), **admin)


@pytest.mark.parametrize(
    ("vendor", "kinds"),
    [(confluent, {"confluent_api_key", "terraform_data"}), (redpanda, {"redpanda_user", "redpanda_acl"})],
)
def test_keys_rotate_in_three_deployments(tmp_path: Path, vendor: Callable[..., Settings], kinds: set[str]) -> None:
    kinds = kinds | {"aws_secretsmanager_secret", "aws_secretsmanager_secret_version"}
    seen: dict[str, Any] = {}

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        steps.second_plan_is_empty(rehearsal)
        for name, keys in (("add", BOTH), ("use", BOTH_BUT_THE_SECOND_USED), ("remove", SECOND)):
            seen[name] = changed(rehearsal, tmp_path / name, _rotated(vendor, keys))
        steps.destroy(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, _rotated(vendor, ONE), procedure)
    assert result.passed, result.failure
    assert actions(seen["add"]) == {("create", kind) for kind in kinds}
    # Which key is used is a matter of providers and pods.
    assert not seen["use"].changes
    assert actions(seen["remove"]) == {("destroy", kind) for kind in kinds}


def test_a_change_of_the_cluster_leaves_the_access_to_schemas(tmp_path: Path) -> None:
    seen: dict[str, Any] = {}
    small: dict[str, Any] = {"multi_zone": False, "schema_registry": True, "topics": TOPICS[:1], "clients": CLIENTS[:1]}

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        seen["upgrade"] = changed(rehearsal, tmp_path / "standard", confluent(**small))
        steps.destroy(rehearsal)

    result = rehearsed(tmp_path, confluent(**small | {"type": "basic"}), procedure)
    assert result.passed, result.failure
    assert actions(seen["upgrade"]) == {("update", "confluent_kafka_cluster")}


@pytest.mark.parametrize("vendor", [confluent, redpanda])
def test_fewer_partitions_are_a_danger_and_it_is_taken_away_in_two_steps(
    tmp_path: Path, vendor: Callable[..., Settings]
) -> None:
    seen: dict[str, Any] = {}

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        for partitions in (12, 3):
            topics = (TOPICS[0].replace(partitions=partitions),)
            stack = kafka(vendor(topics=topics, clients=()), protected=False)
            steps.configure(rehearsal, written(tmp_path / str(partitions), stack))
            seen[str(partitions)] = planned(rehearsal)
        seen["emptied"] = changed(rehearsal, tmp_path / "emptied", vendor(topics=(), clients=()))
        steps.configure(rehearsal, written(tmp_path / "without", without_kafka()))
        planned(rehearsal)
        apply(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, vendor(topics=TOPICS[:1], clients=()), procedure)
    assert result.passed, result.failure
    assert not seen["12"].dangers
    (danger,) = seen["3"].dangers
    assert str(danger.action) == "replace"
    assert danger.type.endswith("_topic")
