"""All rules. The dashboards show what they are about; docs/runbooks/alerts.md says what to do."""

from collections.abc import Sequence

from r3edge.services.grafana.alerts.rule import ENVIRONMENT, AlertGroup, AlertRule
from r3edge.services.grafana.settings import GrafanaAlertSettings

_IN = f'cluster="{ENVIRONMENT}"'
_PUBLIC = f'{_IN}, entrypoint="websecure"'
_PLATFORM, _TRAEFIK, _JVM, _KAFKA = "trading-platform", "trading-traefik", "trading-jvm", "trading-kafka"


def alert_groups(settings: GrafanaAlertSettings, *, checked: bool) -> Sequence[AlertGroup]:
    """Return the rules with the thresholds of an environment.

    Args:
        settings: The thresholds.
        checked: Whether the public host is checked from outside.
    """
    return [
        *([AlertGroup("host", _host())] if checked else []),
        AlertGroup("collectors", _collectors()),
        AlertGroup("platform", _platform(settings)),
        AlertGroup("addons", _addons(settings)),
        AlertGroup("requests", _requests(settings)),
        AlertGroup("applications", _applications(settings)),
        AlertGroup("kafka", _kafka(settings)),
    ]


def _host() -> list[AlertRule]:
    return [
        AlertRule(
            "HostUnreachable",
            f'avg by (job) (avg_over_time(probe_success{{job="{ENVIRONMENT}"}}[5m])) < 0.5',
            5,
            "critical",
            "Most requests to the public host from outside fail.",
            _TRAEFIK,
            "From outside",
        )
    ]


def _collectors() -> list[AlertRule]:
    # Evaluated at Grafana, not in the cluster, whose silence is the alert.
    return [
        AlertRule(
            "CollectorsSilent",
            f"absent_over_time(kube_node_info{{{_IN}}}[15m])",
            5,
            "critical",
            "Nothing has come from the cluster for 15 minutes: no other alert can fire.",
            _PLATFORM,
            "Nodes",
        )
    ]


def _platform(settings: GrafanaAlertSettings) -> list[AlertRule]:
    free = settings.disk_free_ratio
    return [
        AlertRule(
            "NodeNotReady",
            f'kube_node_status_condition{{{_IN}, condition="Ready", status="true"}} == 0',
            10,
            "critical",
            "Node {{ $labels.node }} is not ready.",
            _PLATFORM,
            "Nodes",
        ),
        AlertRule(
            "NodeDiskFull",
            f'node_filesystem_avail_bytes{{{_IN}, mountpoint="/"}}'
            f' / node_filesystem_size_bytes{{{_IN}, mountpoint="/"}} < {free}',
            15,
            "warning",
            "The disk of node {{ $labels.instance }} is almost full.",
            _PLATFORM,
            "Free disk of nodes",
        ),
        AlertRule(
            "VolumeFull",
            f"kubelet_volume_stats_available_bytes{{{_IN}}} / kubelet_volume_stats_capacity_bytes{{{_IN}}} < {free}",
            15,
            "warning",
            "Volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} is almost full.",
            _PLATFORM,
            "Free space of volumes",
            service="namespace",
        ),
        AlertRule(
            "ReplicasMissing",
            f"kube_deployment_spec_replicas{{{_IN}}} > kube_deployment_status_replicas_available{{{_IN}}}",
            15,
            "warning",
            "Deployment {{ $labels.namespace }}/{{ $labels.deployment }} has fewer pods than it should.",
            _PLATFORM,
            "Missing replicas",
            service="deployment",
        ),
        AlertRule(
            "PodRestarts",
            f"increase(kube_pod_container_status_restarts_total{{{_IN}}}[30m]) > 3",
            5,
            "warning",
            "Container {{ $labels.namespace }}/{{ $labels.pod }}/{{ $labels.container }} starts again and again.",
            _PLATFORM,
            "Restarts",
            service="container",
        ),
        AlertRule(
            "JobFailed",
            f'kube_job_failed{{{_IN}, condition="true"}} > 0',
            5,
            "warning",
            "Job {{ $labels.namespace }}/{{ $labels.job_name }} failed.",
            _PLATFORM,
            "Failed jobs",
            service="namespace",
        ),
    ]


def _addons(settings: GrafanaAlertSettings) -> list[AlertRule]:
    return [
        AlertRule(
            "CertificateExpires",
            f"certmanager_certificate_expiration_timestamp_seconds{{{_IN}}} - time()"
            f" < {settings.certificate_days} * 86400",
            60,
            "critical",
            "Certificate {{ $labels.namespace }}/{{ $labels.name }} is not renewed.",
            _PLATFORM,
            "Certificates",
            service="namespace",
        ),
        AlertRule(
            "SecretNotCopied",
            f'externalsecret_status_condition{{{_IN}, condition="Ready", status="False"}} == 1',
            30,
            "warning",
            "ExternalSecret {{ $labels.namespace }}/{{ $labels.name }} is not ready.",
            _PLATFORM,
            "Secrets that are not copied",
            service="namespace",
        ),
        AlertRule(
            "ReconciliationFails",
            f"sum by (namespace, controller) (rate(controller_runtime_reconcile_errors_total{{{_IN}}}[10m])) > 0",
            30,
            "warning",
            "Controller {{ $labels.controller }} in {{ $labels.namespace }} fails to reconcile.",
            _PLATFORM,
            "Errors of controllers",
            service="controller",
        ),
        AlertRule(
            "KarpenterOutOfSync",
            f"min(karpenter_cluster_state_synced{{{_IN}}}) == 0",
            15,
            "critical",
            "Karpenter does not know the cluster, and launches no node.",
            _PLATFORM,
            "Karpenter knows the cluster",
        ),
    ]


def _requests(settings: GrafanaAlertSettings) -> list[AlertRule]:
    requests = f"sum(rate(traefik_entrypoint_requests_total{{{_PUBLIC}}}[5m]))"
    failed = f'sum(rate(traefik_entrypoint_requests_total{{{_PUBLIC}, code=~"5.."}}[5m]))'
    duration = f"sum by (le) (rate(traefik_entrypoint_request_duration_seconds_bucket{{{_PUBLIC}}}[5m]))"
    return [
        AlertRule(
            "RequestsFail",
            f"{failed} / {requests} > {settings.error_ratio}",
            10,
            "critical",
            "Too many requests to the public host are answered with 5xx.",
            _TRAEFIK,
            "Errors",
        ),
        AlertRule(
            "RequestsSlow",
            f"histogram_quantile(0.95, {duration}) > {settings.latency_seconds}",
            15,
            "warning",
            "One request in twenty to the public host takes too long.",
            _TRAEFIK,
            "Duration",
        ),
    ]


def _applications(settings: GrafanaAlertSettings) -> list[AlertRule]:
    requests = f"http_server_requests_seconds_count{{{_IN}"
    heap = f'{_IN}, area="heap"'
    return [
        AlertRule(
            "ApplicationFails",
            f'sum by (job) (rate({requests}, status=~"5.."}}[5m])) / sum by (job) (rate({requests}}}[5m]))'
            f" > {settings.error_ratio}",
            10,
            "warning",
            "Too many answers of {{ $labels.job }} are 5xx.",
            _JVM,
            "Errors",
            service="job",
        ),
        AlertRule(
            "HeapFull",
            f"sum by (job, pod) (jvm_memory_used_bytes{{{heap}}}) / sum by (job, pod) (jvm_memory_max_bytes{{{heap}}})"
            f" > {settings.heap_ratio}",
            15,
            "warning",
            "The heap of {{ $labels.pod }} is full.",
            _JVM,
            "Heap",
            service="job",
        ),
        AlertRule(
            "PoolExhausted",
            f"sum by (job) (hikaricp_connections_pending{{{_IN}}}) > 0",
            10,
            "warning",
            "Threads of {{ $labels.job }} wait for a connection to the database.",
            _JVM,
            "Database connections",
            service="job",
        ),
    ]


def _kafka(settings: GrafanaAlertSettings) -> list[AlertRule]:
    return [
        AlertRule(
            "ConsumerBehind",
            f"max by (job, topic) (kafka_consumer_fetch_manager_records_lag{{{_IN}}}) > {settings.consumer_lag}",
            15,
            "warning",
            "{{ $labels.job }} is behind in {{ $labels.topic }}.",
            _KAFKA,
            "Lag",
            service="job",
        ),
        # The consumers' own values end with the last of them; only Confluent gives the brokers' view.
        AlertRule(
            "GroupBehind",
            "max by (consumer_group_id, topic)"
            f" (confluent_kafka_server_consumer_lag_offsets{{{_IN}}}) > {settings.consumer_lag}",
            15,
            "critical",
            "Group {{ $labels.consumer_group_id }} is behind in {{ $labels.topic }}.",
            _KAFKA,
            "Lag as the brokers see it",
            service="consumer_group_id",
        ),
        AlertRule(
            "RecordsLost",
            f"sum by (job, topic) (rate(kafka_producer_topic_record_error_total{{{_IN}}}[5m])) > 0",
            5,
            "critical",
            "{{ $labels.job }} could not write records to {{ $labels.topic }}.",
            _KAFKA,
            "Records that could not be written",
            service="job",
        ),
    ]
