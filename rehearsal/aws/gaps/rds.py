"""Amazon RDS and Aurora.

Follows the Amazon RDS API Reference: CreateDBSubnetGroup, DeleteDBSubnetGroup, DeleteDBParameterGroup,
RestoreDBInstanceFromDBSnapshot and the types DBInstance, DBCluster and Parameter.
"""

import uuid
from collections.abc import Callable, Iterable
from typing import Any

from moto.rds.exceptions import RDSClientError
from moto.rds.models import DBCluster, DBInstance, DBParameterGroup, DBSubnetGroup, RDSBackend

from . import log_groups
from .patching import Gaps

gaps = Gaps("Amazon RDS")

DEFAULT_RETENTION = 7


@gaps.wrap(DBInstance)
def __init__(original: Callable[..., None], self: Any, *arguments: Any, **options: Any) -> None:
    """Stock moto gives all instances the same DbiResourceId, and drops Performance Insights and Database Insights.

    The provider looks instances up by that id. Stock moto exports no logs, and so creates no log groups.
    """
    original(self, *arguments, **options)
    self.dbi_resource_id = f"db-{uuid.uuid4().hex[:26].upper()}"
    _set_performance_insights(self, options)
    self.database_insights_mode = options.get("database_insights_mode") or "standard"
    log_groups.deliver(self.account_id, self.region, log_groups.of_instance(self))


@gaps.wrap(DBInstance)
def update(original: Callable[..., None], self: Any, **options: Any) -> None:
    """ModifyDBInstance: moto drops Performance Insights there too, and exports no logs."""
    original(self, **options)
    _set_performance_insights(self, options)
    log_groups.deliver(self.account_id, self.region, log_groups.of_instance(self))


def _set_performance_insights(instance: Any, options: dict[str, Any]) -> None:
    enabled = options.get("enable_performance_insights")
    if enabled is None:
        return
    instance.performance_insights_enabled = enabled
    key = options.get("performance_insights_kms_key_id") or instance.kms_key_id
    instance.performance_insights_kms_key_id = key if enabled else None
    retention = options.get("performance_insights_retention_period") or DEFAULT_RETENTION
    instance.performance_insights_retention_period = retention if enabled else None


@gaps.add_property(DBInstance)
def enhanced_monitoring_resource_arn(self: Any) -> str | None:
    """Stock moto has no log stream of Enhanced Monitoring."""
    if not self.monitoring_role_arn:
        return None
    return f"arn:aws:logs:{self.region}:{self.account_id}:log-group:RDSOSMetrics:log-stream:{self.dbi_resource_id}"


@gaps.wrap(DBCluster)
def scaling_configuration_info(original: Callable[[Any], dict[str, Any]], self: DBCluster) -> dict[str, Any] | None:
    """Stock moto gives an empty scaling configuration to clusters without one.

    Only the first Aurora Serverless has one.
    """
    return original(self) if self.scaling_configuration else None


@gaps.wrap(DBParameterGroup)
def update_parameters(original: Callable[..., None], self: Any, new_parameters: Iterable[dict[str, Any]]) -> None:
    """Stock moto does not mark parameters as set by the user, and the provider asks for those only."""
    original(self, [{**parameter, "Source": "user", "IsModifiable": True} for parameter in new_parameters])


@gaps.wrap(RDSBackend)
def create_subnet_group(
    original: Callable[..., DBSubnetGroup], self: RDSBackend, subnet_name: str, *arguments: Any, **options: Any
) -> DBSubnetGroup:
    """Stock moto replaces the group of that name."""
    if subnet_name in self.subnet_groups:
        message = f"The DB subnet group '{subnet_name}' already exists."
        raise RDSClientError("DBSubnetGroupAlreadyExists", message)
    return original(self, subnet_name, *arguments, **options)


@gaps.wrap(RDSBackend)
def delete_subnet_group(original: Callable[..., DBSubnetGroup], self: RDSBackend, subnet_name: str) -> DBSubnetGroup:
    """Stock moto deletes a group that instances use."""
    for instance in list(self.databases.values()):
        group: Any = getattr(instance, "db_subnet_group", None)
        if group and group.name == subnet_name.lower():
            raise RDSClientError(
                "InvalidDBSubnetGroupStateFault",
                f"Cannot delete the subnet group '{subnet_name}' because at least one database instance: "
                f"{instance.db_instance_identifier} is still using it.",
            )
    return original(self, subnet_name)


@gaps.wrap(RDSBackend)
def delete_db_parameter_group(
    original: Callable[..., DBParameterGroup], self: RDSBackend, db_parameter_group_name: str
) -> DBParameterGroup:
    """Stock moto deletes a group that instances use."""
    if any(one.db_parameter_group_name == db_parameter_group_name for one in list(self.databases.values())):
        raise RDSClientError(
            "InvalidDBParameterGroupState",
            "One or more database instances are still members of this parameter group "
            f"{db_parameter_group_name}, so the group cannot be deleted",
        )
    return original(self, db_parameter_group_name)


@gaps.wrap(RDSBackend)
def restore_db_instance_from_db_snapshot(
    original: Callable[..., DBInstance], self: RDSBackend, from_snapshot_id: str, overrides: dict[str, Any]
) -> DBInstance:
    """Stock moto takes what is switched off in the request from the snapshot's instance."""
    instance = original(self, from_snapshot_id, overrides)
    for name, value in overrides.items():
        if value is False and hasattr(instance, name):
            setattr(instance, name, False)
    return instance
