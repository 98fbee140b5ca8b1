"""Grafana Cloud: a stack, its collectors' tokens, and who hears of its alerts."""

from cdktf import TerraformStack
from constructs import Construct

from r3edge.bindings.grafana.provider import GrafanaProvider
from r3edge.core.context import Context
from r3edge.core.outputs import output
from r3edge.secrets import Secrets
from r3edge.services.grafana.notices import Notices
from r3edge.services.grafana.settings import GrafanaSettings
from r3edge.services.grafana.stack import Stack
from r3edge.services.grafana.writers import Writers


class Grafana(Construct):
    """A stack at Grafana Cloud.

    The provider takes its token from ``GRAFANA_CLOUD_ACCESS_POLICY_TOKEN``. Output: ``grafana_url``.

    Args:
        settings: The stack.
        context: The environment.
        secrets: The secrets of the environment.

    Raises:
        ConfigurationError: Another environment of the app has the stack.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: GrafanaSettings, context: Context, secrets: Secrets
    ) -> None:
        super().__init__(scope, id)
        GrafanaProvider(TerraformStack.of(self), "grafana-cloud")
        self.stack = Stack(self, "stack", settings=settings, context=context)
        self.writers = Writers(
            self, "writers", settings=settings, context=context, secrets=secrets, stack_id=self.stack.stack.id
        )
        if settings.notices:
            Notices(self, "notices", settings=settings.notices, stack=self.stack)
        output(self, "grafana_url", self.stack.stack.url)
