"""PostgreSQL, as CloudWatch measures it, and the pools of its clients."""

from tools.dashboards.builder import Dashboard, Panel

_IN = 'cluster="$environment", dimension_DBInstanceIdentifier=~"$service"'
_LEGEND = "{{dimension_DBInstanceIdentifier}}"
_GIB = 2**30

POSTGRESQL = Dashboard(
    uid="trading-postgresql",
    title="PostgreSQL",
    description="The instance on Amazon RDS. CloudWatch's alarms, not Grafana's, tell when it is in need.",
    runbook="postgresql",
    service=("Instance", "aws_rds_cpuutilization_average", "dimension_DBInstanceIdentifier"),
    panels=(
        Panel(
            "CPU",
            "Share of processor time in use. A burstable class slows down once its credits are gone.",
            ((f"aws_rds_cpuutilization_average{{{_IN}}}", _LEGEND),),
            "percent",
            warning=80,
            critical=95,
        ),
        Panel(
            "Connections",
            "Open connections.",
            ((f"aws_rds_database_connections_average{{{_IN}}}", _LEGEND),),
            "short",
        ),
        Panel(
            "Free storage",
            "Free space. Storage grows by itself up to its maximum; then writes fail.",
            ((f"aws_rds_free_storage_space_average{{{_IN}}}", _LEGEND),),
            "bytes",
            warning=5 * _GIB,
            critical=2 * _GIB,
            below=True,
        ),
        Panel(
            "Freeable memory",
            "Memory that is free or holds cached pages.",
            ((f"aws_rds_freeable_memory_average{{{_IN}}}", _LEGEND),),
            "bytes",
            warning=_GIB // 4,
            below=True,
        ),
        Panel(
            "Latency of the disk",
            "Mean time of a read and of a write.",
            (
                (f"aws_rds_read_latency_average{{{_IN}}}", f"{_LEGEND} read"),
                (f"aws_rds_write_latency_average{{{_IN}}}", f"{_LEGEND} write"),
            ),
            "s",
            warning=0.02,
            critical=0.1,
        ),
        Panel(
            "Transaction ids",
            "Age of the oldest transaction id that is not frozen. At 2 thousand millions the database stops to write.",
            ((f"aws_rds_maximum_used_transaction_ids_average{{{_IN}}}", _LEGEND),),
            "short",
            warning=500_000_000,
            critical=1_000_000_000,
        ),
        Panel(
            "Pools",
            "Connections that the applications have, and how many threads wait for one.",
            (
                ('sum by (job) (hikaricp_connections{cluster="$environment"})', "{{job}} open"),
                ('sum by (job) (hikaricp_connections_pending{cluster="$environment"})', "{{job}} waiting"),
            ),
            "short",
        ),
    ),
)
