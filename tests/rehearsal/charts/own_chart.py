"""Small charts of the tests' own, and the releases of them."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from rehearsal.charts.check import defects
from rehearsal.charts.releases import Release
from rehearsal.charts.rendering import Rendered, load, render

State = dict[str, Any]


def write_chart(
    folder: Path,
    *,
    name: str = "shop",
    version: str = "1.0.0",
    templates: Mapping[str, str] | None = None,
    values: Mapping[str, Any] | None = None,
    schema: Mapping[str, Any] | None = None,
    crds: Mapping[str, str] | None = None,
) -> Path:
    """Write a chart into ``folder/name``, and return that."""
    files = {
        "Chart.yaml": yaml.safe_dump({"apiVersion": "v2", "name": name, "version": version}),
        "values.yaml": yaml.safe_dump(dict(values or {})),
        **({"values.schema.json": json.dumps(schema)} if schema else {}),
        **{f"templates/{file}": text for file, text in (templates or {}).items()},
        **{f"crds/{file}": text for file, text in (crds or {}).items()},
    }
    for file, text in files.items():
        path = folder / name / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder / name


def release(values: Mapping[str, Any] | None = None, **changes: Any) -> Release:
    """Return a release of the chart ``shop``."""
    given: dict[str, Any] = {"name": "shop", "namespace": "shop", "chart": "shop", "repository": "", "version": "1.0.0"}
    return Release(**{**given, "values": values or {}, **changes})


def rendered(folder: Path, *objects: Mapping[str, Any], **changes: Any) -> Rendered:
    """Return a release that renders the given objects."""
    templates = {f"{number}.yaml": yaml.safe_dump(dict(one)) for number, one in enumerate(objects)}
    return render(release(**changes), load(write_chart(folder, templates=templates)))


def state(**resources: list[dict[str, Any]]) -> State:
    """Return a state with the attributes of resources, by type; it has a cluster."""
    everything = {"aws_eks_cluster": [{"version": "1.36"}]} | resources
    return {
        "resources": [
            {"mode": "managed", "type": kind, "name": "one", "instances": [{"attributes": one} for one in bodies]}
            for kind, bodies in everything.items()
        ]
    }


def wrong(folder: Path, *objects: Mapping[str, Any], of: State | None = None) -> list[str]:
    """Return the defects of a release that renders the given objects."""
    return list(defects([rendered(folder, *objects)], of or state()))


def deployment(*, pod: Mapping[str, Any] | None = None, container: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return a Deployment without a fault, with changes of its pods and of their container."""
    secure = {
        "allowPrivilegeEscalation": False,
        "runAsNonRoot": True,
        "capabilities": {"drop": ["ALL"]},
        "seccompProfile": {"type": "RuntimeDefault"},
    }
    sizes = {"requests": {"cpu": "10m", "memory": "32Mi"}, "limits": {"memory": "64Mi"}}
    first = {"name": "shop", "image": "example.com/shop:1.0.0", "securityContext": secure, "resources": sizes}
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "shop"},
        "spec": {
            "selector": {"matchLabels": {"app": "shop"}},
            "template": {
                "metadata": {"labels": {"app": "shop"}},
                "spec": {"containers": [first | dict(container or {})], **(pod or {})},
            },
        },
    }
