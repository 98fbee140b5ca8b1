"""Redpanda Cloud: a serverless cluster with all that one service needs of it, and a cluster in a network of ours."""

from tests.rehearsal.providers.right.configuration import Right

_GROUP = "${redpanda_resource_group.main.id}"
_API = "${redpanda_serverless_cluster.main.dataplane_api.url}"
_IN_CLUSTER = {"cluster_api_url": _API, "allow_deletion": True}
_PLACE = {
    "cloud_provider": "aws",
    "region": "eu-west-1",
    "cluster_type": "byoc",
    "resource_group_id": _GROUP,
}

RIGHT = Right(
    resources={
        "redpanda_resource_group": {"main": {"name": "main"}},
        "redpanda_serverless_cluster": {
            "main": {
                "name": "main",
                "resource_group_id": _GROUP,
                "serverless_region": "eu-west-1",
                "allow_deletion": True,
            }
        },
        "redpanda_network": {"ours": {**_PLACE, "name": "ours", "cidr_block": "10.0.0.0/20"}},
        "redpanda_cluster": {
            "ours": {
                **_PLACE,
                "name": "ours",
                "network_id": "${redpanda_network.ours.id}",
                "connection_type": "public",
                "throughput_tier": "tier-1-aws-v2-arm",
                "zones": ["euw1-az1", "euw1-az2", "euw1-az3"],
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
                "patching": "scram-sha-256",
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
        "redpanda_cluster": {"ours": {"id": "${redpanda_cluster.ours.id}"}},
        "redpanda_network": {"ours": {"id": "${redpanda_network.ours.id}"}},
        "redpanda_resource_group": {"main": {"name": "${redpanda_resource_group.main.name}"}},
        "redpanda_serverless_cluster": {"main": {"id": "${redpanda_serverless_cluster.main.id}"}},
    },
)
