"""AWS Budgets: subscribers, updates and tags.

Follows the AWS Billing and Cost Management API Reference: DescribeSubscribersForNotification, UpdateBudget,
ListTagsForResource, TagResource and UntagResource.
"""

from collections.abc import Callable
from typing import Any

from moto.budgets.exceptions import NotFoundException
from moto.budgets.models import Budget
from moto.budgets.responses import BudgetsResponse
from moto.core.responses import ActionResult, EmptyResult

from .patching import Gaps, state_of

gaps = Gaps("AWS Budgets")

IDENTITY = ("NotificationType", "ComparisonOperator", "Threshold")
"""The fields that identify a notification of a budget."""


class Tags(dict[str, str]):
    """The tags of one budget."""


@gaps.wrap(BudgetsResponse)
def create_budget(original: Callable[..., str], self: BudgetsResponse) -> str:
    """Stock moto drops the tags."""
    answer = original(self)
    budget = _budget(self, self._get_param("Budget")["BudgetName"])
    state_of(budget, Tags).update(_pairs(self._get_param("ResourceTags") or []))
    return answer


@gaps.add(BudgetsResponse)
def update_budget(self: BudgetsResponse) -> ActionResult:
    """UpdateBudget: moto lacks it."""
    wanted = self._get_param("NewBudget")
    _budget(self, wanted["BudgetName"]).budget.update(wanted)
    return EmptyResult()


@gaps.add(BudgetsResponse)
def describe_subscribers_for_notification(self: BudgetsResponse) -> ActionResult:
    """DescribeSubscribersForNotification: moto lacks it, though it keeps them."""
    wanted = self._get_param("Notification")
    notifications: list[Any] = _budget(self, self._get_param("BudgetName")).notifications
    for notification in notifications:
        if all(notification.details.get(name) == wanted[name] for name in IDENTITY):
            return ActionResult({"Subscribers": notification.subscribers})
    raise NotFoundException("Unable to find the notification.")


@gaps.add(BudgetsResponse)
def list_tags_for_resource(self: BudgetsResponse) -> ActionResult:
    """ListTagsForResource: moto lacks it."""
    return ActionResult({"ResourceTags": [{"Key": key, "Value": value} for key, value in _tags(self).items()]})


@gaps.add(BudgetsResponse)
def tag_resource(self: BudgetsResponse) -> ActionResult:
    """TagResource: moto lacks it."""
    _tags(self).update(_pairs(self._get_param("ResourceTags")))
    return EmptyResult()


@gaps.add(BudgetsResponse)
def untag_resource(self: BudgetsResponse) -> ActionResult:
    """UntagResource: moto lacks it."""
    for key in self._get_param("ResourceTagKeys"):
        _tags(self).pop(key, None)
    return EmptyResult()


def _budget(response: BudgetsResponse, name: str) -> Budget:
    budget = response.backend.budgets[response.current_account].get(name)
    if budget is None:
        raise NotFoundException(f"Unable to get budget: {name} - the budget doesn't exist.")
    return budget


def _tags(response: BudgetsResponse) -> dict[str, str]:
    """Return the tags of the budget in a request's ARN (arn:aws:budgets::<account>:budget/<name>)."""
    name = response._get_param("ResourceARN").split(":budget/", 1)[-1]
    return state_of(_budget(response, name), Tags)


def _pairs(tags: list[dict[str, Any]]) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in tags}
