"""Secrets in AWS Secrets Manager, in the JSON of a stack: what is written, when it changes, what is refused."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.iam_access_key import IamAccessKey
from cdktf_cdktf_provider_aws.ssm_parameter import SsmParameter

from r3edge.core.errors import ConfigurationError
from r3edge.secrets import Generated, Secrets
from tests.secrets.contents import Login
from tests.support import Synthesized, context, synthesize

VERSION = "aws_secretsmanager_secret_version"
RANDOM = "aws_secretsmanager_random_password"
KEY = "aws_iam_access_key.key"


def synthesized(then: Callable[[Secrets, TerraformStack], Any], **changes: Any) -> Synthesized:
    def build(stack: TerraformStack) -> None:
        then(Secrets(stack, "secrets", context=context(**changes)), stack)

    return synthesize(build)


def generate(secrets: Secrets, stack: TerraformStack) -> None:
    secret = secrets.generate("kafka/orders", Login("orders", Generated(32)))
    SsmParameter(
        stack,
        "reader",
        name="/reader",
        type="SecureString",
        value_wo=secret.read("password"),
        value_wo_version=secret.version_number,
    )


def publish(secrets: Secrets, stack: TerraformStack) -> None:
    key = IamAccessKey(stack, "key", user="orders")
    secrets.publish("kafka/orders", Login(key.id, key.secret), source=key.id)


def number(found: Synthesized) -> Any:
    return found.one(VERSION)["secret_string_wo_version"]


def test_nothing_is_created_for_a_secret_that_a_person_provides() -> None:
    found = synthesized(lambda secrets, _: secrets.provided("github/deploy-key", Login))
    assert "resource" not in found.json


def test_the_name_has_the_environment_and_the_service() -> None:
    assert synthesized(generate).one("aws_secretsmanager_secret")["name"] == "/test/kafka/orders"
    assert synthesized(generate, environment="prod").one("aws_secretsmanager_secret")["name"] == "/prod/kafka/orders"


@pytest.mark.parametrize(
    ("stage", "lifted", "days"), [("production", False, 30), ("production", True, 0), ("development", False, 0)]
)
def test_a_protected_environment_can_recover_a_deleted_secret(stage: str, lifted: bool, days: int) -> None:
    found = synthesized(generate, stage=stage, lift_protection=lifted)
    assert found.one("aws_secretsmanager_secret")["recovery_window_in_days"] == days


def test_one_key_encrypts_all_that_is_written() -> None:
    def two(secrets: Secrets, stack: TerraformStack) -> None:
        generate(secrets, stack)
        secrets.generate("kafka/prices", Login("prices", Generated()))

    found = synthesized(two)
    key = found.address("aws_kms_key", "secrets/key/key")
    assert {secret["kms_key_id"] for secret in found.all("aws_secretsmanager_secret").values()} == {f"${{{key}.arn}}"}
    assert found.one("aws_kms_alias")["name"] == "alias/trading-test-secrets"


def test_a_random_value_is_ephemeral_and_written_write_only() -> None:
    found = synthesized(generate)
    ((name, random),) = found.json["ephemeral"][RANDOM].items()
    assert random == {"password_length": 32, "exclude_punctuation": True}
    version = found.one(VERSION)
    reference = f"ephemeral.{RANDOM}.{name}.random_password"
    written = f'${{jsonencode(merge(merge({{"username" = "orders"}}), {{"password" = {reference}}}))}}'
    assert version["secret_string_wo"] == written
    assert set(version) == {"//", "secret_id", "secret_string_wo", "secret_string_wo_version"}


def test_a_reader_gets_the_value_from_secrets_manager() -> None:
    found = synthesized(generate)
    ((name, back),) = found.json["ephemeral"][VERSION].items()
    address = found.address(VERSION, "secrets/kafka-orders/version")
    # By the version, so that it is read after it is written.
    assert back == {"secret_id": f"${{{address}.secret_id}}", "version_id": f"${{{address}.version_id}}"}
    reader = found.one("aws_ssm_parameter")
    assert reader["value_wo"] == f'${{jsondecode(ephemeral.{VERSION}.{name}.secret_string)["password"]}}'
    assert reader["value_wo_version"] == f"${{{address}.secret_string_wo_version}}"


def test_what_a_provider_made_is_written_anew_when_its_id_changes() -> None:
    found = synthesized(publish)
    written = f'${{jsonencode({{"username" = {KEY}.id, "password" = {KEY}.secret}})}}'
    assert found.one(VERSION)["secret_string_wo"] == written
    digest = re.compile(r'\$\{parseint\(substr\(sha256\(join\("/", \["[0-9a-f]{64}", [\w.]+\]\)\), 0, 8\), 16\)\}')
    assert digest.fullmatch(number(found))
    # Of the id, never of the secret: a hash tells something of what it is of.
    assert f"{KEY}.id" in number(found)
    assert f"{KEY}.secret" not in number(found)


def test_literals_are_escaped_for_terraform() -> None:
    def quotes(secrets: Secrets, stack: TerraformStack) -> None:
        key = IamAccessKey(stack, "key", user="orders")
        secrets.publish("kafka/orders", Login(f'"\\ ${{x}} %{{y}}\né {key.id}', key.secret), source=key.id)

    written = synthesized(quotes).one(VERSION)["secret_string_wo"]
    assert f'"username" = join("", ["\\"\\\\ $${{x}} %%{{y}}\\né ", {KEY}.id])' in written


def test_references_stand_beside_random_values() -> None:
    def both(secrets: Secrets, stack: TerraformStack) -> None:
        key = IamAccessKey(stack, "key", user="orders")
        secrets.generate("kafka/orders", Login(f"{key.id}-{key.user}", Generated()), source=key.id)

    assert (
        f'merge({{"username" = "${{{KEY}.id}}-${{{KEY}.user}}"}})' in synthesized(both).one(VERSION)["secret_string_wo"]
    )


@pytest.mark.parametrize(
    "changed",
    [
        lambda secrets, _: secrets.generate("kafka/orders", Login("orders", Generated(32)), generation=2),
        lambda secrets, _: secrets.generate("kafka/orders", Login("other", Generated(32))),
        lambda secrets, _: secrets.generate("kafka/orders", Login("orders", Generated(33))),
        lambda secrets, _: secrets.generate("kafka/orders", Login("orders", Generated(32)), source="a"),
    ],
    ids=["generation", "literal", "length", "source"],
)
def test_whatever_is_written_changes_the_version(changed: Callable[[Secrets, TerraformStack], Any]) -> None:
    assert number(synthesized(changed)) != number(synthesized(generate))


def test_the_version_is_the_same_in_every_run() -> None:
    # Another one would write every generated secret of every user anew.
    assert number(synthesized(generate)) == 114213407


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda s: s.provided("Kafka/orders", Login), "secret 'Kafka/orders': must be service and name"),
        (lambda s: s.provided("orders", Login), "secret 'orders': must be service and name"),
        (lambda s: s.provided("/kafka/orders", Login), "secret '/kafka/orders': must be service and name"),
        (lambda s: s.provided("kafka/" + "x" * 200, Login), "200 characters at most"),
        (lambda s: s.provided("kafka/١", Login), "must be service and name"),
        (lambda s: s.publish("kafka/orders", Login("a", Generated()), source="x"), "must have no generated value"),
        (lambda s: s.generate("kafka/orders", Login("a", "b")), "secret kafka/orders: must have a generated value"),
        (lambda s: Generated(19), "Generated.length = 19: must be from 20 to 4096"),
        (lambda s: Generated(4097), "Generated.length = 4097: must be from 20 to 4096"),
        (
            lambda s: s.generate("kafka/orders", Login("a", Generated())).read("pass"),
            "secret /test/kafka/orders: 'pass': must be a key of it: username, password",
        ),
    ],
)
def test_refusals(wrong: Callable[[Secrets], Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        synthesized(lambda secrets, _: wrong(secrets))


def test_a_name_is_given_once() -> None:
    def twice(secrets: Secrets, stack: TerraformStack) -> None:
        secrets.provided("kafka/orders", Login)
        Secrets(stack, "others", context=context()).provided("kafka/orders", Login)

    with pytest.raises(ConfigurationError, match="secret /test/kafka/orders is owned by test/secrets, and claimed by"):
        synthesized(twice)
