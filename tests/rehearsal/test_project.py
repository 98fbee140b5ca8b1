"""The settings in pyproject.toml, and the messages of mistakes in them."""

import sys
from pathlib import Path

import pytest

from rehearsal import procedure
from rehearsal.project import Project, read_project
from terraform_runner.errors import UserError
from tests.support.paths import REPOSITORY


def project(folder: Path, table: str) -> Project:
    (folder / "pyproject.toml").write_text(f"[tool.rehearsal]\n{table}")
    return read_project(folder)


def test_a_project_without_settings_has_the_defaults(tmp_path: Path) -> None:
    assert read_project(tmp_path) == Project(folder=tmp_path)
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'app'\n")
    assert read_project(tmp_path) == Project(folder=tmp_path)


def test_every_setting_is_read(tmp_path: Path) -> None:
    table = """
        schemas = "facts"
        apps = ["python3 more.py"]
        useless_values = ["traefik.api"]
        connections = { "shop/web" = ["internet:443", "nodes:10250", "192.0.2.1:22", "shop/store", "annotated"] }
        operators = { "example.com/Shop" = { chart = "shop", repository = "https://charts.example", version = "1" } }
        destroy_refused = ["prod"]
        procedures = { state = "glue:rehearse" }
    """
    assert project(tmp_path, table) == Project(
        folder=tmp_path,
        schemas=Path("facts"),
        apps=("python3 more.py",),
        useless_values=("traefik.api",),
        connections={"shop/web": ["internet:443", "nodes:10250", "192.0.2.1:22", "shop/store", "annotated"]},
        operators={"example.com/Shop": {"chart": "shop", "repository": "https://charts.example", "version": "1"}},
        destroy_refused=frozenset({"prod"}),
        procedures={"state": "glue:rehearse"},
    )


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("apps = 'app.py'", r"apps = 'app\.py': must be a list of commands"),
        ("apps = ['']", r"apps = \[''\]: must be a list of commands"),
        ("useless_values = 'a'", "useless_values = 'a': must be a list of values"),
        ("operators = { 'example.com/Shop' = 'shop' }", "operators = .*: must be a table of"),
        ("operators = { 'example.com/Shop' = { chart = 'shop' } }", "operators = .*: must be a table of"),
        ("operators = { Shop = { chart = 'a', repository = 'b', version = 'c' } }", "operators = .*: must be a table"),
        ("connections = ['internet:443']", r"connections = \['internet:443'\]: must be a table of"),
        ("connections = { web = ['internet:443'] }", "connections = .*: must be a table of"),
        ("connections = { 'shop/web' = 'internet:443' }", "connections = .*: must be a table of"),
        ("connections = { 'shop/web' = ['internet'] }", "connections = .*: must be a table of"),
        ("connections = { 'shop/web' = ['internet:0'] }", "connections = .*: must be a table of"),
        ("connections = { 'shop/web' = ['internet:65536'] }", "connections = .*: must be a table of"),
        ("connections = { 'shop/web' = ['internet:٤٤٣'] }", "connections = .*: must be a table of"),
        ("connections = { 'shop/web' = ['10.0.0.256:443'] }", "connections = .*: must be a table of"),
        ("destroy_refused = true", "destroy_refused = True: must be a list of stacks"),
        ("newer = ['deletion_protection']", r"newer = \['deletion_protection'\]: must be a list of arguments"),
        ("schemas = []", r"schemas = \[\]: must be a folder"),
        ("procedures = { a = 'module' }", 'procedures = .*: must be a table of stack = "module:function"'),
        (
            "protected = ['prod']",
            "protected: unknown setting; must be one of schemas, apps, newer, useless_values, connections, ",
        ),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, table: str, message: str) -> None:
    with pytest.raises(UserError, match=rf"pyproject\.toml: \[tool\.rehearsal\] {message}"):
        project(tmp_path, table)


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        project(tmp_path, "apps = 1\nschemas = 2\n")
    assert len(str(caught.value).splitlines()) == 2


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"pyproject\.toml: Invalid value"):
        project(tmp_path, "apps = [")


def test_a_procedure_is_found_in_the_projects_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own_procedure.py").write_text("def rehearse(rehearsal): ...\n")
    monkeypatch.setattr("sys.path", list(sys.path))
    assert procedure.load("own_procedure:rehearse", tmp_path).__name__ == "rehearse"


@pytest.mark.parametrize("reference", ["no_such_module:rehearse", "json:no_such_function"])
def test_a_procedure_that_cannot_be_imported_is_named(reference: str) -> None:
    with pytest.raises(UserError, match=rf"\[tool\.rehearsal\.procedures\] {reference}: cannot be imported"):
        procedure.load(reference, Path())


def test_the_settings_of_this_project_are_valid() -> None:
    this = read_project(REPOSITORY)
    assert this.destroy_refused == {"prod", "state-backend"}
    for reference in this.procedures.values():
        procedure.load(reference, this.folder)
