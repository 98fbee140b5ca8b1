"""PostgreSQL on Amazon RDS, in the tier ``backend``."""

from r3edge.services.postgresql.postgresql import POSTGRESQL_FLOWS, PostgreSql
from r3edge.services.postgresql.settings import PostgreSqlSettings

__all__ = ["POSTGRESQL_FLOWS", "PostgreSql", "PostgreSqlSettings"]
