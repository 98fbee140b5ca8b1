"""Apply, destroy and apply again, while AWS keeps a deleted name."""

import json

import pytest

from rehearsal.testing.calls import named
from tests.rehearsal.faults.deployment import Deploy, View
from tests.rehearsal.faults.stacks import SECRET, secret, service

pytestmark = pytest.mark.rehearsal

TAKEN = "You can't create this secret because a secret with this name is already scheduled for deletion."


def test_what_was_destroyed_can_be_made_again(deploy: Deploy, undisturbed_service: View) -> None:
    deployment = deploy(service())
    deployment.apply()
    deployment.terraform.destroy()
    assert deployment.made() == {}
    deployment.apply()
    assert deployment.view() == undisturbed_service
    assert deployment.plan_is_empty()


def test_a_name_in_its_recovery_window_cannot(deploy: Deploy) -> None:
    """Without this one, the test above would prove nothing about secrets."""
    deployment = deploy(secret(30))
    deployment.apply()
    deployment.terraform.destroy()
    assert deployment.made() == {}
    # The provider asks again for two minutes, should a deletion be under way. Twice refused is enough here.
    create = named("secretsmanager:CreateSecret")
    deployment.proxy.reset()
    deployment.proxy.before(3, deployment.interrupt, of=create)
    assert f"creating Secrets Manager Secret ({SECRET})" in " ".join(deployment.fail_to_apply().split())
    answers = [call for call in deployment.proxy.passed if create(call)]
    assert len(answers) >= 2
    assert {(call.status, json.loads(call.body)["message"]) for call in answers} == {(400, TAKEN)}
    assert deployment.terraform.state_list() == []
    (left,) = deployment.client("secretsmanager").list_secrets(IncludePlannedDeletion=True)["SecretList"]
    assert left["Name"] == SECRET
    assert (left["DeletedDate"] - left["CreatedDate"]).days == 30
