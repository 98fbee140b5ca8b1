"""The budget: how much, of what, and who is told when."""

import pytest

from r3edge.services import BudgetSettings
from tests.services.stacks import synthesize_services


def test_the_forecast_and_the_costs_raise_an_alarm() -> None:
    found = synthesize_services(budget=BudgetSettings(monthly_usd=250))
    budget = found.one("aws_budgets_budget")
    assert budget["name"] == "trading-test-monthly"
    assert (budget["budget_type"], budget["time_unit"]) == ("COST", "MONTHLY")
    # Without the decimal every plan would change it.
    assert (budget["limit_amount"], budget["limit_unit"]) == ("250.0", "USD")
    topic = found.address("aws_sns_topic", "services/alarms/topic")
    told = {(one["notification_type"], one["threshold"], one["threshold_type"]) for one in budget["notification"]}
    assert told == {("FORECASTED", 80, "PERCENTAGE"), ("ACTUAL", 100, "PERCENTAGE")}
    for one in budget["notification"]:
        assert one["comparison_operator"] == "GREATER_THAN"
        assert one["subscriber_sns_topic_arns"] == [f"${{{topic}.arn}}"]
    # AWS refuses a topic that the budget may not publish to.
    assert budget["depends_on"] == [found.address("aws_sns_topic_policy", "services/alarms/policy")]


@pytest.mark.parametrize(("by_tag", "values"), [(False, None), (True, ["user:environment$test"])])
def test_it_counts_the_account_or_what_bears_the_tag(by_tag: bool, values: list[str] | None) -> None:
    found = synthesize_services(budget=BudgetSettings(monthly_usd=250, by_tag=by_tag))
    filters = found.one("aws_budgets_budget").get("cost_filter")
    assert filters == (None if values is None else [{"name": "TagKeyValue", "values": values}])
