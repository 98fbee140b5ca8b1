"""PostgreSQL: the instance, its alarms, the copies of its backups, and its databases."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.collectors import CloudWatchMetrics
from r3edge.cluster import ClusterHandle
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.errors import RefusedSettings
from r3edge.core.iam import statement
from r3edge.core.outputs import output
from r3edge.kubernetes import Peer, PolicyRule
from r3edge.network import Flow, NetworkHandle, Party, Tier, tcp
from r3edge.services.alarms import AlarmTopic
from r3edge.services.connection import require_row
from r3edge.services.postgresql.alarms import PostgreSqlAlarms
from r3edge.services.postgresql.authorities import authorities
from r3edge.services.postgresql.backup_copy import BackupCopy
from r3edge.services.postgresql.databases.connection import DatabaseConnection
from r3edge.services.postgresql.databases.job import DatabaseJob
from r3edge.services.postgresql.instance import PORT, PostgreSqlInstance
from r3edge.services.postgresql.settings import PostgreSqlSettings

_METRICS = (
    *("CPUUtilization", "DatabaseConnections", "FreeableMemory", "FreeStorageSpace", "MaximumUsedTransactionIDs"),
    *("ReadLatency", "WriteLatency"),
)
"""Amazon RDS User Guide, "Amazon CloudWatch metrics for Amazon RDS"."""

POSTGRESQL_FLOWS: Sequence[Flow] = (
    tcp(Party.NODES, Party.DATABASE, PORT, "PostgreSQL"),
    tcp(Party.BASTION, Party.DATABASE, PORT, "PostgreSQL, forwarded by Session Manager"),
)


class PostgreSql(Construct):
    """PostgreSQL on Amazon RDS, with alarms, backups, and a database for each microservice that asks for one.

    Outputs: ``postgresql_address`` and ``postgresql_master_secret``, the ARN of the master user's secret.

    Args:
        settings: The instance.
        context: The environment.
        network: The network, whose flows must have :data:`POSTGRESQL_FLOWS`.
        cluster: The cluster, inside which the databases are made.
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
        cluster: ClusterHandle,
        logs_key: EncryptionKey,
        alarms: AlarmTopic,
    ) -> None:
        super().__init__(scope, id)
        if refusals := list(settings.contradictions_with(context)):
            raise RefusedSettings(refusals)
        self._settings, self._context = settings, context
        database = PostgreSqlInstance(
            self, "instance", settings=settings, context=context, network=network, logs_key=logs_key
        )
        self._instance = instance = database.instance
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
        self.metrics = CloudWatchMetrics(
            "postgresql", "AWS/RDS", ("DBInstanceIdentifier", database.identifier), _METRICS
        )
        """What CloudWatch measures of the instance."""
        backend = tuple(Peer(cidr=cidr) for cidr in network.subnet_cidrs(Tier.BACKEND))
        self._rule = PolicyRule("postgresql", "egress", backend, (PORT,))
        self.ready: Sequence[ITerraformDependable] = database.ready
        if settings.databases:
            self.ready = DatabaseJob(
                self,
                "databases",
                databases=settings.databases,
                database=database,
                context=context,
                cluster=cluster,
                network=network,
                rule=self._rule,
            ).ready
        output(self, "postgresql_address", instance.address)
        output(self, "postgresql_master_secret", database.master_secret_arn)

    def connection(self, name: str) -> DatabaseConnection:
        """Return the connection of a microservice to its database.

        Args:
            name: The name of the database.

        Raises:
            ConfigurationError: The table has no such database.
        """
        rows = {row.name: row for row in self._settings.databases}
        require_row("database", name, "services.postgresql.databases", rows)
        instance, context = self._instance, self._context
        user = context.arn("rds-db", f"dbuser:{instance.resource_id}/{name}")
        return DatabaseConnection(
            host=instance.address,
            port=PORT,
            database=name,
            username=name,
            connections=rows[name].connections,
            authorities=authorities()[context.region],
            rules=[self._rule],
            statements=[statement("ConnectToDatabase", ["rds-db:connect"], [user])],
            ready=self.ready,
        )
