"""Karpenter's instances: none may be left when Karpenter itself is destroyed, or nothing ends them."""

import time
from collections.abc import Callable, Iterator, Sequence

from operations.cloud import Clients, aws_errors, pages
from terraform_runner.journal import Journal

POLL_SECONDS = 15.0
_NODE_POOL_TAG = "karpenter.sh/nodepool"
_ALIVE = ("pending", "running", "shutting-down", "stopping", "stopped")


def karpenter_instances(clients: Clients, clusters: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield id and state of the instances that Karpenter has launched for the clusters.

    Karpenter's permissions demand both tags (Karpenter v1.14, Reference, "CloudFormation").
    """
    for cluster in clusters:
        filters = [
            {"Name": "tag-key", "Values": [_NODE_POOL_TAG]},
            {"Name": f"tag:kubernetes.io/cluster/{cluster}", "Values": ["owned"]},
            {"Name": "instance-state-name", "Values": list(_ALIVE)},
        ]
        for page in pages(clients("ec2"), "describe_instances", Filters=filters):
            for reservation in page["Reservations"]:
                for instance in reservation["Instances"]:
                    yield instance["InstanceId"], instance["State"]["Name"]


def wait_until_terminated(
    clients: Clients,
    clusters: Sequence[str],
    journal: Journal,
    *,
    limit_seconds: float,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Wait until Karpenter has ended all its instances.

    Raises:
        StepFailed: Some are left when the time is over.
    """
    deadline = time.monotonic() + limit_seconds
    with journal.step("wait for the end of Karpenter's instances") as step:
        while True:
            with aws_errors():
                found = sorted(f"{id} ({state})" for id, state in karpenter_instances(clients, clusters))
            if not found:
                step.note = "none is left"
                return
            step.progress = ", ".join(found)
            if time.monotonic() >= deadline:
                raise journal.failure(
                    step,
                    f"after {limit_seconds / 60:.0f} minutes {', '.join(found)} is left. Karpenter still runs and ends "
                    "its instances when their pods are gone: see kubectl get nodeclaims,pods -A -o wide",
                )
            sleep(POLL_SECONDS)
