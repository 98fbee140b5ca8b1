"""The tokens with which collectors write to a stack."""

from dataclasses import dataclass

from constructs import Construct

from r3edge.bindings.grafana.cloud_access_policy_token import CloudAccessPolicyToken
from r3edge.core.context import Context
from r3edge.secrets import Secret, SecretContent, Secrets
from r3edge.services.grafana.access_policy import access_policy
from r3edge.services.grafana.settings import GrafanaSettings

SCOPES = ("logs:write", "metrics:write", "profiles:write", "traces:write")


@dataclass(frozen=True)
class WriteToken(SecretContent):
    """A token that may write to one stack, and read nothing."""

    token: str


class Writers(Construct):
    """An access policy that lets its tokens write metrics, logs, traces and profiles to one stack.

    Each token is published as ``/<environment>/grafana/collectors-<number>``. The provider keeps it in the state.

    Args:
        settings: The stack.
        context: The environment.
        secrets: The secrets of the environment.
        stack_id: The id of the stack.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: GrafanaSettings,
        context: Context,
        secrets: Secrets,
        stack_id: str,
    ) -> None:
        super().__init__(scope, id)
        policy = access_policy(
            self, name="collectors", scopes=SCOPES, context=context, region=settings.region, stack_id=stack_id
        )
        self._tokens: dict[int, Secret] = {}
        for number in settings.write_keys.kept:
            token = CloudAccessPolicyToken(
                self,
                f"token-{number}",
                region=settings.region,
                access_policy_id=policy.policy_id,
                name=context.name("collectors", str(number)),
            )
            self._tokens[number] = secrets.publish(
                f"grafana/collectors-{number}", WriteToken(token.token), source=token.id
            )
        self.secret = self._tokens[settings.write_keys.used]
        """The token that collectors use."""
