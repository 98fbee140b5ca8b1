"""PostgreSQL: the instance, its alarms, and the copies of its backups."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.outputs import output
from r3edge.network import Flow, NetworkHandle, Party, tcp
from r3edge.services.alarms import AlarmTopic
from r3edge.services.postgresql.alarms import PostgreSqlAlarms
from r3edge.services.postgresql.backup_copy import BackupCopy
from r3edge.services.postgresql.instance import PORT, PostgreSqlInstance
from r3edge.services.postgresql.settings import PostgreSqlSettings

POSTGRESQL_FLOWS: Sequence[Flow] = (
    tcp(Party.NODES, Party.DATABASE, PORT, "PostgreSQL"),
    tcp(Party.BASTION, Party.DATABASE, PORT, "PostgreSQL, forwarded by Session Manager"),
)


class PostgreSql(Construct):
    """PostgreSQL on Amazon RDS, with alarms and backups.

    Outputs: ``postgresql_address`` and ``postgresql_master_secret``, the ARN of the master user's secret.

    Args:
        settings: The instance.
        context: The environment.
        network: The network, whose flows must have :data:`POSTGRESQL_FLOWS`.
        logs_key: The key of the log groups.
        alarms: The alarm topic.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: PostgreSqlSettings,
        context: Context,
        network: NetworkHandle,
        logs_key: EncryptionKey,
        alarms: AlarmTopic,
    ) -> None:
        super().__init__(scope, id)
        database = PostgreSqlInstance(
            self, "instance", settings=settings, context=context, network=network, logs_key=logs_key
        )
        instance = database.instance
        PostgreSqlAlarms(
            self, "alarms", settings=settings, context=context, identifier=instance.identifier, alarms=alarms
        )
        if settings.backup_copy_region:
            BackupCopy(
                self,
                "backup-copy",
                context=context,
                region=settings.backup_copy_region,
                days=settings.backup_days,
                instance_arn=instance.arn,
            )
        self.address = instance.address
        """The host's name."""
        self.ready: Sequence[ITerraformDependable] = database.ready
        output(self, "postgresql_address", instance.address)
        output(self, "postgresql_master_secret", database.master_secret_arn)
