"""Redpanda Cloud: an apply must allow the deletion of most resources that hold data before they can be deleted."""

from collections.abc import Iterator

from rehearsal.providers.behaviour import Behaviour, Change, decreased
from rehearsal.providers.problems import Problem

_GUARDED = ("redpanda_acl", "redpanda_serverless_cluster", "redpanda_topic", "redpanda_user")


def _deletion_is_allowed(change: Change) -> Iterator[Problem]:
    if change.after is None and change.before and not change.before.get("allow_deletion"):
        yield Problem("The service refused", "deletion is not allowed: set allow_deletion to true first")


# Redpanda documentation, "Serverless Regions".
_REGIONS = (
    "ap-northeast-1",
    "ap-south-1",
    "ap-southeast-1",
    "eu-central-1",
    "eu-west-2",
    "us-east-1",
    "us-west-2",
)


def _region_is_offered(change: Change) -> Iterator[Problem]:
    region = (change.after or {}).get("serverless_region")
    if isinstance(region, str) and region not in _REGIONS:
        yield Problem("The service refused", f"{region} is no region of Redpanda Serverless", ("serverless_region",))


_ID = "{hex:20}"
_SERVERLESS = "{id}.any.{serverless_region}.mpx.prd.cloud.redpanda.com"

BEHAVIOUR = Behaviour(
    unique={
        "redpanda_resource_group": "{name}",
        "redpanda_serverless_cluster": "{name}",
        "redpanda_topic": "{cluster_api_url}/{name}",
        "redpanda_user": "{cluster_api_url}/{name}",
        "redpanda_role": "{cluster_api_url}/{name}",
        "redpanda_role_assignment": "{cluster_api_url}/{role_name}:{principal}",
        "redpanda_secret": "{cluster_api_url}/{name}",
    },
    computed_values={
        "redpanda_resource_group": {"id": "{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}"},
        "redpanda_serverless_cluster": {
            "serverless_region": "eu-central-1",
            "id": _ID,
            "state": "STATE_READY",
            "cluster_api_url": f"https://api-{{hex:8}}.{_SERVERLESS}",
            "dataplane_api.url": "{cluster_api_url}",
            "kafka_api.seed_brokers": [f"{_SERVERLESS}:9092"],
            "schema_registry.url": f"https://schema-registry-{{hex:8}}.{_SERVERLESS}:30081",
            "console_url": f"https://console-{{hex:8}}.{_SERVERLESS}",
            "prometheus.url": f"https://console-{{hex:8}}.{_SERVERLESS}/api/cloud/prometheus/public_metrics",
        },
        "redpanda_topic": {"id": "{name}", "partition_count": 1, "replication_factor": 3},
        "redpanda_user": {"id": "{name}", "mechanism": "scram-sha-256"},
        "redpanda_acl": {
            "id": "{resource_type}:{resource_name}:{resource_pattern_type}:{principal}:{host}:{operation}"
            ":{permission_type}"
        },
        "redpanda_role": {"id": "{name}"},
        "redpanda_role_assignment": {"id": "{role_name}:{principal}"},
        "redpanda_schema": {"id": "{digits:3}", "version": 1, "schema_type": "AVRO", "compatibility": "BACKWARD"},
        "redpanda_secret": {"id": "{name}", "secret_data_version": 1},
        "redpanda_service_account": {
            "id": _ID,
            "auth0_client_credentials.client_id": "{mixed:32}",
            "auth0_client_credentials.client_secret": "dummy-{mixed:58}",
        },
    },
    unknown_on_update={"redpanda_schema": ("version",)},
    replaced_by={"redpanda_topic": decreased("partition_count")},
    at_apply=dict.fromkeys(_GUARDED, (_deletion_is_allowed,))
    | {"redpanda_serverless_cluster": (_deletion_is_allowed, _region_is_offered)},
)
