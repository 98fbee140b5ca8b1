"""The rehearsal of an app that is not this project's: any language, any folder, its own settings and procedure."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rehearsal.aws.provider import NoProvider, find_provider
from tests.support.paths import REPOSITORY

pytestmark = pytest.mark.rehearsal

VERSION = "6.25.0"
SETTINGS = """
[tool.rehearsal]
apps = ["sh app.sh more"]
destroy_refused = ["plain"]
procedures = { own = "own_procedure:rehearse" }
"""
PROCEDURE = """
from rehearsal.procedure import standard

def rehearse(rehearsal):
    (rehearsal.folder / "own-procedure").write_text(rehearsal.stack["terraform"]["required_version"])
    standard(rehearsal)
"""


def stack(name: str) -> dict[str, Any]:
    return {
        "//": {"metadata": {"backend": "local", "stackName": name, "version": "0.21.0"}, "outputs": {}},
        "terraform": {
            "required_version": ">= 1.11",
            "required_providers": {"aws": {"source": "aws", "version": VERSION}},
        },
        "provider": {"aws": [{"region": "eu-west-3"}]},
        "resource": {"aws_ssm_parameter": {"one": {"name": "/one", "type": "String", "value": "1"}}},
    }


def synthesized(folder: Path, name: str) -> None:
    """Write what an app of any language writes to the folder that cdktf names."""
    (folder / "stacks" / name).mkdir(parents=True)
    (folder / "stacks" / name / "cdk.tf.json").write_text(json.dumps(stack(name)))
    entry = {
        "name": name,
        "constructPath": name,
        "workingDirectory": f"stacks/{name}",
        "synthesizedStackPath": f"stacks/{name}/cdk.tf.json",
        "annotations": [],
        "dependencies": [],
    }
    (folder / "manifest.json").write_text(json.dumps({"version": "0.21.0", "stacks": {name: entry}}))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    try:
        find_provider(VERSION)
    except NoProvider as error:
        pytest.skip(str(error))
    folder = tmp_path / "a project"
    synthesized(folder / "main", "own")
    synthesized(folder / "more", "plain")
    (folder / "app.sh").write_text('cp -r "$1/." "$CDKTF_OUTDIR"\n')
    (folder / "cdktf.json").write_text(json.dumps({"language": "python", "app": "sh app.sh main"}))
    (folder / "pyproject.toml").write_text(SETTINGS)
    (folder / "own_procedure.py").write_text(PROCEDURE)
    (folder / "node_modules").symlink_to(REPOSITORY / "node_modules")
    return folder


def test_an_app_in_another_folder_is_rehearsed_by_its_own_settings(project: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "rehearsal", "--project", str(project), "--jobs", "1", "--keep-going"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
    )
    output = project / "rehearsal.out"
    assert "own passed, plain FAILED" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 1
    assert (output / "own" / "own-procedure").read_text() == ">= 1.11"
    assert "everything was destroyed, because no resource has prevent_destroy" in done.stdout
    assert not (project / "cdktf.out").exists()
    assert list(tmp_path.iterdir()) == [project], "nothing is written outside of the project"
