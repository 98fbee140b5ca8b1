"""The order of releases and namespaces: what needs a CRD comes after it, and goes before it."""

from collections.abc import Iterator, Mapping, Sequence

from rehearsal.charts.releases import Release, State, instances
from rehearsal.charts.rendering import CRD, Rendered

Kind = tuple[str, str]


def wrong_order(rendered: Sequence[Rendered], state: State) -> Iterator[str]:
    """Yield the custom resources, and their namespaces, that do not come after the release of their CRD.

    Helm installs nothing of a kind that is not there. At destroy a controller that has gone first leaves its finalizers
    on what it looked after: the deletion of a release or of a namespace then never ends. A CRD's release stands for its
    controller here.
    """
    makers = _makers(rendered)
    before = {address: after for address, _, after in instances(state, "helm_release")}
    namespaces = {body["metadata"][0]["name"]: after for _, body, after in instances(state, "kubernetes_namespace_v1")}
    said: set[str] = set()
    for each in rendered:
        for one in each.objects:
            maker, namespaced = makers.get((one["apiVersion"].partition("/")[0], one["kind"]), (each.release, False))
            if maker == each.release:
                continue
            if maker.address not in before.get(each.release.address, ()):
                said.add(
                    f"{each.release.name}: {one['kind']}: does not come after the release of its CRD, {maker.name}"
                )
            namespace = each.namespace_of(one)
            # The namespace that the controller itself stands in cannot come after it.
            if (
                namespaced
                and namespace in namespaces
                and namespace != maker.namespace
                and maker.address not in namespaces[namespace]
            ):
                said.add(
                    f"namespace {namespace}: has objects of the kind {one['kind']}, and does not come after "
                    f"{maker.name}: finalizers that are left would hold up its deletion for ever"
                )
    yield from sorted(said)


def _makers(rendered: Sequence[Rendered]) -> Mapping[Kind, tuple[Release, bool]]:
    """Return the release that brings the CRD of each kind, and whether the kind has namespaces."""
    return {
        (one["spec"]["group"], one["spec"]["names"]["kind"]): (each.release, one["spec"]["scope"] == "Namespaced")
        for each in rendered
        for one in each.all
        if one["kind"] == CRD
    }
