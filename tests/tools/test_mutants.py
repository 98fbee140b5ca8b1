"""The mutants: what is broken, where, and that the work tree stays as it is."""

import ast
import sys
from pathlib import Path

import pytest

from tools.mutants.library import copied
from tools.mutants.mutations import mutations
from tools.mutants.reviewed import REVIEWED, is_reviewed, stale
from tools.paths import REPOSITORY


@pytest.mark.parametrize(
    ("source", "broken"),
    [
        ("PORT = 443", ["PORT = 444"]),
        ("private = True", ["private = False"]),
        ("if a < b:\n    pass", ["if a >= b:\n    pass"]),
        (
            "Key(self, rotation=True, name='k')",
            [
                "Key(self,  name='k')",
                "Key(self, rotation=False, name='k')",
                "Key(self, rotation=True, name='kx')",
            ],
        ),
        ("ports = [80, HTTPS]", ["ports = [ HTTPS]", "ports = [81, HTTPS]"]),
        ("values = {'é': first, 'b': second}", ["values = { 'b': second}"]),
        ("raise ConfigurationError('must be', 3)", []),
        ('"""Text 1."""\nnumbers: tuple[int, Literal[3]]', []),
    ],
)
def test_a_line_is_broken_in_every_way(source: str, broken: list[str]) -> None:
    assert sorted(mutation.applied(source) for mutation in mutations(source)) == sorted(broken)


def test_every_mutant_of_the_library_is_a_program() -> None:
    source = (REPOSITORY / "constructs" / "r3edge" / "network" / "vpc.py").read_text()
    found = list(mutations(source))
    assert found
    for mutation in found:
        ast.parse(mutation.applied(source))


def test_the_tests_see_the_mutant_and_the_work_tree_does_not(tmp_path: Path) -> None:
    package = tmp_path / "src" / "shop"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("PORT = 443\nUNTESTED = 1\n")
    (tmp_path / "check.py").write_text("import shop\nassert shop.PORT == 443\n")
    command = [sys.executable, "check.py"]
    with copied(package) as library:
        assert library.passes(command, tmp_path)
        with library.broken(Path("__init__.py"), "PORT = 444\nUNTESTED = 1\n"):
            assert not library.passes(command, tmp_path)
        with library.broken(Path("__init__.py"), "PORT = 443\nUNTESTED = 2\n"):
            assert library.passes(command, tmp_path)
        assert library.passes(command, tmp_path)
    assert (package / "__init__.py").read_text() == "PORT = 443\nUNTESTED = 1\n"


def test_a_reviewed_line_is_left_out_and_a_stale_one_told(tmp_path: Path) -> None:
    (tmp_path / "shop.py").write_text("    PORT = 443\n")
    reviewed = {
        ("shop.py", "PORT = 443"): "a reason",
        ("shop.py", "PORT = 80"): "a reason",
        ("gone.py", "x"): "a reason",
    }
    [mutation] = mutations("PORT = 443")
    assert is_reviewed(Path("shop.py"), mutation, "    PORT = 443\n", reviewed)
    assert not is_reviewed(Path("shop.py"), mutation, "PORT = 8080", reviewed)
    assert stale(reviewed, tmp_path) == ["shop.py: PORT = 80", "gone.py: x"]


def test_no_reviewed_line_is_stale() -> None:
    assert stale(REVIEWED, REPOSITORY / "constructs" / "r3edge") == []
