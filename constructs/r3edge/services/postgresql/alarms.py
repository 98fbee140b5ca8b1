"""What raises an alarm about PostgreSQL."""

from collections.abc import Iterator
from dataclasses import dataclass

from cdktf_cdktf_provider_aws.cloudwatch_metric_alarm import CloudwatchMetricAlarm
from cdktf_cdktf_provider_aws.db_event_subscription import DbEventSubscription
from constructs import Construct

from r3edge.core.context import Context
from r3edge.services.alarms import AlarmTopic
from r3edge.services.postgresql.settings import PostgreSqlSettings
from r3edge.services.postgresql.sizes import max_connections, memory_bytes

_GIB = 1024**3
_PERIOD_SECONDS, _PERIODS = 300, 3
_EVENTS = ("failover", "failure", "low storage")


@dataclass(frozen=True)
class _Alarm:
    name: str
    metric: str
    threshold: float
    what: str
    below: bool = False


def _alarms(settings: PostgreSqlSettings) -> Iterator[_Alarm]:
    memory = memory_bytes(settings.instance_class) or 0
    yield _Alarm("cpu", "CPUUtilization", 80, "more than 80 % of the CPU")
    yield _Alarm("memory", "FreeableMemory", memory // 20, "less than 5 % of the memory free", below=True)
    yield _Alarm("storage", "FreeStorageSpace", 5 * _GIB, "less than 5 GiB of storage free", below=True)
    yield _Alarm(
        "storage-share",
        "FreeStorageSpace",
        settings.storage_gib * _GIB // 10,
        "less than a tenth of the first storage free: it grows, or has grown as far as it may",
        below=True,
    )
    most = max_connections(settings.instance_class) * 8 // 10
    yield _Alarm("connections", "DatabaseConnections", most, f"more than {most} connections, 80 % of the most")


class PostgreSqlAlarms(Construct):
    """Alarms on CPU, memory, storage and connections, and RDS's own events, to the alarm topic.

    Args:
        settings: The instance.
        context: The environment.
        identifier: The instance's identifier; a reference.
        alarms: The alarm topic.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: PostgreSqlSettings,
        context: Context,
        identifier: str,
        alarms: AlarmTopic,
    ) -> None:
        super().__init__(scope, id)
        for alarm in _alarms(settings):
            CloudwatchMetricAlarm(
                self,
                alarm.name,
                alarm_name=context.name("postgresql", alarm.name),
                alarm_description=f"PostgreSQL: {alarm.what}",
                namespace="AWS/RDS",
                metric_name=alarm.metric,
                dimensions={"DBInstanceIdentifier": identifier},
                statistic="Average",
                period=_PERIOD_SECONDS,
                evaluation_periods=_PERIODS,
                comparison_operator="LessThanThreshold" if alarm.below else "GreaterThanThreshold",
                threshold=alarm.threshold,
                # An instance that reports nothing is down.
                treat_missing_data="breaching",
                alarm_actions=[alarms.arn],
                ok_actions=[alarms.arn],
                depends_on=list(alarms.ready),
            )
        DbEventSubscription(
            self,
            "events",
            name=context.name("postgresql"),
            sns_topic=alarms.arn,
            source_type="db-instance",
            source_ids=[identifier],
            event_categories=list(_EVENTS),
            depends_on=list(alarms.ready),
        )
