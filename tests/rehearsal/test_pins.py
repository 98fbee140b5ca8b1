"""Pins: Terraform does not check the version of an attached provider, so the rehearsal must."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rehearsal.pins import Pins
from rehearsal.project import Project
from rehearsal.providers.spec import known_providers
from rehearsal.run import rehearse
from terraform_runner.errors import UserError
from tests.support.paths import REPOSITORY, SCHEMAS


def stack(**others: dict[str, str]) -> dict[str, Any]:
    required = {"aws": {"source": "aws", "version": "6.25.0"}, **others}
    return {"terraform": {"required_providers": required}, "provider": {"aws": [{"region": "eu-west-3"}]}}


@pytest.fixture(scope="module")
def every_provider(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("every-provider")
    command = [sys.executable, "-m", "r3edge.lazy", "-m", "tests.rehearsal.every_provider"]
    subprocess.run(command, cwd=folder, env=_environment(), check=True)
    return json.loads((folder / "cdktf.out/stacks/every-provider/cdk.tf.json").read_text())


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(REPOSITORY), str(REPOSITORY / "constructs")))}


def test_pins_of_our_bindings_are_those_that_the_schemas_are_of(every_provider: dict[str, Any]) -> None:
    assert set(Pins.of(every_provider).others(SCHEMAS)) == set(known_providers(SCHEMAS))


@pytest.mark.parametrize("name", sorted(known_providers(SCHEMAS)))
def test_another_version_is_refused(name: str, every_provider: dict[str, Any]) -> None:
    every_provider = json.loads(json.dumps(every_provider))
    every_provider["terraform"]["required_providers"][name]["version"] = "99.0.0"
    with pytest.raises(UserError, match=f"/{name} 99.0.0, but provider-schemas/ has the schema of"):
        Pins.of(every_provider).others(SCHEMAS)


def test_constraint_instead_of_a_version_is_refused() -> None:
    with pytest.raises(UserError, match=r"~> 4\.0"):
        Pins.of(stack(grafana={"source": "grafana/grafana", "version": "~> 4.0"})).others(SCHEMAS)


def test_no_version_is_refused() -> None:
    with pytest.raises(UserError, match="pins grafana/grafana nowhere"):
        Pins.of(stack(grafana={"source": "grafana/grafana"})).others(SCHEMAS)


def test_unknown_provider_is_refused() -> None:
    with pytest.raises(UserError, match="the provider 'hashicorp/vault' has no schema: add it to"):
        Pins.of(stack(vault={"source": "vault", "version": "1.0.0"})).others(SCHEMAS)


def test_rehearsal_refuses_before_it_starts_anything(tmp_path: Path) -> None:
    (tmp_path / "stacks" / "dev").mkdir(parents=True)
    wrong = stack(grafana={"source": "grafana/grafana", "version": "4.0.0"})
    (tmp_path / "stacks" / "dev" / "cdk.tf.json").write_text(json.dumps(wrong))
    with pytest.raises(UserError, match=r"grafana/grafana 4\.0\.0"):
        rehearse("dev", stacks=tmp_path / "stacks", output=tmp_path / "out", project=Project(folder=REPOSITORY))
    assert not list((tmp_path / "out" / "dev").glob("logs/*"))
