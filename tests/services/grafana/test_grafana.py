"""Grafana Cloud in the JSON of a stack."""

import json
import re
from typing import Any

import pytest
from cdktf import TerraformStack
from pydantic import ValidationError

from r3edge.addons.collectors import Destination, DestinationKind
from r3edge.core.errors import ConfigurationError, explain
from r3edge.services import (
    GrafanaAlertSettings,
    GrafanaCheckSettings,
    GrafanaNoticeSettings,
    GrafanaSettings,
    GrafanaSloSettings,
    KeySettings,
    QuietHoursSettings,
)
from tests.services.grafana.stack import RUNBOOKS, add, grafana, synthesized
from tests.support import Synthesized, synthesize, synthesize_two

STACK = "grafana/stack/stack"
NIGHT = {"start": "20:00", "end": "24:00", "time_zone": "Europe/Paris"}


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
        ({"runbooks_url": "http://example.com"}, "runbooks_url = 'http://example.com': must be an https:// address"),
        (
            {"runbooks_url": "https://example.com/"},
            "must be an https:// address without query, and without / at its end",
        ),
        ({"check": {"health_path": "health"}}, "check.health_path = 'health': must be a path that begins with /"),
        ({"check": {"probes": ["eu 1"]}}, "check.probes[0] = 'eu 1': must be the name of a probe, as Frankfurt"),
        ({"slo": {"objective": 1}}, "slo.objective = 1: must be less than 1"),
        ({"slo": {"window_days": 30}}, "slo.window_days = 30: must be 7, 14 or 28"),
        ({"alerts": {"error_ratio": 1}}, "alerts.error_ratio = 1: must be less than 1"),
        ({"alerts": {"certificate_days": 0}}, "alerts.certificate_days = 0: must be"),
        (
            {"notices": {"emails": ["a@b.de"], "quiet_hours": [{**NIGHT, "start": "7 pm"}]}},
            "notices.quiet_hours[0].start = '7 pm': must be a time of day, as 20:00",
        ),
        (
            {"notices": {"emails": ["a@b.de"], "quiet_hours": [{**NIGHT, "end": "06:00"}]}},
            "notices.quiet_hours[0].end = '06:00': must be after start, 20:00",
        ),
        (
            {"notices": {"emails": ["a@b.de"], "quiet_hours": [{**NIGHT, "time_zone": "CET+1"}]}},
            "notices.quiet_hours[0].time_zone = 'CET+1': must be a time zone of the IANA's list, as Europe/Paris",
        ),
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
    for kind in ("grafana_folder", "grafana_dashboard", "grafana_rule_group"):
        assert {body["provider"] for body in found.all(kind).values()} == {"grafana.stack"}


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
    made: list[dict[DestinationKind, Destination]] = []

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


def test_warnings_are_not_sent_in_quiet_hours() -> None:
    notices = GrafanaNoticeSettings(emails=("ops@example.com",), quiet_hours=(QuietHoursSettings(**NIGHT),))
    found = synthesized(grafana(notices=notices))
    assert found.one("grafana_mute_timing")["intervals"] == [
        {"location": "Europe/Paris", "times": [{"start": "20:00", "end": "24:00"}]}
    ]
    (route,) = found.one("grafana_notification_policy")["policy"]
    timing = found.address("grafana_mute_timing", "grafana/notices/quiet-hours")
    assert route["matcher"] == [{"label": "severity", "match": "=", "value": "warning"}]
    assert route["mute_timings"] == [f"${{{timing}.name}}"]
    assert "policy" not in synthesized(grafana()).one("grafana_notification_policy")


def test_dashboards_keep_their_variables(found: Synthesized) -> None:
    """Terraform would read ``${datasource}`` as a reference."""
    for path, body in found.all("grafana_dashboard").items():
        text = body["config_json"]
        assert "$${datasource}" in text
        assert "runbooks.invalid" not in text
        assert f"{RUNBOOKS}/alerts.md#" in text
        assert json.loads(text.replace("$${", "${"))["uid"] == path.rpartition("/")[2]


def test_the_owner_alone_has_dashboards_and_each_has_alerts(found: Synthesized) -> None:
    other = synthesized(grafana(owned=False, notices=None))
    assert "grafana_dashboard" not in other.json["resource"]
    assert set(_titles(found)) == {"trading", "Alerts of trading-test"}
    assert set(_titles(other)) == {"Alerts of trading-test"}
    silent = synthesized(grafana(alerts=None))
    assert "grafana_rule_group" not in silent.json["resource"]


def _titles(found: Synthesized) -> list[str]:
    return [body["title"] for body in found.all("grafana_folder").values()]


def _rules(found: Synthesized) -> list[dict[str, Any]]:
    return [rule for body in found.all("grafana_rule_group").values() for rule in body["rule"]]


def test_what_every_alert_has(found: Synthesized) -> None:
    for rule in _rules(found):
        assert rule["labels"].keys() >= {"environment", "severity", "team"}
        assert rule["annotations"]["runbook_url"] == f"{RUNBOOKS}/alerts.md#{rule['name'].lower()}"
        assert rule["annotations"].keys() >= {"summary", "__dashboardUid__", "__panelId__"}
        # The provider loses it (grafana/terraform-provider-grafana, issue 2276); the policy routes by labels.
        assert "notification_settings" not in rule
        query, math, threshold = (json.loads(data["model"]) for data in rule["data"])
        assert 'cluster="trading-test"' in query["expr"]
        assert "ENVIRONMENT" not in query["expr"]
        assert (rule["condition"], threshold["expression"], math["refId"]) == ("C", "B", "B")
        assert rule["no_data_state"] == "OK"


def test_thresholds_are_settings() -> None:
    strict = synthesized(grafana(alerts=GrafanaAlertSettings(consumer_lag=5)))
    (behind,) = [rule for rule in _rules(strict) if rule["name"] == "ConsumerBehind"]
    assert json.loads(behind["data"][0]["model"])["expr"].endswith("> 5")


def test_alerting_is_written_one_after_the_other(found: Synthesized) -> None:
    groups = found.all("grafana_rule_group")
    before = [body["depends_on"][-1] for body in groups.values()]
    policy = found.address("grafana_notification_policy", "grafana/notices/policy")
    addresses = [found.address("grafana_rule_group", path) for path in groups]
    assert set(before) == {policy, *addresses} - (set(addresses) - set(before))
    assert len(set(before)) == len(groups)


def test_collectors_have_the_token_in_use(found: Synthesized) -> None:
    (document,) = found.one("helm_release", "grafana/collectors/secrets/release")["values"]
    assert '"key" = "/test/grafana/collectors-1"' in document


def test_the_objective_is_the_public_hosts() -> None:
    body = synthesized(grafana(slo=GrafanaSloSettings(objective=0.99, window_days=7))).one("grafana_slo")
    assert body["objectives"] == [{"value": 0.99, "window": "7d"}]
    (query,) = body["query"]
    public = 'cluster="trading-test", entrypoint="websecure"'
    assert query["ratio"] == [
        {
            "success_metric": f'traefik_entrypoint_requests_total{{{public}, code!~"5.."}}',
            "total_metric": f"traefik_entrypoint_requests_total{{{public}}}",
        }
    ]
    (alerting,) = body["alerting"]
    for burn, severity in (("fastburn", "critical"), ("slowburn", "warning")):
        labels = {one["key"]: one["value"] for one in alerting[burn][0]["label"]}
        assert labels == {"environment": "trading-test", "severity": severity, "team": "platform"}


def test_the_objective_is_an_option(found: Synthesized) -> None:
    assert "grafana_slo" not in found.json["resource"]


def test_the_host_is_checked_from_outside(found: Synthesized) -> None:
    checked = synthesized(grafana(check=GrafanaCheckSettings(health_path="/health", seconds=30, probes=("Paris",))))
    body = checked.one("grafana_synthetic_monitoring_check")
    assert (body["target"], body["frequency"]) == ("https://api.example.com/health", 30_000)
    (probe,) = body["probes"]
    assert re.fullmatch(r"\$\{data\.grafana_synthetic_monitoring_probes\.\w+\.probes\.Paris\}", probe)
    assert body["settings"]["http"]["fail_if_not_ssl"] is True
    policy = checked.one("grafana_cloud_access_policy", "grafana/check/policy")
    assert policy["scopes"] == ["logs:write", "metrics:write", "stacks:read", "traces:write"]
    assert [rule["name"] for rule in _rules(checked) if rule["name"] not in {one["name"] for one in _rules(found)}] == [
        "HostUnreachable"
    ]
    assert body["provider"] == "grafana.checks"


def test_the_check_is_an_option(found: Synthesized) -> None:
    assert "grafana_synthetic_monitoring_check" not in found.json["resource"]
