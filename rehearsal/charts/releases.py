"""The Helm releases of an applied stack, with the values that Helm would get."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

State = Mapping[str, Any]


@dataclass(frozen=True)
class Release:
    """One Helm release. All references in its values are resolved."""

    name: str
    namespace: str
    chart: str
    """The chart's name, its ``oci://`` address, or its path beside the stack if it begins with a dot."""
    repository: str
    version: str
    values: Mapping[str, Any]
    skip_crds: bool = False

    @property
    def is_local(self) -> bool:
        """Whether the chart lies beside the stack."""
        return self.chart.startswith(".")


def managed(state: State, kind: str) -> Iterator[Mapping[str, Any]]:
    """Yield the attributes of the resources of a type."""
    for resource in state.get("resources", []):
        if (resource["mode"], resource["type"]) == ("managed", kind):
            yield from (instance["attributes"] for instance in resource["instances"])


def releases(state: State) -> list[Release]:
    """Return the releases in a state, as ``terraform state pull`` prints it, by name."""
    found = [
        Release(
            name=body["name"],
            namespace=body["namespace"],
            chart=body["chart"],
            repository=body["repository"] or "",
            version=body["version"],
            values=_merged(body["values"] or []),
            skip_crds=bool(body["skip_crds"]),
        )
        for body in managed(state, "helm_release")
    ]
    return sorted(found, key=lambda release: (release.namespace, release.name))


def _merged(documents: list[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for document in documents:
        values = _laid_over(values, yaml.safe_load(document) or {})
    return values


def _laid_over(base: Any, over: Any) -> Any:
    """Merge as Helm does: maps key by key, everything else is replaced."""
    if not (isinstance(base, dict) and isinstance(over, dict)):
        return over
    return base | {key: _laid_over(base.get(key), value) for key, value in over.items()}
