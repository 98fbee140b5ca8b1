"""Auth0 in the JSON of a stack."""

import json
from typing import Any

import pytest
from cdktf import TerraformStack

from r3edge.core.errors import ConfigurationError
from r3edge.services import Auth0Connection, Auth0Settings, KeySettings
from tests.services.auth0.table import CUSTOM_DOMAIN, SERVICES, TENANT, add, auth0, owner, synthesized
from tests.support import Synthesized, synthesize, synthesize_two

API = "auth0/api"
TENANT_WIDE = {
    *("auth0_tenant", "auth0_guardian", "auth0_attack_protection", "auth0_custom_domain", "auth0_log_stream"),
    "auth0_custom_domain_verification",
}


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return synthesized(owner())


def kinds(found: Synthesized) -> set[str]:
    return {kind for kind in found.json["resource"] if kind.startswith("auth0_")}


def connections(settings: Auth0Settings) -> dict[str, Auth0Connection]:
    made: dict[str, Auth0Connection] = {}

    def build(stack: TerraformStack) -> None:
        service = add(stack, settings)
        made.update({one.name: service.connection(one.name) for one in settings.services})

    synthesize(build)
    return made


def test_the_api_gives_nothing_without_a_grant(found: Synthesized) -> None:
    api = found.one("auth0_resource_server")
    assert api["identifier"] == "https://api.example.com"
    assert (api["signing_alg"], api["enforce_policies"], api["token_dialect"]) == ("RS256", True, "access_token_authz")
    only = {"policy": "require_client_grant"}
    assert api["subject_type_authorization"] == {"client": only, "user": only}
    assert (api["token_lifetime"], api["token_lifetime_for_web"]) == (3600, 900)


def test_scopes_are_those_of_the_services(found: Synthesized) -> None:
    scopes = found.one("auth0_resource_server_scopes")
    assert [scope["name"] for scope in scopes["scopes"]] == ["read:orders", "read:positions", "write:orders"]
    assert scopes["resource_server_identifier"].endswith(".identifier}")


def test_roles_have_their_permissions_once_the_scopes_are_there(found: Synthesized) -> None:
    after = [found.address("auth0_resource_server_scopes", f"{API}/scopes")]
    names = {path: body["name"] for path, body in found.all("auth0_role").items()}
    assert names == {f"{API}/role-trader": "trading-test-trader", f"{API}/role-operator": "trading-test-operator"}
    permissions = found.all("auth0_role_permissions")
    named = {path: [one["name"] for one in body["permissions"]] for path, body in permissions.items()}
    assert named == {
        f"{API}/permissions-trader": ["read:orders", "read:positions", "write:orders"],
        f"{API}/permissions-operator": ["read:orders"],
    }
    for body in [*permissions.values(), *found.all("auth0_client_grant").values()]:
        assert body["depends_on"] == after


def test_each_application_is_granted_its_scopes_and_no_other(found: Synthesized) -> None:
    granted = {
        path: (body["subject_type"], body["scopes"], body["client_id"])
        for path, body in found.all("auth0_client_grant").items()
    }
    clients = {
        path: f"${{{found.address('auth0_client', f'auth0/{path}/client')}.client_id}}"
        for path in ("application-app", "machine-order-manager", "machine-scheduler-service")
    }
    assert granted == {
        "auth0/application-app/grant": ("user", ["read:orders", "write:orders"], clients["application-app"]),
        "auth0/machine-order-manager/grant": ("client", ["read:positions"], clients["machine-order-manager"]),
        "auth0/machine-scheduler-service/grant": (
            "client",
            ["read:orders", "write:orders"],
            clients["machine-scheduler-service"],
        ),
    }


def test_the_application_in_browsers(found: Synthesized) -> None:
    client = found.one("auth0_client", "auth0/application-app/client")
    assert (client["app_type"], client["grant_types"]) == ("spa", ["authorization_code", "refresh_token"])
    assert client["callbacks"] == ["https://app.example.com/callback"]
    for setting in ("allowed_logout_urls", "web_origins", "allowed_origins"):
        assert client[setting] == ["https://app.example.com"]
    assert client["cross_origin_auth"] is False
    assert client["refresh_token"] == {
        "rotation_type": "rotating",
        "expiration_type": "expiring",
        "leeway": 0,
        "token_lifetime": 7 * 86400,
        "idle_token_lifetime": 86400,
        "infinite_token_lifetime": False,
        "infinite_idle_token_lifetime": False,
    }
    credentials = found.all("auth0_client_credentials")
    assert set(credentials) == {f"auth0/machine-{name}/credentials" for name in ("order-manager", "scheduler-service")}


def test_users_log_in_to_the_environments_applications(found: Synthesized) -> None:
    database = found.one("auth0_connection")
    assert (database["name"], database["strategy"]) == ("trading-test-users", "auth0")
    options = database["options"]
    assert options["disable_signup"] is True
    assert options["password_complexity_options"] == {"min_length": 12}
    client = found.address("auth0_client", "auth0/application-app/client")
    assert found.one("auth0_connection_clients")["enabled_clients"] == [f"${{{client}.client_id}}"]


def test_no_application_is_no_login() -> None:
    found = synthesized(auth0(applications=()))
    assert "auth0_connection_clients" not in kinds(found)
    assert found.one("auth0_resource_server")["allow_offline_access"] is False


def test_machines_sign_with_a_key_that_never_leaves_kms(found: Synthesized) -> None:
    machine = "auth0/machine-order-manager"
    key = found.one("aws_kms_key", f"{machine}/key-1")
    assert (key["key_usage"], key["customer_master_key_spec"]) == ("SIGN_VERIFY", "RSA_2048")
    credentials = found.one("auth0_client_credentials", f"{machine}/credentials")
    assert credentials["authentication_method"] == "private_key_jwt"
    (credential,) = credentials["private_key_jwt"]["credentials"]
    (data,) = (
        name
        for name, body in found.json["data"]["aws_kms_public_key"].items()
        if machine in body["//"]["metadata"]["path"]
    )
    assert credential["pem"] == f"${{data.aws_kms_public_key.{data}.public_key_pem}}"
    assert credential["algorithm"] == "RS256"
    assert not {"client_secret", "client_secret_wo"} & credentials.keys()


def test_connections() -> None:
    made = connections(owner(services=(SERVICES[0].replace(keys=KeySettings(kept=(1, 2), used=2)), *SERVICES[1:])))
    caller, checker = made["order-manager"], made["position-tracker"]
    assert (checker.issuer, checker.audience) == ("https://auth.example.com/", "https://api.example.com")
    assert (checker.client, checker.statements, checker.ready, checker.secret) == (None, [], [], None)
    assert checker.scopes == ("read:positions", "read:orders")
    assert caller.client
    assert (caller.client.token_url, caller.client.scopes) == (
        "https://auth.example.com/oauth/token",
        ["read:positions"],
    )
    (statement,) = caller.statements
    assert statement["Action"] == ["kms:Sign"]
    assert statement["Resource"] == [caller.client.key_arn]
    assert statement["Condition"] == {"StringEquals": {"kms:SigningAlgorithm": ["RSASSA_PKCS1_V1_5_SHA_256"]}}
    assert len(caller.ready) == 2
    (rule,) = caller.rules
    assert rule.ports == (443,)


def test_an_unknown_service_has_no_connection() -> None:
    expected = "service 'orders': must be in services.auth0.services: order-manager, position-tracker, scheduler"
    with pytest.raises(ConfigurationError, match=expected):
        synthesize(lambda stack: add(stack, auth0()).connection("orders"))


@pytest.mark.parametrize(
    ("settings", "issuer"),
    [
        (auth0(), "https://example.eu.auth0.com/"),
        (auth0(custom_domain=CUSTOM_DOMAIN), "https://auth.example.com/"),
        (owner(custom_domain=CUSTOM_DOMAIN.replace(delegated=False)), "https://example.eu.auth0.com/"),
    ],
)
def test_the_issuer_ends_in_a_slash(settings: Auth0Settings, issuer: str) -> None:
    outputs = synthesized(settings).json["output"]
    assert outputs["auth0_issuer"]["value"] == issuer
    assert outputs["auth0_audience"]["value"] == "https://api.example.com"
    assert outputs["auth0_client_id_app"]["value"].endswith(".client_id}")


def test_what_the_tenant_has_once_is_the_owners(found: Synthesized) -> None:
    assert kinds(found) >= TENANT_WIDE
    assert not kinds(found) & {"auth0_action", "auth0_trigger_actions"}
    assert not kinds(synthesized(auth0(custom_domain=CUSTOM_DOMAIN))) & TENANT_WIDE


def test_a_tenant_has_one_owner_and_an_api_one_environment() -> None:
    def two(second: Auth0Settings) -> None:
        synthesize_two(lambda stack: add(stack, owner()), lambda other: add(other, second))

    with pytest.raises(ConfigurationError, match=r"Auth0 tenant example\.eu\.auth0\.com is owned by test/auth0/tenant"):
        two(owner(audience="https://dev.api.example.com"))
    with pytest.raises(ConfigurationError, match=r"API of the Auth0 tenant .* https://api.example.com is owned by"):
        two(auth0())
    two(auth0(audience="https://dev.api.example.com"))


def test_the_custom_domain_is_verified_once_its_record_answers(found: Synthesized) -> None:
    record = found.one("aws_route53_record", "zone/cname-auth-example-com")
    domain = found.address("auth0_custom_domain", "auth0/custom-domain/domain")
    assert (record["type"], record["name"]) == ("CNAME", "auth.example.com")
    assert f"{domain}.verification[0].methods[0]" in record["records"][0]
    verification = found.one("auth0_custom_domain_verification")
    assert verification["depends_on"] == [found.address("aws_route53_record", "zone/cname-auth-example-com")]
    assert verification["timeouts"] == {"create": "15m"}


def test_it_is_not_before_the_zone_is_delegated() -> None:
    found = synthesized(owner(custom_domain=CUSTOM_DOMAIN.replace(delegated=False)))
    assert found.one("auth0_custom_domain")["domain"] == "auth.example.com"
    assert found.all("aws_route53_record")
    assert "auth0_custom_domain_verification" not in kinds(found)


def test_attacks_are_blocked_and_what_not_every_plan_has_is_asked_for(found: Synthesized) -> None:
    protection = found.one("auth0_attack_protection")
    assert protection["brute_force_protection"]["max_attempts"] == 10
    assert "block" in protection["brute_force_protection"]["shields"]
    assert protection["suspicious_ip_throttling"]["enabled"] is True
    assert protection["breached_password_detection"] == {"enabled": False}
    assert not {"bot_detection", "captcha"} & protection.keys()
    tenant = TENANT.replace(breached_passwords=True, bot_detection=True)
    protection = synthesized(owner(tenant=tenant)).one("auth0_attack_protection")
    assert protection["breached_password_detection"]["shields"] == ["block", "user_notification"]
    assert protection["bot_detection"]["challenge_password_policy"] == "when_risky"


@pytest.mark.parametrize(("mfa", "policy"), [("always", "all-applications"), ("never", "never")])
def test_second_factors(mfa: str, policy: str) -> None:
    found = synthesized(owner(tenant=TENANT.model_dump() | {"mfa": mfa}))
    factors = found.one("auth0_guardian")
    assert (factors["policy"], factors["otp"], factors["recovery_code"]) == (policy, True, True)


def test_sessions_end(found: Synthesized) -> None:
    tenant = found.one("auth0_tenant")
    assert (tenant["session_lifetime"], tenant["idle_session_lifetime"]) == (24, 8)


def test_supabase_finds_its_role_in_the_tokens() -> None:
    found = synthesized(owner(tenant=TENANT.replace(supabase_role=True)))
    action = found.one("auth0_action")
    for token in ("accessToken", "idToken"):
        assert f'api.{token}.setCustomClaim("role", "authenticated")' in action["code"]
    assert action["deploy"] is True
    bound = found.one("auth0_trigger_actions")
    assert bound["trigger"] == action["supported_triggers"]["id"] == "post-login"
    assert bound["actions"][0]["id"] == f"${{{found.address('auth0_action', 'auth0/supabase-role/action')}.id}}"


def test_the_log_goes_to_a_group_that_eventbridge_may_write_to(found: Synthesized) -> None:
    stream = found.one("auth0_log_stream")
    assert stream["sink"] == {"aws_account_id": "123456789012", "aws_region": "eu-west-3"}
    bus = found.one("aws_cloudwatch_event_bus")
    source = f"${{{found.address('auth0_log_stream', 'auth0/log/stream')}.sink[0].aws_partner_event_source}}"
    assert bus["name"] == bus["event_source_name"] == source
    group = found.one("aws_cloudwatch_log_group", "auth0/log/log")
    assert (group["name"], group["retention_in_days"]) == ("/aws/events/trading-test-auth0", 30)
    assert group["kms_key_id"]
    (statement,) = json.loads(found.one("aws_cloudwatch_log_resource_policy")["policy_document"])["Statement"]
    assert statement["Principal"]["Service"] == ["events.amazonaws.com", "delivery.logs.amazonaws.com"]
    assert statement["Condition"] == {"StringEquals": {"aws:SourceAccount": ["123456789012"]}}
    target = found.one("aws_cloudwatch_event_target")
    assert target["depends_on"] == [found.address("aws_cloudwatch_log_resource_policy", "auth0/log/may-write")]
    assert "auth0_log_stream" not in kinds(synthesized(owner(tenant=TENANT.replace(log_retention_days=None))))


def test_what_exists_is_imported() -> None:
    adopt = {"api": "0123456789abcdef01234567", "users": "con_0123456789", "custom_domain": "cd_0123456789"}
    found = synthesized(owner(adopt=adopt))
    imported = {one["to"]: one["id"] for one in found.json["import"]}
    assert imported == {
        found.address("auth0_resource_server", "auth0/api/api"): adopt["api"],
        found.address("auth0_connection", "auth0/users/database"): adopt["users"],
        found.address("auth0_custom_domain", "auth0/custom-domain/domain"): adopt["custom_domain"],
    }


@pytest.mark.parametrize("protected", [True, False])
def test_what_holds_users_or_tokens_is_protected_in_production(protected: bool) -> None:
    found = synthesized(owner(), protected=protected)
    kept: dict[str, Any] = {
        kind: found.one(kind)
        for kind in ("auth0_resource_server", "auth0_connection", "auth0_custom_domain", "auth0_attack_protection")
    }
    for kind, body in kept.items():
        assert body.get("lifecycle", {}).get("prevent_destroy", False) is protected, kind
