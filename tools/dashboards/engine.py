"""The engine: its microservices, and the records that travel between them."""

from tools.dashboards.builder import Dashboard, Panel

_JOB = 'cluster="$environment", job=~"$service"'
_DEPLOYMENT = 'cluster="$environment", deployment=~"$service"'
_AUTOSCALER = 'cluster="$environment", horizontalpodautoscaler=~"$service"'
_CONTAINER = 'cluster="$environment", container=~"$service"'

ENGINE = Dashboard(
    uid="trading-engine",
    title="Engine",
    description="The microservices, side by side, and the business topics between them.",
    runbook="applications",
    service=("Service", "jvm_memory_used_bytes", "job"),
    logs='{cluster="$environment", container=~"$service"}',
    panels=(
        Panel(
            "Pods",
            "Pods of each microservice that serve.",
            ((f"kube_deployment_status_replicas_available{{{_DEPLOYMENT}}}", "{{deployment}}"),),
            "short",
        ),
        Panel(
            "Autoscaling",
            "Pods that each microservice wants; at its maximum it can grow no more.",
            (
                (
                    f"kube_horizontalpodautoscaler_status_desired_replicas{{{_AUTOSCALER}}}",
                    "{{horizontalpodautoscaler}}",
                ),
                (
                    f"kube_horizontalpodautoscaler_spec_max_replicas{{{_AUTOSCALER}}}",
                    "{{horizontalpodautoscaler}} at most",
                ),
            ),
            "short",
        ),
        Panel(
            "Requests",
            "HTTP requests a second.",
            ((f"sum by (job) (rate(http_server_requests_seconds_count{{{_JOB}}}[5m]))", "{{job}}"),),
            "reqps",
        ),
        Panel(
            "Records into topics",
            "Records a second that the microservices write to each topic.",
            ((f"sum by (topic) (rate(kafka_producer_topic_record_send_total{{{_JOB}}}[5m]))", "{{topic}}"),),
            "wps",
        ),
        Panel(
            "Records out of topics",
            "Records a second that they read from each topic.",
            (
                (
                    f"sum by (topic) (rate(kafka_consumer_fetch_manager_records_consumed_total{{{_JOB}}}[5m]))",
                    "{{topic}}",
                ),
            ),
            "wps",
        ),
        Panel(
            "Lag of topics",
            "Records of each topic that are not read yet.",
            ((f"sum by (topic) (kafka_consumer_fetch_manager_records_lag{{{_JOB}}})", "{{topic}}"),),
            "short",
            warning=1000,
            critical=10000,
        ),
        Panel(
            "CPU",
            "Cores that each microservice uses.",
            ((f"sum by (container) (rate(container_cpu_usage_seconds_total{{{_CONTAINER}}}[5m]))", "{{container}}"),),
            "short",
        ),
        Panel(
            "Memory",
            "Memory that each microservice uses.",
            ((f"sum by (container) (container_memory_working_set_bytes{{{_CONTAINER}}})", "{{container}}"),),
            "bytes",
        ),
        Panel(
            "Errors in the log",
            "Lines a second of the level error.",
            ((f'sum by (job) (rate(logback_events_total{{{_JOB}, level="error"}}[5m]))', "{{job}}"),),
            "cps",
            warning=0.1,
        ),
    ),
)
