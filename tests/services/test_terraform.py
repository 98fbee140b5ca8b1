"""PostgreSQL under the real Terraform and AWS provider: deployed, protected, destroyed; and made from a snapshot."""

import json
from pathlib import Path
from typing import Any

import pytest
from cdktf import TerraformStack

from r3edge.core.encryption import LogsKey
from r3edge.services import PostgreSqlSettings, Services, ServicesSettings
from r3edge.services.postgresql import POSTGRESQL_FLOWS
from rehearsal import steps
from rehearsal.procedure import standard
from rehearsal.run import Result, rehearse
from rehearsal.steps import Rehearsal
from tests.services.stacks import ALARMS
from tests.support import context, synthesize
from tests.support.network import add_network
from tests.support.terraform import provider_or_skip, silent_display

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(1200)]

SNAPSHOT = "before-the-loss"
SMALL: dict[str, Any] = {"instance_class": "db.t4g.small", "storage_gib": 20, "max_storage_gib": 50}


def written(folder: Path, *, protected: bool, **settings: Any) -> Path:
    """Write a stack with a network and PostgreSQL."""

    def build(stack: TerraformStack) -> None:
        where = context(protected=protected)
        network = add_network(stack, flows=POSTGRESQL_FLOWS, root=None, protected=protected)
        given = ServicesSettings(alarms=ALARMS, postgresql=PostgreSqlSettings(**SMALL | settings))
        # The network has one of its own, which is not handed out.
        key = LogsKey(stack, "key", context=where.replace(environment="other"))
        Services(stack, "services", settings=given, context=where, network=network, logs_key=key)

    folder.mkdir(parents=True)
    (folder / "cdk.tf.json").write_text(json.dumps(synthesize(build).json))
    return folder


def rehearsed(tmp_path: Path, procedure: Any, **settings: Any) -> Result:
    provider_or_skip()
    source = written(tmp_path / "stacks" / "it", **settings)
    return rehearse("it", stacks=source.parent, output=tmp_path / "out", display=silent_display(), procedure=procedure)


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
        steps.take_inventory(rehearsal)
        steps.deploy(rehearsal)
        steps.second_plan_is_empty(rehearsal)
        seen.update(rds.describe_db_instances(DBInstanceIdentifier="trading-test-postgresql")["DBInstances"][0])
        # The snapshot is named for the creation only.
        steps.configure(rehearsal, written(tmp_path / "without", protected=False, multi_az=False))
        steps.second_plan_is_empty(rehearsal)
        steps.destroy(rehearsal)
        steps.nothing_is_left(rehearsal)

    result = rehearsed(tmp_path, procedure, protected=False, multi_az=False, restore_from=SNAPSHOT)
    assert result.passed, result.failure
    assert seen["MasterUserSecret"]["SecretArn"]
    assert seen["BackupRetentionPeriod"] == 30
    assert seen["AutoMinorVersionUpgrade"] is False
