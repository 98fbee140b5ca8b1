"""Grafana Cloud and the stacks in it: a stack of its own is another world."""

from collections.abc import Iterator

from rehearsal.providers.behaviour import Behaviour, Change
from rehearsal.providers.problems import Problem


def _delete_protection(change: Change) -> Iterator[Problem]:
    if change.after is None and change.before and change.before.get("delete_protection"):
        yield Problem("The service refused", "delete protection is on: set delete_protection to false first")


_REGION = "{region_slug}"

BEHAVIOUR = Behaviour(
    scope=("url",),
    unique={
        "grafana_cloud_stack": "{slug}",
        "grafana_cloud_access_policy": "{region}/{name}",
        "grafana_contact_point": "{org_id}/{name}",
        "grafana_folder": "{org_id}/{uid}",
        "grafana_data_source": "{org_id}/{uid}",
        "grafana_mute_timing": "{org_id}/{name}",
        "grafana_notification_policy": "{org_id}/policy",
        "grafana_rule_group": "{org_id}/{folder_uid}/{name}",
    },
    made_up={
        "grafana_cloud_stack": {
            "id": "{digits:6}",
            "url": "https://{slug}.grafana.net",
            "status": "active",
            "prometheus_url": "https://prometheus-prod-01-" + _REGION + ".grafana.net",
            "prometheus_remote_endpoint": "https://prometheus-prod-01-" + _REGION + ".grafana.net/api/prom",
            "prometheus_remote_write_endpoint": "https://prometheus-prod-01-" + _REGION + ".grafana.net/api/prom/push",
            "logs_url": "https://logs-prod-001.grafana.net",
            "traces_url": "https://tempo-prod-01-" + _REGION + ".grafana.net/tempo",
            "profiles_url": "https://profiles-prod-001.grafana.net",
            "otlp_url": "https://otlp-gateway-" + _REGION + ".grafana.net/otlp",
            "alertmanager_url": "https://alertmanager-" + _REGION + ".grafana.net",
        },
        "grafana_cloud_access_policy": {
            "policy_id": "{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}",
            "id": "{region}:{policy_id}",
        },
        "grafana_cloud_stack_service_account": {"id": "{stack_slug}:{digits:3}"},
        "grafana_folder": {"org_id": "1", "uid": "{letters:14}", "id": "{org_id}:{uid}"},
        "grafana_dashboard": {"org_id": "1", "uid": "{letters:14}", "id": "{org_id}:{uid}"},
        "grafana_data_source": {"org_id": "1", "uid": "{letters:14}", "id": "{org_id}:{uid}"},
        "grafana_contact_point": {"org_id": "1", "id": "{org_id}:{name}"},
        "grafana_mute_timing": {"org_id": "1", "id": "{org_id}:{name}"},
        "grafana_message_template": {"org_id": "1", "id": "{org_id}:{name}"},
        "grafana_notification_policy": {"org_id": "1", "id": "{org_id}:policy"},
        "grafana_rule_group": {"org_id": "1", "id": "{org_id}:{folder_uid}:{name}"},
        "grafana_service_account": {"org_id": "1", "id": "{org_id}:{digits:3}"},
        "grafana_synthetic_monitoring_probes": {
            "probes": {"Frankfurt": 2, "London": 3, "Paris": 4},
        },
    },
    at_apply={"grafana_cloud_stack": (_delete_protection,)},
)
