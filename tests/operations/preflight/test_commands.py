"""Every command on the cloud stops at what is wrong before Terraform runs."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from operations import preparation, state_backend
from operations.check import check
from operations.cloud import Clients
from operations.deploy import deploy
from operations.state_backend import make_state_backend
from terraform_runner.errors import UserError
from tests.operations.preflight.conftest import ACCOUNT, REGION
from tests.support.project import Project

STACK = {
    "provider": {"aws": [{"region": REGION, "allowed_account_ids": [ACCOUNT]}]},
    "resource": {"aws_security_group_rule": {"ssh": {"cidr_blocks": ["203.0.113.10/32"]}}},
}
Command = Callable[[Project], None]

COMMANDS: dict[str, Command] = {
    "prod": lambda project: deploy(project.folder, "prod", project.display, confirm=lambda _: True),
    "dev": lambda project: check(project.folder, "dev", project.display),
    "state-backend": lambda project: make_state_backend(project.folder, project.display, confirm=lambda _: True),
}


@pytest.mark.parametrize("stack", COMMANDS)
def test_nothing_begins(quick: Project, clients: Clients, monkeypatch: pytest.MonkeyPatch, stack: str) -> None:
    def synthesize(folder: Path, output: str, *_: Any) -> Path:
        written = folder / output / "stacks" / stack / "cdk.tf.json"
        written.parent.mkdir(parents=True)
        written.write_text(json.dumps(STACK))
        return written.parents[1]

    monkeypatch.setattr(preparation, "synthesize", synthesize)
    monkeypatch.setattr(state_backend, "synthesize", synthesize)
    with pytest.raises(UserError, match=r"^1 of \d checks: see above what to do first; nothing was changed$"):
        COMMANDS[stack](quick)
    assert "wrong    placeholders: 203.0.113.10 exists in documentation only" in quick.shown
    assert ("ok       caller" in quick.shown) is (stack == "dev"), "a deployment tells only what is not ok"
    assert [file for file in quick.folder.rglob("*") if ".terraform" in file.name or file.parent.name == "stack"] == []
