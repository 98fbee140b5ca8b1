"""Karpenter's instances: which they are, and waiting for their end."""

from collections.abc import Iterator

import pytest

from operations.cloud import Clients
from operations.instances import karpenter_instances, wait_until_terminated
from terraform_runner.errors import StepFailed
from terraform_runner.journal import Journal
from tests.support.cloud import CLUSTER, OWNED, aws_in_process, launch

NODE = {**OWNED, "karpenter.sh/nodepool": "arm64"}


@pytest.fixture
def clients(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clients]:
    with aws_in_process() as clients:
        yield clients


def test_only_those_of_karpenter_and_of_the_cluster_count(clients: Clients) -> None:
    node = launch(clients, **NODE)
    launch(clients, **OWNED, **{"eks:nodegroup-name": "system"})
    launch(clients, **{"kubernetes.io/cluster/other": "owned", "karpenter.sh/nodepool": "arm64"})
    launch(clients, Name="bastion")
    assert list(karpenter_instances(clients, [CLUSTER])) == [(node, "running")]


def test_it_waits_until_the_last_one_is_terminated(clients: Clients, journal: Journal) -> None:
    nodes = [launch(clients, **NODE), launch(clients, **NODE)]
    waits: list[float] = []

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        clients("ec2").terminate_instances(InstanceIds=[nodes.pop()])

    wait_until_terminated(clients, [CLUSTER], journal, limit_seconds=600, sleep=sleep)
    assert len(waits) == 2
    assert journal.steps[-1].note == "none is left"


def test_a_stopped_instance_is_left_too(clients: Clients, journal: Journal) -> None:
    node = launch(clients, **NODE)
    clients("ec2").stop_instances(InstanceIds=[node])
    with pytest.raises(StepFailed, match=rf"after 0 minutes {node} \(stopped\) is left.*kubectl get nodeclaims"):
        wait_until_terminated(clients, [CLUSTER], journal, limit_seconds=0)
