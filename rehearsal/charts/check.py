"""All checks of the rendered releases of one stack."""

from collections.abc import Iterable, Iterator, Sequence
from types import MappingProxyType

from rehearsal.charts.builtin import is_builtin, wrong_in_builtin
from rehearsal.charts.capacity import shortages
from rehearsal.charts.connections import Connections, Network
from rehearsal.charts.custom import Crds, UnknownKind
from rehearsal.charts.order import wrong_order
from rehearsal.charts.pod_security import LEVEL, breaches
from rehearsal.charts.pods import pods
from rehearsal.charts.policies import Policies
from rehearsal.charts.record import LARGEST
from rehearsal.charts.references import dangling
from rehearsal.charts.releases import State, managed
from rehearsal.charts.rendering import CRD, Object, Rendered
from rehearsal.charts.selectors import idle_policies, wrong_selectors
from rehearsal.charts.workloads import accounts, node_groups, node_pools, unused_identities, wrong_in_pod

_POLICY = "helm.sh/resource-policy"
NO_CONNECTIONS: Connections = MappingProxyType({})


def defects(
    rendered: Sequence[Rendered],
    state: State,
    *,
    complete: bool = True,
    connections: Connections = NO_CONNECTIONS,
    unread: set[str] | None = None,
) -> Iterator[str]:
    """Yield what is wrong, one line each.

    Args:
        rendered: The releases.
        state: The state of the applied stack.
        complete: Whether these are all releases of the stack. If not, a CRD, or the pods of a network policy or of an
            identity, may be in one that is missing.
        connections: What pods call beside what follows from the objects.
        unread: Gets the rules of CRDs that could not be evaluated.
    """
    crds = Crds(one for each in rendered for one in each.all if one["kind"] == CRD)
    yield from _objects(rendered, crds, _version(state), complete)
    if unread is not None:
        unread |= crds.unread
    yield from _lost(rendered)
    yield from _pods(rendered, state, complete, connections)
    yield from _records(rendered)


def _version(state: State) -> str | None:
    return next((body["version"] for body in managed(state, "aws_eks_cluster")), None)


def _objects(rendered: Sequence[Rendered], crds: Crds, version: str | None, complete: bool) -> Iterator[str]:
    for each in rendered:
        for one in each.all:
            for problem in _wrong(one, crds, version, complete):
                yield f"{each.named(one)}: {problem}"


def _lost(rendered: Sequence[Rendered]) -> Iterator[str]:
    for each in rendered:
        for one in each.objects:
            if one["kind"] == CRD and (one["metadata"].get("annotations") or {}).get(_POLICY) != "keep":
                yield (
                    f"{each.named(one)}: goes with the release, and all its objects with it: "
                    f"annotate it with {_POLICY}: keep"
                )


def _wrong(one: Object, crds: Crds, version: str | None, complete: bool) -> Iterable[str]:
    try:
        return list(crds.wrong(one))
    except UnknownKind as unknown:
        if not is_builtin(one):
            return [str(unknown)] if complete else ()
    return wrong_in_builtin(one, version) if version else ()


def _pods(rendered: Sequence[Rendered], state: State, complete: bool, connections: Connections) -> Iterator[str]:
    policies = Policies.of(state, rendered)
    found = [pod for each in rendered for pod in pods(each)]
    nodes, known = [*node_groups(state), *node_pools(rendered)], accounts(rendered)
    for pod in found:
        level = policies.namespaces.get(pod.namespace, {}).get(LEVEL, "privileged")
        for problem in breaches(pod, level):
            yield f"{pod}: {problem}, which {level} forbids in {pod.namespace}"
        for problem in wrong_in_pod(pod, nodes, known):
            yield f"{pod}: {problem}"
    network = Network(rendered, found, state, policies, complete=complete)
    yield from wrong_order(rendered, state, policies)
    yield from wrong_selectors(rendered, found, policies)
    yield from network.closed(connections)
    if complete:
        yield from dangling(rendered, found, state)
        yield from unused_identities(state, found, known)
        yield from idle_policies(rendered, found, policies)
        yield from network.unknown(connections)
        yield from shortages(found, rendered, state)


def _records(rendered: Sequence[Rendered]) -> Iterator[str]:
    for each in rendered:
        size = each.record_bytes
        if size > LARGEST:
            yield f"{each.release.name}: Helm's record has {size} bytes; a Secret takes {LARGEST}"
