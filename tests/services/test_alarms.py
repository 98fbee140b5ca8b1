"""The alarm topic: who may publish, and who gets what is published."""

import pytest
from pydantic import ValidationError

from r3edge.core.errors import explain
from r3edge.services import AlarmSettings
from tests.services.stacks import synthesize_services
from tests.support import Synthesized

SERVICES = {"backup", "budgets", "cloudwatch", "events.rds"}
OWN = {"StringEquals": {"aws:SourceAccount": ["123456789012"]}}


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesize_services()


def test_it_has_a_key_since_services_cannot_use_the_accounts(found: Synthesized) -> None:
    topic = found.one("aws_sns_topic")
    assert topic["name"] == "trading-test-alarms"
    assert topic["kms_master_key_id"] == f"${{{found.address('aws_kms_key', 'services/alarms/key/key')}.arn}}"


@pytest.mark.parametrize(
    ("path", "actions"),
    [("services/alarms/key/key", {"kms:Decrypt", "kms:GenerateDataKey*"}), ("services/alarms/policy", {"sns:Publish"})],
)
def test_services_of_this_account_may_publish_and_use_the_key(found: Synthesized, path: str, actions: set[str]) -> None:
    statements = {one["Sid"]: one for one in found.statements(path)}
    services = statements["Services"]
    assert set(services["Principal"]["Service"]) == {f"{name}.amazonaws.com" for name in SERVICES}
    assert set(services["Action"]) == actions
    assert services["Condition"] == OWN
    # It sends no such condition key to KMS: with one, every finding would be lost, and nobody told.
    events = statements["EventBridge"]
    assert events["Principal"] == {"Service": ["events.amazonaws.com"]}
    assert set(events["Action"]) == actions
    assert "Condition" not in events


def test_nobody_publishes_without_tls(found: Synthesized) -> None:
    (deny,) = [one for one in found.statements("services/alarms/policy") if one["Effect"] == "Deny"]
    assert deny["Condition"] == {"Bool": {"aws:SecureTransport": ["false"]}}


def test_every_address_is_subscribed() -> None:
    alarms = AlarmSettings(emails=("one@example.com", "two@example.com"))
    subscriptions = synthesize_services(alarms=alarms).all("aws_sns_topic_subscription").values()
    assert {(one["protocol"], one["endpoint"]) for one in subscriptions} == {
        ("email", "one@example.com"),
        ("email", "two@example.com"),
    }


@pytest.mark.parametrize(
    ("emails", "message"),
    [
        ([], "emails = []: must have at least 1 item"),
        (["nobody"], "emails[0] = 'nobody': must be an e-mail address"),
        (["a@example.com"] * 2, "emails = 'a@example.com': must be listed once, not 2 times"),
    ],
)
def test_refusals(emails: list[str], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        AlarmSettings.model_validate({"emails": emails})
    assert message in explain(refused.value)
