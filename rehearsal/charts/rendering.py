"""Render a release with Helm's own engine."""

import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import helm_python
import yaml

from rehearsal.charts.record import record_bytes
from rehearsal.charts.releases import Release

Object = Mapping[str, Any]
CRD = "CustomResourceDefinition"

# Helm's own, which is laxer than YAML's (helm, pkg/release/util, SplitManifests).
_SEPARATOR = re.compile(r"(?:^|\s*\n)---\s*")
# Without a cluster Helm knows API versions, but no kinds in them: "policy/v1/PodDisruptionBudget" would not be there.
_KIND_ASKED_FOR = re.compile(r"(\.Capabilities\.APIVersions\.Has \"[a-z0-9.]+/v[0-9a-z]+)/[A-Z]\w+")


class _Loader(yaml.CSafeLoader):
    """A loader without timestamps: to Kubernetes a date is text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


class Refused(Exception):
    """Raised when the chart refuses the values, or a template fails."""


@dataclass(frozen=True)
class Rendered:
    """The objects of a release."""

    release: Release
    objects: tuple[Object, ...]
    """What the templates make, hooks included."""
    crds: tuple[Object, ...] = ()
    """The contents of the chart's ``crds/``, which Helm installs first, and only once."""
    record_bytes: int = 0
    """An estimate of Helm's record of the release, which is one Secret."""

    @property
    def all(self) -> tuple[Object, ...]:
        """All objects, CRDs first."""
        return (*self.crds, *self.objects)

    def namespace_of(self, one: Object) -> str:
        """Return the namespace that Helm installs an object of a namespaced kind in."""
        return one["metadata"].get("namespace") or self.release.namespace

    def named(self, one: Object) -> str:
        """Return how a line names an object."""
        return f"{self.release.name}: {one['kind']} {one['metadata'].get('name')}"


def load(chart: Path) -> helm_python.Chart:
    """Return the chart in a folder or archive, with templates that ask for API versions only."""
    loaded = helm_python.Chart.load(chart)
    with tempfile.TemporaryDirectory() as folder:
        loaded.save_dir(folder)
        copy = Path(folder, loaded.name)
        for template in copy.rglob("templates/**/*.*"):
            if template.suffix in (".yaml", ".tpl"):
                template.write_text(_KIND_ASKED_FOR.sub(r"\1", template.read_text()))
        return helm_python.Chart.load(copy)


def manifest(release: Release, chart: helm_python.Chart, values: Mapping[str, Any]) -> Mapping[str, str]:
    """Return the text that each template makes.

    Raises:
        Refused: The chart's schema refuses the values, or a template fails.
    """
    try:
        chart.validate_schema(dict(values))
        texts = chart.render(dict(values), name=release.name, namespace=release.namespace, is_install=True)
    except helm_python.HelmError as error:
        raise Refused(str(error)) from error
    return {name: text for name, text in texts.items() if not name.endswith("NOTES.txt")}


def render(release: Release, chart: helm_python.Chart) -> Rendered:
    """Render a release.

    Raises:
        Refused: The chart's schema refuses the values, or a template fails.
    """
    texts = manifest(release, chart, release.values)
    crds = [] if release.skip_crds else [one["data"] for one in chart.crds]
    return Rendered(
        release=release,
        objects=tuple(objects(texts.values())),
        crds=tuple(objects(crds)),
        record_bytes=record_bytes(chart, release.values, texts),
    )


def objects(texts: Iterable[str]) -> Iterator[Object]:
    """Yield the objects in Helm's output, lists taken apart.

    Raises:
        Refused: A text is no YAML, or has something that is no object.
    """
    for text in texts:
        for part in _SEPARATOR.split(text):
            try:
                document = yaml.load(part, _Loader)
            except yaml.YAMLError as error:
                raise Refused(f"renders what is no YAML: {error}") from error
            if not document:
                continue
            is_list = isinstance(document, dict) and "items" in document
            for one in document["items"] if is_list else [document]:
                if not (isinstance(one, dict) and one.get("apiVersion") and one.get("kind")):
                    raise Refused(f"renders what is no object: {str(one)[:60]}")
                one["metadata"] = one.get("metadata") or {}
                yield one
