"""Kafka as its clients see it, at either vendor: lag, throughput, errors."""

from tools.dashboards.builder import Dashboard, Panel

_IN = 'cluster="$environment", job=~"$service"'
_CLUSTER = 'cluster="$environment"'

KAFKA = Dashboard(
    uid="trading-kafka",
    title="Kafka",
    description="Consumers and producers, as they measure themselves, at either vendor; and what Confluent measures.",
    runbook="kafka",
    service=("Service", "kafka_consumer_fetch_manager_records_lag", "job"),
    logs='{cluster="$environment", container=~"$service"}',
    panels=(
        Panel(
            "Lag",
            "Records that a consumer has not read yet: the partition that is farthest behind. No consumer, no value: "
            "see Consumers.",
            ((f"max by (job, topic) (kafka_consumer_fetch_manager_records_lag{{{_IN}}})", "{{job}} {{topic}}"),),
            "short",
            warning=1000,
            critical=10000,
        ),
        Panel(
            "Lag by partition",
            "A single partition that falls behind has a slow record or a dead consumer.",
            (
                (
                    f"max by (job, topic, partition) (kafka_consumer_fetch_manager_records_lag{{{_IN}}}) > 0",
                    "{{job}} {{topic}} {{partition}}",
                ),
            ),
            "short",
            warning=1000,
        ),
        Panel(
            "Lag as the brokers see it",
            "Records that a group has not read yet, also while none of its consumers runs. At Confluent alone, and "
            "minutes late.",
            (
                (
                    f"max by (consumer_group_id, topic) (confluent_kafka_server_consumer_lag_offsets{{{_CLUSTER}}})",
                    "{{consumer_group_id}} {{topic}}",
                ),
            ),
            "short",
            warning=1000,
            critical=10000,
        ),
        Panel(
            "Bytes",
            "Bytes a second that Confluent's cluster takes and gives.",
            (
                (f"sum(confluent_kafka_server_received_bytes{{{_CLUSTER}}}) / 60", "taken"),
                (f"sum(confluent_kafka_server_sent_bytes{{{_CLUSTER}}}) / 60", "given"),
            ),
            "Bps",
        ),
        Panel(
            "Connections",
            "Connections to Confluent's cluster.",
            ((f"sum(confluent_kafka_server_active_connection_count{{{_CLUSTER}}})", "open"),),
            "short",
        ),
        Panel(
            "Consumers",
            "Pods that consume.",
            ((f"count by (job) (count by (job, pod) (kafka_consumer_fetch_manager_records_lag{{{_IN}}}))", "{{job}}"),),
            "short",
        ),
        Panel(
            "Records read",
            "Records a second that are read from each topic.",
            (
                (
                    f"sum by (job, topic) (rate(kafka_consumer_fetch_manager_records_consumed_total{{{_IN}}}[5m]))",
                    "{{job}} {{topic}}",
                ),
            ),
            "wps",
        ),
        Panel(
            "Records written",
            "Records a second that are written to each topic.",
            (
                (
                    f"sum by (job, topic) (rate(kafka_producer_topic_record_send_total{{{_IN}}}[5m]))",
                    "{{job}} {{topic}}",
                ),
            ),
            "wps",
        ),
        Panel(
            "Records that could not be written",
            "Records a second that were given up: no permission, too large, or no broker for the delivery timeout.",
            (
                (
                    f"sum by (job, topic) (rate(kafka_producer_topic_record_error_total{{{_IN}}}[5m]))",
                    "{{job}} {{topic}}",
                ),
            ),
            "wps",
            critical=0.01,
        ),
        Panel(
            "Latency of writes",
            "Mean time until the brokers have confirmed.",
            ((f"avg by (job) (kafka_producer_request_latency_avg{{{_IN}}}) / 1000", "{{job}}"),),
            "s",
            warning=0.5,
        ),
        Panel(
            "Rebalances",
            "Times in an hour that a group shared out its partitions anew; nothing is read meanwhile.",
            ((f"sum by (job) (increase(kafka_consumer_coordinator_rebalance_total{{{_IN}}}[1h]))", "{{job}}"),),
            "short",
            warning=5,
        ),
    ),
)
