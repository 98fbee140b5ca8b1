"""Room: every pod that stands on managed node groups fits, also while one of their nodes is drained."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from rehearsal.charts.labels import matches
from rehearsal.charts.pods import Pod
from rehearsal.charts.releases import State, managed
from rehearsal.charts.rendering import Rendered
from rehearsal.charts.workloads import Nodes, node_groups, node_pools
from rehearsal.quantity import quantity
from terraform_runner.wording import some

_MI = 2**20
_HOSTNAME = "kubernetes.io/hostname"


class Size(NamedTuple):
    """Cores and bytes."""

    cores: float
    memory: float

    def plus(self, other: "Size", times: int = 1) -> "Size":
        """Return the sum with another size, or with several of it."""
        return Size(self.cores + times * other.cores, self.memory + times * other.memory)

    def holds(self, other: "Size") -> bool:
        """Return whether another size is not greater in any part."""
        return self.cores >= other.cores and self.memory >= other.memory


_NOTHING = Size(0, 0)
# What EKS's own add-ons ask for where nobody configures it, on each node and in pods of their own; no chart of a stack
# tells that (aws/amazon-vpc-cni-k8s, aws/eks-charts and kubernetes-sigs/aws-ebs-csi-driver, November 2026).
_ON_EACH_NODE = {
    "vpc-cni": Size(0.05, 0),
    "kube-proxy": Size(0.1, 0),
    "aws-ebs-csi-driver": Size(0.03, 120 * _MI),
}
_PODS = {"coredns": (2, Size(0.1, 70 * _MI)), "aws-ebs-csi-driver": (2, Size(0.06, 240 * _MI))}


@dataclass
class _Node:
    """A node, with what is left of it."""

    kind: Nodes
    free: Size
    alone: set[str] = field(default_factory=set)
    """The workloads on it that take one pod on a node."""


@dataclass(frozen=True)
class _Wanted:
    """A pod to place; ``pod`` is None for one of EKS's own, which every node takes."""

    name: str
    size: Size
    pod: Pod | None = None
    alone: bool = False

    def fits(self, node: _Node) -> bool:
        return node.free.holds(self.size) and (self.pod is None or node.kind.take(self.pod))


def shortages(pods: Sequence[Pod], rendered: Iterable[Rendered], state: State) -> Iterator[str]:
    """Yield the pods for which managed nodes have no room; those that Karpenter makes room for are left out."""
    pools = list(node_pools(rendered))
    nodes = list(_nodes(state, pods))
    fixed = [
        pod for pod in pods if any(node.kind.take(pod) for node in nodes) and not any(pool.take(pod) for pool in pools)
    ]
    wanted = sorted([*_of_charts(fixed), *_of_eks(state)], key=lambda one: -one.size.memory)
    largest = max(range(len(nodes)), key=lambda number: nodes[number].free, default=0)
    if left := _left(wanted, nodes, strict=True):
        yield f"{len(nodes)} nodes have no room for {some(left)}"
    elif len(nodes) > 1:
        rest = [node for number, node in enumerate(_nodes(state, pods)) if number != largest]
        if left := _left(wanted, rest, strict=False):
            yield f"{len(nodes)} nodes, one of them drained, have no room for {some(left)}"


def requested(spec: Mapping[str, Any]) -> Size:
    """Return what a pod requests: its containers together, or the largest of those that run before them."""
    running, before = _NOTHING, []
    for container in spec.get("initContainers") or []:
        if container.get("restartPolicy") == "Always":
            running = running.plus(_asked(container))
        else:
            before.append(_asked(container))
    for container in spec.get("containers") or []:
        running = running.plus(_asked(container))
    most = [running, *before]
    return Size(max(one.cores for one in most), max(one.memory for one in most))


def _asked(container: Mapping[str, Any]) -> Size:
    requests = (container.get("resources") or {}).get("requests") or {}
    return Size(float(quantity(requests.get("cpu", 0))), float(quantity(requests.get("memory", 0))))


def _left(wanted: Iterable[_Wanted], nodes: Sequence[_Node], *, strict: bool) -> list[str]:
    """Place pods, the largest first, each where most memory is left; return those that are left.

    With one node less a workload that takes one pod on a node may have to wait.
    """
    left = []
    for one in wanted:
        open_to = [node for node in nodes if one.fits(node)]
        places = [node for node in open_to if not (one.alone and one.name in node.alone)]
        if places:
            node = max(places, key=lambda place: place.free.memory)
            node.free = node.free.plus(one.size, -1)
            node.alone.add(one.name)
        elif strict or not open_to:
            left.append(one.name)
    return list(dict.fromkeys(left))


def _of_charts(pods: Iterable[Pod]) -> Iterator[_Wanted]:
    for pod in pods:
        if not pod.is_hook and pod.kind != "DaemonSet":
            one = _Wanted(f"{pod.kind} {pod.name}", requested(pod.spec), pod, _is_alone(pod))
            yield from [one] * pod.replicas


def _is_alone(pod: Pod) -> bool:
    rules = ((pod.spec.get("affinity") or {}).get("podAntiAffinity") or {}).get(
        "requiredDuringSchedulingIgnoredDuringExecution"
    ) or []
    return any(
        rule.get("topologyKey") == _HOSTNAME and matches(rule.get("labelSelector") or {}, pod.labels) for rule in rules
    )


def _of_eks(state: State) -> Iterator[_Wanted]:
    for body in managed(state, "aws_eks_addon"):
        count, size = _PODS.get(body["addon_name"], (0, _NOTHING))
        yield from [_Wanted(body["addon_name"], size)] * count


def _nodes(state: State, pods: Sequence[Pod]) -> Iterator[_Node]:
    everywhere = _NOTHING
    for body in managed(state, "aws_eks_addon"):
        everywhere = everywhere.plus(_ON_EACH_NODE.get(body["addon_name"], _NOTHING))
    for kind, body in zip(node_groups(state), managed(state, "aws_eks_node_group"), strict=True):
        sizes = [_allocatable(one) for one in body.get("instance_types") or [] if one in _instance_types()]
        if not sizes:
            continue
        taken = everywhere
        for pod in pods:
            if pod.kind == "DaemonSet" and kind.take(pod):
                taken = taken.plus(requested(pod.spec))
        (scaling,) = body["scaling_config"]
        for _ in range(scaling["desired_size"]):
            yield _Node(kind, min(sizes, key=lambda size: size.memory).plus(taken, -1))


@cache
def _instance_types() -> Mapping[str, Any]:
    # A table of some megabytes, which nothing else in this process needs.
    from moto.ec2.models.instance_types import INSTANCE_TYPES

    return INSTANCE_TYPES


def _allocatable(instance_type: str) -> Size:
    """Return what a node has for pods.

    kubelet's part as awslabs/amazon-eks-ami has it (nodeadm, internal/kubelet/config.go): 6 % of the first core, 1 % of
    the second, 0.5 % of the next two and 0.25 % of the rest; 255 MiB, 11 MiB for each pod that the network interfaces
    allow, and 100 MiB before pods are evicted. 7.5 % of an instance's memory is not seen by the system (Karpenter's
    ``VM_MEMORY_OVERHEAD_PERCENT``).
    """
    facts = _instance_types()[instance_type]
    cores = facts["VCpuInfo"]["DefaultVCpus"]
    network = facts["NetworkInfo"]
    most = network["MaximumNetworkInterfaces"] * (network["Ipv4AddressesPerInterface"] - 1) + 2
    reserved = sum(share for share, _ in zip((0.06, 0.01, 0.005, 0.005), range(cores), strict=False))
    reserved += 0.0025 * max(0, cores - 4)
    memory = facts["MemoryInfo"]["SizeInMiB"] * (1 - 0.075) - 255 - 11 * most - 100
    return Size(cores - reserved, memory * _MI)
