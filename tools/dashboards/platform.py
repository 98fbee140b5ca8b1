"""The platform: nodes, pods, deployments, certificates, secrets, reconciliation."""

from tools.dashboards.builder import Dashboard, Panel

_IN = 'cluster="$environment", namespace=~"$service"'
_ENVIRONMENT = 'cluster="$environment"'

PLATFORM = Dashboard(
    uid="trading-platform",
    title="Platform",
    description="Nodes, pods and add-ons of an environment's cluster.",
    runbook="platform",
    service=("Namespace", "kube_pod_info", "namespace"),
    logs='{cluster="$environment", namespace=~"$service"}',
    panels=(
        Panel(
            "Nodes",
            "Nodes that the cluster has, and those that are ready. A difference that lasts is a node that Karpenter or "
            "EKS should have replaced.",
            (
                (f"count(kube_node_info{{{_ENVIRONMENT}}})", "there"),
                (f'sum(kube_node_status_condition{{{_ENVIRONMENT}, condition="Ready", status="true"}})', "ready"),
            ),
            "short",
        ),
        Panel(
            "CPU of nodes",
            "Share of each node's processor time that is not idle.",
            (
                (
                    f'1 - avg by (instance) (rate(node_cpu_seconds_total{{{_ENVIRONMENT}, mode="idle"}}[5m]))',
                    "{{instance}}",
                ),
            ),
            "percentunit",
            warning=0.8,
            critical=0.95,
        ),
        Panel(
            "Memory of nodes",
            "Share of each node's memory that is in use.",
            (
                (
                    f"1 - node_memory_MemAvailable_bytes{{{_ENVIRONMENT}}}"
                    f" / node_memory_MemTotal_bytes{{{_ENVIRONMENT}}}",
                    "{{instance}}",
                ),
            ),
            "percentunit",
            warning=0.85,
            critical=0.95,
        ),
        Panel(
            "Free disk of nodes",
            "Share of each node's root file system that is free. Below 10 % kubelet evicts pods.",
            (
                (
                    f'node_filesystem_avail_bytes{{{_ENVIRONMENT}, mountpoint="/"}}'
                    f' / node_filesystem_size_bytes{{{_ENVIRONMENT}, mountpoint="/"}}',
                    "{{instance}}",
                ),
            ),
            "percentunit",
            warning=0.2,
            critical=0.1,
            below=True,
        ),
        Panel(
            "Missing replicas",
            "Pods that deployments should have and do not.",
            (
                (
                    f"kube_deployment_spec_replicas{{{_IN}}} - kube_deployment_status_replicas_available{{{_IN}}} > 0",
                    "{{namespace}}/{{deployment}}",
                ),
            ),
            "short",
            warning=1,
        ),
        Panel(
            "Restarts",
            "Containers that were started again, in the last half hour.",
            (
                (
                    f"increase(kube_pod_container_status_restarts_total{{{_IN}}}[30m]) > 0",
                    "{{namespace}}/{{pod}}/{{container}}",
                ),
            ),
            "short",
            warning=1,
            critical=3,
        ),
        Panel(
            "Pods that are not running",
            "Pods by phase. Pending pods wait for a node, an image or a volume.",
            (
                (
                    f'sum by (namespace, phase) (kube_pod_status_phase{{{_IN}, phase=~"Pending|Failed|Unknown"}}) > 0',
                    "{{namespace}} {{phase}}",
                ),
            ),
            "short",
            warning=1,
        ),
        Panel(
            "CPU of containers",
            "Cores that each namespace uses.",
            (
                (
                    f'sum by (namespace) (rate(container_cpu_usage_seconds_total{{{_IN}, container!=""}}[5m]))',
                    "{{namespace}}",
                ),
            ),
            "short",
        ),
        Panel(
            "Memory of containers",
            "Memory that each namespace uses and that cannot be taken from it.",
            ((f'sum by (namespace) (container_memory_working_set_bytes{{{_IN}, container!=""}})', "{{namespace}}"),),
            "bytes",
        ),
        Panel(
            "Free space of volumes",
            "Share of each volume that is free.",
            (
                (
                    f"kubelet_volume_stats_available_bytes{{{_IN}}} / kubelet_volume_stats_capacity_bytes{{{_IN}}}",
                    "{{namespace}}/{{persistentvolumeclaim}}",
                ),
            ),
            "percentunit",
            warning=0.2,
            critical=0.1,
            below=True,
        ),
        Panel(
            "Failed jobs",
            "Jobs that failed and are still there.",
            ((f'kube_job_failed{{{_IN}, condition="true"}} > 0', "{{namespace}}/{{job_name}}"),),
            "short",
            warning=1,
        ),
        Panel(
            "Certificates",
            "Time until each certificate expires. cert-manager renews them when a third of their life is left.",
            (
                (
                    f"certmanager_certificate_expiration_timestamp_seconds{{{_ENVIRONMENT}}} - time()",
                    "{{namespace}}/{{name}}",
                ),
            ),
            "s",
            warning=14 * 86400,
            critical=3 * 86400,
            below=True,
        ),
        Panel(
            "Secrets that are not copied",
            "ExternalSecrets that are not ready: Secrets Manager has no such secret, or External Secrets may not read "
            "it.",
            (
                (
                    f'externalsecret_status_condition{{{_ENVIRONMENT}, condition="Ready", status="False"}} > 0',
                    "{{namespace}}/{{name}}",
                ),
            ),
            "short",
            warning=1,
        ),
        Panel(
            "Errors of controllers",
            "Reconciliations that failed, a second, by controller: Flux, cert-manager, External Secrets, Karpenter.",
            (
                (
                    "sum by (namespace, controller)"
                    f" (rate(controller_runtime_reconcile_errors_total{{{_ENVIRONMENT}}}[5m])) > 0",
                    "{{namespace}} {{controller}}",
                ),
            ),
            "cps",
            warning=0.01,
        ),
        Panel(
            "Karpenter knows the cluster",
            "1 where Karpenter's picture of the cluster is that of the API; at 0 it launches nothing.",
            ((f"min(karpenter_cluster_state_synced{{{_ENVIRONMENT}}})", "synced"),),
            "none",
            critical=0.5,
            below=True,
            kind="stat",
        ),
    ),
)
