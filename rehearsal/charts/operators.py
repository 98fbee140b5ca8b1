"""Releases that operators install: of a chart of their own, for each custom resource of a kind."""

from collections.abc import Iterator, Mapping, Sequence

from rehearsal.charts.releases import Release
from rehearsal.charts.rendering import Rendered

Operators = Mapping[str, Mapping[str, str]]
"""Chart, repository and version, by the kind of custom resource (``group/Kind``)."""


def operated(rendered: Sequence[Rendered], operators: Operators) -> Iterator[Release]:
    """Yield the releases that operators make of custom resources, whose ``spec`` is the values.

    Each has the address of the release that it comes from: it is created after the same, and destroyed before it.
    """
    for each in rendered:
        for one in each.objects:
            if chart := operators.get(f"{one['apiVersion'].partition('/')[0]}/{one['kind']}"):
                yield Release(
                    name=one["metadata"]["name"],
                    namespace=each.namespace_of(one),
                    chart=chart["chart"],
                    repository=chart["repository"],
                    version=chart["version"],
                    values=one.get("spec") or {},
                    skip_crds=True,
                    address=each.release.address,
                )
