"""The rehearsal's server, empty for each test, and a caller on it."""

from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch

import pytest

from operations.cloud import Clients, clients_in
from operations.footprint import footprint
from operations.preflight import Finding
from operations.preflight.checks import findings
from operations.preflight.situation import Situation
from rehearsal.aws.server import MOTO_SETTINGS, AwsServer

REGION = "eu-west-3"
ACCOUNT = "123456789012"
PROVIDER = {"aws": [{"region": REGION, "allowed_account_ids": [ACCOUNT]}]}

Look = Callable[..., list[Finding]]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AwsServer]:
    # The thousands of images take seconds after each reset, and no test asks for them.
    without_images = patch.dict(MOTO_SETTINGS, {"MOTO_EC2_LOAD_DEFAULT_AMIS": "false"})
    with without_images, AwsServer(tmp_path_factory.mktemp("aws") / "server.log") as server:
        yield server


@pytest.fixture
def clients(server: AwsServer, monkeypatch: pytest.MonkeyPatch) -> Clients:
    """Return the clients of an empty account."""
    server.reset()
    for name, value in server.environment({}).items():
        monkeypatch.setenv(name, value)
    return clients_in(REGION)


@pytest.fixture
def look(clients: Clients) -> Look:
    """Return a function that runs one check on resources, and returns what it finds."""

    def look(check: Any, resources: dict[str, dict[str, Any]], **others: Any) -> list[Finding]:
        stack = {"provider": PROVIDER, "resource": resources} | others.pop("sections", {})
        where = footprint(stack)
        assert where
        asked = {"clients": clients, "environment": {"PATH": "/nowhere"}} | others
        situation = Situation(stack=stack, where=where, **asked)
        return [finding for _, finding in findings([("it", check)], situation)]

    return look


def assume(clients: Clients, role: str, monkeypatch: pytest.MonkeyPatch) -> Clients:
    """Return the clients of a role's session, which this process has from then on."""
    session = clients("sts").assume_role(RoleArn=role, RoleSessionName="preflight")["Credentials"]
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", session["AccessKeyId"])
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", session["SecretAccessKey"])
    monkeypatch.setenv("AWS_SESSION_TOKEN", session["SessionToken"])
    return clients_in(REGION)
