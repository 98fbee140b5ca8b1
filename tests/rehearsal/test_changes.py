"""Rehearsed changes, on small stacks: what is planned, what fails, and what copies share."""

import io
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from rehearsal.__main__ import DANGER
from rehearsal.aws.provider import NoProvider, find_provider
from rehearsal.changes import Change, change, deployed
from rehearsal.earlier import check_out, environment_for, other_libraries
from rehearsal.project import Project
from rehearsal.report import show_change
from rehearsal.running import on_copies
from terraform_runner.errors import UserError
from terraform_runner.journal import Display, Journal
from terraform_runner.plan_review import Action
from tests.rehearsal.test_run import PROTECTED, VPC, stack, with_other_provider
from tests.support.paths import SCHEMAS


@pytest.fixture
def display() -> Display:
    return Display(Console(file=io.StringIO(), width=200, highlight=False))


@pytest.fixture
def _provider() -> None:
    try:
        find_provider("6.25.0")
    except NoProvider as error:
        pytest.skip(str(error))


def written(folder: Path, **resources: Any) -> Path:
    """Return the folder of a synthesized stack ``dev`` with these resources."""
    return written_stack(folder, stack(**resources))


def written_stack(folder: Path, content: dict[str, Any]) -> Path:
    (folder / "dev").mkdir(parents=True)
    (folder / "dev" / "cdk.tf.json").write_text(json.dumps(content))
    return folder / "dev"


def actions(changed: Change) -> list[tuple[Action, str]]:
    return [(one.action, one.address) for one in changed.review.changes]


def network(cidr: str = "10.0.0.0/16", **tags: str) -> dict[str, Any]:
    return {"main": VPC["main"] | {"cidr_block": cidr, "tags": tags}}


@pytest.mark.rehearsal
@pytest.mark.usefixtures("_provider")
class TestChanges:
    """Changes of one deployed stack, each on copies of its servers and state."""

    def test_each_change_begins_with_what_was_deployed(self, tmp_path: Path, display: Display) -> None:
        bucket, other_bucket = ({"data": {"bucket": name} | PROTECTED} for name in ("data", "other"))
        base = written(tmp_path / "base", aws_vpc=network(), aws_s3_bucket=bucket)
        changes = {
            "in place": written(tmp_path / "tags", aws_vpc=network(owner="me"), aws_s3_bucket=bucket),
            "replaced": written(tmp_path / "cidr", aws_vpc=network("10.1.0.0/16"), aws_s3_bucket=bucket),
            "protected": written(tmp_path / "bucket", aws_vpc=network(), aws_s3_bucket=other_bucket),
            "refused": written(tmp_path / "huge", aws_vpc=network("10.0.0.0/8"), aws_s3_bucket=bucket),
            "nothing": base,
        }
        found: dict[str, Change] = {}
        with deployed(base, tmp_path / "out", display=display, project=Project(schemas=SCHEMAS)) as rehearsal:
            for name, source in changes.items():
                folder = tmp_path / "copies" / name
                with on_copies(rehearsal, folder, Journal(name, folder / "logs", display)) as copy:
                    found[name] = change(copy, source)
                    left = copy.server.client("ec2", "eu-west-3").describe_vpcs()["Vpcs"]
                    if name == "replaced":
                        assert "10.1.0.0/16" in [vpc["CidrBlock"] for vpc in left]
            still = rehearsal.server.client("ec2", "eu-west-3").describe_vpcs()["Vpcs"]
            assert {vpc["CidrBlock"] for vpc in still} == {"10.0.0.0/16", "172.31.0.0/16"}

        assert {name: one.safe for name, one in found.items()} == {
            "in place": True,
            "replaced": False,
            "protected": False,
            "refused": False,
            "nothing": True,
        }
        assert actions(found["in place"]) == [(Action.UPDATE, "aws_vpc.main")]
        assert found["in place"].review.changes[0].attributes[0] == "tags.owner: unset → me"
        assert actions(found["replaced"]) == [(Action.REPLACE, "aws_vpc.main")]
        assert found["replaced"].failure is None
        assert "Instance cannot be destroyed" in str(found["protected"].failure)
        assert found["refused"].failure is not None
        assert found["nothing"].review.changes == ()

    def test_other_providers_have_copies_too(self, tmp_path: Path, display: Display) -> None:
        content = with_other_provider(stack(aws_vpc=network()))
        base = written_stack(tmp_path / "base", content)
        renamed = json.loads(json.dumps(content))
        renamed["resource"]["grafana_folder"]["folder"]["title"] = "another"
        with deployed(base, tmp_path / "out", display=display, project=Project(schemas=SCHEMAS)) as rehearsal:
            titles = []
            for name in ("one", "two"):
                folder = tmp_path / name
                with on_copies(rehearsal, folder, Journal(name, folder / "logs", display)) as copy:
                    changed = change(copy, written_stack(tmp_path / f"renamed-{name}", renamed))
                    assert changed.safe, changed.failure
                    assert actions(changed) == [(Action.UPDATE, "grafana_folder.folder")]
                    titles.append(changed.review.changes[0].attributes)
            assert titles[0] == titles[1]

    def test_what_does_not_come_to_rest_has_failed(self, tmp_path: Path, display: Display) -> None:
        base = written(tmp_path / "base", aws_vpc=network())
        restless = written(
            tmp_path / "restless", aws_vpc=network(), terraform_data={"clock": {"input": "${timestamp()}"}}
        )
        with deployed(base, tmp_path / "out", display=display, project=Project(schemas=SCHEMAS)) as rehearsal:
            changed = change(rehearsal, restless)
        assert "second plan is empty" in str(changed.failure)
        shown = display.console
        show_change(changed, "dev since then", shown)
        assert "dev since then: FAILED" in shown.file.getvalue()  # type: ignore[attr-defined]

    def test_a_provider_that_comes_with_the_change_is_served(self, tmp_path: Path, display: Display) -> None:
        base = written(tmp_path / "base", aws_vpc=network())
        more = written_stack(tmp_path / "more", with_other_provider(stack(aws_vpc=network())))
        project = Project(schemas=SCHEMAS)
        with deployed(base, tmp_path / "out", display=display, project=project, successors=[more]) as rehearsal:
            changed = change(rehearsal, more)
        assert changed.safe, changed.failure
        assert actions(changed) == [(Action.CREATE, "grafana_folder.folder")]


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


def test_the_exit_status_of_danger_is_of_its_own() -> None:
    assert DANGER not in (0, 1, 2, 130)
