"""Helpers of the EKS gaps: clusters, answers, updates and pages."""

import re
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NoReturn

from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.eks import urls
from moto.eks.exceptions import (
    InvalidParameterException,
    InvalidRequestException,
    ResourceInUseException,
    ResourceNotFoundException,
)
from moto.eks.models import Cluster, paginated_list
from moto.eks.responses import DEFAULT_MAX_RESULTS, EKSResponse

from ..patching import Gaps, state_of

CLUSTER_PATH = "/clusters/(?P<name>[^/]+)"
ROLE = re.compile(r"arn:[^:]+:iam::\d{12}:role/.+")


def route(gaps: Gaps, *paths: str) -> None:
    """Route paths to moto's EKS class, which finds the operation in the service model by itself."""
    gaps.route(urls.url_paths, urls.response.dispatch, *paths)


def cluster_of(response: EKSResponse) -> Cluster:
    """Return the cluster of a request, or refuse with ResourceNotFoundException."""
    return response.eks_backend.describe_cluster(name=response._get_param("name"))


def arn(response: EKSResponse, kind: str, *parts: str) -> str:
    """Return the ARN of an object of a cluster."""
    return f"arn:{response.partition}:eks:{response.region}:{response.current_account}:{kind}/{'/'.join(parts)}"


def not_found(message: str) -> NoReturn:
    """Refuse: the object does not exist."""
    raise ResourceNotFoundException(message=message)


def in_use(message: str) -> NoReturn:
    """Refuse: the object exists."""
    raise ResourceInUseException(message=message)


def invalid(message: str) -> NoReturn:
    """Refuse: a parameter is invalid."""
    raise InvalidParameterException(message=message)


def unfit(message: str) -> NoReturn:
    """Refuse: the cluster's state does not allow it."""
    raise InvalidRequestException(message=message)


def check_role(arn: str) -> None:
    """Refuse an ARN that is no role's. moto's own check reads a file of a megabyte each time."""
    if not ROLE.fullmatch(arn):
        invalid(f"Invalid Role Arn: '{arn}'")


def page(response: EKSResponse, key: str, names: list[str]) -> ActionResult:
    """Return one page of a list of names."""
    maximum = response._get_int_param("maxResults", DEFAULT_MAX_RESULTS)
    found, token = paginated_list(names, maximum, response._get_param("nextToken"))
    return ActionResult({key: found, "nextToken": token})


@dataclass
class Update:
    """An update of a cluster, node group or add-on. It is complete at once."""

    type: str
    status: str = "Successful"
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    params: list[dict[str, str]] = field(default_factory=list)
    created_at: datetime = field(default_factory=utcnow)
    errors: list[Any] = field(default_factory=list)


class Updates(dict[str, Update]):
    """The updates of one cluster by id."""


def updated(cluster: Cluster, kind: str) -> ActionResult:
    """Record an update of a cluster or one of its objects, and answer with it."""
    update = Update(kind)
    state_of(cluster, Updates)[update.id] = update
    return ActionResult({"update": update})
