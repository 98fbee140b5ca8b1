"""The actions that a log shows, and the check of the role for deployments."""

from pathlib import Path

import boto3
import pytest
from botocore.config import Config

from r3edge.services.github.actions import ALL, UNSEEN
from r3edge.services.github.seen import SEEN
from rehearsal.aws.server import AwsServer
from tools.permissions import __main__ as command
from tools.permissions.calls import actions

ARN = "arn:aws:backup:eu-west-3:123456789012:backup-vault:a"


def log(folder: Path, *calls: str) -> Path:
    file = folder / "aws-server.log"
    file.write_text("".join(f"2026-12-01 02:00:00,000 {call} 200 OK\n" for call in calls))
    return file


@pytest.mark.parametrize(
    ("call", "action"),
    [
        ("terraform ec2 POST / DescribeVpcs", "ec2:DescribeVpcs"),
        ("terraform kms POST / TrentService.CreateKey", "kms:CreateKey"),
        ("terraform monitoring POST / PutMetricAlarm", "cloudwatch:PutMetricAlarm"),
        ("terraform eks GET /clusters/live ", "eks:DescribeCluster"),
        (
            "terraform eks GET /clusters/live/access-entries/arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fa ",
            "eks:DescribeAccessEntry",
        ),
        (f"terraform backup GET /tags/{ARN} ", "backup:ListTags"),
        ("terraform route53 POST /2013-04-01/hostedzone/Z1/rrset/ ", "route53:ChangeResourceRecordSets"),
        ("terraform s3 GET /state?policy ", "s3:GetBucketPolicy"),
        ("terraform s3 GET /state?lifecycle= ", "s3:GetLifecycleConfiguration"),
        ("terraform s3 HEAD /state ", "s3:ListBucket"),
        ("terraform budgets POST / AWSBudgetServiceGateway.DescribeBudget", "budgets:ViewBudget"),
    ],
)
def test_a_call_is_an_action(tmp_path: Path, call: str, action: str) -> None:
    assert actions(log(tmp_path, call)) == {action}


def test_calls_of_others_and_of_anybody_are_none(tmp_path: Path) -> None:
    calls = ("other ec2 POST / RunInstances", "terraform sts POST / GetCallerIdentity")
    assert actions(log(tmp_path, *calls)) == set()


def test_an_unknown_call_is_told(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="eks has no operation for GET /nothing"):
        actions(log(tmp_path, "terraform eks GET /nothing "))


@pytest.mark.rehearsal
def test_the_server_tells_who_asked(tmp_path: Path) -> None:
    file = tmp_path / "aws-server.log"
    with AwsServer(log=file) as server:
        server.client("ec2", "eu-west-3").describe_vpcs()
        client = boto3.client(
            "s3",
            region_name="eu-west-3",
            endpoint_url=server.url,
            aws_access_key_id="dummy",
            aws_secret_access_key="dummy",
            config=Config(user_agent_extra="Terraform/1.11.4", proxies={}),
        )
        client.create_bucket(Bucket="a-bucket", CreateBucketConfiguration={"LocationConstraint": "eu-west-3"})
        client.get_bucket_versioning(Bucket="a-bucket")
    assert actions(file) == {"s3:CreateBucket", "s3:GetBucketVersioning"}


def test_what_the_role_may_not_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = log(tmp_path, "terraform ec2 POST / DescribeVpcs", "terraform ec2 POST / CreateSpotDatafeedSubscription")
    monkeypatch.setattr("sys.argv", ["permissions", "--check", str(file)])
    assert command.main() == 1
    assert "may not: ec2:CreateSpotDatafeedSubscription. Review" in capsys.readouterr().err
    monkeypatch.setattr("sys.argv", ["permissions", "--check", str(log(tmp_path, "terraform ec2 POST / DescribeVpcs"))])
    assert command.main() == 0


def test_what_was_seen_is_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "SEEN_FILE", tmp_path / "seen.py")
    monkeypatch.setattr("sys.argv", ["permissions", str(log(tmp_path, "terraform ec2 POST / CreateFleet"))])
    assert command.main() == 0
    written: dict[str, tuple[str, ...]] = {}
    exec((tmp_path / "seen.py").read_text(), written)
    assert written["SEEN"] == tuple(sorted({*SEEN, "ec2:CreateFleet"}))


def test_nothing_is_listed_twice() -> None:
    unseen = [action for listed in UNSEEN.values() for action in listed]
    assert len(unseen) == len(set(unseen))
    assert not set(unseen) & set(SEEN), "seen by now: take it off the list of the unseen"
    assert {*unseen, *SEEN} >= set(ALL)
