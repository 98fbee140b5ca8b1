"""The service level objective of the public host."""

from collections.abc import Mapping

from constructs import Construct

from r3edge.bindings.grafana.slo import (
    Slo,
    SloAlerting,
    SloAlertingFastburn,
    SloAlertingFastburnAnnotation,
    SloAlertingFastburnLabel,
    SloAlertingSlowburn,
    SloAlertingSlowburnAnnotation,
    SloAlertingSlowburnLabel,
    SloDestinationDatasource,
    SloObjectives,
    SloQuery,
    SloQueryRatio,
)
from r3edge.services.grafana.alerts.rule import TEAM
from r3edge.services.grafana.runbooks import alert_runbook
from r3edge.services.grafana.settings import GrafanaSloSettings
from r3edge.services.grafana.stack import METRICS_SOURCE, Stack

_REQUESTS = "traefik_entrypoint_requests_total"


class Objective(Construct):
    """The share of requests to the public host that are not answered with 5xx, and alerts when it is spent too fast.

    Args:
        settings: The objective.
        stack: The stack.
        cluster: The value of the label ``cluster`` of the environment's metrics.
        host: The public host.
        runbooks_url: The address of the runbooks.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: GrafanaSloSettings,
        stack: Stack,
        cluster: str,
        host: str,
        runbooks_url: str,
    ) -> None:
        super().__init__(scope, id)
        public = f'cluster="{cluster}", entrypoint="websecure"'
        note = {"key": "runbook_url", "value": alert_runbook(runbooks_url, "requestsfail")}

        def labels(severity: str) -> list[Mapping[str, str]]:
            pairs = {"environment": cluster, "severity": severity, "team": TEAM}
            return [{"key": key, "value": value} for key, value in pairs.items()]

        Slo(
            self,
            "slo",
            name=f"Requests to {host}",
            description=f"Share of requests to {host} that are not answered with 5xx.",
            query=[
                SloQuery(
                    type="ratio",
                    ratio=[
                        SloQueryRatio(
                            success_metric=f'{_REQUESTS}{{{public}, code!~"5.."}}',
                            total_metric=f"{_REQUESTS}{{{public}}}",
                        )
                    ],
                )
            ],
            objectives=[SloObjectives(value=settings.objective, window=f"{settings.window_days}d")],
            destination_datasource=[SloDestinationDatasource(uid=METRICS_SOURCE)],
            alerting=[
                SloAlerting(
                    fastburn=[
                        SloAlertingFastburn(
                            label=[SloAlertingFastburnLabel(**one) for one in labels("critical")],
                            annotation=[SloAlertingFastburnAnnotation(**note)],
                        )
                    ],
                    slowburn=[
                        SloAlertingSlowburn(
                            label=[SloAlertingSlowburnLabel(**one) for one in labels("warning")],
                            annotation=[SloAlertingSlowburnAnnotation(**note)],
                        )
                    ],
                )
            ],
            provider=stack.provider,
            depends_on=[*stack.ready],
        )
