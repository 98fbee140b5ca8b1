"""The wheel as another project has it: built, installed into an empty environment, used elsewhere."""

import fcntl
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

from tests.support.paths import REPOSITORY
from tests.support.terraform import validate

CONSUMER = Path(__file__).parent / "consumer"
LAZY = ("-O", "-m", "r3edge.lazy")
EXAMPLES = sorted((REPOSITORY / "examples").glob("*.py"))

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(900)]


def _run(*command: str | Path, folder: Path, good: tuple[int, ...] = (0,)) -> str:
    """Return the output of a command in an environment without this project's variables."""
    ours = ("PYTHON", "VIRTUAL_ENV", "JSII_", "NODE_OPTIONS")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    done = subprocess.run(
        [str(part) for part in command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode in good, done.stdout + done.stderr
    return done.stdout


def _tracked(*paths: str) -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", *paths], cwd=REPOSITORY, check=True, capture_output=True, text=True
    )
    return [name for name in listed.stdout.split("\0") if name and os.path.lexists(REPOSITORY / name)]


def _once(tmp_path_factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Path]) -> Path:
    """Return the result of ``make`` in a folder, made once for all test processes."""
    folder = tmp_path_factory.getbasetemp()
    folder = (folder.parent if os.environ.get("PYTEST_XDIST_WORKER") else folder) / name
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = folder / "done"
        if not done.exists():
            done.write_text(str(make(folder)))
        return Path(done.read_text())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel of the files under version control, as they are in the working tree."""
    return _once(tmp_path_factory, "wheel", _build)


def _build(folder: Path) -> Path:
    asked = [sys.executable, "-m", "pip", "download", "--no-deps", "publication==0.0.3"]
    answer = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=False)
    if answer.returncode:
        pytest.skip(f"the package index cannot be reached: {answer.stderr.strip().splitlines()[-1]}")
    for name in _tracked():
        (folder / "source" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(REPOSITORY / name, folder / "source" / name, follow_symlinks=False)
    _run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", "dist", "./source", folder=folder)
    (built,) = (folder / "dist").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the interpreter of a project with the wheel and the newest versions that it allows."""
    return _once(tmp_path_factory, "project", lambda folder: _project(folder, wheel))


def _project(folder: Path, *requirements: str | Path) -> Path:
    """Return the interpreter of a new environment with the required packages only."""
    _run(sys.executable, "-m", "venv", folder / ".venv", folder=folder)
    interpreter = folder / ".venv" / "bin" / "python"
    _run(interpreter, "-m", "pip", "install", "--no-compile", *requirements, folder=folder)
    return interpreter


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return Parser().parsestr(archive.read(name).decode())


def _validate_all(folder: Path, work: Path) -> None:
    stacks = sorted((folder / "cdktf.out" / "stacks").iterdir())
    assert stacks
    for stack in stacks:
        validate(stack, work / stack.name)


def test_it_holds_the_library_with_its_bindings_and_nothing_else(wheel: Path) -> None:
    library, bindings = "constructs/r3edge/", "imports/"
    expected = {"r3edge/" + name.removeprefix(library) for name in _tracked(library) if name != f"{library}bindings"}
    expected = {name for name in expected if not name.endswith(".md")}
    expected |= {"r3edge/bindings/" + name.removeprefix(bindings) for name in _tracked(bindings)}
    with zipfile.ZipFile(wheel) as archive:
        packaged = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert packaged == expected
    assert "r3edge/py.typed" in packaged


def test_who_finds_it_learns_what_it_is(metadata: Message) -> None:
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["License-File"] == "LICENSE"
    assert metadata["Requires-Python"] == ">=3.11"
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert metadata["Keywords"]
    assert metadata.get_payload() == (REPOSITORY / "README.md").read_text()
    urls = [url.split(", ")[1] for url in metadata.get_all("Project-URL", [])]
    assert urls
    assert all(url.startswith("https://github.com/r3edge/platform") for url in urls)


def test_it_can_be_installed_beside_other_packages(metadata: Message) -> None:
    """Ranges, each with both ends; exact versions would allow one set of packages only."""
    for requirement in metadata.get_all("Requires-Dist", []):
        assert "==" not in requirement
        assert ">=" in requirement
        assert "<" in requirement


def test_the_oldest_versions_that_it_allows_are_enough(wheel: Path, metadata: Message, tmp_path: Path) -> None:
    ranges = (re.fullmatch(r"([\w-]+)<[\w.]+,>=([\w.]+)", line) for line in metadata.get_all("Requires-Dist", []))
    oldest = [f"{found[1]}=={found[2]}" for found in ranges if found]
    assert len(oldest) == len(metadata.get_all("Requires-Dist", []))
    _run(_project(tmp_path, wheel, *oldest), *LAZY, REPOSITORY / "examples" / "environment.py", folder=tmp_path)


def test_its_bindings_stand_beside_those_of_the_project(python: Path, tmp_path: Path) -> None:
    """``cdktf get`` writes the project's own to ``imports``, the name that the library's must not claim."""
    _run(python, CONSUMER / "bindings.py", folder=tmp_path)
    _validate_all(tmp_path, tmp_path / "validated")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_example_is_synthesized_and_valid(example: Path, python: Path, tmp_path: Path) -> None:
    _run(python, *LAZY, example, folder=tmp_path)
    _validate_all(tmp_path, tmp_path / "validated")


def test_a_type_checker_knows_its_types(python: Path, tmp_path: Path) -> None:
    pyright = REPOSITORY / "node_modules" / ".bin" / "pyright"
    if not pyright.exists():
        pytest.skip("pyright is not installed: make setup")
    shutil.copy(CONSUMER / "typed.py", tmp_path)
    rules = {"typeCheckingMode": "strict", "reportUnnecessaryTypeIgnoreComment": "error"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(rules))
    answer = json.loads(_run(pyright, "--outputjson", "--pythonpath", python, folder=tmp_path, good=(0, 1)))
    assert answer["generalDiagnostics"] == []
    assert answer["summary"]["filesAnalyzed"] == 1
