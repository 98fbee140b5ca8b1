"""Secrets under the real Terraform and AWS provider: written, read back, rotated, and kept in no file."""

import json
from pathlib import Path
from typing import Any

import pytest
from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.iam_access_key import IamAccessKey
from cdktf_cdktf_provider_aws.iam_user import IamUser
from cdktf_cdktf_provider_aws.ssm_parameter import SsmParameter

from r3edge.secrets import Generated, Secrets
from rehearsal import steps
from rehearsal.procedure import deploy_and_check
from rehearsal.run import rehearse
from rehearsal.steps import Rehearsal
from tests.secrets.contents import Login
from tests.support import Synthesized, context, synthesize
from tests.support.small_rehearsal import actions, changed, rehearsed
from tests.support.terraform import provider_or_skip, silent_display

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(900)]

GENERATED, PUBLISHED = "/test/kafka/orders", "/test/kafka/prices"


def stack(*, generation: int = 1, key: str = "key") -> Synthesized:
    """Return a stack with a generated secret, its reader, and a published one."""

    def build(stack: TerraformStack) -> None:
        secrets = Secrets(stack, "secrets", context=context())
        login = secrets.generate("kafka/orders", Login("orders", Generated()), generation=generation)
        SsmParameter(
            stack,
            "reader",
            name="/reader",
            type="SecureString",
            value_wo=login.read("password"),
            value_wo_version=login.version_number,
        )
        user = IamUser(stack, "user", name="prices")
        made = IamAccessKey(stack, key, user=user.name)
        secrets.publish("kafka/prices", Login(made.id, made.secret), source=made.id)

    return synthesize(build)


def value(rehearsal: Rehearsal, name: str, stage: str = "AWSCURRENT") -> dict[str, str]:
    client = rehearsal.server.client("secretsmanager", "eu-west-3")
    return json.loads(client.get_secret_value(SecretId=name, VersionStage=stage)["SecretString"])


def read_by_the_reader(rehearsal: Rehearsal) -> str:
    client = rehearsal.server.client("ssm", "eu-west-3")
    return client.get_parameter(Name="/reader", WithDecryption=True)["Parameter"]["Value"]


def change(rehearsal: Rehearsal, folder: Path, stack: Synthesized) -> set[tuple[str, str]]:
    """Deploy a changed stack, and return the actions of the plan with their types."""
    changes = changed(rehearsal, folder, stack)
    assert not changes.dangers
    steps.no_generated_secret_is_kept(rehearsal)
    return actions(changes)


def test_secrets_are_written_read_back_rotated_and_kept_in_no_file(tmp_path: Path) -> None:
    seen: dict[str, Any] = {}

    def procedure(rehearsal: Rehearsal) -> None:
        deploy_and_check(rehearsal)
        first = value(rehearsal, GENERATED)
        assert set(first) == {"username", "password"}
        assert (first["username"], len(first["password"])) == ("orders", 40)
        assert read_by_the_reader(rehearsal) == first["password"]
        published = value(rehearsal, PUBLISHED)

        seen["rotated"] = change(rehearsal, tmp_path / "rotated", stack(generation=2))
        second = value(rehearsal, GENERATED)
        assert second["password"] != first["password"]
        assert read_by_the_reader(rehearsal) == second["password"]
        assert value(rehearsal, GENERATED, "AWSPREVIOUS") == first
        assert value(rehearsal, PUBLISHED) == published

        steps.destroy(rehearsal)
        steps.nothing_is_left(rehearsal)

    result = rehearsed(tmp_path, stack(), procedure)
    assert result.passed, result.failure
    assert seen["rotated"] == {("replace", "aws_secretsmanager_secret_version"), ("update", "aws_ssm_parameter")}


def test_a_secret_in_a_file_would_be_found(tmp_path: Path) -> None:
    provider_or_skip()
    leaking = json.loads(json.dumps(stack().json))
    (reader,) = leaking["resource"]["aws_ssm_parameter"].values()
    # Read by a data source, as before there were ephemeral resources: the state keeps what it reads.
    del reader["value_wo"], reader["value_wo_version"]
    leaking["data"] = {
        "aws_secretsmanager_secret_version": {
            "back": {
                "secret_id": GENERATED,
                "depends_on": [
                    f"aws_secretsmanager_secret_version.{name}"
                    for name in leaking["resource"]["aws_secretsmanager_secret_version"]
                ],
            }
        }
    }
    reader["value"] = "${data.aws_secretsmanager_secret_version.back.secret_string}"
    folder = tmp_path / "stacks" / "leaking"
    folder.mkdir(parents=True)
    (folder / "cdk.tf.json").write_text(json.dumps(leaking))
    result = rehearse("leaking", stacks=folder.parent, output=tmp_path / "out", display=silent_display())
    assert "no generated secret is kept" in str(result.failure)
    assert "terraform.tfstate" in str(result.failure)
