"""Grafana Cloud in the JSON of a stack."""

from typing import Any

import pytest
from cdktf import TerraformStack
from pydantic import ValidationError

from r3edge.addons.collectors import Destination, Kind
from r3edge.core.errors import ConfigurationError, explain
from r3edge.services import GrafanaSettings, KeySettings
from tests.services.grafana.stack import add, grafana, synthesized
from tests.support import Synthesized, synthesize, synthesize_two

STACK = "grafana/stack/stack"


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesized(grafana())


@pytest.fixture(scope="module")
def stack(found: Synthesized) -> str:
    return found.address("grafana_cloud_stack", STACK)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"slug": "Example"}, "slug = 'Example': must be 1 to 29 lower-case letters and digits"),
        ({"slug": "my-stack"}, "slug = 'my-stack': must be 1 to 29 lower-case letters and digits"),
        ({"slug": "a" * 30}, "must be 1 to 29 lower-case letters and digits"),
        ({"region": "Europe"}, "region = 'Europe': must be the slug of a region of Grafana Cloud"),
        ({"notices": {"emails": []}}, "notices.emails = []: must have at least 1 item"),
        ({"notices": {"emails": ["ops"]}}, "notices.emails[0] = 'ops': must be an e-mail address"),
        ({"owned": False}, "notices = ('ops@example.com',): must be None, where another environment has the stack"),
        ({"write_keys": {"used": 2}}, "write_keys.used = 2: must be one of the kept keys: 1"),
    ],
)
def test_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        grafana(**changes)
    assert message in explain(refused.value)


def test_the_stack(found: Synthesized) -> None:
    body = found.one("grafana_cloud_stack")
    assert (body["slug"], body["region_slug"]) == ("example", "prod-eu-west-2")


@pytest.mark.parametrize("protected", [True, False])
def test_it_is_protected_in_production(protected: bool) -> None:
    body = synthesized(grafana(), protected=protected).one("grafana_cloud_stack")
    assert body["delete_protection"] is protected
    assert body.get("lifecycle", {}).get("prevent_destroy", False) is protected


def test_collectors_may_write_to_this_stack_and_read_nothing(found: Synthesized, stack: str) -> None:
    policy = found.one("grafana_cloud_access_policy")
    assert policy["scopes"] == ["logs:write", "metrics:write", "profiles:write", "traces:write"]
    assert policy["realm"] == [{"type": "stack", "identifier": f"${{{stack}.id}}"}]
    assert policy["region"] == "prod-eu-west-2"


def test_tokens_are_in_secrets_manager_alone(found: Synthesized) -> None:
    token = found.address("grafana_cloud_access_policy_token", "grafana/writers/token-1")
    version = found.one("aws_secretsmanager_secret_version")
    assert version["secret_string_wo"] == f'${{jsonencode({{"token" = {token}.token}})}}'
    assert found.one("aws_secretsmanager_secret")["name"] == "/test/grafana/collectors-1"


def test_no_token_ends_by_itself(found: Synthesized) -> None:
    """With an expired one, no plan could be made any more."""
    assert "expires_at" not in found.one("grafana_cloud_access_policy_token")
    assert "seconds_to_live" not in found.one("grafana_cloud_stack_service_account_token")


def test_two_tokens_at_a_time() -> None:
    both = KeySettings(kept=(1, 2), used=2)
    made: list[str] = []

    def build(stack: TerraformStack) -> None:
        made.append(add(stack, grafana(write_keys=both, admin_keys=both)).writers.secret.name)

    found = synthesize(build)
    assert made == ["/test/grafana/collectors-2"]
    assert len(found.all("grafana_cloud_access_policy_token")) == 2
    used = found.address("grafana_cloud_stack_service_account_token", "grafana/stack/admin-token-2")
    assert _inside(found)["auth"] == f"${{{used}.key}}"


def _inside(found: Synthesized) -> dict[str, Any]:
    """Return the provider for what is in the stack."""
    (alias,) = [one for one in found.json["provider"]["grafana"] if "alias" in one]
    return alias


def test_the_inside_has_a_provider(found: Synthesized, stack: str) -> None:
    alias = _inside(found)
    assert alias["url"] == f"${{{stack}.url}}"
    assert alias["store_dashboard_sha256"] is True
    assert "org_id" not in alias
    token = found.address("grafana_cloud_stack_service_account_token", "grafana/stack/admin-token-1")
    for kind in ("grafana_contact_point", "grafana_notification_policy"):
        assert found.one(kind)["provider"] == "grafana.stack"
    assert found.one("grafana_contact_point")["depends_on"] == [token]


def test_alerts_are_told_by_mail(found: Synthesized) -> None:
    contact = found.one("grafana_contact_point")
    assert contact["email"] == [{"addresses": ["ops@example.com"], "single_email": True}]
    policy = found.one("grafana_notification_policy")
    assert (policy["group_wait"], policy["repeat_interval"]) == ("30s", "4h")
    address = found.address("grafana_contact_point", "grafana/notices/mail")
    assert policy["contact_point"] == f"${{{address}.name}}"
    silent = synthesized(grafana(notices=None)).json["resource"]
    assert not {"grafana_contact_point", "grafana_notification_policy"} & silent.keys()


def test_no_address_is_built(found: Synthesized, stack: str) -> None:
    """Their form depends on the region: all come from the stack."""
    assert "grafana.net" not in found.text
    made: list[dict[Kind, Destination]] = []

    def build(scope: TerraformStack) -> None:
        made.append(dict(add(scope, grafana()).stack.destinations))

    synthesize(build)
    (destinations,) = made
    assert set(destinations) == {"prometheus", "loki", "otlp", "pyroscope"}


def test_another_environment_uses_it() -> None:
    found = synthesized(grafana(owned=False, notices=None))
    assert "grafana_cloud_stack" not in found.json["resource"]
    assert found.one("grafana_cloud_stack", section="data")["slug"] == "example"
    assert found.one("grafana_cloud_access_policy")["name"] == "trading-test-collectors"


def test_a_stack_has_one_owner() -> None:
    def two(second: GrafanaSettings) -> None:
        synthesize_two(lambda stack: add(stack, grafana()), lambda other: add(other, second, environment="other"))

    with pytest.raises(ConfigurationError, match="Grafana stack example is owned by test/grafana/stack,"):
        two(grafana())
    two(grafana(slug="another"))
    two(grafana(owned=False, notices=None))
