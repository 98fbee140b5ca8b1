"""The alert rules of an environment, in its stack at Grafana Cloud."""

import json
from collections.abc import Sequence
from typing import Any

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.bindings.grafana.folder import Folder
from r3edge.bindings.grafana.rule_group import (
    RuleGroup,
    RuleGroupRule,
    RuleGroupRuleData,
    RuleGroupRuleDataRelativeTimeRange,
)
from r3edge.services.grafana.alerts.rule import AlertRule
from r3edge.services.grafana.alerts.rules import alert_groups
from r3edge.services.grafana.dashboards import panel_id
from r3edge.services.grafana.runbooks import alert_runbook
from r3edge.services.grafana.settings import GrafanaAlertSettings
from r3edge.services.grafana.stack import METRICS_SOURCE, Stack

_INTERVAL_SECONDS = 60
_LOOK_BACK_SECONDS = 600
_EXPRESSION = "__expr__"


class Alerts(Construct):
    """A folder of alert rules for one environment.

    Each fires as Prometheus' would: for every series that the expression returns, whatever its value; no series is no
    alert. The groups are created one after the other, because Grafana refuses writes to alerting at the same time
    (grafana/terraform-provider-grafana, issue 2946).

    Args:
        settings: The thresholds.
        stack: The stack.
        cluster: The value of the label ``cluster`` of the environment's metrics.
        runbooks_url: The address of the runbooks.
        checked: Whether the public host is checked from outside.
        after: What is written to alerting before.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: GrafanaAlertSettings,
        stack: Stack,
        cluster: str,
        runbooks_url: str,
        checked: bool,
        after: Sequence[ITerraformDependable],
    ) -> None:
        super().__init__(scope, id)
        self._cluster, self._runbooks_url = cluster, runbooks_url
        folder = Folder(
            self,
            "folder",
            uid=f"{cluster}-alerts",
            title=f"Alerts of {cluster}",
            provider=stack.provider,
            depends_on=[*stack.ready],
        )
        before = list(after)
        for group in alert_groups(settings, checked=checked):
            made = RuleGroup(
                self,
                group.name,
                name=group.name,
                folder_uid=folder.uid,
                interval_seconds=_INTERVAL_SECONDS,
                rule=[self._rule(rule) for rule in group.rules],
                provider=stack.provider,
                depends_on=before,
            )
            before = [made]

    def _rule(self, rule: AlertRule) -> RuleGroupRule:
        return RuleGroupRule(
            name=rule.name,
            condition="C",
            for_=f"{rule.minutes}m",
            labels=rule.labels(self._cluster),
            annotations={
                "summary": rule.summary,
                "runbook_url": alert_runbook(self._runbooks_url, rule.section),
                "__dashboardUid__": rule.dashboard,
                "__panelId__": str(panel_id(rule.dashboard, rule.panel)),
            },
            no_data_state="OK",
            exec_err_state="Error",
            data=[
                _data("A", METRICS_SOURCE, expr=rule.expression_for(self._cluster), instant=True, range=False),
                # Grafana's own conversion of a rule of Prometheus': a series fires, whatever its value.
                _data("B", _EXPRESSION, type="math", expression="is_number($A) || is_nan($A) || is_inf($A)"),
                _data(
                    "C",
                    _EXPRESSION,
                    type="threshold",
                    expression="B",
                    conditions=[{"evaluator": {"type": "gt", "params": [0]}}],
                ),
            ],
        )


def _data(ref_id: str, source: str, **model: Any) -> RuleGroupRuleData:
    return RuleGroupRuleData(
        ref_id=ref_id,
        datasource_uid=source,
        relative_time_range=RuleGroupRuleDataRelativeTimeRange(from_=_LOOK_BACK_SECONDS, to=0),
        model=json.dumps({"refId": ref_id, **model}, sort_keys=True),
    )
