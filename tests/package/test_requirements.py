"""The oldest versions of the tools have one home, tools/check_tools.sh; whatever else names them agrees with it."""

import json
import re
import subprocess
import tomllib

import pytest

from tests.support.paths import REPOSITORY


@pytest.fixture(scope="module")
def oldest() -> dict[str, str]:
    listed = subprocess.run(
        [REPOSITORY / "tools" / "check_tools.sh", "--list"], check=True, capture_output=True, text=True
    )
    return dict(line.split(" ", 1) for line in listed.stdout.splitlines())


def test_readme_names_them(oldest: dict[str, str]) -> None:
    text = " ".join((REPOSITORY / "README.md").read_text().split())
    for name, version in oldest.items():
        if name in ("Python", "Node", "Terraform"):
            assert re.search(rf"{name}(\.js)? {version}\b", text), f"README.md must name {name} {version}"


def test_packages_require_them(oldest: dict[str, str]) -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]
    assert project["requires-python"] == f">={oldest['Python']}"
    versions = [each.rsplit(" ", 1)[1] for each in project["classifiers"] if re.search(r":: 3\.\d+$", each)]
    assert versions[0] == oldest["Python"]
    engines = json.loads((REPOSITORY / "package.json").read_text())["engines"]
    assert engines == {"node": f">={oldest['Node']}", "npm": f">={oldest['npm']}"}
