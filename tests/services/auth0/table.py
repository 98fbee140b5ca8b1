"""An API with the tables of a small platform."""

from typing import Any

from cdktf import TerraformStack

from r3edge.core.encryption import LogsKey
from r3edge.ingress import PublicZone, ZoneSettings
from r3edge.services import (
    ApiRoleSettings,
    ApiServiceSettings,
    Auth0Settings,
    Auth0TenantSettings,
    CustomDomainSettings,
    SinglePageApplicationSettings,
)
from r3edge.services.auth0.auth0 import Auth0
from tests.services.stacks import ZONE
from tests.support import Synthesized, context, synthesize

NEW_ZONE = ZoneSettings(zone_name=ZONE.zone_name)
DOMAIN = "example.eu.auth0.com"
SERVICES = (
    ApiServiceSettings(name="order-manager", scopes=("write:orders", "read:orders"), calls=("read:positions",)),
    ApiServiceSettings(name="position-tracker", scopes=("read:positions", "read:orders")),
    ApiServiceSettings(name="scheduler-service", calls=("write:orders", "read:orders")),
)
ROLES = (
    ApiRoleSettings(name="trader", permissions=("write:orders", "read:orders", "read:positions")),
    ApiRoleSettings(name="operator", permissions=("read:orders",)),
)
APPLICATION = SinglePageApplicationSettings(
    name="app",
    scopes=("read:orders", "write:orders"),
    callbacks=("https://app.example.com/callback",),
    logout_pages=("https://app.example.com",),
    origins=("https://app.example.com",),
)
CUSTOM_DOMAIN = CustomDomainSettings(name="auth.example.com")
TENANT = Auth0TenantSettings(friendly_name="Example", support_email="help@example.com", log_retention_days=30)


def auth0(**changes: Any) -> Auth0Settings:
    """Return settings of an API in a tenant that another environment has, with changes."""
    given: dict[str, Any] = {
        "domain": DOMAIN,
        "services": SERVICES,
        "roles": ROLES,
        "applications": (APPLICATION,),
    }
    return Auth0Settings(**given | changes)


def owner(**changes: Any) -> Auth0Settings:
    """Return settings of an API with the tenant, with changes."""
    return auth0(**{"custom_domain": CUSTOM_DOMAIN, "tenant": TENANT, **changes})


def add(stack: TerraformStack, settings: Auth0Settings, *, protected: bool = True, zone: ZoneSettings = ZONE) -> Auth0:
    """Add Auth0 to a stack."""
    where = context(protected=protected)
    public = PublicZone(stack, "zone", settings=zone, context=where)
    key = LogsKey(stack, "logs-key", context=where)
    return Auth0(
        stack, "auth0", settings=settings, context=where, api_host="api.example.com", zone=public, logs_key=key
    )


def synthesized(settings: Auth0Settings, *, protected: bool = True) -> Synthesized:
    """Return the JSON of a stack with Auth0."""
    return synthesize(lambda stack: add(stack, settings, protected=protected, zone=NEW_ZONE))
