"""The server process: it starts, resets, and never outlives its owner."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from rehearsal.aws import server as module
from rehearsal.aws.serve import OneAtATime
from rehearsal.aws.server import AwsServer, ServerError
from tests.support.paths import REPOSITORY
from tests.support.process import wait_until

REGION = "eu-west-3"

OWNER = """
import sys
from rehearsal.aws.server import AwsServer
with AwsServer(gaps=False) as aws:
    sys.stdout.write(f"{aws.pid}\\n")
    sys.stdout.flush()
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AwsServer]:
    with AwsServer(tmp_path_factory.mktemp("server") / "logs" / "aws.log", gaps=False) as server:
        yield server


def buckets(server: AwsServer) -> list[str]:
    return [bucket["Name"] for bucket in server.client("s3", REGION).list_buckets()["Buckets"]]


def runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_answers_and_forgets(server: AwsServer) -> None:
    location = {"LocationConstraint": REGION}
    server.client("s3", REGION).create_bucket(Bucket="forgettable", CreateBucketConfiguration=location)
    assert buckets(server) == ["forgettable"]
    server.reset()
    assert buckets(server) == []
    assert "PUT /forgettable" in server.log.read_text()


def test_knows_the_policies_of_aws(server: AwsServer) -> None:
    policy = server.client("iam", REGION).get_policy(PolicyArn="arn:aws:iam::aws:policy/AmazonEKSClusterPolicy")
    assert policy["Policy"]["PolicyName"] == "AmazonEKSClusterPolicy"


def test_environment_leads_to_the_server_and_to_no_account(server: AwsServer) -> None:
    base = {"PATH": "/bin", "AWS_PROFILE": "prod", "AWS_SESSION_TOKEN": "secret", "AWS_REGION": "x", "NO_PROXY": "a"}
    environment = server.environment(base)
    assert environment == {
        "PATH": "/bin",
        "NO_PROXY": "a,127.0.0.1",
        "no_proxy": "127.0.0.1",
        "AWS_ENDPOINT_URL": server.url,
        "AWS_ACCESS_KEY_ID": "rehearsal",
        "AWS_SECRET_ACCESS_KEY": "rehearsal",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    assert server.url.startswith("http://127.0.0.1:")


def test_environment_is_enough_for_a_client_of_another_process(server: AwsServer) -> None:
    code = f"import boto3; print(boto3.client('sts', region_name='{REGION}').get_caller_identity()['Account'])"
    command = [sys.executable, "-c", code]
    answer = subprocess.run(command, env=server.environment(), capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "123456789012"


def test_starts_once_and_stops_for_good() -> None:
    server = AwsServer(gaps=False)
    server.start()
    pid = server.pid
    server.start()
    assert server.pid == pid
    server.stop()
    assert not runs(pid)
    server.stop()
    with pytest.raises(ServerError, match="not running"):
        _ = server.url


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT], ids=lambda end: end.name)
def test_does_not_outlive_its_owner(end: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OWNER],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as owner:
        assert owner.stdout is not None
        pid = int(owner.stdout.readline())
        assert runs(pid)
        owner.send_signal(end)
        owner.wait()
        wait_until(lambda: not runs(pid))


def asked(application: OneAtATime, invocation: str | None = None) -> tuple[str, bytes]:
    """Send an empty request, with an invocation id like the AWS SDK's, and return status and body of the answer."""
    started: list[str] = []
    environ = {"wsgi.input": BytesIO(), "REQUEST_METHOD": "POST", "PATH_INFO": "/"}
    if invocation:
        environ["HTTP_AMZ_SDK_INVOCATION_ID"] = invocation
    body = b"".join(application(environ, lambda status, _: started.append(status)))
    return started[0], body


def test_answers_one_request_at_a_time() -> None:
    at_work, most = 0, 0

    def application(_: Any, start_response: Any) -> list[bytes]:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        time.sleep(0.01)
        at_work -= 1
        start_response("200 OK", [])
        return []

    served = OneAtATime(application)
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: asked(served), range(16)))
    assert most == 1


def test_a_request_asked_again_gets_the_first_answer() -> None:
    """An SDK that lost the answer to a deletion must not learn that the object does not exist."""
    statuses = iter(["500 Oh", "200 OK", "404 Gone", "404 Gone"])

    def application(_: Any, start_response: Any) -> list[bytes]:
        status = next(statuses)
        start_response(status, [])
        return [status.encode()]

    served = OneAtATime(application)
    assert asked(served, "one") == ("500 Oh", b"500 Oh")
    assert asked(served, "one") == ("200 OK", b"200 OK")
    assert asked(served, "one") == ("200 OK", b"200 OK")
    assert asked(served, "two") == ("404 Gone", b"404 Gone")
    assert asked(served) == ("404 Gone", b"404 Gone")


def test_says_why_it_did_not_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "aws.log"
    monkeypatch.setattr(module, "SERVER_MODULE", "rehearsal.aws.missing")
    with pytest.raises(ServerError, match=r"aws\.log:\n.*No module named rehearsal.aws.missing") as error:
        AwsServer(log).start()
    assert str(log) in str(error.value)


def test_gives_up_on_a_server_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SERVER_MODULE", "tests.support.hanging")
    monkeypatch.setattr(module, "START_SECONDS", 0.05)
    with pytest.raises(ServerError, match="did not start"):
        AwsServer(tmp_path / "aws.log").start()


def create(server: AwsServer, bucket: str) -> None:
    location = {"LocationConstraint": REGION}
    server.client("s3", REGION).create_bucket(Bucket=bucket, CreateBucketConfiguration=location)


def test_a_copy_has_the_same_objects_and_a_life_of_its_own(server: AwsServer) -> None:
    server.reset()
    create(server, "both")
    server.client("s3", REGION).put_object(Bucket="both", Key="key", Body=b"content")
    with server.copy() as one, server.copy() as other:
        assert len({server.url, one.url, other.url}) == len({server.pid, one.pid, other.pid}) == 3
        assert one.client("s3", REGION).get_object(Bucket="both", Key="key")["Body"].read() == b"content"
        create(one, "one")
        create(server, "original")
        assert (buckets(one), buckets(other), buckets(server)) == (["both", "one"], ["both"], ["both", "original"])
        with one.copy() as third:
            assert buckets(third) == ["both", "one"]
        copied = one.pid
    wait_until(lambda: not runs(copied))  # a zombie would still be there
    assert buckets(server) == ["both", "original"]


def test_a_copy_ends_with_its_original() -> None:
    with AwsServer(gaps=False) as server:
        copying = server.copy()
        copied = copying.__enter__().pid
        assert runs(copied)
    wait_until(lambda: not runs(copied))
