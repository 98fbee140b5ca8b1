"""What a provider binding can be told: the arguments of each of its classes, read from the archive that jsii loads."""

import functools
import importlib.util
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.imports.shapes import REPEATED, Argument, Shape
from tools.imports import tarball
from tools.imports.listing import DATA_SOURCES, PROVIDER, RESOURCES, Provider

_SECTIONS = {
    "cdktf.TerraformProvider": PROVIDER,
    "cdktf.TerraformResource": RESOURCES,
    "cdktf.TerraformDataSource": DATA_SOURCES,
}
_TYPE = re.compile(r"^(\w+)\.tfResourceType = \"(\w+)\";", re.MULTILINE)
_METADATA = re.compile(r"(providerVersion\w*|terraformProviderSource): '([^']+)'")


def archive(provider: Provider) -> Path:
    """Return the archive in a binding's package."""
    spec = importlib.util.find_spec(f"{provider.package}._jsii")
    assert spec is not None
    assert spec.origin is not None
    (path,) = Path(spec.origin).parent.glob("*.tgz")
    return path


@dataclass(frozen=True)
class Binding:
    """A provider's classes by section and Terraform type (``provider`` has one, without a type)."""

    assembly: dict[str, Any]
    classes: dict[str, dict[str, str]]
    metadata: dict[str, str]

    def shape(self, section: str, name: str) -> Shape:
        """Return the arguments of a type's class."""
        settings = self.assembly["types"][self.classes[section][name]]["initializer"]["parameters"][2]["type"]["fqn"]
        return self._arguments(settings)

    def _arguments(self, struct: str, parents: tuple[str, ...] = ()) -> Shape:
        properties = self.assembly["types"][struct].get("properties", [])
        return {
            item["name"]: Argument(not item.get("optional", False), self._inner(item["type"], (*parents, struct)))
            for item in properties
        }

    def _inner(self, reference: dict[str, Any], parents: tuple[str, ...]) -> Shape:
        for name in _references(reference):
            if name in parents:
                return REPEATED
            if self.assembly["types"].get(name, {}).get("datatype"):
                return self._arguments(name, parents)
        return {}


def _references(reference: dict[str, Any]) -> Iterator[str]:
    if "fqn" in reference:
        yield reference["fqn"]
    for part in reference.get("union", {}).get("types", []):
        yield from _references(part)
    if "collection" in reference:
        yield from _references(reference["collection"]["elementtype"])


@functools.cache
def read_binding(provider: Provider) -> Binding:
    """Return the binding that is installed for a provider of the list."""
    files = tarball.read(archive(provider))
    assembly = json.loads(files["package/.jsii"])
    classes: dict[str, dict[str, str]] = {section: {} for section in _SECTIONS.values()}
    metadata: dict[str, str] = {}
    by_name = {name.rpartition(".")[2]: name for name, kind in assembly["types"].items() if "initializer" in kind}
    for path, content in files.items():
        if not path.endswith("/index.js"):
            continue
        text = content.decode()
        for class_name, terraform_type in _TYPE.findall(text):
            known = by_name[class_name]
            classes[_SECTIONS[assembly["types"][known]["base"]]][terraform_type] = known
            metadata |= _METADATA.findall(text)
    return Binding(assembly, classes, metadata)
