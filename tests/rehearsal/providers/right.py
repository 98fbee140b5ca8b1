"""A right configuration for each provider, as Terraform's JSON; with references between its resources.

``PROVIDERS`` configures them, where they need it. The JSON is written by hand on purpose: the subject of these tests is
the stand-in for the provider, not our bindings.
"""

from typing import Any

from rehearsal.providers.facts import facts

Configuration = dict[str, Any]

PROVIDERS: dict[str, Any] = {
    "auth0": {"domain": "example.eu.auth0.com"},
    "helm": {"kubernetes": {"host": "https://cluster.example"}},
    "kubernetes": {"host": "https://cluster.example"},
    "github": {"owner": "r3edge"},
}

RESOURCES: dict[str, Configuration] = {
    "auth0": {
        "auth0_resource_server": {"api": {"identifier": "https://api.example", "name": "api", "signing_alg": "RS256"}},
        "auth0_resource_server_scopes": {
            "api": {
                "resource_server_identifier": "${auth0_resource_server.api.identifier}",
                "scopes": [{"name": "read"}, {"name": "write", "description": "to write"}],
            }
        },
        "auth0_client": {
            "engine": {
                "name": "engine",
                "app_type": "non_interactive",
                "grant_types": ["client_credentials"],
                "jwt_configuration": [{"alg": "RS256"}],
            }
        },
        "auth0_client_credentials": {
            "engine": {
                "client_id": "${auth0_client.engine.id}",
                "authentication_method": "client_secret_post",
                "client_secret_wo": "dummy",
                "client_secret_wo_version": 1,
            }
        },
        "auth0_client_grant": {
            "engine": {
                "client_id": "${auth0_client.engine.id}",
                "audience": "${auth0_resource_server.api.identifier}",
                "scopes": ["read"],
                "depends_on": ["auth0_resource_server_scopes.api"],
            }
        },
        "auth0_custom_domain": {"login": {"domain": "auth.example", "type": "auth0_managed_certs"}},
        "auth0_custom_domain_verification": {
            "login": {
                "custom_domain_id": "${auth0_custom_domain.login.id}",
                "timeouts": {"create": "15m"},
            }
        },
    },
    "confluent": {
        "confluent_environment": {"prod": {"display_name": "prod", "stream_governance": {"package": "ESSENTIALS"}}},
        "confluent_kafka_cluster": {
            "main": {
                "display_name": "main",
                "availability": "SINGLE_ZONE",
                "cloud": "AWS",
                "region": "eu-west-3",
                "basic": [{}],
                "environment": {"id": "${confluent_environment.prod.id}"},
            }
        },
        "confluent_service_account": {"engine": {"display_name": "engine"}},
        "confluent_api_key": {
            "engine": {
                "display_name": "engine",
                "owner": {
                    "id": "${confluent_service_account.engine.id}",
                    "api_version": "${confluent_service_account.engine.api_version}",
                    "kind": "${confluent_service_account.engine.kind}",
                },
                "managed_resource": {
                    "id": "${confluent_kafka_cluster.main.id}",
                    "api_version": "${confluent_kafka_cluster.main.api_version}",
                    "kind": "${confluent_kafka_cluster.main.kind}",
                    "environment": {"id": "${confluent_environment.prod.id}"},
                },
            }
        },
        "confluent_kafka_topic": {
            "command": {
                "topic_name": "topic.command",
                "rest_endpoint": "${confluent_kafka_cluster.main.rest_endpoint}",
                "partitions_count": 6,
                "config": {"cleanup.policy": "delete"},
                "kafka_cluster": {"id": "${confluent_kafka_cluster.main.id}"},
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
                "rest_endpoint": "${confluent_kafka_cluster.main.rest_endpoint}",
                "kafka_cluster": {"id": "${confluent_kafka_cluster.main.id}"},
            }
        },
        "confluent_role_binding": {
            "admin": {
                "principal": "User:${confluent_service_account.engine.id}",
                "role_name": "CloudClusterAdmin",
                "crn_pattern": "${confluent_kafka_cluster.main.rbac_crn}",
            }
        },
    },
    "github": {
        "github_repository": {"platform": {"name": "platform", "visibility": "private"}},
        "github_repository_deploy_key": {
            "flux": {
                "repository": "${github_repository.platform.name}",
                "title": "flux",
                "key": "${tls_private_key.flux.public_key_openssh}",
                "read_only": True,
            }
        },
        "github_repository_webhook": {
            "flux": {
                "repository": "${github_repository.platform.name}",
                "events": ["push", "ping"],
                "configuration": {"url": "https://hook.example", "content_type": "json"},
            }
        },
        "github_repository_ruleset": {
            "main": {
                "name": "main",
                "repository": "${github_repository.platform.name}",
                "target": "branch",
                "enforcement": "active",
                "conditions": {"ref_name": {"include": ["~DEFAULT_BRANCH"], "exclude": []}},
                "rules": {"deletion": True, "non_fast_forward": True},
            }
        },
        "tls_private_key": {"flux": {"algorithm": "ED25519"}},
    },
    "grafana": {
        "grafana_cloud_stack": {
            "main": {"name": "r3edge", "slug": "r3edge", "region_slug": "prod-eu-west-3", "delete_protection": False}
        },
        "grafana_cloud_access_policy": {
            "metrics": {
                "region": "prod-eu-west-3",
                "name": "metrics",
                "scopes": ["metrics:write", "logs:write"],
                "realm": [{"type": "stack", "identifier": "${grafana_cloud_stack.main.id}"}],
            }
        },
        "grafana_cloud_access_policy_token": {
            "metrics": {
                "region": "prod-eu-west-3",
                "access_policy_id": "${grafana_cloud_access_policy.metrics.policy_id}",
                "name": "metrics",
            }
        },
        "grafana_folder": {"engine": {"title": "Engine"}},
        "grafana_contact_point": {
            "team": {"name": "team", "email": [{"addresses": ["team@example.com", "a@example.com"]}]}
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
    },
    "helm": {
        "helm_release": {
            "traefik": {
                "name": "traefik",
                "chart": "traefik",
                "repository": "https://charts.example",
                "version": "1.0.0",
                "namespace": "traefik",
                "values": ["deployment: {replicas: 2}\n"],
                "set": [{"name": "a", "value": "b"}],
            }
        }
    },
    "kubernetes": {
        "kubernetes_namespace_v1": {"app": {"metadata": {"name": "app", "labels": {"team": "core"}}}},
        "kubernetes_secret_v1": {
            "app": {
                "metadata": {"name": "app", "namespace": "${kubernetes_namespace_v1.app.metadata[0].name}"},
                "data_wo": {"key": "dummy"},
                "data_wo_revision": 1,
            }
        },
        "kubernetes_config_map_v1": {
            "app": {
                "metadata": {"name": "app", "namespace": "${kubernetes_namespace_v1.app.metadata[0].name}"},
                "data": {"uid": "${kubernetes_namespace_v1.app.metadata[0].uid}"},
            }
        },
        "kubernetes_network_policy_v1": {
            "app": {
                "metadata": {"name": "app", "namespace": "app"},
                "spec": {
                    "pod_selector": {},
                    "policy_types": ["Ingress", "Egress"],
                    "egress": [{"ports": [{"port": "53", "protocol": "UDP"}, {"port": "53", "protocol": "TCP"}]}],
                },
            }
        },
        "kubernetes_storage_class_v1": {
            "gp3": {
                "metadata": {"name": "gp3"},
                "storage_provisioner": "ebs.csi.aws.com",
                "volume_binding_mode": "WaitForFirstConsumer",
                "parameters": {"type": "gp3", "encrypted": "true"},
            }
        },
        "kubernetes_deployment_v1": {
            "app": {
                "metadata": {"name": "app", "namespace": "app"},
                "spec": {
                    "replicas": "2",
                    "selector": {"match_labels": {"app": "app"}},
                    "template": {
                        "metadata": {"labels": {"app": "app"}},
                        "spec": {
                            "container": [
                                {"name": "app", "image": "app:1", "env": [{"name": "A", "value": "1"}]},
                                {"name": "side", "image": "side:1"},
                            ]
                        },
                    },
                },
            }
        },
    },
    "random": {
        "random_password": {"db": {"length": 32, "keepers": {"version": "1"}}},
        "random_id": {"suffix": {"byte_length": 4}},
    },
    "redpanda": {
        "redpanda_resource_group": {"main": {"name": "main"}},
        "redpanda_serverless_cluster": {
            "main": {
                "name": "main",
                "resource_group_id": "${redpanda_resource_group.main.id}",
                "serverless_region": "eu-west-1",
                "allow_deletion": True,
            }
        },
        "redpanda_topic": {
            "command": {
                "name": "topic.command",
                "cluster_api_url": "${redpanda_serverless_cluster.main.dataplane_api.url}",
                "partition_count": 6,
                "replication_factor": 3,
                "allow_deletion": True,
            }
        },
        "redpanda_user": {
            "engine": {
                "name": "engine",
                "mechanism": "scram-sha-256",
                "password_wo": "dummy",
                "password_wo_version": 1,
                "cluster_api_url": "${redpanda_serverless_cluster.main.dataplane_api.url}",
                "allow_deletion": True,
            }
        },
    },
    "supabase": {
        "supabase_project": {
            "main": {
                "name": "main",
                "organization_id": "org",
                "region": "eu-west-3",
                "database_password": "dummy",
                "instance_size": "micro",
            }
        },
        "supabase_settings": {
            "main": {
                "project_ref": "${supabase_project.main.id}",
                "network": '${jsonencode({restrictions = ["52.0.0.0/16", "2001:db8::/32"]})}',
            }
        },
    },
    "time": {"time_sleep": {"wait": {"create_duration": "30s"}}},
    "tls": {"tls_private_key": {"key": {"algorithm": "ED25519"}}},
}

DATA: dict[str, Configuration] = {
    "confluent": {
        "confluent_schema_registry_cluster": {
            "main": {
                "environment": {"id": "${confluent_environment.prod.id}"},
                "depends_on": ["confluent_environment.prod"],
            }
        }
    },
    "github": {"github_repository": {"platform": {"full_name": "r3edge/other"}}},
    "supabase": {"supabase_pooler": {"main": {"project_ref": "${supabase_project.main.id}"}}},
}

OUTPUTS: dict[str, dict[str, str]] = {
    "auth0": {"record": "${auth0_custom_domain.login.verification[0].methods[0].record}"},
    "supabase": {"pooler": '${data.supabase_pooler.main.url["transaction"]}'},
}


def right(name: str) -> Configuration:
    """The right configuration of one provider; others that it needs are in it."""
    kinds = {kind.partition("_")[0] for kind in RESOURCES[name]}
    configuration: Configuration = {
        "terraform": {
            "required_providers": {
                kind: {"source": facts(kind).source, "version": facts(kind).version} for kind in sorted(kinds)
            }
        },
        "provider": {kind: PROVIDERS[kind] for kind in kinds if kind in PROVIDERS},
        "resource": RESOURCES[name],
        "data": DATA.get(name, {}),
        "output": {key: {"value": value} for key, value in OUTPUTS.get(name, {}).items()},
    }
    return {section: content for section, content in configuration.items() if content}
