"""AWS RAM: moto has resource shares, and lacks changes of their content.

Follows the AWS RAM API Reference: CreateResourceShare, GetResourceShares, AssociateResourceShare,
DisassociateResourceShare, GetResourceShareAssociations, ListResourceSharePermissions, TagResource and UntagResource.
"""

from collections.abc import Callable, Iterator
from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import unix_time, utcnow
from moto.ram import urls
from moto.ram.exceptions import InvalidParameterException, UnknownResourceException
from moto.ram.models import ResourceShare, ram_backends
from moto.ram.responses import ResourceAccessManagerResponse

from .patching import Gaps

gaps = Gaps("AWS RAM")
gaps.route(
    urls.url_paths,
    ResourceAccessManagerResponse.dispatch,
    "/associateresourceshare",
    "/disassociateresourceshare",
    "/listresourcesharepermissions",
    "/tagresource",
    "/untagresource",
)

DEFAULT_PERMISSION = "arn:{partition}:ram::aws:permission/AWSRAMDefaultPermission{kind}"


@gaps.wrap(ResourceShare)
def __init__(original: Callable[..., None], self: Any, account_id: str, region: str, **options: Any) -> None:
    """Stock moto drops tags and permissions."""
    original(self, account_id, region, **options)
    self.tags = {tag["key"]: tag["value"] for tag in options.get("tags") or []}
    self.permission_arns = list(options.get("permissionArns") or [])


@gaps.wrap(ResourceShare)
def describe(original: Callable[..., dict[str, Any]], self: Any) -> dict[str, Any]:
    """Stock moto drops tags."""
    return {**original(self), "tags": [{"key": key, "value": value} for key, value in self.tags.items()]}


@gaps.add(ResourceAccessManagerResponse)
def get_resource_shares(self: ResourceAccessManagerResponse) -> ActionResult:
    """Stock moto ignores the filters, and knows no shares of other accounts."""
    wanted = {
        "arn": self._get_param("resourceShareArns"),
        "name": self._get_param("name") and [self._get_param("name")],
        "status": self._get_param("resourceShareStatus") and [self._get_param("resourceShareStatus")],
    }
    shares = [
        share
        for share in _shares(self, self._get_param("resourceOwner"))
        if all(values is None or getattr(share, name) in values for name, values in wanted.items())
    ]
    return ActionResult({"resourceShares": [share.describe() for share in shares]})


def _shares(response: ResourceAccessManagerResponse, owner: str) -> Iterator[ResourceShare]:
    if owner == "SELF":
        yield from response.ram_backend.resource_shares
    elif owner == "OTHER-ACCOUNTS":
        for account, backends in list(ram_backends.items()):
            if account != response.current_account:
                shares = backends[response.region].resource_shares
                yield from (share for share in shares if response.current_account in share.principals)
    else:
        raise InvalidParameterException(
            f"{owner} is not a valid resource owner. Specify either SELF or OTHER-ACCOUNTS."
        )


@gaps.add(ResourceAccessManagerResponse)
def associate_resource_share(self: ResourceAccessManagerResponse) -> ActionResult:
    """AssociateResourceShare: moto lacks it."""
    share = _share(self)
    principals, resources = self._get_param("principals") or [], self._get_param("resourceArns") or []
    # moto's own checks of what a principal and a resource may be.
    share.add_principals([principal for principal in principals if principal not in share.principals])
    share.add_resources([resource for resource in resources if resource not in share.resource_arns])
    return _associations(share, principals, resources, "ASSOCIATED")


@gaps.add(ResourceAccessManagerResponse)
def disassociate_resource_share(self: ResourceAccessManagerResponse) -> ActionResult:
    """DisassociateResourceShare: moto lacks it."""
    share = _share(self)
    principals, resources = self._get_param("principals") or [], self._get_param("resourceArns") or []
    for held, leaving in ((share.principals, principals), (share.resource_arns, resources)):
        for item in leaving:
            if item not in held:
                raise UnknownResourceException(f"{item} is not associated with the resource share.")
            held.remove(item)
    return _associations(share, principals, resources, "DISASSOCIATED")


@gaps.add(ResourceAccessManagerResponse)
def list_resource_share_permissions(self: ResourceAccessManagerResponse) -> ActionResult:
    """ListResourceSharePermissions: moto lacks it.

    A type of resource without a permission has AWS's default one.
    """
    share: Any = _share(self)
    kinds = {_kind(resource) for resource in share.resource_arns}
    defaults = [DEFAULT_PERMISSION.format(partition=self.partition, kind=kind) for kind in sorted(kinds)]
    arns = share.permission_arns or defaults
    summaries = [{"arn": arn, "name": arn.split("/")[-1], "version": "1", "defaultVersion": True} for arn in arns]
    return ActionResult({"permissions": summaries})


@gaps.add(ResourceAccessManagerResponse)
def tag_resource(self: ResourceAccessManagerResponse) -> ActionResult:
    """TagResource: moto lacks it."""
    share: Any = _share(self)
    share.tags.update({tag["key"]: tag["value"] for tag in self._get_param("tags")})
    return EmptyResult()


@gaps.add(ResourceAccessManagerResponse)
def untag_resource(self: ResourceAccessManagerResponse) -> ActionResult:
    """UntagResource: moto lacks it."""
    share: Any = _share(self)
    for key in self._get_param("tagKeys"):
        share.tags.pop(key, None)
    return EmptyResult()


def _share(response: ResourceAccessManagerResponse) -> ResourceShare:
    arn = response._get_param("resourceShareArn")
    for share in response.ram_backend.resource_shares:
        if share.arn == arn and share.status == "ACTIVE":
            return share
    raise UnknownResourceException(f"ResourceShare {arn} could not be found.")


def _kind(resource_arn: str) -> str:
    """Return the type in a resource's ARN as permissions spell it: transit-gateway becomes TransitGateway."""
    return "".join(word.capitalize() for word in resource_arn.split(":", 5)[5].split("/")[0].split("-"))


def _associations(share: ResourceShare, principals: list[str], resources: list[str], status: str) -> ActionResult:
    kinds = [(principal, "PRINCIPAL") for principal in principals] + [(resource, "RESOURCE") for resource in resources]
    now = unix_time(utcnow())
    associations = [
        {
            "resourceShareArn": share.arn,
            "resourceShareName": share.name,
            "associatedEntity": entity,
            "associationType": kind,
            "status": status,
            "creationTime": now,
            "lastUpdatedTime": now,
            "external": False,
        }
        for entity, kind in kinds
    ]
    return ActionResult({"resourceShareAssociations": associations})
