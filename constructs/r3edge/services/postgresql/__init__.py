"""PostgreSQL on Amazon RDS, in the tier ``backend``."""

from r3edge.services.postgresql.database_settings import DatabaseSettings
from r3edge.services.postgresql.databases.connection import DatabaseConnection
from r3edge.services.postgresql.postgresql import POSTGRESQL_FLOWS, PostgreSql
from r3edge.services.postgresql.settings import PostgreSqlSettings

__all__ = ["POSTGRESQL_FLOWS", "DatabaseConnection", "DatabaseSettings", "PostgreSql", "PostgreSqlSettings"]
