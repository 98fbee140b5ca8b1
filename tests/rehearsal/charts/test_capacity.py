"""Pods fit on the managed nodes, also while one of them is drained."""

from pathlib import Path
from typing import Any

import pytest

from rehearsal.charts.capacity import requested
from rehearsal.quantity import quantity
from tests.rehearsal.charts.own_chart import State, deployment, state, wrong

# t4g.medium: 2 cores and 4 GiB; 1.93 cores and about 3.2 GiB of them are for pods.
TYPE = "t4g.medium"
NO_ROOM = "have no room for Deployment deployment"
DRAINED = f"2 nodes, one of them drained, {NO_ROOM}"


def nodes(count: int, *types: str, addons: tuple[str, ...] = ()) -> State:
    group = {"instance_types": list(types or (TYPE,)), "scaling_config": [{"desired_size": count}], "subnet_ids": []}
    return state(aws_eks_node_group=[group], aws_eks_addon=[{"addon_name": addon} for addon in addons])


def pods(replicas: int, *, cpu: str = "10m", memory: str = "32Mi", kind: str = "Deployment", **pod: Any) -> Any:
    sizes = {"requests": {"cpu": cpu, "memory": memory}, "limits": {"memory": memory}}
    one = deployment(pod=pod, container={"resources": sizes})
    if kind != "DaemonSet":
        one["spec"]["replicas"] = replicas
    return {**one, "kind": kind, "metadata": {"name": kind.lower()}}


@pytest.mark.parametrize(
    ("text", "number"), [("250m", 0.25), ("2", 2), (2, 2), ("1.5", 1.5), ("64Mi", 2**26), ("1G", 1e9), ("1Ki", 1024)]
)
def test_quantities(text: Any, number: float) -> None:
    assert quantity(text) == number


def test_a_pod_requests_its_containers_or_the_largest_before_them() -> None:
    def container(cpu: str, **more: Any) -> dict[str, Any]:
        return {"resources": {"requests": {"cpu": cpu}}, **more}

    both = [container("1"), container("2")]
    assert requested({"containers": both}).cores == 3
    assert requested({"containers": both, "initContainers": [container("4"), container("2")]}).cores == 4
    assert requested({"containers": both, "initContainers": [container("1", restartPolicy="Always")]}).cores == 4
    assert requested({"containers": [{}]}) == (0, 0)


@pytest.mark.parametrize(
    ("count", "replicas", "said"),
    [
        (2, 3, []),
        (2, 4, [DRAINED]),
        (2, 7, [f"2 nodes {NO_ROOM}"]),
        (1, 3, []),
        (1, 4, [f"1 nodes {NO_ROOM}"]),
    ],
)
def test_memory(tmp_path: Path, count: int, replicas: int, said: list[str]) -> None:
    assert wrong(tmp_path, pods(replicas, memory="1Gi"), of=nodes(count)) == said


def test_cores(tmp_path: Path) -> None:
    assert wrong(tmp_path / "a", pods(1, cpu="1930m"), of=nodes(2)) == []
    assert wrong(tmp_path / "b", pods(1, cpu="1931m"), of=nodes(2)) == [f"2 nodes {NO_ROOM}"]


def test_the_smallest_type_counts(tmp_path: Path) -> None:
    assert wrong(tmp_path / "a", pods(3, memory="2Gi"), of=nodes(2, "m7g.large")) == []
    assert wrong(tmp_path / "b", pods(3, memory="2Gi"), of=nodes(2, "m7g.large", TYPE)) != []
    assert wrong(tmp_path / "c", pods(3, memory="2Gi"), of=nodes(2, "unknown.large")) == []


def test_the_largest_node_is_the_one_that_is_drained(tmp_path: Path) -> None:
    of = nodes(1)
    of["resources"] += nodes(1, "m7g.large")["resources"]
    # Four on the large one, which then has least left, and one on the other, which has no room for five.
    assert wrong(tmp_path, pods(5, memory="1Gi"), of=of) == [DRAINED]


def test_daemons_and_eks_own_pods_take_their_part(tmp_path: Path) -> None:
    three = pods(3, memory="1Gi")
    daemon = pods(1, memory="256Mi", kind="DaemonSet")
    assert wrong(tmp_path / "a", three, daemon, of=nodes(2)) == [DRAINED]
    assert wrong(tmp_path / "b", three, of=nodes(2, addons=("aws-ebs-csi-driver",))) == [
        "2 nodes, one of them drained, have no room for aws-ebs-csi-driver"
    ]
    assert wrong(tmp_path / "c", three, of=nodes(2, addons=("other",))) == []


def test_one_pod_on_a_node(tmp_path: Path) -> None:
    term = {"topologyKey": "kubernetes.io/hostname", "labelSelector": {"matchLabels": {"app": "shop"}}}
    alone = {"podAntiAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [term]}}
    # One of two waits while the other's node is drained.
    assert wrong(tmp_path / "a", pods(2, affinity=alone), of=nodes(2)) == []
    assert wrong(tmp_path / "b", pods(3, affinity=alone), of=nodes(2)) == [f"2 nodes {NO_ROOM}"]
    term["labelSelector"] = {"matchLabels": {"app": "other"}}
    assert wrong(tmp_path / "c", pods(3, affinity=alone), of=nodes(2)) == []


def test_karpenter_makes_room_of_its_own(tmp_path: Path) -> None:
    pool = {
        "apiVersion": "karpenter.sh/v1",
        "kind": "NodePool",
        "metadata": {"name": "pool"},
        "spec": {"template": {"spec": {}}},
    }
    many = pods(9, memory="1Gi")
    assert [one for one in wrong(tmp_path / "a", many, pool, of=nodes(2)) if "no room" in one] == []
    assert wrong(tmp_path / "b", many, of=nodes(2)) == [f"2 nodes {NO_ROOM}"]
