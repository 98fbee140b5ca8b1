"""A row of the table of databases."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings, matching

MASTER_USER = "platform_admin"
_TAKEN = {"none", "postgres", "public", "rdsadmin", "template0", "template1", MASTER_USER}
"""Databases and roles that PostgreSQL or RDS has, and two that are no name of a role (PostgreSQL, "CREATE ROLE")."""
_PREFIXES = ("pg_", "rds_", "rdsproxy")
"""Of roles of PostgreSQL's and of RDS's own."""

DatabaseName = Annotated[
    str,
    matching(
        r"[a-z][a-z0-9_]{0,62}",
        "1 to 63 lower-case letters, digits and _ that begin with a letter, for example order_manager",
    ),
]


class DatabaseSettings(Settings):
    """A database, and the role of the microservice whose it is."""

    name: DatabaseName
    """Name of the database and of the role. Another name is another, empty database."""
    connections: int = Field(default=20, ge=1, le=5000)
    """Connections of all its pods together, with those of a new version that starts beside them."""
    statement_timeout_seconds: int = Field(default=60, ge=1, le=86_400)
    """Seconds after which PostgreSQL ends a statement of the role."""

    def contradictions(self) -> Iterator[Refusal]:
        if self.name in _TAKEN or self.name.startswith(_PREFIXES):
            yield Refusal("name", self.name, "must be no name of PostgreSQL's or of RDS's own")
