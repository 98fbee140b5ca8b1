"""Fast loading happens when an entry point asks for it, and a program does the same with and without it."""

import subprocess
from pathlib import Path

import pytest

from tests.lazy.processes import fresh, run
from tests.support.paths import REPOSITORY

SNAPSHOT = """
import json, os, sys, typing, warnings
def state():
    import jsii
    return [
        list(map(repr, sys.meta_path)), sorted(os.environ.items()), id(typing.get_type_hints), repr(warnings.filters),
        repr(type(jsii._runtime.kernel.provider)), repr(jsii._kernel.providers.process._NodeProcess),
        repr(sys.excepthook), repr(sys.path_hooks), id(typing.Union),
    ]
before = state()
"""


@pytest.mark.parametrize("module", ["r3edge", "r3edge.lazy", "r3edge.lazy.__main__"])
def test_an_import_changes_nothing_in_the_process(module: str) -> None:
    assert fresh(f"{SNAPSHOT}\nimport {module}\nprint(json.dumps(state() == before))") is True


def test_a_construct_changes_nothing_either() -> None:
    """Except for what cdktf itself does when it is imported, which comes first."""
    code = f"""
import cdktf, cdktf_cdktf_provider_random
{SNAPSHOT}
import r3edge.core
print(json.dumps(state() == before))
"""
    assert fresh(code) is True


def test_installing_twice_is_installing_once() -> None:
    code = f"""
from r3edge import lazy
lazy.install()
{SNAPSHOT}
lazy.install()
print(json.dumps(state() == before))
"""
    assert fresh(code) is True


def test_what_nodes_options_held_is_kept(tmp_path: Path) -> None:
    code = "from r3edge import lazy; lazy.install(); import os; print(os.environ['NODE_OPTIONS'])"
    assert run("-c", code, cwd=tmp_path, NODE_OPTIONS="--no-warnings").stdout.startswith("--no-warnings --require ")


# A program that shows all that a script can see of how it was started, and ends in each of the ways there are.
SCRIPT = """# coding: latin-1
import json, pathlib, pickle, sys
from neighbour import word

class Thing: pass

print(json.dumps([sys.argv, sys.path[0], __name__, __file__, __package__, __doc__, word, "é"]))
print(sys.modules["__main__"].Thing is Thing, type(pickle.loads(pickle.dumps(Thing()))) is Thing)
ending = sys.argv[1]
if ending == "error":
    try:
        {}["key"]
    except KeyError as error:
        raise ValueError("wrong") from error
if ending == "interrupt":
    raise KeyboardInterrupt
if ending == "message":
    sys.exit("one message")
if ending == "status":
    sys.exit(7)
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    folder = tmp_path / "a folder"
    folder.mkdir()
    (folder / "neighbour.py").write_text("word = 'beside'")
    script = folder / "app.py"
    script.write_text(SCRIPT, encoding="latin-1")
    return script


@pytest.mark.parametrize("ending", ["well", "error", "interrupt", "message", "status"])
def test_a_script_runs_as_with_python(script: Path, ending: str, tmp_path: Path) -> None:
    command = (str(script.relative_to(tmp_path)), ending, "-x", "--long=1")
    plain = run(*command, cwd=tmp_path)
    lazy = run("-m", "r3edge.lazy", *command, cwd=tmp_path)
    assert "beside" in plain.stdout
    assert (lazy.stdout, lazy.stderr, lazy.returncode) == (plain.stdout, plain.stderr, plain.returncode)


@pytest.mark.parametrize("content", [None, "x = (", "import nothing_of_this_name"])
def test_a_script_that_cannot_run_is_told_as_by_python(content: str | None, tmp_path: Path) -> None:
    if content:
        (tmp_path / "app.py").write_text(content)
    plain, lazy = run("app.py", cwd=tmp_path), run("-m", "r3edge.lazy", "app.py", cwd=tmp_path)
    assert plain.returncode != 0
    assert (lazy.stdout, lazy.stderr, lazy.returncode) == (plain.stdout, plain.stderr, plain.returncode)


def test_a_module_runs_as_with_python(script: Path) -> None:
    plain = run("-m", "app", "status", cwd=script.parent)
    lazy = run("-m", "r3edge.lazy", "-m", "app", "status", cwd=script.parent)
    assert plain.returncode == 7
    assert (lazy.stdout, lazy.stderr, lazy.returncode) == (plain.stdout, plain.stderr, plain.returncode)


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-m"]], ids=str)
def test_without_a_script_the_usage_is_shown(arguments: list[str], tmp_path: Path) -> None:
    done = run("-m", "r3edge.lazy", *arguments, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("usage: python -O -m r3edge.lazy")


@pytest.mark.rehearsal
def test_the_app_writes_the_same_json(tmp_path: Path) -> None:
    for folder, arguments in {"plain": (), "lazy": ("-O", "-m", "r3edge.lazy")}.items():
        (tmp_path / folder).mkdir()
        done = run(*arguments, str(REPOSITORY / "main.py"), cwd=tmp_path / folder)
        assert (done.returncode, done.stdout) == (0, "")
        if folder == "lazy":
            assert done.stderr == ""
    subprocess.run(["diff", "-r", tmp_path / "plain", tmp_path / "lazy"], check=True)
    assert list(tmp_path.glob("lazy/cdktf.out/stacks/*/cdk.tf.json"))


WRONG_SETTINGS = """
import sys
from cdktf import App
from pydantic import ValidationError
from r3edge.network import VpcSettings
try:
    VpcSettings()
except ValidationError as error:
    sys.exit(f"wrong: {error.error_count()}")
"""


def test_wrong_settings_end_the_app_alike(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(WRONG_SETTINGS)
    plain = run("app.py", cwd=tmp_path)
    lazy = run("-O", "-m", "r3edge.lazy", "app.py", cwd=tmp_path)
    assert plain.returncode == 1
    assert "wrong: " in plain.stderr
    assert (lazy.stdout, lazy.stderr, lazy.returncode) == (plain.stdout, plain.stderr, plain.returncode)


PLUGIN_TEST = """
import sys
from cdktf_cdktf_provider_aws.vpc import Vpc

def test_it():
    assert len([m for m in sys.modules if m.startswith("cdktf_cdktf_provider_aws.")]) < 20
"""


@pytest.mark.parametrize("workers", ["0", "1"])
def test_the_plugin_comes_before_any_conftest(workers: str, tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = -p r3edge.lazy.pytest_plugin\n")
    (tmp_path / "conftest.py").write_text("import cdktf_cdktf_provider_aws.subnet")
    (tmp_path / "test_it.py").write_text(PLUGIN_TEST)
    done = run("-m", "pytest", "-q", "-n", workers, "-p", "no:cacheprovider", cwd=tmp_path)
    assert "1 passed" in done.stdout, done.stdout


def test_tests_keep_the_checks_of_arguments() -> None:
    assert __debug__
