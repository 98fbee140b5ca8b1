"""Tags of all EKS objects: moto tags clusters only.

Follows the Amazon EKS API Reference: TagResource, UntagResource and ListTagsForResource.
"""

from collections.abc import Callable, Iterator

from moto.core.responses import ActionResult, EmptyResult
from moto.eks.models import Cluster, EKSBackend
from moto.eks.responses import EKSResponse

from ..patching import Gaps, state_of
from .access import Entries
from .addons import Addons
from .common import not_found
from .pod_identity import Associations

gaps = Gaps("Amazon EKS tags")


@gaps.add(EKSBackend)
def tag_resource(self: EKSBackend, resource_arn: str, tags: dict[str, str]) -> None:
    """TagResource."""
    _tags(self, resource_arn).update(tags)


@gaps.add(EKSBackend)
def untag_resource(self: EKSBackend, resource_arn: str, tag_keys: list[str]) -> None:
    """UntagResource."""
    tags = _tags(self, resource_arn)
    for key in tag_keys:
        tags.pop(key, None)


@gaps.add(EKSBackend)
def list_tags_for_resource(self: EKSBackend, resource_arn: str) -> dict[str, str]:
    """ListTagsForResource."""
    return _tags(self, resource_arn)


@gaps.wrap(EKSResponse, "untag_resource")
def untag_all(_: Callable[..., ActionResult], self: EKSResponse) -> ActionResult:
    """Stock moto removes only the first of several keys (the query repeats tagKeys)."""
    self.eks_backend.untag_resource(self._extract_arn_from_path(), self.querystring["tagKeys"])
    return EmptyResult()


def _tags(backend: EKSBackend, arn: str) -> dict[str, str]:
    for cluster in list(backend.clusters.values()):
        for owner, tags in _tagged(cluster):
            if owner == arn:
                return tags
    return not_found(f"The specified resource {arn} was not found.")


def _tagged(cluster: Cluster) -> Iterator[tuple[str, dict[str, str]]]:
    yield cluster.arn, cluster.tags
    for group in list(cluster.nodegroups.values()):
        yield group.arn, group.tags
    for profile in list(cluster.fargate_profiles.values()):
        yield profile.fargate_profile_arn, profile.tags
    for addon in list(state_of(cluster, Addons).values()):
        yield addon.addon_arn, addon.tags
    for entry in list(state_of(cluster, Entries).values()):
        yield entry.access_entry_arn, entry.tags
    for association in list(state_of(cluster, Associations).values()):
        yield association.association_arn, association.tags
