"""The bootstrap of the state bucket: the first run, interrupted runs, and refusals."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from operations.state_backend import Hooks, StateBackend
from rehearsal.aws.credentials import BACKEND_CONFIG
from rehearsal.aws.provider import AwsProvider, NoProvider, find_provider
from rehearsal.aws.server import AwsServer
from rehearsal.overrides import rehearsal_override
from terraform_runner.errors import UserError
from terraform_runner.journal import Display, Journal

pytestmark = pytest.mark.rehearsal

BUCKET = "r3edge-test-state"
KEY = "state-backend/terraform.tfstate"
STACK: dict[str, Any] = {
    "terraform": {
        "required_providers": {"aws": {"source": "aws", "version": "6.25.0"}},
        "backend": {"s3": {"bucket": BUCKET, "key": KEY, "region": "eu-west-3", "use_lockfile": True}},
    },
    "provider": {"aws": [{"region": "eu-west-3"}]},
    "resource": {"aws_s3_bucket": {"state": {"bucket": BUCKET, "lifecycle": {"prevent_destroy": True}}}},
}


@dataclass
class Clone:
    """A clone of the project, and the account that it deploys to."""

    folder: Path
    server: AwsServer
    provider: AwsProvider
    display: Display
    asked: list[str] = field(default_factory=list)

    def backend(self) -> StateBackend:
        source = self.folder / "cdktf.out" / "stacks" / "state-backend"
        source.mkdir(parents=True, exist_ok=True)
        (source / "cdk.tf.json").write_text(json.dumps(STACK))
        return StateBackend(
            source=source,
            work=self.folder / ".state-backend",
            journal=Journal("state-backend", self.folder / "logs", self.display),
            grace=600,
            confirm=lambda question: not self.asked.append(question),
            hooks=Hooks(
                environment=self.server.environment() | self.provider.environment(self.folder),
                backend_config=BACKEND_CONFIG,
                override=rehearsal_override(STACK, self.provider.version, local_backend=False),
            ),
        )

    @property
    def local_state(self) -> Path:
        return self.folder / ".state-backend" / "stack" / "terraform.tfstate"

    @property
    def backups(self) -> list[Path]:
        return sorted((self.folder / ".state-backend" / "backup").glob("*/terraform.tfstate"))

    @property
    def remote_state(self) -> dict[str, Any]:
        answer = self.server.client("s3", "eu-west-3").get_object(Bucket=BUCKET, Key=KEY)
        return json.loads(answer["Body"].read())


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AwsServer]:
    with AwsServer(tmp_path_factory.mktemp("aws") / "server.log") as server:
        yield server


@pytest.fixture
def clone(tmp_path: Path, server: AwsServer, console: Console) -> Clone:
    try:
        provider = find_provider("6.25.0")
    except NoProvider as error:
        pytest.skip(str(error))
    server.reset()
    return Clone(tmp_path, server, provider, Display(console))


def test_first_run_and_second_run(clone: Clone) -> None:
    clone.backend().bootstrap()
    assert [resource["type"] for resource in clone.remote_state["resources"]] == ["aws_s3_bucket"]
    assert not clone.local_state.exists()
    (backup,) = clone.backups
    assert json.loads(backup.read_text())["resources"] == clone.remote_state["resources"]
    assert clone.asked == ["Apply state-backend (1 to create, local state)?"]

    before = clone.remote_state
    clone.backend().bootstrap()
    assert clone.remote_state == before
    assert len(clone.asked) == 1, "nothing to change, nothing to ask"
    assert len(clone.backups) == 1


def test_interrupted_between_apply_and_migration(clone: Clone, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(StateBackend, "migrate_to_bucket", interrupt)
        with pytest.raises(KeyboardInterrupt):
            clone.backend().bootstrap()
    assert clone.local_state.stat().st_size > 0

    clone.backend().bootstrap()
    assert clone.remote_state["resources"]
    assert clone.asked == ["Apply state-backend (1 to create, local state)?"], "what was applied is not applied again"
    assert len(clone.backups) == 1


def test_interrupted_between_migration_and_verification(clone: Clone, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "step", interrupt_at("verify the state in the bucket"))
        with pytest.raises(KeyboardInterrupt):
            clone.backend().bootstrap()
    assert clone.remote_state["resources"]
    assert len(clone.backups) == 1, "the copy is made before Terraform empties the local state"

    clone.backend().bootstrap()
    assert clone.remote_state["resources"]
    assert len(clone.asked) == 1


def test_the_same_state_here_and_there_is_one_that_was_migrated(clone: Clone) -> None:
    clone.backend().bootstrap()
    shutil.copy(clone.backups[0], clone.local_state)
    clone.backend().bootstrap()
    assert not clone.local_state.exists()
    assert len(clone.asked) == 1


def test_two_different_states_are_left_to_a_person(clone: Clone) -> None:
    clone.backend().bootstrap()
    other = json.loads(clone.backups[0].read_text())
    other["resources"][0]["instances"][0]["attributes"]["bucket"] = "another"
    clone.local_state.write_text(json.dumps(other))
    before = clone.remote_state
    with pytest.raises(UserError, match=r"two different states: .*Nothing was changed"):
        clone.backend().bootstrap()
    assert clone.remote_state == before
    assert json.loads(clone.local_state.read_text()) == other


def test_a_bucket_without_state_is_not_taken_for_ours(clone: Clone) -> None:
    clone.server.client("s3", "us-east-1").create_bucket(Bucket=BUCKET)
    with pytest.raises(UserError, match=f"the bucket {BUCKET} exists, but there is no state"):
        clone.backend().bootstrap()
    assert clone.asked == []


def test_a_stack_without_a_bucket_to_keep_its_state_is_a_mistake(clone: Clone) -> None:
    backend = clone.backend()
    (backend.source / "cdk.tf.json").write_text("{}")
    with pytest.raises(UserError, match="has no S3 backend"):
        backend.bootstrap()


def test_a_local_state_that_cannot_be_read_stops_everything(clone: Clone) -> None:
    backend = clone.backend()
    clone.local_state.parent.mkdir(parents=True)
    clone.local_state.write_text("{half")
    with pytest.raises(UserError, match="is not a state file"):
        backend.bootstrap()
    assert clone.local_state.read_text() == "{half"


def interrupt(*_arguments: Any) -> None:
    raise KeyboardInterrupt


def interrupt_at(name: str) -> Any:
    """Return a replacement of ``Journal.step`` that interrupts when the named step begins."""
    real = Journal.step

    def step(journal: Journal, current: str) -> Any:
        if current == name:
            raise KeyboardInterrupt
        return real(journal, current)

    return step
