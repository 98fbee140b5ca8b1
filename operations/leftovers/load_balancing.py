"""Load balancers and target groups that controllers have made for Services and Ingresses."""

from collections.abc import Callable, Iterator, Sequence
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


def _finding(operation: str, kind: str) -> Callable[[Clients, Footprint], Iterator[Found]]:
    """Return a function that finds objects of a kind (``LoadBalancer``), which an operation lists."""

    def find(clients: Clients, of: Footprint) -> Iterator[Found]:
        client = clients("elbv2")
        found = [one for page in pages(client, operation) for one in page[f"{kind}s"]]
        names = {one[f"{kind}Arn"]: one[f"{kind}Name"] for one in found}
        for arn in _in_clusters(client, "ResourceArns", "ResourceArn", list(names), of):
            yield arn, names[arn]

    return find


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


LOAD_BALANCERS = Kind("load balancer", _finding("describe_load_balancers", "LoadBalancer"), _remove_load_balancer)
CLASSIC_LOAD_BALANCERS = Kind(
    "load balancer",
    _classic_load_balancers,
    lambda clients, name: clients("elb").delete_load_balancer(LoadBalancerName=name),
)
TARGET_GROUPS = Kind(
    "target group",
    _finding("describe_target_groups", "TargetGroup"),
    lambda clients, arn: clients("elbv2").delete_target_group(TargetGroupArn=arn),
)
