"""The proxy, as a client of AWS sees it."""

import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionClosedError
from botocore.exceptions import ReadTimeoutError as Abandoned

from rehearsal.aws import credentials
from rehearsal.aws.server import AwsServer
from rehearsal.testing.calls import Fault, anything, changing, named
from rehearsal.testing.proxy import FaultyProxy
from tests.rehearsal.faults.deployment import REGION

pytestmark = pytest.mark.rehearsal

NOWHERE = "http://127.0.0.1:1"
CREATIONS: dict[str, Callable[[Any], Any]] = {
    "ec2": lambda client: client.create_vpc(CidrBlock="10.0.0.0/16"),
    "iam": lambda client: client.create_user(UserName="user"),
    "s3": lambda client: client.create_bucket(
        Bucket="bucket", CreateBucketConfiguration={"LocationConstraint": REGION}
    ),
    "ssm": lambda client: client.put_parameter(Name="/p", Value="v", Type="String"),
    "eks": lambda client: client.create_cluster(name="c", roleArn="r", resourcesVpcConfig={}),
    "sns": lambda client: client.create_topic(Name="topic"),
}


def client(proxy: FaultyProxy, service: str, attempts: int = 1, seconds: float = 60) -> Any:
    """Create a client of the proxy, which tries once by default."""
    retries = {"total_max_attempts": attempts, "mode": "standard"}
    return boto3.client(  # pyright: ignore[reportCallIssue] (the overloads want a literal service name)
        service,  # pyright: ignore[reportArgumentType]
        region_name=REGION,
        endpoint_url=proxy.url,
        aws_access_key_id=credentials.ACCESS_KEY,
        aws_secret_access_key=credentials.SECRET_KEY,
        config=Config(retries=retries, s3={"addressing_style": "path"}, proxies={}, read_timeout=seconds),
    )


def names(calls: list[Any]) -> list[str]:
    return [call.name for call in calls]


def test_passes_everything_on(proxy: FaultyProxy, fresh_server: AwsServer) -> None:
    s3 = client(proxy, "s3")
    CREATIONS["s3"](s3)
    s3.put_object(Bucket="bucket", Key="key", Body=b"content")
    assert s3.get_object(Bucket="bucket", Key="key")["Body"].read() == b"content"
    assert s3.head_object(Bucket="bucket", Key="key")["ContentLength"] == len("content")
    s3.delete_object(Bucket="bucket", Key="key")
    assert "Contents" not in fresh_server.client("s3", REGION).list_objects_v2(Bucket="bucket")
    found = client(proxy, "ec2").describe_vpcs()["Vpcs"]
    assert found == fresh_server.client("ec2", REGION).describe_vpcs()["Vpcs"]
    assert [(call.name, call.changes) for call in proxy.passed] == [
        ("s3:PUT /bucket", True),
        ("s3:PUT /bucket/key", True),
        ("s3:GET /bucket/key", False),
        ("s3:HEAD /bucket/key", False),
        ("s3:DELETE /bucket/key", True),
        ("ec2:DescribeVpcs", False),
    ]
    assert proxy.failed == []


@pytest.mark.parametrize("service", CREATIONS)
def test_errors_are_understood_and_go_no_further(service: str) -> None:
    with FaultyProxy(NOWHERE) as proxy:
        for fault, status in ((Fault.INTERNAL, 500), (Fault.UNAVAILABLE, 503)):
            proxy.fail(fault)
            with pytest.raises(ClientError) as raised:
                CREATIONS[service](client(proxy, service))
            answer: Any = raised.value.response
            assert answer["Error"]["Code"] == fault.value
            assert "fails here on purpose" in answer["Error"]["Message"]
            assert answer["ResponseMetadata"]["HTTPStatusCode"] == status


def test_what_fails_is_said_and_the_server_does_not_hear_of_it(proxy: FaultyProxy) -> None:
    ec2 = client(proxy, "ec2")
    before = len(ec2.describe_vpcs()["Vpcs"])
    proxy.fail(Fault.UNAVAILABLE, after=2)
    for _ in range(2):
        CREATIONS["ec2"](ec2)
    for _ in range(2):
        with pytest.raises(ClientError):
            CREATIONS["ec2"](ec2)
        assert len(ec2.describe_vpcs()["Vpcs"]) == before + 2
    assert names(proxy.failed) == ["ec2:CreateVpc"] * 2
    proxy.reset()
    assert (proxy.passed, proxy.failed) == ([], [])
    CREATIONS["ec2"](ec2)
    assert names(proxy.passed) == ["ec2:CreateVpc"]


def test_so_many_times_and_of_that_kind(proxy: FaultyProxy) -> None:
    iam, ssm = client(proxy, "iam"), client(proxy, "ssm")
    proxy.fail(Fault.UNAVAILABLE, of=named("iam:CreateUser"), times=1)
    CREATIONS["ssm"](ssm)
    with pytest.raises(ClientError):
        CREATIONS["iam"](iam)
    CREATIONS["iam"](iam)
    proxy.fail(Fault.UNAVAILABLE, of=anything)
    with pytest.raises(ClientError):
        iam.list_users()


def test_a_request_is_lost(proxy: FaultyProxy, fresh_server: AwsServer) -> None:
    proxy.fail(Fault.LOST_REQUEST)
    with pytest.raises(ConnectionClosedError):
        CREATIONS["s3"](client(proxy, "s3"))
    assert fresh_server.client("s3", REGION).list_buckets()["Buckets"] == []
    assert [call.status for call in proxy.failed] == [None]
    assert proxy.unanswered == []


def test_an_answer_is_lost(proxy: FaultyProxy, fresh_server: AwsServer) -> None:
    proxy.fail(Fault.LOST_ANSWER)
    with pytest.raises(ConnectionClosedError):
        CREATIONS["s3"](client(proxy, "s3", attempts=2))
    assert [one["Name"] for one in fresh_server.client("s3", REGION).list_buckets()["Buckets"]] == ["bucket"]
    assert [call.status for call in proxy.failed] == [200, 200]
    assert names(proxy.unanswered) == ["s3:PUT /bucket"]


def test_repetitions_are_not_counted(proxy: FaultyProxy) -> None:
    iam = client(proxy, "iam", attempts=2)
    met: list[str] = []
    for number, name in enumerate("abc", 1):
        proxy.before(number, lambda name=name: met.append(name))
    proxy.fail(Fault.LOST_ANSWER, times=1)
    for name in "ab":
        iam.create_user(UserName=name)
        assert met[-1] == name
    assert met == ["a", "b"]


def test_a_repetition_is_heard(proxy: FaultyProxy) -> None:
    proxy.fail(Fault.LOST_ANSWER, times=1)
    CREATIONS["iam"](client(proxy, "iam", attempts=2))
    assert names(proxy.failed) == names(proxy.passed) == ["iam:CreateUser"]
    assert proxy.unanswered == []


def test_something_is_done_before_a_call(proxy: FaultyProxy, fresh_server: AwsServer) -> None:
    iam, seen = client(proxy, "iam"), []
    users = fresh_server.client("iam", REGION)
    proxy.before(2, lambda: seen.append([user["UserName"] for user in users.list_users()["Users"]]))
    for name in ("a", "b", "c"):
        iam.create_user(UserName=name)
    assert seen == [["a"]]


def test_a_call_is_passed_on_when_its_caller_has_gone(proxy: FaultyProxy, fresh_server: AwsServer) -> None:
    users = fresh_server.client("iam", REGION)
    proxy.before(1, lambda: None, of=changing, abandoned=True)
    with pytest.raises(Abandoned):
        CREATIONS["iam"](client(proxy, "iam", seconds=0.5))
    proxy.wait_until_idle()
    assert [user["UserName"] for user in users.list_users()["Users"]] == ["user"]
    assert names(proxy.unanswered) == ["iam:CreateUser"]


def test_waits_for_what_is_under_way(proxy: FaultyProxy) -> None:
    arrived, go_on = Event(), Event()
    iam = client(proxy, "iam")

    def hold() -> None:
        arrived.set()
        go_on.wait()

    proxy.before(1, hold)
    with ThreadPoolExecutor() as pool:
        pool.submit(CREATIONS["iam"], iam)
        assert arrived.wait()
        settled = pool.submit(proxy.wait_until_idle)
        with pytest.raises(TimeoutError):
            settled.result(0.2)
        go_on.set()
        settled.result()
    assert names(proxy.passed) == ["iam:CreateUser"]


def test_ends_with_its_block(fresh_server: AwsServer) -> None:
    with FaultyProxy(fresh_server.url) as proxy:
        address = ("127.0.0.1", int(proxy.url.rpartition(":")[2]))
        socket.create_connection(address).close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address)
