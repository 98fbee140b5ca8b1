"""The order of releases, namespaces, policies and identities: what needs something comes after it, and goes before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rehearsal.charts.pods import pods
from rehearsal.charts.policies import Policies
from rehearsal.charts.releases import Release, State, instances
from rehearsal.charts.rendering import CRD, Object, Rendered

Kind = tuple[str, str]
_WRITES = frozenset({"*", "update", "patch"})


@dataclass
class _Keeper:
    """What a kind of custom resource needs: the release of its CRD, and those that look after its objects."""

    plural: str
    namespaced: bool
    needed: list[tuple[str, Release]]
    """Each with its part."""


def wrong_order(rendered: Sequence[Rendered], state: State, policies: Policies) -> Iterator[str]:
    """Yield what does not come after what it needs.

    Helm installs nothing of a kind that is not there, and nothing that a webhook cannot judge. At destroy a controller
    that has gone first leaves its finalizers on what it looked after: the deletion of a release or of a namespace then
    never ends. The controllers of a kind are the releases whose roles let them write it.
    """
    before = {address: after for address, _, after in instances(state, "helm_release")}
    keepers = _keepers(rendered)
    said: set[str] = set()
    for each in rendered:
        if (after := before.get(each.release.address)) is not None:
            said |= {*_late_objects(each, keepers, after, state), *_late_pods(each, policies, after, state)}
    yield from sorted(said)


def _late_objects(
    each: Rendered, keepers: Mapping[Kind, _Keeper], after: frozenset[str], state: State
) -> Iterator[str]:
    """Yield the objects of a release, and their namespaces, that do not come after what keeps their kind."""
    namespaces = {
        body["metadata"][0]["name"]: (address, before)
        for address, body, before in instances(state, "kubernetes_namespace_v1")
    }
    if (space := namespaces.get(each.release.namespace)) and space[0] not in after:
        yield f"{each.release.name}: does not come after its namespace"
    for one in each.objects:
        keeper, namespace = keepers.get((_group(one), one["kind"])), each.namespace_of(one)
        for part, release in keeper.needed if keeper else ():
            if release == each.release:
                continue
            if release.address not in after:
                yield f"{each.release.name}: {one['kind']}: does not come after {part}, {release.name}"
            # The namespace that the controller itself stands in cannot come after it.
            space = namespaces.get(namespace) if keeper and keeper.namespaced else None
            if space and namespace != release.namespace and release.address not in space[1]:
                yield (
                    f"namespace {namespace}: has objects of the kind {one['kind']}, and does not come after "
                    f"{release.name}: finalizers that are left would hold up its deletion for ever"
                )


def _late_pods(each: Rendered, policies: Policies, after: frozenset[str], state: State) -> Iterator[str]:
    """Yield the pods of a release that start before what lets them work."""
    for pod in pods(each):
        for policy in policies.all:
            if policy.address and policy.selects(pod) and policy.address not in after:
                yield f"{pod}: does not come after the network policy {policy.namespace}/{policy.name}"
        for address, body, _ in instances(state, "aws_eks_pod_identity_association"):
            if (body["namespace"], body["service_account"]) == (pod.namespace, pod.account) and address not in after:
                yield f"{pod}: does not come after its Pod Identity"


def _keepers(rendered: Sequence[Rendered]) -> Mapping[Kind, _Keeper]:
    found: dict[Kind, _Keeper] = {}
    for each in rendered:
        for one in each.all:
            if one["kind"] == CRD:
                names = one["spec"]["names"]
                found[one["spec"]["group"], names["kind"]] = _Keeper(
                    names["plural"],
                    one["spec"]["scope"] == "Namespaced",
                    [("the release of its CRD", each.release)],
                )
    for each in rendered:
        for one in each.objects:
            for part, group, plural in _kept(one):
                for (of, _), keeper in found.items():
                    known = each.release in (release for _, release in keeper.needed)
                    if of == group and plural in (keeper.plural, "*") and not known:
                        keeper.needed.append((part, each.release))
    return found


def _kept(one: Object) -> Iterator[tuple[str, str, str]]:
    """Yield the part that an object gives its release, with API group and plural of each kind."""
    if one["kind"] in ("ClusterRole", "Role"):
        for rule in one.get("rules") or []:
            if _WRITES & set(rule.get("verbs") or []):
                for group in rule.get("apiGroups") or []:
                    for plural in rule.get("resources") or []:
                        yield "its controller", group, plural.partition("/")[0]
    if one["kind"].endswith("WebhookConfiguration"):
        for hook in one.get("webhooks") or []:
            for rule in (hook.get("rules") or []) if hook.get("failurePolicy", "Fail") == "Fail" else ():
                for group in rule.get("apiGroups") or []:
                    for plural in rule.get("resources") or []:
                        yield "the webhook that judges it", group, plural.partition("/")[0]


def _group(one: Object) -> str:
    return one["apiVersion"].partition("/")[0]
