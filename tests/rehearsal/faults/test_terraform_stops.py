"""Terraform ends in the middle of an apply: interrupted, or killed."""

import signal

import pytest

from rehearsal.testing.calls import Fault, named
from tests.rehearsal.faults.checks import exists_up_to_the_role, finish
from tests.rehearsal.faults.deployment import Deploy, Deployment, View
from tests.rehearsal.faults.stacks import BUCKET, PARAMETER, SECRET, service

pytestmark = pytest.mark.rehearsal


def test_interrupted_while_it_reads_it_loses_nothing(deploy: Deploy, undisturbed_service: View) -> None:
    deployment = deploy(service())
    # It reads the secret that it has made.
    deployment.proxy.before(1, deployment.interrupt, of=named("secretsmanager:DescribeSecret"), abandoned=True)
    assert_graceful(deployment, deployment.fail_to_apply())
    made = deployment.made()
    assert len(made.pop("elastic IP")) == 1
    assert made == {"SSM parameter": {PARAMETER}, "secret": {SECRET}}
    assert deployment.unknown_to_terraform() == set()
    finish(deployment, undisturbed_service)


def test_interrupted_while_it_creates_it_reports_what_it_loses(deploy: Deploy, undisturbed_service: View) -> None:
    """The provider does not wait for the call under way, which the server then carries out."""
    deployment = deploy(service())
    deployment.proxy.before(6, deployment.interrupt, abandoned=True)
    said = deployment.fail_to_apply()
    assert_graceful(deployment, said)
    assert f"creating S3 Bucket ({BUCKET}): context canceled" in " ".join(said.split())
    assert "with aws_s3_bucket.bucket" in said
    assert [call.name for call in deployment.proxy.unanswered] == [f"s3:PUT /{BUCKET}"]
    assert deployment.unknown_to_terraform() == {BUCKET}
    assert "log group" not in deployment.made()
    deployment.adopt("aws_s3_bucket.bucket", BUCKET)
    finish(deployment, undisturbed_service)


def test_killed_it_goes_on_where_it_was(deploy: Deploy, undisturbed_service: View) -> None:
    """Every change of the state is on disk before a call that depends on it. A dead process holds no lock."""
    deployment = deploy(service())
    deployment.proxy.fail(Fault.LOST_REQUEST, after=4)
    deployment.proxy.before(5, lambda: deployment.process.send_signal(signal.SIGKILL))
    deployment.fail_to_apply()
    assert deployment.lock.exists()
    exists_up_to_the_role(deployment)
    finish(deployment, undisturbed_service)
    assert not deployment.lock.exists()


def assert_graceful(deployment: Deployment, said: str) -> None:
    """Check that Terraform received the interrupt, wrote its state and released its lock."""
    assert "Gracefully shutting down" in said
    assert deployment.terraform.state_list()
    assert not deployment.lock.exists()
