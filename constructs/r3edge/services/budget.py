"""The budget of an environment."""

from cdktf_cdktf_provider_aws.budgets_budget import (
    BudgetsBudget,
    BudgetsBudgetCostFilter,
    BudgetsBudgetNotification,
)
from constructs import Construct
from pydantic import Field

from r3edge.core.context import Context
from r3edge.core.settings import Settings
from r3edge.services.alarms import AlarmTopic

_FORECAST_PERCENT, _SPENT_PERCENT = 80, 100


class BudgetSettings(Settings):
    """The costs of a month at which an alarm is raised."""

    monthly_usd: int = Field(ge=1, le=1_000_000)
    """Budget of a calendar month, in US dollars, without taxes: AWS's forecast beyond 80 % of it, and costs beyond all
    of it, raise an alarm."""
    by_tag: bool = False
    """Whether only what bears the environment's tag ``environment`` counts, and not the whole account. The tag must be
    active as a cost allocation tag, else nothing counts."""


class Budget(Construct):
    """A monthly cost budget that notifies the alarm topic. The forecast needs about five weeks of costs.

    Args:
        settings: The budget.
        context: The environment.
        alarms: The alarm topic.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: BudgetSettings, context: Context, alarms: AlarmTopic
    ) -> None:
        super().__init__(scope, id)
        # AWS Budgets writes a tag as "user:", its key, "$" and its value.
        own = BudgetsBudgetCostFilter(name="TagKeyValue", values=[f"user:environment${context.environment}"])
        BudgetsBudget(
            self,
            "budget",
            name=context.name("monthly"),
            budget_type="COST",
            time_unit="MONTHLY",
            # The API answers with a decimal.
            limit_amount=f"{settings.monthly_usd}.0",
            limit_unit="USD",
            cost_filter=[own] if settings.by_tag else None,
            notification=[
                BudgetsBudgetNotification(
                    comparison_operator="GREATER_THAN",
                    notification_type=kind,
                    threshold=percent,
                    threshold_type="PERCENTAGE",
                    subscriber_sns_topic_arns=[alarms.arn],
                )
                for kind, percent in (("FORECASTED", _FORECAST_PERCENT), ("ACTUAL", _SPENT_PERCENT))
            ],
            depends_on=list(alarms.ready),
        )
