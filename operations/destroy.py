"""Destroy one environment: ``make destroy ENV=dev``.

The plan is shown and the environment's name has to be typed in. Then the environment goes in two stages: first what
the controllers in the cluster have to clean up after (Flux's objects, Karpenter's nodes), then, when AWS has no
instance of Karpenter's left, everything else. At last it looks for what AWS and the controllers have left behind, and
removes it after another question. Every step can be repeated: after a failure the same command goes on.

See docs/decisions/0022-destroy-in-two-stages.md.
"""

from pathlib import Path

from operations.consent import ON_TERMINAL, Consent
from operations.destruction import Destruction
from operations.preparation import prepared
from operations.state_backend import STACK as STATE_BACKEND
from terraform_runner.errors import UserError
from terraform_runner.journal import Display


def destroy(project: Path, environment: str, display: Display, *, consent: Consent = ON_TERMINAL) -> None:
    """Synthesize, check, plan, review, confirm and destroy one environment.

    Raises:
        UserError: The destroy is refused, or something is left.
    """
    if environment == STATE_BACKEND:
        raise UserError(f"{environment} holds the state of every environment: there is no command to destroy it")
    with prepared(project, environment, display) as (folder, journal, variables):
        Destruction(folder=folder, journal=journal, consent=consent, variables=variables).run()
