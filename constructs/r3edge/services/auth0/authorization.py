"""The settings of who may do what: scopes, roles, and the applications that ask for tokens."""

from collections.abc import Iterator, Sequence
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import HOST, Name, Settings, matching
from r3edge.services.keys import KeySettings

_MOST_KEYS = 2
_ORIGIN = rf"https://{HOST}(:[0-9]{{1,5}})?|http://localhost(:[0-9]{{1,5}})?"
_EXACT = "without wildcards; http for localhost alone"

Scope = Annotated[
    str,
    matching(
        r"[a-z][a-z0-9-]{0,39}:[a-z][a-z0-9-]{0,39}",
        "a verb and a resource, of lower-case letters, digits and hyphens, for example read:orders",
    ),
]


def _port(url: str) -> str:
    try:
        port = urlsplit(url).port
    except ValueError:
        port = 0
    if port == 0:
        raise ValueError("must have a port from 1 to 65535")
    return url


Origin = Annotated[
    str,
    matching(_ORIGIN, f"an origin, for example https://app.example.com, {_EXACT}"),
    AfterValidator(_port),
]
PageUrl = Annotated[
    str,
    matching(
        rf"({_ORIGIN})(/[A-Za-z0-9._~/-]*)?", f"the URL of a page, for example https://app.example.com/login, {_EXACT}"
    ),
    AfterValidator(_port),
]


class ApiServiceSettings(Settings):
    """A microservice behind the API."""

    name: Name
    """Name of the microservice."""
    scopes: tuple[Scope, ...] = ()
    """Scopes that it asks its callers for."""
    calls: tuple[Scope, ...] = ()
    """Scopes with which it calls the API itself, without a user: all that its application is granted."""
    keys: KeySettings = KeySettings()
    """Keys with which its application signs; two at most."""

    def contradictions(self) -> Iterator[Refusal]:
        if len(self.keys.kept) > _MOST_KEYS:
            # Management API of Auth0, "Update a client": client_authentication_methods.private_key_jwt.
            yield Refusal("keys.kept", self.keys.kept, f"must be {_MOST_KEYS} at most: Auth0 knows no more of a client")
        if not self.scopes and not self.calls:
            yield Refusal("scopes", (), "must name a scope, or calls must")


class ApiRoleSettings(Settings):
    """A role of users."""

    name: Name
    """Name of the role, behind the environment's."""
    permissions: tuple[Scope, ...] = Field(min_length=1)
    """Scopes that its users may have."""


class SinglePageApplicationSettings(Settings):
    """An application in browsers, which has no secret: authorization code flow with PKCE, rotating refresh tokens."""

    name: Name
    """Name of the application, behind the environment's."""
    scopes: tuple[Scope, ...] = Field(min_length=1)
    """Scopes that it may ask its users for; they get those that their roles permit."""
    callbacks: tuple[PageUrl, ...] = Field(min_length=1)
    """Pages to which users come back from the login."""
    logout_pages: tuple[PageUrl, ...] = Field(min_length=1)
    """Pages to which users come back from the logout."""
    origins: tuple[Origin, ...] = Field(min_length=1)
    """Origins of its pages."""
    refresh_days: int = Field(default=7, ge=1, le=365)
    """Days after which its users log in again in any case."""
    refresh_idle_days: int = Field(default=1, ge=1, le=365)
    """Days without a token after which its users log in again."""

    def contradictions(self) -> Iterator[Refusal]:
        if self.refresh_idle_days > self.refresh_days:
            allowed = "must not be more than refresh_days, with"
            yield Refusal("refresh_idle_days", self.refresh_idle_days, allowed, ("refresh_days", self.refresh_days))

    def unsafe_in_production(self) -> Iterator[Refusal]:
        for setting in ("callbacks", "logout_pages", "origins"):
            for url in getattr(self, setting):
                if not url.startswith("https://"):
                    yield Refusal(setting, url, "must begin with https:// in production")


def offered(services: Sequence[ApiServiceSettings]) -> Sequence[str]:
    """Return the scopes of the API, sorted."""
    return sorted({scope for service in services for scope in service.scopes})


def unknown_scopes(path: str, wanted: Sequence[str], known: Sequence[str]) -> Iterator[Refusal]:
    """Yield the scopes that no microservice asks for."""
    for scope in wanted:
        if scope not in known:
            yield Refusal(path, scope, f"must be a scope of one of services: {', '.join(known) or 'there are none'}")
