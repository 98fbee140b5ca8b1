"""How a microservice reaches Supabase."""

from dataclasses import dataclass

from r3edge.secrets import SecretContent
from r3edge.services.connection import Connection


@dataclass(frozen=True)
class SupabaseCredentials(SecretContent):
    """A secret key of the API, which row level security does not hold back, and the public one."""

    url: str
    secret_key: str
    publishable_key: str


@dataclass(frozen=True)
class SupabaseDatabase(SecretContent):
    """The owner of the database."""

    password: str


@dataclass(frozen=True, kw_only=True)
class SupabaseConnection(Connection):
    """A connection to the REST API and to realtime, by HTTPS and secure WebSockets."""

    url: str
    """Without a slash at its end; a reference."""
