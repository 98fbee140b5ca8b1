"""PostgreSQL: where it stands, who reaches it, what it keeps, and what it raises alarms about."""

from collections.abc import Mapping
from typing import Any

import pytest
from cdktf import TerraformStack
from pydantic import ValidationError

from r3edge.core.encryption import LogsKey
from r3edge.core.errors import explain
from r3edge.core.settings import production_refusals
from r3edge.secrets import Secrets
from r3edge.services import PostgreSqlSettings, Services, ServicesSettings
from r3edge.services.postgresql import POSTGRESQL_FLOWS
from r3edge.services.postgresql.sizes import max_connections, memory_bytes
from tests.services.stacks import ALARMS, DATABASE_GROUP, STATE, add_layers, public_zone, synthesize_services
from tests.support import Synthesized, context, synthesize
from tests.support.existing_cluster import add_existing_cluster
from tests.support.graph import dependencies
from tests.support.network import add_network

HERE = "services/postgresql"
INSTANCE = f"{HERE}/instance/instance"
GIB = 1024**3


def settings(**changes: Any) -> PostgreSqlSettings:
    given: dict[str, Any] = {"instance_class": "db.m7g.large", "storage_gib": 100, "max_storage_gib": 500}
    return PostgreSqlSettings(**given | changes)


def postgresql(*, protected: bool = True, **changes: Any) -> Synthesized:
    return synthesize_services(protected=protected, postgresql=settings(**changes))


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return postgresql()


@pytest.fixture(scope="module")
def instance(found: Synthesized) -> dict[str, Any]:
    return found.one("aws_db_instance")


def reference(found: Synthesized, kind: str, path: str, attribute: str) -> str:
    return f"${{{found.address(kind, f'{HERE}/{path}')}.{attribute}}}"


def test_it_stands_in_the_backend_tier_behind_its_group(found: Synthesized, instance: dict[str, Any]) -> None:
    assert instance["publicly_accessible"] is False
    assert instance["vpc_security_group_ids"] == [DATABASE_GROUP]
    subnets = found.one("aws_db_subnet_group")
    assert subnets["subnet_ids"] == ["subnet-a", "subnet-b", "subnet-c"]
    assert instance["db_subnet_group_name"] == reference(found, "aws_db_subnet_group", "instance/subnets", "name")


def test_only_nodes_and_bastion_reach_it_and_only_on_its_port() -> None:
    def build(stack: TerraformStack) -> None:
        network = add_network(stack, flows=POSTGRESQL_FLOWS)
        given = ServicesSettings(alarms=ALARMS, postgresql=settings())
        key = LogsKey(stack, "key", context=context())
        Services(
            stack,
            "services",
            settings=given,
            context=context(),
            addons=add_layers(stack, context(), add_existing_cluster(stack), network),
            api_host="api.example.com",
            zone=public_zone(stack, context()),
            secrets=Secrets(stack, "secrets", context=context()),
            state=STATE,
            logs_key=key,
        )

    found = synthesize(build)
    group = f"${{{found.address('aws_security_group', 'network/security/database')}.id}}"
    rules = {
        path.rpartition("/")[2]: (rule["from_port"], rule["to_port"], rule.get("cidr_ipv4"))
        for path, rule in found.all("aws_vpc_security_group_ingress_rule").items()
        if rule["security_group_id"] == group
    }
    assert rules == {
        "database-from-nodes-tcp-5432": (5432, 5432, None),
        "database-from-bastion-tcp-5432": (5432, 5432, None),
    }
    assert not [
        path
        for path, rule in found.all("aws_vpc_security_group_egress_rule").items()
        if rule["security_group_id"] == group
    ]
    backend = [found.address("aws_subnet", f"network/vpc/backend-{letter}") for letter in "abc"]
    assert found.one("aws_db_subnet_group")["subnet_ids"] == [f"${{{address}.id}}" for address in backend]
    before = dependencies(found, found.address("aws_db_instance", INSTANCE))
    assert (
        found.address("aws_vpc_security_group_ingress_rule", "network/security/database-from-nodes-tcp-5432") in before
    )


def test_the_version_is_pinned_and_its_parameters_follow(found: Synthesized, instance: dict[str, Any]) -> None:
    assert (instance["engine"], instance["engine_version"]) == ("postgres", "17.6")
    assert instance["auto_minor_version_upgrade"] is False
    group = found.one("aws_db_parameter_group")
    assert (group["family"], group["name_prefix"]) == ("postgres17", "trading-test-postgresql-17-")
    parameters = {one["name"]: (one["value"], one["apply_method"]) for one in group["parameter"]}
    assert parameters["rds.force_ssl"] == ("1", "immediate")
    assert {method for _, method in parameters.values()} == {"immediate"}, "a static one: pending-reboot"


def test_another_major_version_gets_another_group_before_the_upgrade(found: Synthesized) -> None:
    later = postgresql(version="18.1")
    for group in (found, later):
        # Terraform would delete the old one first, which is in use.
        assert group.one("aws_db_parameter_group")["lifecycle"] == {"create_before_destroy": True}
    assert later.one("aws_db_parameter_group")["name_prefix"] == "trading-test-postgresql-18-"
    assert later.one("aws_db_instance")["allow_major_version_upgrade"] is True


def test_everything_is_encrypted_with_a_key_of_the_database(found: Synthesized, instance: dict[str, Any]) -> None:
    key = reference(found, "aws_kms_key", "instance/key/key", "arn")
    assert instance["storage_encrypted"] is True
    assert instance["kms_key_id"] == instance["performance_insights_kms_key_id"] == key
    assert instance["master_user_secret_kms_key_id"] == reference(found, "aws_kms_key", "instance/key/key", "key_id")


def test_rds_keeps_the_password_and_rotates_it(found: Synthesized, instance: dict[str, Any]) -> None:
    assert instance["manage_master_user_password"] is True
    assert "password" not in instance
    assert instance["iam_database_authentication_enabled"] is True
    rotation = found.one("aws_secretsmanager_secret_rotation")
    address = found.address("aws_db_instance", INSTANCE)
    assert rotation["secret_id"] == f"${{{address}.master_user_secret[0].secret_arn}}"
    assert rotation["rotation_rules"] == {"automatically_after_days": 30}
    # At once, whoever has just read the password could not connect.
    assert rotation["rotate_immediately"] is False


@pytest.mark.parametrize("protected", [True, False])
def test_data_is_kept_in_production_and_goes_elsewhere(protected: bool) -> None:
    instance = postgresql(protected=protected).one("aws_db_instance")
    assert instance["deletion_protection"] is protected
    assert instance["lifecycle"].get("prevent_destroy", False) is protected
    assert instance["skip_final_snapshot"] is not protected
    assert instance["delete_automated_backups"] is not protected
    assert ("final_snapshot_identifier" in instance) is protected


def test_each_instance_has_another_final_snapshot(found: Synthesized, instance: dict[str, Any]) -> None:
    (address,) = found.json["resource"]["terraform_data"]
    name = f"trading-test-postgresql-final-${{substr(terraform_data.{address}.id, 0, 8)}}"
    assert instance["final_snapshot_identifier"] == name


def test_backups_and_standby_are_the_settings(instance: dict[str, Any]) -> None:
    assert (instance["multi_az"], instance["backup_retention_period"]) == (True, 30)
    small = postgresql(protected=False, multi_az=False, backup_days=7, apply_immediately=True).one("aws_db_instance")
    assert (small["multi_az"], small["backup_retention_period"], small["apply_immediately"]) == (False, 7, True)
    assert instance["apply_immediately"] is False


def test_storage_grows_and_has_what_aws_includes(instance: dict[str, Any]) -> None:
    assert (instance["storage_type"], instance["allocated_storage"], instance["max_allocated_storage"]) == (
        "gp3",
        100,
        500,
    )
    assert not {"iops", "storage_throughput"} & instance.keys()
    fast = postgresql(storage_gib=400, iops=12_000, throughput_mib=500).one("aws_db_instance")
    assert (fast["iops"], fast["storage_throughput"]) == (12_000, 500)


def test_log_groups_are_there_first_encrypted_and_with_an_end(found: Synthesized, instance: dict[str, Any]) -> None:
    names = ("postgresql", "upgrade", "iam-db-auth-error")
    assert instance["enabled_cloudwatch_logs_exports"] == list(names)
    groups = {path.rpartition("/")[2]: body for path, body in found.all("aws_cloudwatch_log_group").items()}
    assert {one["name"] for one in groups.values()} == {
        f"/aws/rds/instance/trading-test-postgresql/{name}" for name in names
    }
    for name in names:
        assert groups[f"{name}-logs"]["retention_in_days"] == 30
        assert groups[f"{name}-logs"]["kms_key_id"]
        address = found.address("aws_cloudwatch_log_group", f"{HERE}/instance/{name}-logs")
        assert address in instance["depends_on"]


def test_it_is_watched_from_inside(found: Synthesized, instance: dict[str, Any]) -> None:
    role = reference(found, "aws_iam_role", "instance/monitoring/role", "arn")
    assert (instance["monitoring_interval"], instance["monitoring_role_arn"]) == (60, role)
    (trust,) = found.statements(f"{HERE}/instance/monitoring/role")
    assert trust["Condition"] == {"StringEquals": {"aws:SourceAccount": ["123456789012"]}}
    assert instance["performance_insights_enabled"] is True
    # The free tier.
    assert (instance["performance_insights_retention_period"], instance["database_insights_mode"]) == (7, "standard")


def test_it_raises_alarms_before_it_fails(found: Synthesized) -> None:
    alarms = {path.rpartition("/")[2]: body for path, body in found.all("aws_cloudwatch_metric_alarm").items()}
    thresholds = {
        name: (body["metric_name"], body["comparison_operator"], body["threshold"]) for name, body in alarms.items()
    }
    below, above = "LessThanThreshold", "GreaterThanThreshold"
    assert thresholds == {
        "cpu": ("CPUUtilization", above, 80),
        "memory": ("FreeableMemory", below, 8 * GIB // 20),
        "storage": ("FreeStorageSpace", below, 5 * GIB),
        "storage-share": ("FreeStorageSpace", below, 10 * GIB),
        "connections": ("DatabaseConnections", above, max_connections("db.m7g.large") * 8 // 10),
    }
    topic = f"${{{found.address('aws_sns_topic', 'services/alarms/topic')}.arn}}"
    identifier = reference(found, "aws_db_instance", "instance/instance", "identifier")
    for body in alarms.values():
        assert body["alarm_actions"] == body["ok_actions"] == [topic]
        assert body["dimensions"] == {"DBInstanceIdentifier": identifier}
        # An instance that is down reports nothing.
        assert body["treat_missing_data"] == "breaching"
        assert (body["statistic"], body["period"], body["evaluation_periods"]) == ("Average", 300, 3)
    events = found.one("aws_db_event_subscription")
    assert (events["sns_topic"], events["source_type"], events["source_ids"]) == (topic, "db-instance", [identifier])
    assert set(events["event_categories"]) == {"failover", "failure", "low storage"}


@pytest.mark.parametrize(
    ("instance_class", "gib", "connections"),
    [
        ("db.t4g.micro", 1, 101),
        ("db.t4g.medium", 4, 405),
        ("db.m7g.large", 8, 811),
        ("db.r7g.xlarge", 32, 3244),
        ("db.m7g.4xlarge", 64, 5000),
        ("db.m7g.large.extra", None, None),
        ("db.c7g.large", None, None),
        ("m7g.large", None, None),
        ("db.m7g.2large", None, None),
    ],
)
def test_sizes(instance_class: str, gib: int | None, connections: int | None) -> None:
    assert memory_bytes(instance_class) == (None if gib is None else gib * GIB)
    if connections is not None:
        assert max_connections(instance_class) == connections


def test_copies_go_to_another_region_only_if_asked_for(found: Synthesized) -> None:
    assert not found.all("aws_backup_plan")
    copied = postgresql(backup_copy_region="eu-central-1")
    (rule,) = copied.one("aws_backup_plan")["rule"]
    vault = reference(copied, "aws_backup_vault", "backup-copy/copies", "arn")
    assert rule["lifecycle"] == {"delete_after": 1}
    assert rule["copy_action"] == [{"destination_vault_arn": vault, "lifecycle": {"delete_after": 30}}]
    assert copied.one("aws_backup_vault", f"{HERE}/backup-copy/copies")["provider"] == "aws.eu-central-1"
    assert "provider" not in copied.one("aws_backup_vault", f"{HERE}/backup-copy/vault")
    other = next(one for one in copied.json["provider"]["aws"] if one.get("alias"))
    assert (other["region"], other["allowed_account_ids"]) == ("eu-central-1", ["123456789012"])
    selection = copied.one("aws_backup_selection")
    assert selection["resources"] == [reference(copied, "aws_db_instance", "instance/instance", "arn")]
    for vault in copied.all("aws_backup_vault").values():
        assert vault["lifecycle"]["prevent_destroy"] is True
        assert "force_destroy" not in vault


def test_a_snapshot_is_what_it_is_made_from_and_nothing_later(instance: dict[str, Any]) -> None:
    restored = postgresql(restore_from="trading-prod-postgresql-final-0a1b2c3d").one("aws_db_instance")
    assert restored["snapshot_identifier"] == "trading-prod-postgresql-final-0a1b2c3d"
    assert "username" not in restored, "the snapshot has one"
    assert instance["username"] == "platform_admin"
    for one in (restored, instance):
        # The key of a restored instance is the snapshot's.
        assert one["lifecycle"]["ignore_changes"] == ["snapshot_identifier", "kms_key_id"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"version": "17"}, "version = '17': must be a version of PostgreSQL from 15 on, with its minor version"),
        ({"version": "14.9"}, "version = '14.9': must be a version of PostgreSQL from 15 on"),
        ({"instance_class": "m7g.large"}, "instance_class = 'm7g.large': must be an instance class of RDS"),
        ({"max_storage_gib": 109}, "max_storage_gib = 109: must be 110 or more, a tenth above storage_gib = 100"),
        ({"iops": 12_000}, "iops = 12000: must be None below 400 GiB, with storage_gib = 100"),
        ({"storage_gib": 400, "throughput_mib": 500}, "throughput_mib = 500: must be None unless iops is set"),
        ({"backup_days": 36}, "backup_days = 36: must be less than or equal to 35"),
        ({"backup_copy_region": "europe"}, "backup_copy_region = 'europe': must be a region of commercial AWS"),
        ({"restore_from": "a--b"}, "restore_from = 'a--b': must be the name or ARN of a DB snapshot"),
    ],
)
def test_refusals(changes: Mapping[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        settings(**changes)
    assert message in explain(refused.value)


def test_production_has_a_standby_and_a_week_of_backups() -> None:
    refused = {str(one) for one in production_refusals(settings(multi_az=False, backup_days=6))}
    assert refused == {
        "multi_az = False: must be True in production: a standby takes over when a zone fails",
        "backup_days = 6: must be 7 or more in production",
    }
    assert not list(production_refusals(settings()))
