"""Grafana Cloud: a stack, its collectors and their tokens, dashboards, alerts, and who hears of them."""

from collections.abc import Sequence

from cdktf import ITerraformDependable, TerraformStack
from constructs import Construct

from r3edge.addons import AddonsHandle
from r3edge.addons.collectors import Collectors
from r3edge.bindings.grafana.provider import GrafanaProvider
from r3edge.core.outputs import output
from r3edge.secrets import Secrets
from r3edge.services.grafana.alerts import Alerts
from r3edge.services.grafana.check import Check
from r3edge.services.grafana.dashboards import Dashboards
from r3edge.services.grafana.notices import Notices
from r3edge.services.grafana.objective import Objective
from r3edge.services.grafana.settings import GrafanaSettings
from r3edge.services.grafana.stack import Stack
from r3edge.services.grafana.writers import Writers
from r3edge.services.kafka import Kafka
from r3edge.services.postgresql import PostgreSql


class Grafana(Construct):
    """A stack at Grafana Cloud, collectors in the cluster that write to it, dashboards and alerts.

    The provider takes its token from ``GRAFANA_CLOUD_ACCESS_POLICY_TOKEN``. Output: ``grafana_url``.

    Args:
        settings: The stack.
        addons: The add-ons.
        secrets: The secrets of the environment.
        api_host: The public host.
        postgresql: PostgreSQL, whose metrics are collected as well.
        kafka: Kafka, whose metrics are, too, where its vendor gives them.

    Raises:
        ConfigurationError: Another environment of the app has the stack.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: GrafanaSettings,
        addons: AddonsHandle,
        secrets: Secrets,
        api_host: str,
        postgresql: PostgreSql | None = None,
        kafka: Kafka | None = None,
    ) -> None:
        super().__init__(scope, id)
        context = addons.kit.context
        GrafanaProvider(TerraformStack.of(self), "grafana-cloud")
        self.stack = Stack(self, "stack", settings=settings, context=context)
        self.writers = Writers(
            self, "writers", settings=settings, context=context, secrets=secrets, stack_id=self.stack.stack.id
        )
        Collectors(
            self,
            "collectors",
            kit=addons.kit,
            external_secrets=addons.external_secrets,
            cluster=context.name(),
            destinations=self.stack.destinations,
            token=self.writers.secret,
            cloudwatch=[postgresql.metrics] if postgresql else [],
            confluent=kafka.metrics if kafka else None,
        )
        written: Sequence[ITerraformDependable] = self.stack.ready
        if settings.notices:
            written = Notices(self, "notices", settings=settings.notices, stack=self.stack).ready
        if settings.owned:
            Dashboards(self, "dashboards", stack=self.stack, title=context.project, runbooks_url=settings.runbooks_url)
        if settings.check:
            Check(
                self,
                "check",
                settings=settings.check,
                context=context,
                stack=self.stack,
                region=settings.region,
                host=api_host,
            )
        if settings.slo:
            Objective(
                self,
                "objective",
                settings=settings.slo,
                stack=self.stack,
                cluster=context.name(),
                host=api_host,
                runbooks_url=settings.runbooks_url,
            )
        if settings.alerts:
            Alerts(
                self,
                "alerts",
                settings=settings.alerts,
                stack=self.stack,
                cluster=context.name(),
                runbooks_url=settings.runbooks_url,
                checked=settings.check is not None,
                after=written,
            )
        output(self, "grafana_url", self.stack.stack.url)
