"""Confluent Cloud: a public cluster with all that one service needs of it.

One of each type, because that is what the tests of failures count.
"""

from typing import Any

from tests.rehearsal.providers.valid.configuration import Valid

_ENVIRONMENT = {"id": "${confluent_environment.prod.id}"}
_CLUSTER = {"id": "${confluent_kafka_cluster.main.id}"}
_REST = "${confluent_kafka_cluster.main.rest_endpoint}"
_REGISTRY: dict[str, Any] = {
    "schema_registry_cluster": {"id": "${data.confluent_schema_registry_cluster.main.id}"},
    "rest_endpoint": "${data.confluent_schema_registry_cluster.main.rest_endpoint}",
    "credentials": {"key": "dummy", "secret": "dummy"},
}


def _identity(address: str) -> dict[str, str]:
    return {name: f"${{{address}.{name}}}" for name in ("id", "api_version", "kind")}


VALID = Valid(
    resources={
        "confluent_environment": {"prod": {"display_name": "prod", "stream_governance": {"package": "ESSENTIALS"}}},
        "confluent_kafka_cluster": {
            "main": {
                "display_name": "main",
                "availability": "SINGLE_ZONE",
                "cloud": "AWS",
                "region": "eu-west-3",
                "basic": [{}],
                "environment": _ENVIRONMENT,
            },
        },
        "confluent_service_account": {"engine": {"display_name": "engine"}},
        "confluent_api_key": {
            "engine": {
                "display_name": "engine",
                "owner": _identity("confluent_service_account.engine"),
                "managed_resource": {
                    **_identity("confluent_kafka_cluster.main"),
                    "environment": _ENVIRONMENT,
                },
            },
        },
        "confluent_kafka_topic": {
            "command": {
                "topic_name": "topic.command",
                "rest_endpoint": _REST,
                "partitions_count": 6,
                "config": {"cleanup.policy": "delete"},
                "kafka_cluster": _CLUSTER,
                "credentials": {
                    "key": "${confluent_api_key.engine.id}",
                    "secret": "${confluent_api_key.engine.secret}",
                },
            }
        },
        "confluent_kafka_acl": {
            "read": {
                "resource_type": "TOPIC",
                "resource_name": "${confluent_kafka_topic.command.topic_name}",
                "pattern_type": "LITERAL",
                "principal": "User:${confluent_service_account.engine.id}",
                "host": "*",
                "operation": "READ",
                "permission": "ALLOW",
                "rest_endpoint": _REST,
                "kafka_cluster": _CLUSTER,
            }
        },
        "confluent_role_binding": {
            "admin": {
                "principal": "User:${confluent_service_account.engine.id}",
                "role_name": "CloudClusterAdmin",
                "crn_pattern": "${confluent_kafka_cluster.main.rbac_crn}",
            }
        },
        "confluent_kafka_client_quota": {
            "engine": {
                "display_name": "engine",
                "principals": ["${confluent_service_account.engine.id}"],
                "throughput": {"ingress_byte_rate": "5242880", "egress_byte_rate": "5242880"},
                "kafka_cluster": _CLUSTER,
                "environment": _ENVIRONMENT,
            }
        },
        "confluent_schema": {
            "command": {
                **_REGISTRY,
                "subject_name": "topic.command-value",
                "format": "AVRO",
                "schema": '{"type": "record", "name": "Command", "fields": []}',
            }
        },
        "confluent_subject_config": {
            "command": {
                **_REGISTRY,
                "subject_name": "${confluent_schema.command.subject_name}",
                "compatibility_level": "BACKWARD",
            }
        },
    },
    data={
        "confluent_organization": {"main": {}},
        "confluent_environment": {"prod": _ENVIRONMENT},
        "confluent_kafka_cluster": {"main": {**_CLUSTER, "environment": _ENVIRONMENT}},
        "confluent_schema_registry_cluster": {
            "main": {"environment": _ENVIRONMENT, "depends_on": ["confluent_environment.prod"]}
        },
        "confluent_service_account": {"engine": {"id": "${confluent_service_account.engine.id}"}},
    },
    outputs={
        "bootstrap": '${trimprefix(confluent_kafka_cluster.main.bootstrap_endpoint, "SASL_SSL://")}',
    },
)
