"""Log groups: that of the control plane, which EKS makes anew for its last logs, and those of agents in the cluster."""

from collections.abc import Iterator

from operations.cloud import Clients, pages
from operations.footprint import Footprint
from operations.leftovers.kind import Found, Kind

_OF_A_CLUSTER = ("/aws/eks/{cluster}/", "/aws/containerinsights/{cluster}/")


def existing_log_groups(clients: Clients, of: Footprint) -> Iterator[Found]:
    """Yield the log groups of the environment, whoever has made them."""
    prefixes = [prefix.format(cluster=cluster) for cluster in of.clusters for prefix in _OF_A_CLUSTER]
    names: dict[str, str] = {}
    for prefix in [*prefixes, *of.log_groups]:
        for page in pages(clients("logs"), "describe_log_groups", logGroupNamePrefix=prefix):
            for group in page["logGroups"]:
                # The name of one group may begin like that of another.
                if prefix in prefixes or group["logGroupName"] == prefix:
                    days = group.get("retentionInDays")
                    names[group["logGroupName"]] = f"kept {days} days" if days else "kept for ever"
    yield from names.items()


LOG_GROUPS = Kind(
    "log group", existing_log_groups, lambda clients, name: clients("logs").delete_log_group(logGroupName=name)
)
