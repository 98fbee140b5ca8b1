"""IAM actions from the log of the rehearsal's AWS server.

A line of the log has caller, service, method, path with query, action (where the request names one) and status. The
path of a REST service names its operation by the model that botocore has of it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from botocore.loaders import Loader

_LINE = re.compile(
    r"^\S+ \S+ terraform (?P<service>[a-z0-9.-]+) (?P<method>[A-Z]+) (?P<place>\S+) (?P<action>\S*) ?\d{3} "
)

_MODELS = {"monitoring": "cloudwatch", "elasticloadbalancing": "elbv2"}
"""botocore's name of a service, by the name that requests are signed for; the same if not given."""
_PREFIXES = {"monitoring": "cloudwatch"}
"""The prefix of a service's IAM actions, by the name that requests are signed for; the same if not given."""
_RENAMED = {
    "budgets:CreateBudget": "budgets:ModifyBudget",
    "budgets:CreateNotification": "budgets:ModifyBudget",
    "budgets:CreateSubscriber": "budgets:ModifyBudget",
    "budgets:DeleteBudget": "budgets:ModifyBudget",
    "budgets:DescribeBudget": "budgets:ViewBudget",
    "budgets:DescribeBudgets": "budgets:ViewBudget",
    "budgets:DescribeNotificationsForBudget": "budgets:ViewBudget",
    "budgets:DescribeSubscribersForNotification": "budgets:ViewBudget",
    "budgets:UpdateBudget": "budgets:ModifyBudget",
    "s3:DeleteBucketLifecycle": "s3:PutLifecycleConfiguration",
    "s3:DeleteBucketEncryption": "s3:PutEncryptionConfiguration",
    "s3:DeleteBucketOwnershipControls": "s3:PutBucketOwnershipControls",
    "s3:DeletePublicAccessBlock": "s3:PutBucketPublicAccessBlock",
    "s3:DeleteObjects": "s3:DeleteObject",
    "s3:GetBucketAccelerateConfiguration": "s3:GetAccelerateConfiguration",
    "s3:GetBucketCors": "s3:GetBucketCORS",
    "s3:GetBucketLifecycle": "s3:GetLifecycleConfiguration",
    "s3:PutBucketLifecycle": "s3:PutLifecycleConfiguration",
    "s3:GetBucketEncryption": "s3:GetEncryptionConfiguration",
    "s3:GetBucketLifecycleConfiguration": "s3:GetLifecycleConfiguration",
    "s3:GetBucketReplication": "s3:GetReplicationConfiguration",
    "s3:GetObjectLockConfiguration": "s3:GetBucketObjectLockConfiguration",
    "s3:GetPublicAccessBlock": "s3:GetBucketPublicAccessBlock",
    "s3:HeadBucket": "s3:ListBucket",
    "s3:HeadObject": "s3:GetObject",
    "s3:ListBuckets": "s3:ListAllMyBuckets",
    "s3:ListObjectVersions": "s3:ListBucketVersions",
    "s3:ListObjectsV2": "s3:ListBucket",
    "s3:PutBucketEncryption": "s3:PutEncryptionConfiguration",
    "s3:PutBucketLifecycleConfiguration": "s3:PutLifecycleConfiguration",
    "s3:PutObjectLockConfiguration": "s3:PutBucketObjectLockConfiguration",
    "s3:PutPublicAccessBlock": "s3:PutBucketPublicAccessBlock",
}
"""IAM actions that are not named after their operation (Service Authorization Reference)."""
_WITHOUT_PERMISSION = frozenset({"sts:GetCallerIdentity"})


@dataclass(frozen=True)
class _Rest:
    """An operation of a REST service, as its model has it."""

    name: str
    method: str
    path: re.Pattern[str]
    query: frozenset[str]
    literals: int


def actions(log: Path) -> set[str]:
    """Return the IAM actions of all calls by Terraform in a log.

    Raises:
        LookupError: A call is of no operation that botocore knows.
    """
    with log.open() as lines:
        return set(_actions(lines))


def _actions(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        call = _LINE.match(line)
        if call:
            service = call["service"]
            operation = call["action"].rpartition(".")[2] or _operation(service, call["method"], call["place"])
            action = f"{_PREFIXES.get(service, service)}:{operation}"
            if action not in _WITHOUT_PERMISSION:
                yield _RENAMED.get(action, action)


def _operation(service: str, method: str, place: str) -> str:
    parts = urlsplit(place)
    given = parse_qs(parts.query, keep_blank_values=True).keys()
    fitting = [
        one
        for one in _operations(service)
        if one.method == method and one.path.fullmatch(parts.path) and one.query <= given
    ]
    if not fitting:
        raise LookupError(f"{service} has no operation for {method} {place}")
    return max(fitting, key=lambda one: (len(one.query), one.literals)).name


@cache
def _operations(service: str) -> tuple[_Rest, ...]:
    model = Loader().load_service_model(_MODELS.get(service, service), "service-2")
    found: list[_Rest] = []
    for name, operation in model["operations"].items():
        path, _, query = operation["http"]["requestUri"].partition("?")
        # An ARN in a path has slashes.
        pattern = re.sub(
            r"\\\{[^}]+\\\}", "[^/]+", re.sub(r"\\\{([^}]+\\\+|[^}]*[aA]rn)\\\}", ".+", re.escape(path.rstrip("/")))
        )
        names = frozenset(parse_qs(query, keep_blank_values=True))
        literals = len(re.sub(r"\{[^}]+\}", "", path))
        found.append(_Rest(name, operation["http"]["method"], re.compile(pattern + "/?"), names, literals))
    return tuple(found)
