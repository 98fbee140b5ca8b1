"""The settings of Auth0: what fits together, and what is refused."""

from typing import Any

import pytest
from pydantic import ValidationError

from r3edge.core.errors import explain
from r3edge.core.settings import Settings, production_refusals
from r3edge.services import (
    ApiRoleSettings,
    ApiServiceSettings,
    Auth0TenantSettings,
    CustomDomainSettings,
    KeySettings,
    SinglePageApplicationSettings,
    UserDatabaseSettings,
)
from tests.services.auth0.table import APPLICATION, CUSTOM_DOMAIN, DOMAIN, ROLES, SERVICES, TENANT, auth0, owner

KNOWN = "must be a scope of one of services: read:orders, read:positions, write:orders"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"domain": "auth0.com"}, "domain = 'auth0.com': must be the domain of an Auth0 tenant, with its region"),
        ({"domain": "EXAMPLE.eu.auth0.com"}, "must be the domain of an Auth0 tenant"),
        ({"domain": "example.xx.auth0.com"}, "must be the domain of an Auth0 tenant"),
        ({"audience": "http://api.example.com"}, "must be a URL that begins with https://"),
        ({"audience": "https://api.example.com/?a=b"}, "must be a URL that begins with https://"),
        ({"services": ()}, "services = (): must have a scope: an API without any permits nothing"),
        ({"services": (*SERVICES, SERVICES[0])}, "services = 'order-manager': must be listed once, not 2 times"),
        ({"roles": (*ROLES, ROLES[0])}, "roles = 'trader': must be listed once, not 2 times"),
        ({"applications": (APPLICATION,) * 2}, "applications = 'app': must be listed once, not 2 times"),
        (
            {"applications": (APPLICATION.replace(name="order-manager"),)},
            "applications[0].name = 'order-manager': must not be the name of a service",
        ),
        (
            {"applications": (APPLICATION.replace(scopes=("read:all",)),)},
            f"applications[0].scopes = 'read:all': {KNOWN}",
        ),
        (
            {"services": (*SERVICES, ApiServiceSettings(name="x", calls=("read:all",)))},
            f"services[3].calls = 'read:all': {KNOWN}",
        ),
        (
            {"roles": (*ROLES, ApiRoleSettings(name="x", permissions=("read:all",)))},
            f"roles[2].permissions = 'read:all': {KNOWN}",
        ),
        (
            {"token_minutes": 10, "web_token_minutes": 11},
            "web_token_minutes = 11: must not be more than token_minutes, with token_minutes = 10",
        ),
        ({"token_minutes": 0}, "token_minutes = 0: must be greater than or equal to 1"),
        ({"token_minutes": "60"}, "token_minutes = '60'"),
        (
            {"custom_domain": CustomDomainSettings(name=DOMAIN)},
            f"custom_domain.name = '{DOMAIN}': must be another domain than the tenant's",
        ),
        ({"adopt": {"custom_domain": "cd_0123456789"}}, "adopt.custom_domain = 'cd_0123456789': must not be given"),
        ({"adopt": {"users": "con"}}, "adopt.users = 'con': must be the id of an object of Auth0"),
        ({"adopt": {"tenant": "con_0123456789"}}, "adopt.tenant"),
    ],
)
def test_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        auth0(**changes)
    assert message in explain(refused.value)


@pytest.mark.parametrize(
    ("model", "given", "message"),
    [
        (ApiServiceSettings, {"name": "x"}, "scopes = (): must name a scope, or calls must"),
        (ApiServiceSettings, {"name": "x", "scopes": ("orders",)}, "must be a verb and a resource"),
        (ApiServiceSettings, {"name": "x", "scopes": ("read:Orders",)}, "must be a verb and a resource"),
        (ApiServiceSettings, {"name": "x", "scopes": ("read:orders٢",)}, "must be a verb and a resource"),
        (ApiServiceSettings, {"name": "x", "scopes": ("a:b", "a:b")}, "must be listed once, not 2 times"),
        (
            ApiServiceSettings,
            {"name": "x", "calls": ("a:b",), "keys": KeySettings(kept=(1, 2, 3))},
            "keys.kept = (1, 2, 3): must be 2 at most",
        ),
        (ApiRoleSettings, {"name": "x", "permissions": ()}, "permissions = (): must have at least 1 item"),
        (
            Auth0TenantSettings,
            {**TENANT.model_dump(), "session_hours": 2, "idle_session_hours": 3},
            "idle_session_hours = 3: must not be more than session_hours, with session_hours = 2",
        ),
        (Auth0TenantSettings, {**TENANT.model_dump(), "log_retention_days": 31}, "log_retention_days = 31"),
        (UserDatabaseSettings, {"name": "a--b"}, "name = 'a--b': must be 1 to 128 letters, digits, and single hyphens"),
        (UserDatabaseSettings, {"password_length": 7}, "password_length = 7: must be greater than or equal to 8"),
    ],
)
def test_rows_are_refused(model: type[Settings], given: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        model(**given)
    assert message in explain(refused.value)


def application(**changes: Any) -> SinglePageApplicationSettings:
    return SinglePageApplicationSettings(**APPLICATION.model_dump() | changes)


@pytest.mark.parametrize("setting", ["callbacks", "logout_pages", "origins"])
@pytest.mark.parametrize(
    "url",
    [
        *("https://*.example.com", "https://app.example.com/*", "http://app.example.com", "app.example.com"),
        *("https://app.example.com?x=1", "https://app.example.com/#a", "https://user@app.example.com", "https://"),
        *("https://app.example.com:0", "https://app.example.com:65536", "http://localhost.example.com", "com.app://x"),
    ],
)
def test_urls_are_exact(setting: str, url: str) -> None:
    with pytest.raises(ValidationError) as refused:
        application(**{setting: (url,)})
    assert f"{setting}[0] = '{url}': must " in explain(refused.value)


@pytest.mark.parametrize("url", ["https://app.example.com:8443/a/b", "http://localhost:4200/callback"])
def test_pages_have_paths_and_origins_have_none(url: str) -> None:
    assert application(callbacks=(url,), logout_pages=(url,)).callbacks == (url,)
    with pytest.raises(ValidationError):
        application(origins=(url,))


def test_refresh_tokens_end_in_order() -> None:
    with pytest.raises(ValidationError) as refused:
        application(refresh_days=2, refresh_idle_days=3)
    expected = "refresh_idle_days = 3: must not be more than refresh_days, with refresh_days = 2"
    assert expected in explain(refused.value)
    assert application(refresh_days=3, refresh_idle_days=3)


def test_production_refuses_localhost_and_passwords_alone() -> None:
    local = "http://localhost:4200"
    settings = owner(
        applications=(APPLICATION.replace(callbacks=(f"{local}/back",), logout_pages=(local,), origins=(local,)),),
        tenant=TENANT.replace(mfa="never"),
    )
    assert [str(one) for one in production_refusals(settings)] == [
        f"applications[0].callbacks = '{local}/back': must begin with https:// in production",
        f"applications[0].logout_pages = '{local}': must begin with https:// in production",
        f"applications[0].origins = '{local}': must begin with https:// in production",
        "tenant.mfa = 'never': must be 'always' in production",
    ]
    assert not list(production_refusals(owner()))


def test_the_owner_has_the_record_of_the_domain() -> None:
    below = CustomDomainSettings(name="auth.a.example.com")
    for name in ("auth.example.net", "example.com", "auth-example.com"):
        settings = owner(custom_domain=CustomDomainSettings(name=name))
        (refusal,) = settings.contradictions_with("example.com")
        expected = f"custom_domain.name = '{name}': must lie below the zone example.com, which holds its record"
        assert str(refusal) == expected
        assert not list(auth0(custom_domain=settings.custom_domain).contradictions_with("example.com"))
    assert not list(owner(custom_domain=below).contradictions_with("example.com"))


@pytest.mark.parametrize(
    ("custom", "expected"),
    [(None, DOMAIN), (CUSTOM_DOMAIN, "auth.example.com"), (CUSTOM_DOMAIN.replace(delegated=False), DOMAIN)],
)
def test_tokens_come_from_the_domain_that_works(custom: CustomDomainSettings | None, expected: str) -> None:
    assert auth0(custom_domain=custom).login_domain == expected
