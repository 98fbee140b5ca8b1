"""The SQL that makes databases and roles: it can be run any number of times, and drops nothing."""

from collections.abc import Iterator, Sequence

from r3edge.services.postgresql.database_settings import DatabaseSettings

_UNLISTED = """
\\echo Roles and databases that no row of the table names:
SELECT 'role ' || quote_ident(member.rolname)
  FROM pg_auth_members
  JOIN pg_roles AS member ON member.oid = pg_auth_members.member
  JOIN pg_roles AS granted ON granted.oid = pg_auth_members.roleid
 WHERE granted.rolname = 'rds_iam' AND member.rolcanlogin
   AND member.rolname <> current_user AND member.rolname NOT IN ({names})
UNION
SELECT 'database ' || quote_ident(datname)
  FROM pg_database
 WHERE datname NOT IN ('postgres', 'rdsadmin', 'template0', 'template1', {names})
 ORDER BY 1;
"""


def statements(databases: Sequence[DatabaseSettings]) -> str:
    """Return the script for ``psql``, run by the master user in the database ``postgres``.

    Each role logs in by IAM alone, and reaches its own database alone, where it may make what it likes: tables in
    ``public``, schemas, extensions that PostgreSQL trusts. The database is the master user's, so that the role cannot
    drop it. No role is granted to the master user, not even for a moment: as a member of one that logs in by IAM, it
    could not log in with its password (Amazon RDS User Guide, "IAM database authentication", Limitations).
    """
    # A role without a database could not be seen: it has no privilege until the end.
    parts = [
        "-- Generated from services.postgresql.databases.\n",
        *(_role(each) for each in databases),
        *(_database(each.name) for each in databases),
        # Whoever has no row gets into neither.
        "REVOKE ALL ON DATABASE postgres FROM PUBLIC;\n",
        *_inside(databases),
        "\\connect postgres",
        _UNLISTED.format(names=", ".join(_literal(each.name) for each in databases)),
    ]
    return "\n".join(parts)


def _role(row: DatabaseSettings) -> str:
    name = _identifier(row.name)
    return (
        f"{_unless_there('pg_roles', 'rolname', row.name, f'CREATE ROLE {name}')}\n"
        f"ALTER ROLE {name} LOGIN NOCREATEDB NOCREATEROLE PASSWORD NULL CONNECTION LIMIT {row.connections};\n"
        f"ALTER ROLE {name} SET statement_timeout = '{row.statement_timeout_seconds}s';\n"
        f"GRANT rds_iam TO {name};\n"
    )


def _database(name: str) -> str:
    quoted = _identifier(name)
    return (
        f"{_unless_there('pg_database', 'datname', name, f'CREATE DATABASE {quoted}')}\n"
        f"REVOKE ALL ON DATABASE {quoted} FROM PUBLIC;\n"
        f"GRANT CONNECT, CREATE, TEMPORARY ON DATABASE {quoted} TO {quoted};\n"
    )


def _inside(databases: Sequence[DatabaseSettings]) -> Iterator[str]:
    for each in databases:
        name = _identifier(each.name)
        yield (
            f"\\connect {name}\n"
            "REVOKE ALL ON SCHEMA public FROM PUBLIC;\n"
            f"GRANT USAGE, CREATE ON SCHEMA public TO {name};\n"
        )


def _unless_there(catalog: str, column: str, name: str, statement: str) -> str:
    """Return ``psql``'s way to run a statement, which PostgreSQL has no ``IF NOT EXISTS`` for, only if it is due."""
    there = f"SELECT FROM {catalog} WHERE {column} = {_literal(name)}"
    return f"SELECT {_literal(statement)} WHERE NOT EXISTS ({there}) \\gexec"


def _identifier(name: str) -> str:
    return '"{}"'.format(name.replace('"', '""'))


def _literal(text: str) -> str:
    return "'{}'".format(text.replace("'", "''"))
