"""Grafana: a stack in the cloud with the tokens to write to it, and what is in the stack."""

from tests.rehearsal.providers.valid.configuration import Valid

_REGION = "prod-eu-west-3"
_SLUG = "${grafana_cloud_stack.main.slug}"
_POLICY = "${grafana_cloud_access_policy.metrics.policy_id}"

VALID = Valid(
    resources={
        "grafana_cloud_stack": {
            "main": {"name": "example", "slug": "example", "region_slug": _REGION, "delete_protection": False}
        },
        "grafana_cloud_access_policy": {
            "metrics": {
                "region": _REGION,
                "name": "metrics",
                "scopes": ["metrics:write", "logs:write"],
                "realm": [{"type": "stack", "identifier": "${grafana_cloud_stack.main.id}"}],
            }
        },
        "grafana_cloud_access_policy_token": {
            "metrics": {
                "region": _REGION,
                "access_policy_id": _POLICY,
                "name": "metrics",
            }
        },
        "grafana_cloud_access_policy_rotating_token": {
            "metrics": {
                "region": _REGION,
                "access_policy_id": _POLICY,
                "name_prefix": "metrics",
                "expire_after": "720h",
                "early_rotation_window": "168h",
            }
        },
        "grafana_cloud_stack_service_account": {
            "terraform": {"stack_slug": _SLUG, "name": "terraform", "role": "Admin"}
        },
        "grafana_cloud_stack_service_account_token": {
            "terraform": {
                "stack_slug": _SLUG,
                "service_account_id": "${grafana_cloud_stack_service_account.terraform.id}",
                "name": "terraform",
            }
        },
        "grafana_cloud_stack_service_account_rotating_token": {
            "terraform": {
                "stack_slug": _SLUG,
                "service_account_id": "${grafana_cloud_stack_service_account.terraform.id}",
                "name_prefix": "terraform",
                "seconds_to_live": 2592000,
                "early_rotation_window_seconds": 604800,
            }
        },
        "grafana_service_account": {"ci": {"name": "ci", "role": "Viewer"}},
        "grafana_service_account_token": {
            "ci": {"name": "ci", "service_account_id": "${grafana_service_account.ci.id}"}
        },
        "grafana_team": {"core": {"name": "core", "email": "core@example.com"}},
        "grafana_sso_settings": {
            "google": {
                "provider_name": "google",
                "oauth2_settings": {"client_id": "dummy", "client_secret": "dummy", "allowed_domains": "example.com"},
            }
        },
        "grafana_folder": {"engine": {"title": "Engine"}},
        "grafana_dashboard": {
            "engine": {"folder": "${grafana_folder.engine.uid}", "config_json": '{"title": "Engine", "uid": "engine"}'}
        },
        "grafana_data_source": {
            "cloudwatch": {
                "name": "cloudwatch",
                "type": "cloudwatch",
                "json_data_encoded": '{"defaultRegion": "eu-west-3"}',
                "secure_json_data_encoded": '{"secretKey": "dummy"}',
            }
        },
        "grafana_data_source_config": {
            "cloudwatch": {
                "uid": "${grafana_data_source.cloudwatch.uid}",
                "json_data_encoded": '{"defaultRegion": "eu-west-1"}',
            }
        },
        "grafana_contact_point": {
            "team": {"name": "team", "email": [{"addresses": ["team@example.com", "a@example.com"]}]}
        },
        "grafana_message_template": {"team": {"name": "team", "template": '{{ define "team" }}text{{ end }}'}},
        "grafana_mute_timing": {
            "weekend": {"name": "weekend", "intervals": [{"weekdays": ["saturday", "sunday"]}]},
        },
        "grafana_notification_policy": {
            "main": {
                "contact_point": "${grafana_contact_point.team.name}",
                "group_by": ["alertname"],
                "policy": [
                    {
                        "matcher": [{"label": "severity", "match": "=", "value": "low"}],
                        "mute_timings": ["${grafana_mute_timing.weekend.name}"],
                    }
                ],
            }
        },
        "grafana_rule_group": {
            "engine": {
                "name": "engine",
                "folder_uid": "${grafana_folder.engine.uid}",
                "interval_seconds": 60,
                "rule": [
                    {
                        "name": "up",
                        "condition": "A",
                        "data": [
                            {
                                "ref_id": "A",
                                "datasource_uid": "prometheus",
                                "model": "{}",
                                "relative_time_range": {"from": 600, "to": 0},
                            }
                        ],
                    }
                ],
            }
        },
        "grafana_slo": {
            "engine": {
                "name": "engine",
                "description": "Commands are answered",
                "query": [{"type": "freeform", "freeform": {"query": "vector(1)"}}],
                "objectives": {"value": 0.995, "window": "30d"},
                "destination_datasource": {"uid": "grafanacloud-prom"},
                "label": [{"key": "team", "value": "core"}],
            }
        },
        "grafana_synthetic_monitoring_installation": {
            "main": {
                "stack_id": "${grafana_cloud_stack.main.id}",
                "metrics_publisher_key": "${grafana_cloud_access_policy_token.metrics.token}",
            }
        },
        "grafana_synthetic_monitoring_check": {
            "site": {
                "job": "site",
                "target": "https://app.example",
                "probes": ["${data.grafana_synthetic_monitoring_probes.all.probes.Paris}"],
                "settings": {"http": {"method": "GET", "fail_if_not_ssl": True}},
                "depends_on": ["grafana_synthetic_monitoring_installation.main"],
            }
        },
    },
    data={
        "grafana_cloud_access_policies": {"all": {}},
        "grafana_cloud_stack": {"main": {"slug": _SLUG}},
        "grafana_data_source": {"cloudwatch": {"name": "${grafana_data_source.cloudwatch.name}"}},
        "grafana_folder": {"engine": {"title": "${grafana_folder.engine.title}"}},
        "grafana_synthetic_monitoring_probes": {"all": {}},
    },
    outputs={"push": "${grafana_cloud_stack.main.prometheus_remote_write_endpoint}"},
)
