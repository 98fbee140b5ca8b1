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
    address: str = ""
    """The address in Terraform."""

    @property
    def is_local(self) -> bool:
        """Whether the chart lies beside the stack."""
        return self.chart.startswith(".")


def instances(state: State, kind: str) -> Iterator[tuple[str, Mapping[str, Any], frozenset[str]]]:
    """Yield the resources of a type: address, attributes, and the addresses of all that it depends on."""
    for resource in state.get("resources", []):
        if (resource["mode"], resource["type"]) == ("managed", kind):
            for instance in resource["instances"]:
                # Terraform keeps what a resource depends on through others, too.
                before = frozenset(instance.get("dependencies", []))
                yield f"{kind}.{resource['name']}", instance["attributes"], before


def managed(state: State, kind: str) -> Iterator[Mapping[str, Any]]:
    """Yield the attributes of the resources of a type."""
    yield from (attributes for _, attributes, _ in instances(state, kind))


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
            address=address,
        )
        for address, body, _ in instances(state, "helm_release")
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
