"""What the rendered workloads need beside themselves: images, resources, accounts, nodes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rehearsal.charts.pods import Pod
from rehearsal.charts.releases import State, managed
from rehearsal.charts.rendering import Rendered

_EFFECTS = {"NO_SCHEDULE": "NoSchedule", "NO_EXECUTE": "NoExecute"}
"""Those of EKS's names for a taint's effects that keep pods away."""


_SET_BY_OTHERS = (
    *("kubernetes.io/", "node.kubernetes.io/", "topology.kubernetes.io/"),
    *("eks.amazonaws.com/", "karpenter.sh/", "karpenter.k8s.aws/"),
)
"""The labels that kubelet, EKS and Karpenter set, which are not in the configuration."""


@dataclass(frozen=True)
class Nodes:
    """The labels and the taints of nodes that are alike."""

    labels: Mapping[str, str]
    taints: tuple[tuple[str, str, str], ...]

    def take(self, pod: Pod) -> bool:
        """Return whether a pod can be placed on them, by its selector and its tolerations."""
        selector = pod.spec.get("nodeSelector") or {}
        tolerations = pod.spec.get("tolerations") or []
        own = {key: value for key, value in selector.items() if not key.startswith(_SET_BY_OTHERS)}
        return own.items() <= self.labels.items() and all(
            any(_tolerates(toleration, *taint) for toleration in tolerations) for taint in self.taints
        )


def node_groups(state: State) -> list[Nodes]:
    """Return the managed node groups of a stack."""
    return [
        Nodes(
            labels=body.get("labels") or {},
            taints=tuple(
                (taint["key"], taint["value"] or "", _EFFECTS[taint["effect"]])
                for taint in body.get("taint") or []
                if taint["effect"] in _EFFECTS
            ),
        )
        for body in managed(state, "aws_eks_node_group")
    ]


def node_pools(rendered: Iterable[Rendered]) -> Iterator[Nodes]:
    """Yield the nodes that Karpenter may launch."""
    for each in rendered:
        for one in each.objects:
            if one["kind"] == "NodePool" and one["apiVersion"].startswith("karpenter.sh/"):
                template = one["spec"]["template"]
                taints = (
                    (taint["key"], taint.get("value", ""), taint["effect"])
                    for taint in template["spec"].get("taints") or []
                    if taint["effect"] in _EFFECTS.values()
                )
                yield Nodes((template.get("metadata") or {}).get("labels") or {}, tuple(taints))


def _tolerates(toleration: Mapping[str, Any], key: str, value: str, effect: str) -> bool:
    exists = toleration.get("operator") == "Exists"
    return (
        toleration.get("key") in (key, *((None, "") if exists else ()))
        and (exists or toleration.get("value", "") == value)
        and toleration.get("effect") in (effect, None, "")
    )


def accounts(rendered: Iterable[Rendered]) -> set[tuple[str, str]]:
    """Return namespace and name of the service accounts that the releases make."""
    return {
        (each.namespace_of(one), one["metadata"]["name"])
        for each in rendered
        for one in each.objects
        if one["kind"] == "ServiceAccount"
    }


def wrong_in_pod(pod: Pod, nodes: Sequence[Nodes], known: set[tuple[str, str]]) -> Iterator[str]:
    """Yield what keeps a pod from running, or lets it run as nobody planned.

    Args:
        pod: The pod.
        nodes: The nodes that there are, or can be.
        known: The service accounts, as :func:`accounts` returns them.
    """
    if nodes and not any(one.take(pod) for one in nodes):
        yield "no node has the labels that it selects, without a taint that it does not tolerate"
    if pod.account != "default" and (pod.namespace, pod.account) not in known:
        yield f"there is no service account {pod.account} in {pod.namespace}"
    for container in pod.containers:
        name, image = container["name"], container.get("image", "")
        if ":" not in image.rpartition("/")[2] or image.endswith(":latest"):
            yield f"{name}: the image {image} is not pinned"
        resources = container.get("resources") or {}
        missing = {"cpu", "memory"} - (resources.get("requests") or {}).keys()
        if missing:
            yield f"{name}: requests no {' and no '.join(sorted(missing))}"
        if "memory" not in (resources.get("limits") or {}):
            yield f"{name}: memory has no limit"


def unused_identities(state: State, pods: Iterable[Pod], known: set[tuple[str, str]]) -> Iterator[str]:
    """Yield the Pod Identity associations of accounts that a release makes and none of its pods has."""
    used = {(pod.namespace, pod.account) for pod in pods}
    namespaces = {namespace for namespace, _ in known}
    for body in managed(state, "aws_eks_pod_identity_association"):
        account = (body["namespace"], body["service_account"])
        # Others are for EKS's own add-ons, which no release installs.
        if account not in used and (account in known or account[0] in namespaces - {"kube-system"}):
            yield f"Pod Identity for {'/'.join(account)}: no pod has that account"
