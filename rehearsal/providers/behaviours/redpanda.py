"""Redpanda Cloud: most of what holds data must be allowed to be deleted, by an apply, before it can be."""

from collections.abc import Iterator

from rehearsal.providers.behaviour import Behaviour, Change
from rehearsal.providers.problems import Problem

_GUARDED = ("redpanda_acl", "redpanda_cluster", "redpanda_serverless_cluster", "redpanda_topic", "redpanda_user")


def _deletion_is_allowed(change: Change) -> Iterator[Problem]:
    if change.after is None and change.before and not change.before.get("allow_deletion"):
        yield Problem("The service refused", "deletion is not allowed: set allow_deletion to true first")


_ID = "{letters:20}"
_API = "https://api-{letters:8}.{id}.byoc.prd.cloud.redpanda.com"

_CLUSTER = {
    "id": _ID,
    "cluster_api_url": _API,
    "dataplane_api.url": "{cluster_api_url}",
    "kafka_api.seed_brokers": ["seed-{letters:8}.{id}.byoc.prd.cloud.redpanda.com:9092"],
}

BEHAVIOUR = Behaviour(
    unique={
        "redpanda_resource_group": "{name}",
        "redpanda_network": "{name}",
        "redpanda_cluster": "{name}",
        "redpanda_serverless_cluster": "{name}",
        "redpanda_topic": "{cluster_api_url}/{name}",
        "redpanda_user": "{cluster_api_url}/{name}",
    },
    made_up={
        "redpanda_resource_group": {"id": "{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}"},
        "redpanda_network": {"id": _ID},
        "redpanda_cluster": _CLUSTER,
        "redpanda_serverless_cluster": _CLUSTER,
        "redpanda_topic": {"id": "{name}"},
        "redpanda_user": {"id": "{name}"},
    },
    at_apply=dict.fromkeys(_GUARDED, (_deletion_is_allowed,)),
)
