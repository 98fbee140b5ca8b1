"""The claim that Supabase asks for in the tokens of a tenant."""

from constructs import Construct

from r3edge.bindings.auth0.action import Action, ActionSupportedTriggers
from r3edge.bindings.auth0.trigger_actions import TriggerActions, TriggerActionsActions
from r3edge.core.context import Context

_LOGIN = "post-login"
_RUNTIME = "node22"
_CODE = """exports.onExecutePostLogin = async (event, api) => {
  api.accessToken.setCustomClaim("role", "authenticated");
  api.idToken.setCustomClaim("role", "authenticated");
};
"""


class SupabaseRole(Construct):
    """An action at the login that adds the claim ``role``. No other action runs at the tenant's logins.

    Supabase documentation, "Auth0" (third-party auth).

    Args:
        context: The environment.
    """

    def __init__(self, scope: Construct, id: str, *, context: Context) -> None:
        super().__init__(scope, id)
        action = Action(
            self,
            "action",
            name=context.name("supabase-role"),
            code=_CODE,
            runtime=_RUNTIME,
            deploy=True,
            supported_triggers=ActionSupportedTriggers(id=_LOGIN, version="v3"),
        )
        bound = TriggerActionsActions(id=action.id, display_name=action.name)
        TriggerActions(self, "at-login", trigger=_LOGIN, actions=[bound])
