"""The stack of the bucket that keeps the Terraform state of all stacks."""

from collections.abc import Callable

from cdktf import TerraformStack
from constructs import Construct

from r3edge.core.errors import ConfigurationError
from r3edge.core.provider import aws_provider
from r3edge.core.state import StateBucket, keep_state_in
from r3edge.platform.register import STATE_STACK, Platform


class StateBackend(TerraformStack):
    """The stack ``state-backend``: creates the bucket, and keeps its own state in it once it exists.

    The first deploy has no bucket to keep its state in; ``make state-backend`` deploys it with local state and
    migrates.

    Raises:
        ConfigurationError: The app has a stack of that name.
    """

    def __init__(self, scope: Construct, platform: Platform) -> None:
        if scope.node.try_find_child(STATE_STACK):
            raise ConfigurationError(f"the stack {STATE_STACK} is in the app already: must be listed once")
        super().__init__(scope, STATE_STACK)
        aws_provider(self, platform.state_context)
        keep_state_in(self, platform.state)
        StateBucket(self, "state", settings=platform.state_access, context=platform.state_context, state=platform.state)


def state_backend(register: Callable[[], Platform]) -> Callable[[Construct], StateBackend]:
    """Return a function that adds the stack to an app, with the platform that a register returns."""

    def state_backend(scope: Construct) -> StateBackend:
        return StateBackend(scope, register())

    # The name in messages: the stack has no settings but the register's.
    state_backend.__name__ = getattr(register, "__name__", "register")
    return state_backend
