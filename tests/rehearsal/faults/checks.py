"""Conditions of several tests."""

from tests.rehearsal.faults.deployment import Deployment, View
from tests.rehearsal.faults.stacks import PARAMETER, ROLE, SECRET


def exists_up_to_the_role(deployment: Deployment) -> None:
    """Check that exactly the first four calls were carried out, and that Terraform knows of all."""
    made = deployment.made()
    assert len(made.pop("elastic IP")) == 1
    assert made == {"SSM parameter": {PARAMETER}, "secret": {SECRET}, "IAM role": {ROLE}}
    assert deployment.unknown_to_terraform() == set()


def finish(deployment: Deployment, undisturbed: View) -> None:
    """Apply once more, and check that all is as if nothing had failed."""
    deployment.proxy.reset()
    deployment.apply()
    assert deployment.view() == undisturbed
    assert deployment.unknown_to_terraform() == set()
    assert deployment.plan_is_empty()
