"""Where the Terraform state lives: one bucket in the production account for all stacks."""

from cdktf import TerraformStack
from constructs import Construct

from environments.accounts import DEVELOPMENT_ACCOUNT, OWNER, PRODUCTION_ACCOUNT, REGION, role
from r3edge.core.context import Context
from r3edge.core.provider import aws_provider
from r3edge.core.state import StateBucket, StateBucketSettings, StateSettings, keep_state_in

_ACCOUNTS = {"prod": PRODUCTION_ACCOUNT, "dev": DEVELOPMENT_ACCOUNT}


def state_settings() -> StateSettings:
    """The bucket that every stack's backend names."""
    return StateSettings(
        bucket=f"r3edge-terraform-state-{PRODUCTION_ACCOUNT}", account_id=PRODUCTION_ACCOUNT, region=REGION
    )


class StateBackend(TerraformStack):
    """The stack ``state-backend``: creates the bucket, and keeps its own state in it once it exists.

    The first deploy has no bucket to keep its state in; ``make state-backend`` does it with local state and migrates.
    """

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, "state-backend")
        state = state_settings()
        context = Context(
            environment="state",
            account_id=state.account_id,
            region=state.region,
            owner=OWNER,
            cost_center="platform",
            protected=True,
        )
        aws_provider(self, context)
        keep_state_in(self, state)
        StateBucket(
            self,
            "state",
            settings=StateBucketSettings(
                deployers={name: (role(account, "deployer"),) for name, account in _ACCOUNTS.items()},
                readers={name: (role(account, "plan"),) for name, account in _ACCOUNTS.items()},
            ),
            context=context,
            state=state,
        )
