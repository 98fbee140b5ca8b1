"""The RDS instance, with what it stands on."""

from collections.abc import Sequence

from cdktf import Fn, ITerraformDependable, TerraformResourceLifecycle
from cdktf_cdktf_provider_aws.cloudwatch_log_group import CloudwatchLogGroup
from cdktf_cdktf_provider_aws.db_instance import DbInstance
from cdktf_cdktf_provider_aws.db_parameter_group import DbParameterGroup, DbParameterGroupParameter
from cdktf_cdktf_provider_aws.db_subnet_group import DbSubnetGroup
from cdktf_cdktf_provider_aws.secretsmanager_secret_rotation import (
    SecretsmanagerSecretRotation,
    SecretsmanagerSecretRotationRotationRules,
)
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.expressions import attribute_address
from r3edge.core.iam import ServiceRole
from r3edge.core.protection import protection
from r3edge.core.terraform_data import TerraformData
from r3edge.network import NetworkHandle, Party, Tier
from r3edge.services.postgresql.database_settings import MASTER_USER
from r3edge.services.postgresql.settings import PostgreSqlSettings

PORT = 5432
_LOGS = ("postgresql", "upgrade", "iam-db-auth-error")
_MONITORING_SECONDS = 60
_INSIGHTS_DAYS = 7
"""The free tier of Performance Insights."""
_PARAMETERS = {
    # 1 by default since PostgreSQL 15.
    "rds.force_ssl": "1",
    "log_lock_waits": "1",
    "log_min_duration_statement": "1000",
}
"""Parameters that are changed without a restart."""


class PostgreSqlInstance(Construct):
    """A PostgreSQL instance in the tier ``backend``, which only nodes and bastion reach, by TLS.

    RDS makes and rotates the master user's password, in a secret of its own; applications use IAM authentication. Log
    groups come first: RDS would create them without an end of their retention.

    Args:
        settings: The instance.
        context: The environment.
        network: The network.
        logs_key: The key of the log groups.
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
    ) -> None:
        super().__init__(scope, id)
        self._settings, self._context = settings, context
        self.identifier = context.name("postgresql")
        """The identifier, as a literal."""
        key = EncryptionKey(
            self, "key", context=context, name=self.identifier, description=f"PostgreSQL of {context.name()}"
        )
        self.key_arn = key.arn
        """The key of the storage and of the master user's secret."""
        monitoring = ServiceRole(
            self,
            "monitoring",
            context=context,
            name="postgresql-monitoring",
            service="monitoring.rds.amazonaws.com",
            managed_policies=["service-role/AmazonRDSEnhancedMonitoringRole"],
            trust_conditions=[("StringEquals", "aws:SourceAccount", [context.account_id])],
        )
        subnets = DbSubnetGroup(
            self, "subnets", name=self.identifier, subnet_ids=list(network.subnet_ids(Tier.BACKEND))
        )
        self.instance = DbInstance(
            self,
            "instance",
            identifier=self.identifier,
            engine="postgres",
            engine_version=settings.version,
            auto_minor_version_upgrade=False,
            allow_major_version_upgrade=True,
            instance_class=settings.instance_class,
            multi_az=settings.multi_az,
            allocated_storage=settings.storage_gib,
            max_allocated_storage=settings.max_storage_gib,
            storage_type="gp3",
            iops=settings.iops,
            storage_throughput=settings.throughput_mib,
            storage_encrypted=True,
            kms_key_id=key.arn,
            snapshot_identifier=settings.restore_from,
            username=None if settings.restore_from else MASTER_USER,
            manage_master_user_password=True,
            master_user_secret_kms_key_id=key.key.key_id,
            iam_database_authentication_enabled=True,
            port=PORT,
            publicly_accessible=False,
            db_subnet_group_name=subnets.name,
            vpc_security_group_ids=[network.security_group_id(Party.DATABASE)],
            parameter_group_name=self._parameters().name,
            backup_retention_period=settings.backup_days,
            backup_window="01:00-02:00",
            maintenance_window="sun:03:00-sun:04:00",
            copy_tags_to_snapshot=True,
            delete_automated_backups=not context.protected,
            deletion_protection=context.protected,
            skip_final_snapshot=not context.protected,
            final_snapshot_identifier=self._final_snapshot() if context.protected else None,
            monitoring_interval=_MONITORING_SECONDS,
            monitoring_role_arn=monitoring.arn,
            performance_insights_enabled=True,
            performance_insights_kms_key_id=key.arn,
            performance_insights_retention_period=_INSIGHTS_DAYS,
            database_insights_mode="standard",
            enabled_cloudwatch_logs_exports=list(_LOGS),
            apply_immediately=settings.apply_immediately,
            depends_on=[*self._log_groups(logs_key), *monitoring.attachments, *network.ready],
            lifecycle=TerraformResourceLifecycle(
                prevent_destroy=True if protection(context) else None,
                # A restored instance keeps the snapshot's key, and the snapshot is for its creation only: either one
                # would replace the instance.
                ignore_changes=["snapshot_identifier", "kms_key_id"],
            ),
        )
        self.reference = attribute_address(self.instance, "resource_id")
        """The attribute that another instance has another value of."""
        self.master_secret_arn = self.instance.master_user_secret.get(0).secret_arn
        """The ARN of the master user's secret, which RDS manages."""
        rotation = SecretsmanagerSecretRotation(
            self,
            "master-rotation",
            secret_id=self.master_secret_arn,
            rotate_immediately=False,
            rotation_rules=SecretsmanagerSecretRotationRotationRules(
                automatically_after_days=settings.master_rotation_days
            ),
        )
        self.ready: Sequence[ITerraformDependable] = [self.instance, rotation]

    def _parameters(self) -> DbParameterGroup:
        # Another major version gets another group before the upgrade, and this one goes after it: with any other
        # order, or one name, AWS would refuse to delete what is in use.
        major = self._settings.major_version
        return DbParameterGroup(
            self,
            "parameters",
            name_prefix=f"{self.identifier}-{major}-",
            family=f"postgres{major}",
            lifecycle=TerraformResourceLifecycle(create_before_destroy=True),
            parameter=[
                DbParameterGroupParameter(name=name, value=value, apply_method="immediate")
                for name, value in _PARAMETERS.items()
            ],
        )

    def _log_groups(self, key: EncryptionKey) -> list[ITerraformDependable]:
        return [
            CloudwatchLogGroup(
                self,
                f"{name}-logs",
                name=f"/aws/rds/instance/{self.identifier}/{name}",
                retention_in_days=self._settings.log_retention_days,
                kms_key_id=key.arn,
                lifecycle=protection(self._context),
            )
            for name in _LOGS
        ]

    def _final_snapshot(self) -> str:
        """Return the name of the last snapshot: another one for each instance, else the second could not be made."""
        unique = TerraformData(self, "final-snapshot", triggers_replace={"identifier": self.identifier})
        return f"{self.identifier}-final-{Fn.substr(unique.id, 0, 8)}"
