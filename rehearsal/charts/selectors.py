"""What selects pods by their labels: Services, disruption budgets, spreads, network policies."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from rehearsal.charts.labels import matches
from rehearsal.charts.pods import Pod
from rehearsal.charts.policies import Direction, Policies
from rehearsal.charts.rendering import Object, Rendered


def wrong_selectors(rendered: Sequence[Rendered], pods: Sequence[Pod], policies: Policies) -> Iterator[str]:
    """Yield the selectors that miss their pods, and the budgets that let none go."""
    for each in rendered:
        for one in each.objects:
            if check := _CHECKS.get(one["kind"]):
                near = [pod for pod in pods if pod.namespace == each.namespace_of(one)]
                yield from (f"{each.named(one)}: {problem}" for problem in check(one, near))
    for pod in pods:
        yield from (f"{pod}: {problem}" for problem in _spreads(pod))
    yield from _unguarded(pods, policies)


def idle_policies(rendered: Sequence[Rendered], pods: Sequence[Pod], policies: Policies) -> Iterator[str]:
    """Yield Terraform's own network policies, in the namespaces of all releases, that select none of their pods."""
    namespaces = {each.release.namespace for each in rendered}
    for policy in policies.all:
        if policy.address and policy.namespace in namespaces and not any(map(policy.selects, pods)):
            yield f"network policy {policy.namespace}/{policy.name}: selects no pod"


def _service(one: Object, near: Iterable[Pod]) -> Iterator[str]:
    selector = one["spec"].get("selector")
    if not selector:
        return
    behind = [pod for pod in near if not pod.is_hook and matches({"matchLabels": selector}, pod.labels)]
    if not behind:
        yield "selects no pod"
    for port in one["spec"].get("ports", []):
        target = port.get("targetPort", port["port"])
        for pod in behind:
            if pod.port(target) is None:
                yield f"{pod.kind} {pod.name} has no port {target}"


def _budget(one: Object, near: Iterable[Pod]) -> Iterator[str]:
    spec = one["spec"]
    chosen = [pod for pod in near if not pod.is_hook and matches(spec.get("selector") or {}, pod.labels)]
    if not chosen:
        yield "selects no pod"
        return
    replicas = sum(pod.replicas for pod in chosen)
    if "minAvailable" in spec:
        free = replicas - _share(spec["minAvailable"], replicas)
    else:
        free = _share(spec.get("maxUnavailable", 0), replicas)
    if free < 1:
        yield f"lets none of {replicas} pods go: no node with one of them can be drained"


def _share(number: int | str, of: int) -> int:
    """Return a number of pods, or a percentage of them, rounded up as Kubernetes does."""
    text = str(number)
    return math.ceil(of * int(text[:-1]) / 100) if text.endswith("%") else int(text)


def _spreads(pod: Pod) -> Iterator[str]:
    for spread in pod.spec.get("topologySpreadConstraints") or []:
        if not matches(spread.get("labelSelector") or {}, pod.labels):
            yield f"its spread over {spread['topologyKey']} does not count its own pods"


def _unguarded(pods: Sequence[Pod], policies: Policies) -> Iterator[str]:
    """Yield the pods that no policy denies anything, in namespaces that have policies."""
    directions: tuple[Direction, ...] = ("Ingress", "Egress")
    for pod in pods:
        for direction in directions if pod.namespace in policies.guarded else ():
            if not policies.isolates(pod, direction):
                yield f"{pod}: no network policy denies its {direction.lower()}"


_CHECKS: Mapping[str, Callable[[Object, Iterable[Pod]], Iterator[str]]] = {
    "Service": _service,
    "PodDisruptionBudget": _budget,
}
