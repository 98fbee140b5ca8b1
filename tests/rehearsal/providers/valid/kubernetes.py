"""Kubernetes: an application in a namespace of its own, and what the cluster around it has."""

from typing import Any

from tests.rehearsal.providers.valid.configuration import Valid

_NAMESPACE = "${kubernetes_namespace_v1.app.metadata[0].name}"
_APP = {"name": "app", "namespace": _NAMESPACE}
_LABELS = {"app": "app"}
_SELECTOR = {"match_labels": _LABELS}


def _pods(**more: Any) -> dict[str, Any]:
    return {
        "metadata": {"labels": _LABELS},
        "spec": {"container": [{"name": "app", "image": "app:1", "env": [{"name": "A", "value": "1"}]}], **more},
    }


def _role(kind: str) -> dict[str, str]:
    return {"api_group": "rbac.authorization.k8s.io", "kind": kind, "name": "app"}


_SUBJECT = {
    "kind": "ServiceAccount",
    "name": "${kubernetes_service_account_v1.app.metadata[0].name}",
    "namespace": _NAMESPACE,
}

VALID = Valid(
    provider={"host": "https://cluster.example"},
    resources={
        "kubernetes_namespace_v1": {"app": {"metadata": {"name": "app", "labels": {"team": "core"}}}},
        "kubernetes_secret_v1": {"app": {"metadata": _APP, "data_wo": {"key": "dummy"}, "data_wo_revision": 1}},
        "kubernetes_secret_v1_data": {
            "app": {
                "metadata": {"name": "${kubernetes_secret_v1.app.metadata[0].name}", "namespace": _NAMESPACE},
                "data": {"other": "dummy"},
            }
        },
        "kubernetes_config_map_v1": {
            "app": {"metadata": _APP, "data": {"uid": "${kubernetes_namespace_v1.app.metadata[0].uid}"}}
        },
        "kubernetes_config_map_v1_data": {
            "app": {
                "metadata": {"name": "${kubernetes_config_map_v1.app.metadata[0].name}", "namespace": _NAMESPACE},
                "data": {"other": "1"},
            }
        },
        "kubernetes_annotations": {
            "app": {
                "api_version": "v1",
                "kind": "ServiceAccount",
                "metadata": {"name": "default", "namespace": _NAMESPACE},
                "annotations": {"eks.amazonaws.com/role-arn": "arn:aws:iam::123456789012:role/app"},
            }
        },
        "kubernetes_labels": {
            "nodes": {
                "api_version": "v1",
                "kind": "Node",
                "metadata": {"name": "node"},
                "labels": {"team": "core"},
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
        "kubernetes_persistent_volume_claim_v1": {
            "app": {
                "metadata": _APP,
                "spec": {
                    "access_modes": ["ReadWriteOnce"],
                    "storage_class_name": "${kubernetes_storage_class_v1.gp3.metadata[0].name}",
                    "resources": {"requests": {"storage": "20Gi"}},
                },
                "wait_until_bound": False,
            }
        },
        "kubernetes_deployment_v1": {
            "app": {
                "metadata": {"name": "app", "namespace": "app"},
                "spec": {
                    "replicas": "2",
                    "selector": _SELECTOR,
                    "template": {
                        "metadata": {"labels": _LABELS},
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
        "kubernetes_job_v1": {"app": {"metadata": _APP, "spec": {"template": _pods(restart_policy="Never")}}},
        "kubernetes_cron_job_v1": {
            "app": {
                "metadata": _APP,
                "spec": {
                    "schedule": "0 3 * * *",
                    "job_template": {"metadata": {}, "spec": {"template": _pods(restart_policy="OnFailure")}},
                },
            }
        },
        "kubernetes_horizontal_pod_autoscaler_v2": {
            "app": {
                "metadata": _APP,
                "spec": {
                    "min_replicas": 2,
                    "max_replicas": 5,
                    "scale_target_ref": {"api_version": "apps/v1", "kind": "Deployment", "name": "app"},
                    "metric": [
                        {
                            "type": "Resource",
                            "resource": {"name": "cpu", "target": {"type": "Utilization", "average_utilization": 80}},
                        }
                    ],
                },
            }
        },
        "kubernetes_pod_disruption_budget_v1": {
            "app": {"metadata": _APP, "spec": {"min_available": "1", "selector": _SELECTOR}}
        },
        "kubernetes_priority_class_v1": {"app": {"metadata": {"name": "app"}, "value": 1000}},
        "kubernetes_resource_quota_v1": {"app": {"metadata": _APP, "spec": {"hard": {"pods": "10"}}}},
        "kubernetes_limit_range_v1": {
            "app": {"metadata": _APP, "spec": {"limit": [{"type": "Container", "default": {"cpu": "500m"}}]}}
        },
        "kubernetes_service_account_v1": {"app": {"metadata": _APP}},
        "kubernetes_role_v1": {
            "app": {
                "metadata": _APP,
                "rule": [{"api_groups": [""], "resources": ["pods", "configmaps"], "verbs": ["get", "list"]}],
            }
        },
        "kubernetes_role_binding_v1": {"app": {"metadata": _APP, "role_ref": _role("Role"), "subject": [_SUBJECT]}},
        "kubernetes_cluster_role_v1": {
            "app": {
                "metadata": {"name": "app"},
                "rule": [{"api_groups": [""], "resources": ["nodes"], "verbs": ["get"]}],
            }
        },
        "kubernetes_cluster_role_binding_v1": {
            "app": {"metadata": {"name": "app"}, "role_ref": _role("ClusterRole"), "subject": [_SUBJECT]}
        },
        "kubernetes_service_v1": {
            "app": {
                "metadata": _APP,
                "spec": {"type": "LoadBalancer", "selector": _LABELS, "port": [{"port": 80, "target_port": "8080"}]},
            }
        },
    },
    data={
        "kubernetes_config_map_v1": {"info": {"metadata": {"name": "cluster-info", "namespace": "kube-public"}}},
        "kubernetes_namespace_v1": {"system": {"metadata": {"name": "kube-system"}}},
        "kubernetes_resource": {
            "node": {"api_version": "v1", "kind": "Node", "metadata": {"name": "node"}},
        },
        "kubernetes_secret_v1": {"pull": {"metadata": {"name": "pull", "namespace": "kube-system"}}},
        "kubernetes_server_version": {"cluster": {}},
        "kubernetes_service_account_v1": {"default": {"metadata": {"name": "default", "namespace": "kube-system"}}},
        "kubernetes_service_v1": {"api": {"metadata": {"name": "kubernetes", "namespace": "default"}}},
    },
    outputs={
        "minor": "${tonumber(data.kubernetes_server_version.cluster.minor)}",
        "balancer": "${kubernetes_service_v1.app.status[0].load_balancer[0].ingress[0].hostname}",
        "address": "${kubernetes_service_v1.app.spec[0].cluster_ip}",
    },
)
