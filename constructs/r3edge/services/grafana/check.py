"""A check of the public host from outside."""

from cdktf import Fn, TerraformStack, Token
from constructs import Construct

from r3edge.bindings.grafana.cloud_access_policy_token import CloudAccessPolicyToken
from r3edge.bindings.grafana.data_grafana_synthetic_monitoring_probes import DataGrafanaSyntheticMonitoringProbes
from r3edge.bindings.grafana.provider import GrafanaProvider
from r3edge.bindings.grafana.synthetic_monitoring_check import (
    SyntheticMonitoringCheck,
    SyntheticMonitoringCheckSettings,
    SyntheticMonitoringCheckSettingsHttp,
)
from r3edge.bindings.grafana.synthetic_monitoring_installation import SyntheticMonitoringInstallation
from r3edge.core.context import Context
from r3edge.services.grafana.access_policy import access_policy
from r3edge.services.grafana.settings import GrafanaCheckSettings
from r3edge.services.grafana.stack import Stack

_ALIAS = "checks"
_SCOPES = ("logs:write", "metrics:write", "stacks:read", "traces:write")
"""What the publisher needs (terraform-provider-grafana, ``grafana_synthetic_monitoring_installation``)."""
_TIMEOUT_MILLISECONDS = 5_000


class Check(Construct):
    """A request over HTTPS to the public host, from Grafana's probes, again and again.

    It fails if the host does not answer, with another status than 2xx, or without a certificate that is trusted. Its
    metrics have the label ``job`` instead of ``cluster``. The provider keeps the token of the installation in the
    state.

    Args:
        settings: The check.
        context: The environment.
        stack: The stack.
        region: The stack's region.
        host: The public host.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: GrafanaCheckSettings,
        context: Context,
        stack: Stack,
        region: str,
        host: str,
    ) -> None:
        super().__init__(scope, id)
        policy = access_policy(
            self, name="checks", scopes=_SCOPES, context=context, region=region, stack_id=stack.stack.id
        )
        token = CloudAccessPolicyToken(
            self, "token", region=region, access_policy_id=policy.policy_id, name=context.name("checks")
        )
        installation = SyntheticMonitoringInstallation(
            self, "installation", stack_id=stack.stack.id, metrics_publisher_key=token.token
        )
        provider = GrafanaProvider(
            TerraformStack.of(self),
            "grafana-checks",
            alias=_ALIAS,
            sm_url=installation.stack_sm_api_url,
            sm_access_token=installation.sm_access_token,
        )
        # Read after the installation, without which the provider cannot ask.
        probes = DataGrafanaSyntheticMonitoringProbes(self, "probes", provider=provider, depends_on=[installation])
        SyntheticMonitoringCheck(
            self,
            "check",
            job=context.name(),
            target=f"https://{host}{settings.health_path}",
            enabled=True,
            frequency=settings.seconds * 1000,
            timeout=_TIMEOUT_MILLISECONDS,
            basic_metrics_only=True,
            # The alert is a rule with the others.
            alert_sensitivity="none",
            probes=[Token.as_number(Fn.lookup(probes.probes, name)) for name in settings.probes],
            settings=SyntheticMonitoringCheckSettings(
                http=SyntheticMonitoringCheckSettingsHttp(method="GET", fail_if_not_ssl=True, ip_version="V4")
            ),
            provider=provider,
            depends_on=[installation],
        )
