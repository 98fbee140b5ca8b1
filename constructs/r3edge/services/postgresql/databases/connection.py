"""How a microservice reaches its database."""

from dataclasses import dataclass

from r3edge.services.connection import Connection


@dataclass(frozen=True)
class DatabaseConnection(Connection):
    """A database, for the microservice whose it is: it logs in by IAM, with a token for the role.

    A token is for the instance's own name, which the certificate bears (Amazon RDS User Guide, "Connecting to your DB
    instance using IAM authentication").
    """

    host: str
    """The host; a reference."""
    port: int
    database: str
    username: str
    connections: int
    """The most connections of all pods together."""
    authorities: str
    """The authority that signed the certificate of the instance, as PEM."""
