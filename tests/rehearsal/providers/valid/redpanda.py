"""Redpanda Cloud: a serverless cluster with all that one service needs of it."""

from tests.rehearsal.providers.valid.configuration import Valid

_GROUP = "${redpanda_resource_group.main.id}"
_API = "${redpanda_serverless_cluster.main.dataplane_api.url}"
_IN_CLUSTER = {"cluster_api_url": _API, "allow_deletion": True}

VALID = Valid(
    resources={
        "redpanda_resource_group": {"main": {"name": "main"}},
        "redpanda_serverless_cluster": {
            "main": {
                "name": "main",
                "resource_group_id": _GROUP,
                "serverless_region": "eu-central-1",
                "allow_deletion": True,
            }
        },
        "redpanda_topic": {
            "command": {**_IN_CLUSTER, "name": "topic.command", "partition_count": 6, "replication_factor": 3}
        },
        "redpanda_user": {
            "engine": {
                **_IN_CLUSTER,
                "name": "engine",
                "mechanism": "scram-sha-256",
                "password_wo": "dummy",
                "password_wo_version": 1,
            }
        },
        "redpanda_acl": {
            "read": {
                **_IN_CLUSTER,
                "resource_type": "TOPIC",
                "resource_name": "${redpanda_topic.command.name}",
                "resource_pattern_type": "LITERAL",
                "principal": "User:${redpanda_user.engine.name}",
                "host": "*",
                "operation": "READ",
                "permission_type": "ALLOW",
            }
        },
        "redpanda_role": {"reader": {**_IN_CLUSTER, "name": "reader"}},
        "redpanda_role_assignment": {
            "engine": {
                "cluster_api_url": _API,
                "role_name": "${redpanda_role.reader.name}",
                "principal": "User:${redpanda_user.engine.name}",
            }
        },
        "redpanda_secret": {
            "engine": {
                **_IN_CLUSTER,
                "name": "ENGINE",
                "scopes": ["SCOPE_REDPANDA_CONNECT"],
                "secret_data": "dummy",
                "secret_data_version": 1,
            }
        },
        "redpanda_schema": {
            "command": {
                "cluster_id": "${redpanda_serverless_cluster.main.id}",
                "subject": "topic.command-value",
                "schema_type": "AVRO",
                "schema": '{"type": "record", "name": "Command", "fields": []}',
                "username": "${redpanda_user.engine.name}",
                "password": "dummy",
                "allow_deletion": True,
            }
        },
        "redpanda_service_account": {
            "engine": {
                "name": "engine",
                "description": "of the engine",
                "role_bindings": [
                    {"role_name": "Reader", "scope": {"resource_type": "resource_group", "resource_id": _GROUP}}
                ],
            }
        },
    },
    data={
        "redpanda_resource_group": {"main": {"name": "${redpanda_resource_group.main.name}"}},
        "redpanda_serverless_cluster": {"main": {"id": "${redpanda_serverless_cluster.main.id}"}},
    },
)
