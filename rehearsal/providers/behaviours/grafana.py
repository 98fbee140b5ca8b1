"""Grafana Cloud and its stacks. Each stack is a scope."""

import json
import re
from collections.abc import Callable, Iterator

from rehearsal.providers.behaviour import Behaviour, Change, Template
from rehearsal.providers.computed_values import Seeded, fill
from rehearsal.providers.problems import Problem
from rehearsal.providers.values import Object

_UID = "{letters:14}"
_UUID = "{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}"
_POLICY_TOKEN = "glc_dummy-{mixed:40}"
_ACCOUNT_TOKEN = "glsa_dummy-{mixed:26}_{hex:8}"
_LATER = "2027-01-01T00:00:00Z"
_SERVICES = ("alertmanager", "fleet_management", "graphite", "logs", "profiles", "prometheus", "traces")


def _delete_protection(change: Change) -> Iterator[Problem]:
    if change.after is None and change.before and change.before.get("delete_protection"):
        yield Problem("The service refused", "delete protection is on: set delete_protection to false first")


def _in_org(form: str) -> Callable[[Seeded, Object], str]:
    """Return a template for an id within an organization; the only one of a stack by default."""
    return lambda seeded, values: f"{values.get('org_id') or 1}:{fill(form, seeded, values)}"


def _regional(form: str) -> Callable[[Seeded, Object], str]:
    """Return a host in the stack's region, or in the default one."""
    return lambda _seeded, values: form.format(values["region_slug"] or "us")


def _title_slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def _folder_url(_seeded: Seeded, values: Object) -> str:
    return f"https://example.grafana.net/dashboards/f/{values['uid']}/{_title_slug(values['title'])}"


def _dashboard_uid(seeded: Seeded, values: Object) -> str:
    return json.loads(values["config_json"]).get("uid") or seeded.take("letters", 14)


def _dashboard_url(_seeded: Seeded, values: Object) -> str:
    title = json.loads(values["config_json"]).get("title", "")
    return f"https://example.grafana.net/d/{values['uid']}/{_title_slug(title)}"


_STACK: dict[str, Template] = {
    "id": "{digits:6}",
    "name": "{slug}",
    "status": "active",
    "url": "https://{slug}.grafana.net",
    "region_slug": "prod-eu-west-3",  # a data source does not say
    "org_id": "{digits:6}",
    "org_slug": "example",
    "org_name": "example",
    "prometheus_url": _regional("https://prometheus-prod-01-{}.grafana.net"),
    "prometheus_remote_endpoint": "{prometheus_url}/api/prom",
    "prometheus_remote_write_endpoint": "{prometheus_url}/api/prom/push",
    "logs_url": "https://logs-prod-001.grafana.net",
    "traces_url": _regional("https://tempo-prod-01-{}.grafana.net:443"),
    "profiles_url": "https://profiles-prod-001.grafana.net",
    "otlp_url": _regional("https://otlp-gateway-{}.grafana.net/otlp"),
    "alertmanager_url": _regional("https://alertmanager-{}.grafana.net"),
    "graphite_url": _regional("https://graphite-prod-01-{}.grafana.net/graphite"),
    "sm_url": _regional("https://synthetic-monitoring-api-{}.grafana.net"),
    **{f"{service}_status": "active" for service in _SERVICES},
    **{f"{service}_name": f"{{slug}}-{service.replace('_', '-')}" for service in _SERVICES},
}

_ACCOUNT_TOKEN_FORM: dict[str, Template] = {
    "id": "{digits:6}",
    "key": _ACCOUNT_TOKEN,
    "expiration": _LATER,
    "has_expired": False,
}

BEHAVIOUR = Behaviour(
    scope=("url",),
    unique={
        "grafana_cloud_stack": "{slug}",
        "grafana_cloud_access_policy": "{region}/{name}",
        "grafana_cloud_access_policy_token": "{region}/{access_policy_id}/{name}",
        "grafana_cloud_stack_service_account": "{stack_slug}/{name}",
        "grafana_cloud_stack_service_account_token": "{stack_slug}/{service_account_id}/{name}",
        "grafana_contact_point": "{org_id}/{name}",
        "grafana_dashboard": "{org_id}/{uid}",
        "grafana_data_source": "{org_id}/{name}",
        "grafana_folder": "{org_id}/{uid}",
        "grafana_message_template": "{org_id}/{name}",
        "grafana_mute_timing": "{org_id}/{name}",
        "grafana_notification_policy": "{org_id}/policy",
        "grafana_rule_group": "{org_id}/{folder_uid}/{name}",
        "grafana_service_account": "{org_id}/{name}",
        "grafana_service_account_token": "{service_account_id}/{name}",
        "grafana_sso_settings": "{provider_name}",
        "grafana_synthetic_monitoring_check": "{job}/{target}",
        "grafana_team": "{org_id}/{name}",
    },
    import_id={"grafana_cloud_stack": "{slug}"},
    computed_values={
        "grafana_cloud_stack": _STACK,
        "grafana_cloud_access_policy": {"policy_id": _UUID, "id": "{region}:{policy_id}"},
        "grafana_cloud_access_policy_token": {"id": "{region}:" + _UUID, "token": _POLICY_TOKEN},
        "grafana_cloud_access_policy_rotating_token": {
            "id": "{region}:" + _UUID,
            "name": "{name_prefix}-1767225600",
            "token": _POLICY_TOKEN,
            "expires_at": _LATER,
            "ready_for_rotation": False,
        },
        "grafana_cloud_stack_service_account": {"id": "{stack_slug}:{digits:3}"},
        "grafana_cloud_stack_service_account_token": _ACCOUNT_TOKEN_FORM,
        "grafana_cloud_stack_service_account_rotating_token": {
            **_ACCOUNT_TOKEN_FORM,
            "name": "{name_prefix}-1767225600",
            "ready_for_rotation": False,
        },
        "grafana_contact_point": {"id": _in_org("{name}")},
        "grafana_dashboard": {
            "uid": _dashboard_uid,
            "id": _in_org("{uid}"),
            "dashboard_id": "{digits:3}",
            "url": _dashboard_url,
            "version": 1,
        },
        "grafana_data_source": {"uid": _UID, "name": "{uid}", "id": _in_org("{uid}"), "type": "prometheus"},
        "grafana_data_source_config": {"id": _in_org("{uid}")},
        "grafana_folder": {"uid": _UID, "id": _in_org("{uid}"), "url": _folder_url},
        "grafana_message_template": {"org_id": "1", "id": "{org_id}:{name}"},
        "grafana_mute_timing": {"id": _in_org("{name}")},
        "grafana_notification_policy": {"id": _in_org("policy")},
        "grafana_rule_group": {"id": _in_org("{folder_uid}:{name}"), "rule.uid": _UID},
        "grafana_service_account": {"org_id": "1", "id": "{org_id}:{digits:3}"},
        "grafana_service_account_token": _ACCOUNT_TOKEN_FORM,
        "grafana_slo": {"uuid": "{letters:25}", "id": "{uuid}"},
        "grafana_sso_settings": {"id": "{provider_name}"},
        "grafana_synthetic_monitoring_check": {"id": "{digits:5}", "tenant_id": "{digits:5}"},
        "grafana_synthetic_monitoring_installation": {
            "id": "{stack_id}",
            "sm_access_token": "dummy-{mixed:40}",
            "stack_sm_api_url": "https://synthetic-monitoring-api.grafana.net",
        },
        "grafana_synthetic_monitoring_probes": {
            "id": "probes",
            "probes": {"Frankfurt": 2, "London": 3, "Paris": 4},
        },
        "grafana_team": {
            "org_id": "1",
            "team_id": "{digits:3}",
            "id": "{org_id}:{team_id}",
            "team_uid": _UID,
            "email": "",
        },
    },
    unknown_on_update={"grafana_dashboard": ("version",)},
    at_apply={"grafana_cloud_stack": (_delete_protection,)},
)
