"""The recipes of the documents, run as printed."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.clone import copy_repository
from tests.support.paths import REPOSITORY

README = REPOSITORY / "README.md"
_BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)
_STACKS = "STACKS = (\n    state_backend(register),\n    Prod,\n    Dev,\n)\n"
starts_with_prod_and_dev = pytest.mark.skipif(
    _STACKS not in (REPOSITORY / "main.py").read_text(), reason="main.py has other stacks than the recipes start with"
)


def recipe(name: str, document: Path = README) -> str:
    """Return the code block under a comment ``<!-- recipe: name -->``."""
    marked = document.read_text().partition(f"<!-- recipe: {name} -->\n")[2]
    found = _BLOCK.match(marked)
    assert found, f"{document.name} has no recipe {name}"
    return found[1]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder, with the library of the folder if it has one, else with this one."""
    library = folder if (folder / "constructs").exists() else REPOSITORY
    paths = (folder, library / "constructs", library)
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(str, paths))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a copy of the repository."""
    return copy_repository(tmp_path)


def add_staging(folder: Path) -> None:
    """Follow the README's "Add an environment"."""
    register = folder / "environments" / "platform.py"
    before, begin, after = register.read_text().partition("environments=(\n")
    assert begin
    register.write_text(before + begin + recipe("entry") + after)
    file = recipe("environments/staging.py")
    assert len(file.splitlines()) <= 40
    (folder / "environments" / "staging.py").write_text(file)
    imported, line = recipe("main").splitlines()
    main = folder / "main.py"
    text = main.read_text()
    assert "    Dev,\n" in text
    text = text.replace("    Dev,\n", f"    Dev,\n{line}\n")
    main.write_text(text.replace("from r3edge.platform", f"{imported}\nfrom r3edge.platform", 1))


def test_the_first_program_is_the_example() -> None:
    first = _BLOCK.search(README.read_text())
    assert first
    assert first[1] in (REPOSITORY / "examples" / "vpc.py").read_text()


def test_the_add_on_of_the_docs_is_the_example() -> None:
    block = _BLOCK.search((REPOSITORY / "docs" / "addons.md").read_text())
    assert block
    assert block[1] in (REPOSITORY / "examples" / "own_addon.py").read_text()


def test_the_test_of_the_readme_passes(tmp_path: Path) -> None:
    shutil.copy(REPOSITORY / "examples" / "vpc.py", tmp_path)
    (tmp_path / "test_vpc.py").write_text(recipe("test_vpc.py"))
    run(tmp_path, "-m", "pytest", "-q", "-p", "r3edge.lazy.pytest_plugin", "--rootdir", str(tmp_path), "test_vpc.py")


@starts_with_prod_and_dev
def test_a_third_environment_is_an_entry_a_file_and_a_line(clone: Path) -> None:
    add_staging(clone)
    run(clone, "-m", "r3edge.lazy", "main.py")
    # The manifest is what cdktf and the rehearsal choose from.
    stacks = json.loads((clone / "cdktf.out" / "manifest.json").read_text())["stacks"]
    assert stacks.keys() == {"dev", "prod", "staging", "state-backend"}
    # The tests of the environments hold for it, and its JSON is under review.
    run(clone, "-m", "pytest", "-q", "-n", "0", "tests/environments", "--snapshot-update", "-m", "not rehearsal")
    run(clone, "-m", "pytest", "-q", "-n", "0", "tests/environments", "-m", "not rehearsal")
    assert list(clone.glob("tests/environments/__snapshots__/*/*staging*.json"))
    policy = (clone / "cdktf.out" / "stacks" / "state-backend" / "cdk.tf.json").read_text()
    assert "arn:aws:iam::333333333333:role/deployer" in policy
    assert "StagingWrite" in policy


@starts_with_prod_and_dev
def test_a_root_network_is_an_entry(clone: Path) -> None:
    register = clone / "environments" / "platform.py"
    off = "        user_networks=(),\n"
    if off not in register.read_text():
        pytest.skip("the register has user networks")
    runbook = REPOSITORY / "docs" / "runbooks" / "root-network.md"
    imports = "from r3edge.platform import EnvironmentEntry, Platform"
    changed = register.read_text().replace(off, recipe("user networks", runbook))
    register.write_text(changed.replace(imports, f"{imports}, SiteToSiteVpn, UserNetwork"))
    run(clone, "-m", "r3edge.lazy", "main.py")
    prod = json.loads((clone / "cdktf.out" / "stacks" / "prod" / "cdk.tf.json").read_text())["resource"]
    assert len(prod["aws_ec2_transit_gateway"]) == len(prod["aws_vpn_connection"]) == 1
    dev = json.loads((clone / "cdktf.out" / "stacks" / "dev" / "cdk.tf.json").read_text())["resource"]
    assert "aws_ec2_transit_gateway" not in dev


@pytest.mark.rehearsal
def test_a_resource_type_is_a_line_and_make_imports(clone: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Take a type off the list, then add it as provider-schemas/README.md says, without a registry."""
    (clone / "imports").unlink()
    shutil.copytree(REPOSITORY / "imports", clone / "imports")
    (clone / "node_modules").symlink_to(REPOSITORY / "node_modules")
    dumps = tmp_path_factory.mktemp("dumps")
    shutil.copy(REPOSITORY / "provider-schemas" / "supabase.json", dumps)
    listed = clone / "provider-schemas" / "providers.toml"
    binding = clone / "imports" / "supabase" / "settings" / "__init__.py"
    with_type, line = listed.read_text(), '    "supabase_settings",\n'
    assert line in with_type

    listed.write_text(with_type.replace(line, ""))
    run(clone, "-m", "tools.imports", "supabase")
    assert not binding.exists()

    listed.write_text(with_type)
    run(clone, "-m", "tools.imports", "supabase", "--from", str(dumps))
    assert binding.read_bytes() == (REPOSITORY / "imports" / "supabase" / "settings" / "__init__.py").read_bytes()
    run(clone, "-c", "from r3edge.bindings.supabase.settings import Settings")


OTHER_OWNER = '''
"""The register of another owner."""

from r3edge.platform import EnvironmentEntry, Platform, UserNetwork

AUTH0_DOMAIN = "acme.us.auth0.com"
SUPABASE_ORGANIZATION = "z" * 20
GRAFANA_STACK, GRAFANA_REGION = "acme", "prod-us-east-0"


def register() -> Platform:
    return Platform(
    project="acme-trade",
    domain="acme.example",
    owner="cloud@acme.example",
    state_owner="dev",
    environments=(
        EnvironmentEntry(
            name="prod",
            stage="production",
            account_id="555555555555",
            region="us-east-2",
            vpc_cidr="172.16.0.0/16",
            cost_center="trade",
            deployers=("ci/terraform", "release"),
        ),
        EnvironmentEntry(
            name="dev", stage="development", account_id="555555555555", region="us-west-2", vpc_cidr="10.200.0.0/18"
        ),
    ),
    user_networks=(
        UserNetwork(name="floor", cidr="192.168.8.0/22", attachment_id="tgw-attach-0123456789abcdef0"),
        UserNetwork(name="branch", cidr="192.168.16.0/22", attachment_id="tgw-attach-0123456789abcdef1"),
    ),
    deployment_cidrs=("198.51.100.0/28", "203.0.113.99/32"),
    gitops_repository="ssh://git@github.com/acme/gitops.git",
)
'''


@starts_with_prod_and_dev
def test_another_owners_register_is_all_that_has_to_change(clone: Path) -> None:
    (clone / "environments" / "platform.py").write_text(OTHER_OWNER)
    run(clone, "-m", "pytest", "-q", "-n", "0", "tests/environments", "--snapshot-update", "-m", "not rehearsal")
    run(clone, "-m", "pytest", "-q", "-n", "0", "tests/environments", "-m", "not rehearsal")


def test_no_other_test_knows_the_environments() -> None:
    """Look for imports: tests of the library and of the tools have settings of their own."""
    known = re.compile(r"^\s*(?:from|import) (?:environments|main)\b", re.MULTILINE)
    found = [
        str(path.relative_to(REPOSITORY))
        for path in (REPOSITORY / "tests").rglob("*.py")
        if known.search(path.read_text()) and not path.is_relative_to(REPOSITORY / "tests" / "environments")
    ]
    assert found == []


def test_the_page_of_settings_is_current() -> None:
    """Run ``python -m tools.settings_page`` if it is not."""
    from tools.settings_page import PAGE, page

    assert PAGE.read_text() == page()


def test_every_setting_has_a_description() -> None:
    from tools.settings_page import page

    assert [line for line in page().splitlines() if line.endswith("|  |")] == []
