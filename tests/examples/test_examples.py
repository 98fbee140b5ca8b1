"""The examples, with the assertions that a user would write; test_wheel.py validates them with Terraform."""

import importlib
import json
from pathlib import Path
from typing import Any

import pytest
from cdktf import App, TerraformStack, Testing

from examples import cluster_on_existing_vpc, environment, own_addon, vpc

FOLDER = Path(environment.__file__).parent


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(outdir=str(tmp_path))


def resources(stack: TerraformStack) -> dict[str, dict[str, Any]]:
    """Return the resources of a stack, by type and name."""
    return json.loads(Testing.synth(stack))["resource"]


def test_vpc(app: App) -> None:
    found = resources(vpc.Lab(app))
    assert len(found["aws_subnet"]) == 6
    assert len(found["aws_nat_gateway"]) == 1


def test_cluster_on_existing_vpc(app: App) -> None:
    found = resources(cluster_on_existing_vpc.Lab(app))
    (cluster,) = found["aws_eks_cluster"].values()
    assert cluster["vpc_config"]["subnet_ids"] == ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    assert not {"aws_vpc", "aws_subnet", "aws_security_group"} & found.keys()


def test_own_addon(app: App) -> None:
    found = resources(own_addon.Lab(app))
    (release,) = found["helm_release"].values()
    deployment = json.loads(release["values"][0])["reloader"]["deployment"]
    assert deployment["nodeSelector"] == {"example.com/nodes": "system"}
    # What Pod Security "restricted" asks for and the chart leaves out.
    assert deployment["containerSecurityContext"]["allowPrivilegeEscalation"] is False
    assert deployment["containerSecurityContext"]["capabilities"] == {"drop": ["ALL"]}
    (namespace,) = found["kubernetes_namespace_v1"].values()
    assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"
    policies = {body["metadata"]["name"] for body in found["kubernetes_network_policy_v1"].values()}
    assert policies == {"default-deny", "dns", "kubernetes-api"}


def test_own_addon_in_an_environment(app: App) -> None:
    lab = environment.lab(app)
    own_addon.Reloader(lab, "reloader", kit=lab.addons.kit)
    assert "reloader" in {body["name"] for body in resources(lab)["helm_release"].values()}


def test_environment(app: App) -> None:
    found = resources(environment.lab(app))
    (cluster,) = found["aws_eks_cluster"].values()
    assert cluster["name"] == "trading-lab"
    assert {"aws_lb", "helm_release", "aws_nat_gateway"} <= found.keys()
    assert len(Path(environment.__file__).read_text().splitlines()) <= 41


def test_every_example_is_tested() -> None:
    tested = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    assert {path.stem for path in FOLDER.glob("*.py")} <= tested


@pytest.mark.parametrize("name", ["vpc", "cluster_on_existing_vpc", "own_addon", "environment"])
def test_an_import_of_an_example_builds_nothing(name: str) -> None:
    assert not [value for value in vars(importlib.import_module(f"examples.{name}")).values() if isinstance(value, App)]
