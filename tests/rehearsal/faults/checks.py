"""What must hold in several tests."""

from tests.rehearsal.faults.deployment import Deployment, View
from tests.rehearsal.faults.stacks import PARAMETER, ROLE, SECRET


def made_up_to_the_role(deployment: Deployment) -> None:
    """The first four calls of the service's have been carried out and no more, and Terraform knows of it."""
    made = deployment.made()
    assert len(made.pop("elastic IP")) == 1
    assert made == {"SSM parameter": {PARAMETER}, "secret": {SECRET}, "IAM role": {ROLE}}
    assert deployment.unknown_to_terraform() == set()


def finish(deployment: Deployment, undisturbed: View) -> None:
    """Apply once more, and all is as if nothing had happened."""
    deployment.proxy.heal()
    deployment.apply()
    assert deployment.view() == undisturbed
    assert deployment.unknown_to_terraform() == set()
    assert deployment.plan_is_empty()
