"""How a microservice checks tokens, and how it gets one."""

from collections.abc import Sequence
from dataclasses import dataclass

from r3edge.services.connection import Connection


@dataclass(frozen=True)
class MachineClient:
    """The application of a microservice that calls the API without a user."""

    client_id: str
    """A reference."""
    token_url: str
    key_arn: str
    """The KMS key that signs its client assertions (RS256, RFC 7523); a reference."""
    scopes: Sequence[str]
    """All that it is granted."""


@dataclass(frozen=True, kw_only=True)
class Auth0Connection(Connection):
    """The configuration of a resource server, and of a client of the API if the microservice is one."""

    issuer: str
    """Issuer of the tokens, with a slash at its end, as the claim ``iss`` has it."""
    audience: str
    scopes: Sequence[str]
    """Scopes that the microservice asks its callers for."""
    client: MachineClient | None
