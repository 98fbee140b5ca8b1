"""What remains in the state: the page, and the facts of the AWS provider behind it."""

import json

import pytest

from tests.support.terraform import provider_or_skip
from tools.sensitive.aws import read_facts
from tools.sensitive.facts import AWS_FACTS, sensitive, used_types
from tools.sensitive.page import PAGE, page


def test_the_page_is_current() -> None:
    """Run ``python -m tools.sensitive.page`` if it is not."""
    assert PAGE.read_text() == page()


@pytest.mark.rehearsal
def test_the_facts_are_those_of_the_provider() -> None:
    """Run ``python -m tools.sensitive.aws`` if they are not."""
    provider_or_skip()
    assert json.loads(AWS_FACTS.read_text()) == read_facts()


def test_it_tells_what_a_provider_makes_from_what_is_given_and_what_is_not_kept() -> None:
    found = {(one.type, one.path): one for one in sensitive()}
    assert found["confluent_api_key", "secret"].made
    assert found["tls_private_key", "private_key_pem"].made
    assert not found["aws_db_instance", "password"].made
    assert found["aws_db_instance", "password"].kept
    for written in (("aws_secretsmanager_secret_version", "secret_string_wo"), ("redpanda_user", "password_wo")):
        assert not found[written].kept


def test_it_names_the_write_only_argument() -> None:
    rows = {line.split("|")[2].strip(): line for line in page().splitlines() if line.startswith("|")}
    assert "| `password_wo` |" in rows["`redpanda_user`"]
    assert "| `secrets_wo.value` |" in rows["`auth0_action`"]
    assert "|  |" in rows["`confluent_kafka_acl`"]


def test_it_knows_what_the_library_creates() -> None:
    used = used_types()
    assert {
        "aws_vpn_connection",
        "aws_secretsmanager_secret_version",
        "helm_release",
        "kubernetes_namespace_v1",
    } <= used
    assert "auth0_organization" not in used
