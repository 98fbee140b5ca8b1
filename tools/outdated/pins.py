"""The one list of versions: everything that is pinned, from where it is pinned."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cdktf import TerraformStack, Testing
from cdktf_cdktf_provider_aws.provider import AwsProvider

from r3edge.addons.charts import CHARTS, FLUX_IMAGES
from r3edge.cluster import CLUSTER_VERSIONS
from r3edge.services.postgresql.databases.images import AWS_CLI, POSTGRESQL
from rehearsal.providers.spec import full_source
from tools.paths import REPOSITORY

REVIEWED = date(2026, 11, 26)
"""The day on which all of them were last compared with what there is."""
_ADDONS = ("vpc_cni", "eks_pod_identity_agent", "kube_proxy", "coredns", "aws_ebs_csi_driver")


@dataclass(frozen=True, order=True)
class Pin:
    """A version, and where it is pinned."""

    kind: str
    name: str
    version: str
    file: str
    source: str = ""
    """Where newer ones are asked for: a chart repository, an image, a provider's source, a Kubernetes version."""


def pins() -> list[Pin]:
    """Return every pin."""
    return sorted({*_charts(), *_images(), *_providers(), *_addons(), *_packages()})


def _charts() -> Iterator[Pin]:
    for chart in CHARTS.values():
        source = f"{chart.repository}/{chart.name}" if chart.repository.startswith("oci://") else chart.repository
        yield Pin("chart", chart.name, chart.version, "constructs/r3edge/addons/charts.py", source)


def _images() -> Iterator[Pin]:
    for name, tag in FLUX_IMAGES.items():
        yield Pin("image", name, tag, "constructs/r3edge/addons/charts.py", f"ghcr.io/fluxcd/{name}")
    for image in (AWS_CLI, POSTGRESQL):
        source, _, tag = image.partition(":")
        file = "constructs/r3edge/services/postgresql/databases/images.py"
        yield Pin("image", source.rpartition("/")[2], tag, file, source)


def _providers() -> Iterator[Pin]:
    file = "provider-schemas/providers.toml"
    for provider in tomllib.loads((REPOSITORY / file).read_text()).values():
        source = full_source(provider["source"])
        yield Pin("provider", source, provider["version"], file, source)
    # The one that the other list does not have.
    stack = TerraformStack(Testing.app(), "stack")
    AwsProvider(stack, "aws")
    (aws,) = json.loads(Testing.synth(stack))["terraform"]["required_providers"].values()
    source = full_source(aws["source"])
    yield Pin("provider", source, aws["version"], "pyproject.toml", source)


def _addons() -> Iterator[Pin]:
    for kubernetes, versions in CLUSTER_VERSIONS.items():
        for addon in _ADDONS:
            name = addon.replace("_", "-")
            yield Pin("EKS add-on", name, getattr(versions, addon), "constructs/r3edge/cluster/versions.py", kubernetes)


def _packages() -> Iterator[Pin]:
    lock = json.loads((REPOSITORY / "Pipfile.lock").read_text())
    pinned = tomllib.loads((REPOSITORY / "Pipfile").read_text())
    wanted = {name for part in ("packages", "dev-packages") for name in pinned[part]}
    locked = {**lock["default"], **lock["develop"]}
    for name in sorted(wanted & locked.keys()):
        if version := locked[name].get("version"):
            yield Pin("Python package", name, version.removeprefix("=="), "Pipfile")
    package = json.loads((REPOSITORY / "package.json").read_text())
    for name, version in {**package["devDependencies"], **package["optionalDependencies"]}.items():
        yield Pin("npm package", name, version.rpartition("@")[2], "package.json")
