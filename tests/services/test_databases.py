"""The SQL of databases and roles on real servers: what it makes, that it can be repeated, and what no role may."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from r3edge.core.errors import explain
from r3edge.services import DatabaseSettings, PostgreSqlSettings
from r3edge.services.postgresql.databases.job import RUN
from r3edge.services.postgresql.databases.sql import statements
from tests.support.postgresql import MASTER, PASSWORD, Server, running, servers

OTHER, OWN = "position_tracker", "order_manager"
TABLE = (DatabaseSettings(name=OWN, connections=2, statement_timeout_seconds=5), DatabaseSettings(name=OTHER))
SYSTEM = {"postgres", "template0", "template1"}


def rows(*names: str) -> tuple[DatabaseSettings, ...]:
    return tuple(DatabaseSettings(name=name) for name in names)


def bring_to(server: Server, table: tuple[DatabaseSettings, ...], folder: Path) -> list[str]:
    """Run what the Job runs, as it runs it, and return its log."""
    folder.mkdir(exist_ok=True)
    (folder / "databases.sql").write_text(statements(table))
    secret = {"username": MASTER, "password": PASSWORD}
    (folder / "secret.json").write_text(json.dumps(secret))
    done = server.execute(["sh", RUN, folder, folder], {"PGDATABASE": "postgres"})
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.fixture(scope="module", params=sorted(servers()))
def empty(request: pytest.FixtureRequest) -> Iterator[Server]:
    with running(request.param) as server:
        yield server


@pytest.fixture(scope="module")
def server(empty: Server, tmp_path_factory: pytest.TempPathFactory) -> Server:
    bring_to(empty, TABLE, tmp_path_factory.mktemp("job"))
    return empty


def names(server: Server, sql: str) -> set[str]:
    return set(server.rows(sql))


def state(server: Server) -> list[str]:
    """Return everything that the SQL can change."""
    databases = server.rows("SELECT datname, datdba, datacl FROM pg_database ORDER BY 1")
    roles = server.rows(
        "SELECT rolname, rolcanlogin, rolconnlimit, rolpassword, rolcreatedb, setconfig FROM pg_authid "
        "LEFT JOIN pg_db_role_setting ON setrole = pg_authid.oid ORDER BY 1"
    )
    members = server.rows(
        "SELECT roleid, member, admin_option, inherit_option, set_option FROM pg_auth_members ORDER BY 1, 2"
    )
    schemas = [
        line
        for name in sorted(names(server, "SELECT datname FROM pg_database WHERE datallowconn"))
        for line in server.rows(
            "SELECT current_database(), nspname, nspacl FROM pg_namespace ORDER BY 2", database=name
        )
    ]
    return [*databases, *roles, *members, *schemas]


def test_both_servers_are_there_on_the_platform_of_ci() -> None:
    assert set(servers()) == {"17", "18"} or sys.platform != "linux"
    assert PostgreSqlSettings.model_fields["version"].default.startswith("17.")


def test_each_row_is_a_database_and_a_role(server: Server) -> None:
    assert names(server, "SELECT datname FROM pg_database") == {OWN, OTHER} | SYSTEM
    role = f"SELECT rolcanlogin, rolconnlimit, rolpassword IS NULL FROM pg_authid WHERE rolname = '{OWN}'"
    assert server.rows(role) == ["t|2|t"]
    assert server.run("SHOW statement_timeout", user=OWN, database=OWN).stdout == "5s\n"
    assert names(server, "SELECT datdba::regrole::text FROM pg_database") == {MASTER, "postgres"}
    member = f"SELECT pg_has_role('{OWN}', 'rds_iam', 'USAGE')"
    assert server.rows(member) == ["t"]


def test_a_second_time_changes_nothing(server: Server, tmp_path: Path) -> None:
    before = state(server)
    bring_to(server, TABLE, tmp_path)
    assert state(server) == before


def test_what_has_changed_comes_back(server: Server, tmp_path: Path) -> None:
    before = state(server)
    server.rows(
        f"ALTER ROLE {OWN} PASSWORD 'a-password' CREATEDB CONNECTION LIMIT 100;"
        f"ALTER ROLE {OWN} SET statement_timeout = 0;"
        f"REVOKE rds_iam FROM {OWN} GRANTED BY {MASTER};"
        f"GRANT CONNECT ON DATABASE {OTHER} TO PUBLIC;"
    )
    assert state(server) != before
    bring_to(server, TABLE, tmp_path)
    assert state(server) == before


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE one (id int PRIMARY KEY); INSERT INTO one VALUES (1); SELECT * FROM one; DROP TABLE one",
        "CREATE SCHEMA history; CREATE TABLE history.one (id int); DROP SCHEMA history CASCADE",
        "CREATE TEMPORARY TABLE scratch (id int)",
    ],
)
def test_a_role_may_do_what_a_migration_does(server: Server, sql: str) -> None:
    done = server.run(sql, user=OWN, database=OWN)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("database", "sql", "refusal"),
    [
        (OTHER, "SELECT 1", f'permission denied for database "{OTHER}"'),
        ("postgres", "SELECT 1", 'permission denied for database "postgres"'),
        (OWN, f"DROP DATABASE {OTHER}", f"must be owner of database {OTHER}"),
        (OWN, f"ALTER DATABASE {OWN} SET log_statement = 'none'", f"must be owner of database {OWN}"),
        (OWN, "CREATE DATABASE another", "permission denied to create database"),
        (OWN, "CREATE ROLE another", "permission denied to create role"),
        (OWN, f"ALTER ROLE {OTHER} PASSWORD 'a-password'", "permission denied to alter role"),
        (OWN, f"SET ROLE {OTHER}", f'permission denied to set role "{OTHER}"'),
        (OWN, f"SET ROLE {MASTER}", f'permission denied to set role "{MASTER}"'),
        (OWN, f"GRANT rds_iam TO {OTHER}", 'permission denied to grant role "rds_iam"'),
        (OWN, "SELECT rolpassword FROM pg_authid", "permission denied for table pg_authid"),
        (OWN, "ALTER SCHEMA public RENAME TO mine", "must be owner of schema public"),
        (OWN, "COPY (SELECT 1) TO PROGRAM 'id'", "permission denied to COPY to or from an external program"),
        (OWN, "SELECT pg_sleep(30)", "canceling statement due to statement timeout"),
    ],
)
def test_a_role_may_not(server: Server, database: str, sql: str, refusal: str) -> None:
    done = server.run(sql, user=OWN, database=database)
    assert done.returncode != 0
    assert refusal in done.stderr


def test_a_role_may_not_drop_its_own_database(server: Server) -> None:
    # From another database: PostgreSQL never drops the one it is in.
    server.rows(f"GRANT CONNECT ON DATABASE postgres TO {OWN}")
    done = server.run(f"DROP DATABASE {OWN}", user=OWN, database="postgres")
    server.rows(f"REVOKE CONNECT ON DATABASE postgres FROM {OWN}")
    assert f"must be owner of database {OWN}" in done.stderr


def test_the_master_user_is_a_member_of_no_role(server: Server) -> None:
    # RDS would ask it for a token then, and its password would be good for nothing.
    granted = (
        "SELECT roleid::regrole FROM pg_auth_members "
        f"WHERE member = '{MASTER}'::regrole AND (inherit_option OR set_option)"
    )
    assert server.rows(granted) == ["rds_superuser"]


def test_rows_come_and_go_and_nothing_is_dropped(server: Server, tmp_path: Path) -> None:
    log = bring_to(server, (*TABLE, *rows("money_manager")), tmp_path)
    assert "money_manager" in names(server, "SELECT datname FROM pg_database")
    assert log == ["Roles and databases that no row of the table names:"]
    server.rows("CREATE TABLE kept (id int)", database="money_manager")
    log = bring_to(server, TABLE, tmp_path)
    assert log[1:] == ["database money_manager", "role money_manager"]
    assert server.rows("SELECT count(*) FROM kept", database="money_manager") == ["0"]


def test_every_word_of_the_language_is_a_name(empty: Server, tmp_path: Path) -> None:
    words = names(empty, "SELECT word FROM pg_get_keywords() WHERE catcode = 'R' AND word ~ '^[a-z]'")
    assert {"select", "user", "table", "current_user"} <= words
    drawn = rows(*sorted(words)[::6], "select", "user", "a" * 63)
    bring_to(empty, tuple({row.name: row for row in drawn}.values()), tmp_path)
    assert {row.name for row in drawn} <= names(empty, "SELECT datname FROM pg_database")
    assert {row.name for row in drawn} <= names(empty, "SELECT rolname FROM pg_roles")


def test_a_wrong_password_is_told_and_nothing_is_made(empty: Server, tmp_path: Path) -> None:
    before = state(empty)
    (tmp_path / "databases.sql").write_text(statements(rows("never")))
    (tmp_path / "secret.json").write_text(json.dumps({"username": MASTER, "password": "another"}))
    done = empty.execute(["sh", RUN, tmp_path, tmp_path], {"PGDATABASE": "postgres"})
    assert done.returncode != 0
    assert "password authentication failed" in done.stderr
    assert state(empty) == before


def test_an_error_ends_it(empty: Server, tmp_path: Path) -> None:
    secret = {"username": MASTER, "password": PASSWORD}
    (tmp_path / "secret.json").write_text(json.dumps(secret))
    (tmp_path / "databases.sql").write_text("SELECT 1/0;\nCREATE ROLE never;\n")
    done = empty.execute(["sh", RUN, tmp_path, tmp_path], {"PGDATABASE": "postgres"})
    assert done.returncode != 0
    assert "division by zero" in done.stderr
    assert not empty.rows("SELECT 1 FROM pg_roles WHERE rolname = 'never'")


@pytest.mark.parametrize(
    "name",
    [
        "Order",
        "order-manager",
        "1st",
        "a" * 64,
        'a"; DROP ROLE b; --',
        "",
        "ünï",
        "a b",
        "a'b",
        "a=b",
        ":a",
        "a\nb",
        "a$b",
    ],
)
def test_names_that_would_have_to_be_quoted_are_refused(name: str) -> None:
    with pytest.raises(ValidationError) as refused:
        DatabaseSettings(name=name)
    assert "must be 1 to 63 lower-case letters, digits and _" in explain(refused.value)


@pytest.mark.parametrize(
    "name", ["postgres", "template1", "rdsadmin", "rds_iam", "pg_monitor", "public", "none", MASTER]
)
def test_names_that_are_taken_are_refused(name: str) -> None:
    with pytest.raises(ValidationError) as refused:
        DatabaseSettings(name=name)
    assert f"name = '{name}': must be no name of PostgreSQL's or of RDS's own" in explain(refused.value)


@pytest.mark.parametrize(
    ("databases", "message"),
    [
        (rows("one", "two", "one"), "databases = 'one': must be listed once, not 2 times"),
        (
            (DatabaseSettings(name="one", connections=150), DatabaseSettings(name="two", connections=38)),
            "databases = 188: must have 187 connections or fewer together, what is left of the most of "
            "instance_class = 'db.t4g.small'",
        ),
    ],
)
def test_tables_that_are_refused(databases: Any, message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        PostgreSqlSettings(instance_class="db.t4g.small", storage_gib=20, max_storage_gib=50, databases=databases)
    assert message in explain(refused.value)
