"""The settings of Auth0."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import HOST, DomainName, Email, Label, LogRetentionDays, Settings, matching, repetitions
from r3edge.services.auth0.authorization import (
    ApiRoleSettings,
    ApiServiceSettings,
    SinglePageApplicationSettings,
    offered,
    unknown_scopes,
)

TenantDomain = Annotated[
    str,
    matching(
        r"[a-z0-9]([a-z0-9-]{1,61}[a-z0-9])\.(au|ca|eu|jp|uk|us)\.auth0\.com",
        "the domain of an Auth0 tenant, with its region, for example example.eu.auth0.com",
    ),
]
Audience = Annotated[
    str,
    matching(
        rf"https://{HOST}(/[A-Za-z0-9._~/-]*)?",
        "a URL that begins with https://, for example https://api.example.com",
    ),
]
ConnectionName = Annotated[
    str,
    matching(
        r"[A-Za-z0-9](-?[A-Za-z0-9]){0,127}",
        "1 to 128 letters, digits, and single hyphens between them, for example Username-Password-Authentication",
    ),
]
ObjectId = Annotated[str, matching(r"[A-Za-z0-9_]{8,64}", "the id of an object of Auth0, for example con_AbCdEfGh12")]


class CustomDomainSettings(Settings):
    """The domain under which users log in, in the place of the tenant's."""

    name: DomainName
    """Domain; in the environment that has the tenant, a name in its public zone."""
    delegated: bool = True
    """Whether the zone answers in public DNS. While it does not, the domain is not verified, and tokens come from the
    tenant's own."""


class UserDatabaseSettings(Settings):
    """The users of an environment, who log in with e-mail address and password."""

    name: ConnectionName | None = None
    """Name of the connection; that of the environment if not given. Another one is another, empty database."""
    sign_up: bool = False
    """Whether people may sign up; else the administrators of the tenant create users."""
    password_length: int = Field(default=12, ge=8, le=128)
    """Length of the shortest password."""


class Auth0TenantSettings(Settings):
    """What a tenant has once. One environment has these settings: the owner."""

    friendly_name: Label
    """Name that users see."""
    support_email: Email
    """Address that users see."""
    session_hours: int = Field(default=24, ge=1, le=720)
    """Hours after which users log in again in any case."""
    idle_session_hours: int = Field(default=8, ge=1, le=720)
    """Hours without use after which users log in again."""
    mfa: Literal["always", "never"] = "always"
    """Whether users log in with a second factor: a one-time password or a security key."""
    login_attempts: int = Field(default=10, ge=1, le=100)
    """Failed logins of a user from one address before both are blocked."""
    breached_passwords: bool = False
    """Whether passwords that are known from breaches are refused; not every plan of Auth0 has it."""
    bot_detection: bool = False
    """Whether logins that look like a bot's are challenged; not every plan of Auth0 has it."""
    supabase_role: bool = False
    """Whether every token has the claim ``role`` with the value ``authenticated``, which Supabase asks for."""
    log_retention_days: LogRetentionDays | None = None
    """Days for which the tenant's log is kept in CloudWatch Logs, through EventBridge; ``None`` is no log."""

    def contradictions(self) -> Iterator[Refusal]:
        if self.idle_session_hours > self.session_hours:
            allowed = "must not be more than session_hours, with"
            yield Refusal("idle_session_hours", self.idle_session_hours, allowed, ("session_hours", self.session_hours))

    def unsafe_in_production(self) -> Iterator[Refusal]:
        if self.mfa == "never":
            yield Refusal("mfa", "never", "must be 'always' in production")


class Auth0Settings(Settings):
    """The API of an environment at Auth0: who may call it, and who may do what."""

    domain: TenantDomain
    """Domain of the tenant. Another one is another tenant, without the users."""
    audience: Audience | None = None
    """Identifier of the API, in every token; ``https://`` and the API's host if not given. Another one is another
    API."""
    services: tuple[ApiServiceSettings, ...]
    """Microservices behind the API; their scopes are the API's."""
    roles: tuple[ApiRoleSettings, ...] = ()
    """Roles of users."""
    applications: tuple[SinglePageApplicationSettings, ...] = ()
    """Applications in browsers."""
    users: UserDatabaseSettings = UserDatabaseSettings()
    """Users of the applications."""
    token_minutes: int = Field(default=60, ge=1, le=1440)
    """Minutes for which a token of a machine is good."""
    web_token_minutes: int = Field(default=15, ge=1, le=1440)
    """Minutes for which a token of a browser is good."""
    custom_domain: CustomDomainSettings | None = None
    """Domain of the login; the tenant's if not given."""
    tenant: Auth0TenantSettings | None = None
    """What the tenant has once; ``None`` where another environment, or a person, looks after it."""
    adopt: dict[Literal["api", "custom_domain", "users"], ObjectId] = Field(default={})
    """Ids of what exists already: the next deployment imports it, and creates the rest."""

    @property
    def login_domain(self) -> str:
        """The domain that issues the tokens: the custom one as soon as it can be verified."""
        return self.custom_domain.name if self.custom_domain and self.custom_domain.delegated else self.domain

    def contradictions(self) -> Iterator[Refusal]:
        scopes = offered(self.services)
        if not scopes:
            yield Refusal("services", self.services, "must have a scope: an API without any permits nothing")
        yield from repetitions("services", [service.name for service in self.services])
        yield from repetitions("roles", [role.name for role in self.roles])
        yield from repetitions("applications", [application.name for application in self.applications])
        for index, application in enumerate(self.applications):
            if application.name in {service.name for service in self.services}:
                yield Refusal(f"applications[{index}].name", application.name, "must not be the name of a service")
            yield from unknown_scopes(f"applications[{index}].scopes", application.scopes, scopes)
        for index, service in enumerate(self.services):
            yield from unknown_scopes(f"services[{index}].calls", service.calls, scopes)
        for index, role in enumerate(self.roles):
            yield from unknown_scopes(f"roles[{index}].permissions", role.permissions, scopes)
        if self.web_token_minutes > self.token_minutes:
            # Management API of Auth0, "Create a resource server": token_lifetime_for_web.
            allowed = "must not be more than token_minutes, with"
            yield Refusal("web_token_minutes", self.web_token_minutes, allowed, ("token_minutes", self.token_minutes))
        if self.custom_domain and self.custom_domain.name == self.domain:
            yield Refusal("custom_domain.name", self.custom_domain.name, "must be another domain than the tenant's")
        if "custom_domain" in self.adopt and not (self.custom_domain and self.tenant):
            allowed = "must not be given: the environment with tenant and custom_domain has the domain"
            yield Refusal("adopt.custom_domain", self.adopt["custom_domain"], allowed)

    def contradictions_with(self, zone: str) -> Iterator[Refusal]:
        """Yield the settings that do not fit the environment's public zone."""
        if self.tenant and self.custom_domain and not self.custom_domain.name.endswith(f".{zone}"):
            allowed = f"must lie below the zone {zone}, which holds its record"
            yield Refusal("custom_domain.name", self.custom_domain.name, allowed)
