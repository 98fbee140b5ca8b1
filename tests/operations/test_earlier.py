"""A project as it was at a commit."""

import subprocess
from pathlib import Path

import pytest

from terraform_runner.earlier import check_out, environment_for, other_libraries
from terraform_runner.errors import UserError


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a Git repository whose project lies in a folder of its own, with one commit and a change since."""
    project = tmp_path / "repository" / "project"
    (project / "src").mkdir(parents=True)
    (project / "src" / "value.py").write_text("VALUE = 'then'\n")
    (project / "Pipfile.lock").write_text("{}")
    (project / "pyproject.toml").write_text('[tool.setuptools.packages.find]\nwhere = ["src"]\n')
    (tmp_path / "repository" / "beside").write_text("not the project's")
    run = ["git", "-c", "user.name=t", "-c", "user.email=t@example.com", "-C", str(tmp_path / "repository")]
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "then"], ["tag", "then"]):
        subprocess.run([*run, *arguments], check=True)
    (project / "src" / "value.py").write_text("VALUE = 'now'\n")
    (project / "node_modules").mkdir()
    return project


def test_a_project_is_checked_out_as_it_was(repository: Path, tmp_path: Path) -> None:
    folder = tmp_path / "earlier" / "project"
    found = check_out(repository, "then", folder)
    assert len(found) == 40
    assert (folder / "src" / "value.py").read_text() == "VALUE = 'then'\n"
    assert (repository / "src" / "value.py").read_text() == "VALUE = 'now'\n"
    assert (folder / "node_modules").resolve() == repository / "node_modules"
    assert sorted(path.name for path in folder.iterdir()) == ["Pipfile.lock", "node_modules", "pyproject.toml", "src"]
    assert environment_for(folder, {"PATH": "/bin"}) == {"PATH": "/bin", "PYTHONPATH": f"{folder / 'src'}:{folder}"}


def test_other_libraries_are_told(repository: Path, tmp_path: Path) -> None:
    folder = tmp_path / "earlier" / "project"
    check_out(repository, "then", folder)
    assert other_libraries(repository, folder) == []
    (repository / "Pipfile.lock").write_text('{"another": true}')
    assert other_libraries(repository, folder) == ["Pipfile.lock"]


@pytest.mark.parametrize("commit", ["nowhere", "--help", ""])
def test_an_unknown_commit_is_told(repository: Path, tmp_path: Path, commit: str) -> None:
    with pytest.raises(UserError, match="must be a commit, branch or tag"):
        check_out(repository, commit, tmp_path / "earlier")
    assert not (tmp_path / "earlier").exists()


def test_a_folder_without_git_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="must be a commit, branch or tag of the Git repository in"):
        check_out(tmp_path, "main", tmp_path / "earlier")
