"""AWS fails in the middle of an apply: server errors, lost requests and lost answers."""

import pytest

from rehearsal.testing.calls import Call, Fault, Kind, changing, named
from tests.rehearsal.faults.checks import exists_up_to_the_role, finish
from tests.rehearsal.faults.deployment import Deploy, View
from tests.rehearsal.faults.stacks import LOGS, network, service

pytestmark = pytest.mark.rehearsal


def test_a_network_half_made_is_completed(deploy: Deploy, undisturbed_network: View) -> None:
    deployment = deploy(network())
    # Among the subnets and route tables.
    deployment.proxy.fail(Fault.UNAVAILABLE, after=12)
    said = deployment.fail_to_apply()
    assert "ServiceUnavailable" in said
    made = deployment.made()
    assert "VPC" in made
    assert "NAT gateway" not in made
    assert deployment.unknown_to_terraform() == set()
    finish(deployment, undisturbed_network)
    deployment.terraform.destroy()
    assert deployment.made() == {}
    assert deployment.terraform.state_list() == []


def test_a_service_half_made_is_completed(deploy: Deploy, undisturbed_service: View) -> None:
    deployment = deploy(service())
    deployment.proxy.fail(Fault.INTERNAL, after=4)
    said = deployment.fail_to_apply()
    assert "api error InternalFailure: iam:PutRolePolicy fails here on purpose" in said
    exists_up_to_the_role(deployment)
    assert {call.name for call in deployment.proxy.failed} == {"iam:PutRolePolicy"}
    finish(deployment, undisturbed_service)


def test_what_is_half_made_can_be_destroyed_and_made_again(deploy: Deploy, undisturbed_service: View) -> None:
    deployment = deploy(service())
    deployment.proxy.fail(Fault.LOST_REQUEST, after=4)
    assert "EOF" in deployment.fail_to_apply()
    exists_up_to_the_role(deployment)
    assert {call.name for call in deployment.proxy.failed} == {"iam:PutRolePolicy"}
    deployment.proxy.reset()
    deployment.terraform.destroy()
    assert deployment.made() == {}
    assert deployment.terraform.state_list() == []
    finish(deployment, undisturbed_service)


def test_an_answer_lost_once_is_asked_for_again(deploy: Deploy, undisturbed_service: View) -> None:
    """Every changing call loses its first answer. The SDK repeats it, and nothing is created twice.

    AWS recognizes the repetition by a client token, or because the call is idempotent. Without either (AllocateAddress)
    the server is kinder than AWS.
    """
    deployment = deploy(service())
    deployment.proxy.fail(Fault.LOST_ANSWER, of=first_attempt())
    deployment.apply()
    made = {call.invocation for call in deployment.proxy.passed if call.changes}
    assert made == {call.invocation for call in deployment.proxy.failed}
    assert len(made) == 9
    assert deployment.proxy.unanswered == []
    assert deployment.view() == undisturbed_service
    assert deployment.unknown_to_terraform() == set()
    assert deployment.plan_is_empty()


def test_a_name_lost_is_refused_until_it_is_adopted(deploy: Deploy, undisturbed_service: View) -> None:
    """The worst case: AWS has acted, and every attempt of the SDK lost the answer."""
    deployment = deploy(service())
    deployment.proxy.fail(Fault.LOST_ANSWER, of=named("logs:CreateLogGroup"))
    said = deployment.fail_to_apply()
    assert f"creating CloudWatch Logs Log Group ({LOGS})" in said
    assert "with aws_cloudwatch_log_group.logs" in said
    assert [call.name for call in deployment.proxy.unanswered] == ["logs:CreateLogGroup"]
    assert deployment.unknown_to_terraform() == {LOGS}
    deployment.proxy.reset()
    said = deployment.fail_to_apply()
    assert "ResourceAlreadyExistsException" in said
    assert deployment.view().keys() <= undisturbed_service.keys()
    deployment.adopt("aws_cloudwatch_log_group.logs", LOGS)
    finish(deployment, undisturbed_service)


def test_a_thing_without_a_name_lost_stays_beside_its_successor(deploy: Deploy, undisturbed_service: View) -> None:
    """Without a name AWS cannot recognize the second one. It is reported, and in the inventory."""
    deployment = deploy(service())
    deployment.proxy.fail(Fault.LOST_ANSWER, of=named("ec2:AllocateAddress"))
    assert "with aws_eip.address" in deployment.fail_to_apply()
    (lost,) = deployment.proxy.unanswered
    (address,) = deployment.unknown_to_terraform()
    assert address in lost.body.decode()
    deployment.proxy.reset()
    deployment.apply()
    assert deployment.unknown_to_terraform() == {address}
    assert (deployment.view() - undisturbed_service)["elastic IP", "eipalloc-*"] == 1


def first_attempt() -> Kind:
    """Select changing calls without their repetitions."""
    seen: set[str] = set()

    def kind(call: Call) -> bool:
        first = changing(call) and call.invocation not in seen
        seen.add(call.invocation)
        return first

    return kind
