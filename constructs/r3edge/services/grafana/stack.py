"""A stack at Grafana Cloud, and Terraform's access to what is in it."""

from collections.abc import Mapping, Sequence

from cdktf import Fn, ITerraformDependable, TerraformStack
from constructs import Construct

from r3edge.addons.collectors import Destination, DestinationKind
from r3edge.bindings.grafana.cloud_stack import CloudStack
from r3edge.bindings.grafana.cloud_stack_service_account import CloudStackServiceAccount
from r3edge.bindings.grafana.cloud_stack_service_account_token import CloudStackServiceAccountToken
from r3edge.bindings.grafana.data_grafana_cloud_stack import DataGrafanaCloudStack
from r3edge.bindings.grafana.provider import GrafanaProvider
from r3edge.core.claims import claim
from r3edge.core.context import Context
from r3edge.core.protection import protection
from r3edge.services.grafana.settings import GrafanaSettings

_ALIAS = "stack"
METRICS_SOURCE = "grafanacloud-prom"
"""The uid of the data source of its metrics, which every stack has."""


class Stack(Construct):
    """A stack, an administrator in it with tokens, and a provider that uses one of them.

    The tokens have no end: with one that had, no plan could be made any more once it is over, not even the one for its
    successor. They are rotated instead. Every address comes from the stack: their form depends on the region (Grafana
    Cloud documentation, "Determine Grafana Cloud URLs based on region").

    Args:
        settings: The stack.
        context: The environment.

    Raises:
        ConfigurationError: Another environment of the app has the stack.
    """

    def __init__(self, scope: Construct, id: str, *, settings: GrafanaSettings, context: Context) -> None:
        super().__init__(scope, id)
        self._settings, self._context = settings, context
        self.stack = self._stack()
        account = CloudStackServiceAccount(
            self, "admin", stack_slug=self.stack.slug, name=context.name("terraform"), role="Admin"
        )
        tokens = {
            number: CloudStackServiceAccountToken(
                self,
                f"admin-token-{number}",
                stack_slug=self.stack.slug,
                service_account_id=account.id,
                name=context.name("terraform", str(number)),
            )
            for number in settings.admin_keys.kept
        }
        token = tokens[settings.admin_keys.used]
        self.provider = GrafanaProvider(
            TerraformStack.of(self),
            "grafana-stack",
            alias=_ALIAS,
            url=self.stack.url,
            auth=token.key,
            # A hash in the place of each dashboard, in plans and in the state.
            store_dashboard_sha256=True,
        )
        """The provider for what is in the stack."""
        self.ready: Sequence[ITerraformDependable] = [token]
        """What the provider needs, to delete as well."""

    @property
    def destinations(self) -> Mapping[DestinationKind, Destination]:
        """Where metrics, logs, traces and profiles go, as references."""
        stack = self.stack
        return {
            "prometheus": Destination(stack.prometheus_remote_write_endpoint, Fn.tostring(stack.prometheus_user_id)),
            "loki": Destination(Fn.join("", [stack.logs_url, "/loki/api/v1/push"]), Fn.tostring(stack.logs_user_id)),
            "otlp": Destination(Fn.join("", [stack.otlp_url, "/otlp"]), stack.id),
            "pyroscope": Destination(stack.profiles_url, Fn.tostring(stack.profiles_user_id)),
        }

    def _stack(self) -> CloudStack | DataGrafanaCloudStack:
        slug, context = self._settings.slug, self._context
        if not self._settings.owned:
            return DataGrafanaCloudStack(self, "stack", slug=slug)
        claim(self, "Grafana stack", slug)
        return CloudStack(
            self,
            "stack",
            name=slug,
            slug=slug,
            region_slug=self._settings.region,
            description=f"{context.project} of {context.owner}",
            delete_protection=context.protected,
            lifecycle=protection(context),
        )
