"""Auth0: users, tokens, and who may do what."""

from r3edge.services.auth0.authorization import (
    ApiRoleSettings,
    ApiServiceSettings,
    SinglePageApplicationSettings,
)
from r3edge.services.auth0.connection import Auth0Connection, MachineClient
from r3edge.services.auth0.settings import (
    Auth0Settings,
    Auth0TenantSettings,
    CustomDomainSettings,
    UserDatabaseSettings,
)

__all__ = [
    "ApiRoleSettings",
    "ApiServiceSettings",
    "Auth0Connection",
    "Auth0Settings",
    "Auth0TenantSettings",
    "CustomDomainSettings",
    "MachineClient",
    "SinglePageApplicationSettings",
    "UserDatabaseSettings",
]
