"""Supabase in the JSON of a stack."""

import json

import pytest
from cdktf import TerraformStack
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain
from r3edge.secrets import Secrets
from r3edge.services import KeySettings, ServicesSettings, SupabaseConnection, SupabaseSettings
from r3edge.services.supabase.supabase import Supabase
from tests.services.auth0.table import auth0
from tests.services.stacks import synthesize_services
from tests.services.supabase.stack import add, supabase, synthesized
from tests.support import Synthesized, context, synthesize


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesized(supabase())


@pytest.fixture(scope="module")
def project(found: Synthesized) -> str:
    return found.address("supabase_project", "supabase/project")


def connection(settings: SupabaseSettings) -> SupabaseConnection:
    made: list[SupabaseConnection] = []

    def build(stack: TerraformStack) -> None:
        made.append(add(stack, settings).connection)

    synthesize(build)
    return made[0]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"organization": "Example"},
            "organization = 'Example': must be the slug of an organization: the 20 lower-case",
        ),
        ({"region": "eu-south-1"}, "region = 'eu-south-1': must be a region of Supabase: ap-northeast-1, "),
        ({"size": "huge"}, "size = 'huge': must be 'micro', 'small',"),
        ({"schemas": ()}, "schemas = (): must have at least 1 item"),
        ({"schemas": ("public,auth",)}, "schemas[0] = 'public,auth': must be the name of a schema"),
        ({"max_rows": 0}, "max_rows = 0: must be greater than or equal to 1"),
        ({"keys": {"kept": [1], "used": 2}}, "keys.used = 2: must be one of the kept keys: 1"),
    ],
)
def test_refused(changes: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        supabase(**changes)
    assert message in explain(refused.value)


def test_it_is_not_everywhere() -> None:
    (refusal,) = supabase().contradictions_with("eu-south-1")
    assert str(refusal).startswith("region = None: must be given: Supabase is not in eu-south-1, but in ap-")
    assert not list(supabase(region="eu-west-3").contradictions_with("eu-south-1"))
    assert not list(supabase().contradictions_with("eu-west-3"))


def test_tokens_of_auth0_need_auth0() -> None:
    with pytest.raises(ValidationError) as refused:
        ServicesSettings(supabase=supabase(auth0=True))
    assert "supabase.auth0 = True: must be False: auth0 is off, and has no tokens" in explain(refused.value)


def test_the_project(found: Synthesized) -> None:
    project = found.one("supabase_project")
    assert (project["name"], project["region"]) == ("trading-test", "eu-west-3")
    assert project["legacy_api_keys_enabled"] is False
    assert "instance_size" not in project
    assert synthesized(supabase(size="small")).one("supabase_project")["instance_size"] == "small"
    assert synthesized(supabase(region="eu-central-1")).one("supabase_project")["region"] == "eu-central-1"


@pytest.mark.parametrize("protected", [True, False])
def test_it_is_protected_in_production(protected: bool) -> None:
    project = synthesized(supabase(), protected=protected).one("supabase_project")
    assert project.get("lifecycle", {}).get("prevent_destroy", False) is protected


def test_only_the_nat_gateways_reach_the_database_and_by_tls(found: Synthesized) -> None:
    settings = found.one("supabase_settings")
    assert settings["network"] == '${jsonencode({"restrictions" = ["198.51.100.7/32", "198.51.100.8/32"]})}'
    assert settings["ssl_enforcement"] is True
    assert json.loads(settings["api"]) == {"db_schema": "public,graphql_public", "max_rows": 1000}


def test_a_network_without_public_addresses_is_refused() -> None:
    def build(stack: TerraformStack) -> None:
        Supabase(
            stack,
            "supabase",
            settings=supabase(),
            context=context(),
            secrets=Secrets(stack, "secrets", context=context()),
            nat_addresses=(),
            issuer=None,
        )

    with pytest.raises(ConfigurationError, match="nat_addresses: must have an address"):
        synthesize(build)


def test_auth0_is_its_issuer_without_the_slash(found: Synthesized, project: str) -> None:
    issuer = found.one("supabase_third_party_auth")
    assert issuer["oidc_issuer_url"] == "https://auth.example.com"
    assert issuer["project_ref"] == f"${{{project}.id}}"
    assert not synthesized(supabase(), issuer=None).all("supabase_third_party_auth")


def test_it_has_the_issuer_of_the_environment() -> None:
    found = synthesize_services(supabase=supabase(auth0=True), auth0=auth0())
    assert found.one("supabase_third_party_auth")["oidc_issuer_url"] == "https://example.eu.auth0.com"
    assert not synthesize_services(supabase=supabase(), auth0=auth0()).all("supabase_third_party_auth")


def test_the_password_is_random_and_published(found: Synthesized, project: str) -> None:
    password = found.one("random_password")
    assert password["keepers"] == {"generation": "1"}
    address = found.address("random_password", "supabase/password")
    assert found.one("supabase_project")["database_password"] == f"${{{address}.result}}"
    secret = found.one("aws_secretsmanager_secret", "secrets/supabase-database/secret")
    assert secret["name"] == "/test/supabase/database"
    version = found.one("aws_secretsmanager_secret_version", "secrets/supabase-database/version")
    assert version["secret_string_wo"] == f'${{jsonencode({{"password" = {address}.result}})}}'
    assert f"{project}.id" in str(version["secret_string_wo_version"])
    again = synthesized(supabase(password_generation=2)).one("random_password")
    assert again["keepers"] == {"generation": "2"}


def test_each_key_is_published(found: Synthesized) -> None:
    both = synthesized(supabase(keys=KeySettings(kept=(1, 2), used=2)))
    keys = both.all("supabase_apikey")
    assert {path: body["name"] for path, body in keys.items()} == {
        "supabase/key-1": "platform_1",
        "supabase/key-2": "platform_2",
    }
    version = found.one("aws_secretsmanager_secret_version", "secrets/supabase-key-1/version")
    for part in ('"url"', '"secret_key"', '"publishable_key"', ".api_key", ".publishable_key"):
        assert part in version["secret_string_wo"]


def test_the_connection() -> None:
    plain, sql = connection(supabase()), connection(supabase(sql=True))
    assert [rule.ports for rule in plain.rules] == [(443,)]
    assert [rule.ports for rule in sql.rules] == [(443, 5432, 6543)]
    assert plain.secret
    assert plain.secret.name == "/test/supabase/key-1"
    assert plain.secret.keys == ("url", "secret_key", "publishable_key")
    second = connection(supabase(keys=KeySettings(kept=(1, 2), used=2)))
    assert second.secret
    assert second.secret.name == "/test/supabase/key-2"
    assert plain.ready


def test_ports_are_open_for_sql_only() -> None:
    assert not ServicesSettings(supabase=supabase()).flows
    assert [flow.from_port for flow in ServicesSettings(supabase=supabase(sql=True)).flows] == [5432, 6543]


def test_nothing_secret_is_in_the_json(found: Synthesized) -> None:
    assert "sb_secret" not in found.text
    assert found.json["output"]["supabase_url"]["value"].startswith("https://${supabase_project.")
