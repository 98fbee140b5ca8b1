"""Load balancers and target groups that controllers have made for Services and Ingresses."""

from collections.abc import Iterator, Sequence
from typing import Any

from operations.cloud import Clients, pages
from operations.footprint import Footprint
from operations.leftovers.kind import Found, Kind, owned_tag, tags_of

CONTROLLER_TAG = "elbv2.k8s.aws/cluster"
"""Set by the AWS Load Balancer Controller on all that it creates."""
_TAGS_A_CALL = 20
"""Elastic Load Balancing API Reference, DescribeTags."""


def _made_in_cluster(tags: dict[str, str], clusters: Sequence[str]) -> bool:
    return tags.get(CONTROLLER_TAG) in clusters or any(tags.get(owned_tag(cluster)) == "owned" for cluster in clusters)


def _in_clusters(client: Any, argument: str, answer: str, ids: Sequence[str], of: Footprint) -> Iterator[str]:
    """Yield the ids whose tags name one of the clusters."""
    for start in range(0, len(ids), _TAGS_A_CALL):
        described = client.describe_tags(**{argument: ids[start : start + _TAGS_A_CALL]})["TagDescriptions"]
        yield from (one[answer] for one in described if _made_in_cluster(tags_of(one), of.clusters))


def _load_balancers(clients: Clients, of: Footprint) -> Iterator[Found]:
    client = clients("elbv2")
    found = [one for page in pages(client, "describe_load_balancers") for one in page["LoadBalancers"]]
    names = {one["LoadBalancerArn"]: one["LoadBalancerName"] for one in found}
    for arn in _in_clusters(client, "ResourceArns", "ResourceArn", list(names), of):
        yield arn, names[arn]


def _remove_load_balancer(clients: Clients, arn: str) -> None:
    client = clients("elbv2")
    client.delete_load_balancer(LoadBalancerArn=arn)
    # Its target groups and security groups are in use until then.
    client.get_waiter("load_balancers_deleted").wait(LoadBalancerArns=[arn])


def _classic_load_balancers(clients: Clients, of: Footprint) -> Iterator[Found]:
    client = clients("elb")
    found = [
        one["LoadBalancerName"]
        for page in pages(client, "describe_load_balancers")
        for one in page["LoadBalancerDescriptions"]
    ]
    for name in _in_clusters(client, "LoadBalancerNames", "LoadBalancerName", found, of):
        yield name, "classic"


def _target_groups(clients: Clients, of: Footprint) -> Iterator[Found]:
    client = clients("elbv2")
    found = [one for page in pages(client, "describe_target_groups") for one in page["TargetGroups"]]
    names = {one["TargetGroupArn"]: one["TargetGroupName"] for one in found}
    for arn in _in_clusters(client, "ResourceArns", "ResourceArn", list(names), of):
        yield arn, names[arn]


LOAD_BALANCERS = Kind("load balancer", _load_balancers, _remove_load_balancer)
CLASSIC_LOAD_BALANCERS = Kind(
    "load balancer",
    _classic_load_balancers,
    lambda clients, name: clients("elb").delete_load_balancer(LoadBalancerName=name),
)
TARGET_GROUPS = Kind(
    "target group",
    _target_groups,
    lambda clients, arn: clients("elbv2").delete_target_group(TargetGroupArn=arn),
)
