"""PostgreSQL under the real Terraform and AWS provider: deployed, protected, destroyed; and made from a snapshot."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cdktf import TerraformStack

from r3edge.core.encryption import LogsKey
from r3edge.secrets import Secrets
from r3edge.services import PostgreSqlSettings, Services, ServicesSettings
from r3edge.services.postgresql import POSTGRESQL_FLOWS
from rehearsal import steps
from rehearsal.procedure import standard
from rehearsal.run import Result
from rehearsal.steps import Rehearsal
from terraform_runner.plan_review import review
from tests.services.stacks import ALARMS, STATE, add_layers, public_zone
from tests.support import Synthesized, context, small_rehearsal, synthesize
from tests.support.existing_cluster import add_existing_cluster
from tests.support.network import add_network
from tests.support.small_rehearsal import written

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(1200)]

SNAPSHOT, NEXT_SNAPSHOT = "before-the-loss", "before-the-next-loss"
DB = "trading-test-postgresql"
SMALL: dict[str, Any] = {"instance_class": "db.t4g.small", "storage_gib": 20, "max_storage_gib": 50}


def postgresql(*, protected: bool, **settings: Any) -> Synthesized:
    """Return a stack with a network and PostgreSQL."""

    def build(stack: TerraformStack) -> None:
        where = context(protected=protected)
        network = add_network(stack, flows=POSTGRESQL_FLOWS, root=None, protected=protected)
        given = ServicesSettings(alarms=ALARMS, postgresql=PostgreSqlSettings(**SMALL | settings))
        # The network has one of its own, which is not handed out.
        key = LogsKey(stack, "key", context=where.replace(environment="other"))
        Services(
            stack,
            "services",
            settings=given,
            context=where,
            addons=add_layers(stack, where, add_existing_cluster(stack, context=where), network),
            api_host="api.example.com",
            zone=public_zone(stack, where),
            secrets=Secrets(stack, "secrets", context=where),
            state=STATE,
            logs_key=key,
        )

    return synthesize(build)


def rehearsed(folder: Path, procedure: Callable[[Rehearsal], None], **settings: Any) -> Result:
    return small_rehearsal.rehearsed(folder, postgresql(**settings), procedure)


def test_production_is_protected_and_copied_and_leaves_nothing(tmp_path: Path) -> None:
    result = rehearsed(tmp_path, standard, protected=True, backup_copy_region="eu-central-1")
    assert result.passed, result.failure
    names = {step.name for step in result.steps}
    assert {"second plan is empty", "destroy is refused", "lift protections", "nothing is left"} <= names


def test_it_is_made_from_a_snapshot(tmp_path: Path) -> None:
    seen: dict[str, Any] = {}

    def procedure(rehearsal: Rehearsal) -> None:
        rds = rehearsal.server.client("rds", "eu-west-3")
        rds.create_db_instance(
            DBInstanceIdentifier="lost",
            Engine="postgres",
            EngineVersion="17.6",
            DBInstanceClass="db.t4g.small",
            AllocatedStorage=20,
            MasterUsername="platform_admin",
            MasterUserPassword="a-dummy-for-tests",
            StorageEncrypted=True,
        )
        rds.create_db_snapshot(DBInstanceIdentifier="lost", DBSnapshotIdentifier=SNAPSHOT)
        rds.delete_db_instance(DBInstanceIdentifier="lost", SkipFinalSnapshot=True)
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        steps.second_plan_is_empty(rehearsal)
        seen.update(rds.describe_db_instances(DBInstanceIdentifier=DB)["DBInstances"][0])
        # The snapshot is named for the creation only.
        steps.configure(rehearsal, written(tmp_path / "without", postgresql(protected=False, multi_az=False)))
        steps.second_plan_is_empty(rehearsal)
        seen["lost"] = switch_to_a_restored_instance(rehearsal)
        steps.second_plan_is_empty(rehearsal)
        rds.delete_db_instance(DBInstanceIdentifier=f"{DB}-lost", SkipFinalSnapshot=True)
        steps.destroy(rehearsal)
        # Not what is left at AWS: the stand-in loses track of the secrets and snapshots of instances that are renamed.
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, procedure, protected=False, multi_az=False, restore_from=SNAPSHOT)
    assert result.passed, result.failure
    assert seen["MasterUserSecret"]["SecretArn"]
    assert seen["BackupRetentionPeriod"] == 30
    assert seen["AutoMinorVersionUpgrade"] is False
    assert seen["lost"] == {"aws_secretsmanager_secret_rotation"}, "of the new instance's password"


def switch_to_a_restored_instance(rehearsal: Rehearsal) -> set[str]:
    """Do what docs/runbooks/restore.md says; return the types of what the plan replaces."""
    rds, terraform = rehearsal.server.client("rds", "eu-west-3"), rehearsal.terraform
    rds.create_db_snapshot(DBInstanceIdentifier=DB, DBSnapshotIdentifier=NEXT_SNAPSHOT)
    rds.restore_db_instance_from_db_snapshot(
        DBInstanceIdentifier=f"{DB}-restored",
        DBSnapshotIdentifier=NEXT_SNAPSHOT,
        DBSubnetGroupName=DB,
        AutoMinorVersionUpgrade=False,
    )
    rds.modify_db_instance(DBInstanceIdentifier=DB, NewDBInstanceIdentifier=f"{DB}-lost", ApplyImmediately=True)
    rds.modify_db_instance(DBInstanceIdentifier=f"{DB}-restored", NewDBInstanceIdentifier=DB, ApplyImmediately=True)
    (address,) = [one for one in terraform.state_list() if one.startswith("aws_db_instance.")]
    for command in (["state", "rm", address], ["import", "-input=false", address, DB]):
        subprocess.run(
            ["terraform", *command], cwd=rehearsal.work, env=rehearsal.environment, check=True, capture_output=True
        )
    plan = rehearsal.work / "switch.tfplan"
    dangers = set()
    # The instance alone first: the rotation cannot be planned for a secret that comes during the apply.
    for options in ([f"-target={address}"], []):
        assert terraform.plan(plan, *options)
        dangers |= {one.type for one in review(terraform.show_json(plan)).dangers}
        terraform.apply(plan)
    return dangers
