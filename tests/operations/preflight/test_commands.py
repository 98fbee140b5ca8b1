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
from tests.support.terraform import provider_or_skip

STACK = {
    "provider": {"aws": [{"region": REGION, "allowed_account_ids": [ACCOUNT]}]},
    "resource": {"aws_security_group_rule": {"ssh": {"cidr_blocks": ["203.0.113.10/32"]}}},
}
Command = Callable[[Project], None]

COMMANDS: dict[str, Command] = {
    "prod": lambda project: deploy(project.folder, "prod", project.display, confirm=lambda _: True),
    "state-backend": lambda project: make_state_backend(project.folder, project.display, confirm=lambda _: True),
}


@pytest.fixture
def synthesized(quick: Project, clients: Clients, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that replaces the synthesis by one of a given stack."""

    def replace(name: str, content: dict[str, Any]) -> None:
        def synthesize(folder: Path, output: str, *_: Any) -> Path:
            written = folder / output / "stacks" / name / "cdk.tf.json"
            written.parent.mkdir(parents=True)
            written.write_text(json.dumps(content))
            return written.parents[1]

        monkeypatch.setattr(preparation, "synthesize", synthesize)
        monkeypatch.setattr(state_backend, "synthesize", synthesize)

    return replace


def touched(project: Project) -> list[Path]:
    """Return what Terraform has made."""
    return [file for file in project.folder.rglob("*") if ".terraform" in file.name or file.parent.name == "stack"]


@pytest.mark.parametrize("stack", COMMANDS)
def test_nothing_begins(quick: Project, synthesized: Callable[..., None], stack: str) -> None:
    synthesized(stack, STACK)
    with pytest.raises(UserError, match=r"^1 of \d checks: see above what to do first; nothing was changed$"):
        COMMANDS[stack](quick)
    assert "wrong    placeholders: 203.0.113.10 exists in documentation only" in quick.shown
    assert "ok " not in quick.shown, "a deployment tells only what is not ok"
    assert touched(quick) == []


@pytest.mark.rehearsal
def test_the_preflight_goes_as_far_as_it_can(
    quick: Project, synthesized: Callable[..., None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    aws = provider_or_skip()
    for name, value in aws.environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    pinned = {"required_providers": {"aws": {"source": "hashicorp/aws", "version": aws.version}}}
    data = {"terraform_data": {"one": {"input": "203.0.113.10"}}}
    synthesized("dev", {"provider": STACK["provider"], "terraform": pinned, "resource": data})
    with pytest.raises(UserError, match=r"^1 of \d checks"):
        check(quick.folder, "dev", quick.display)
    for line in ("ok       caller", "wrong    placeholders", "ok       providers", "dev  plan"):
        assert line in quick.shown


@pytest.mark.parametrize(
    ("account", "backend"), [("555566667777", {}), (ACCOUNT, {"s3": {"bucket": "not-there", "region": REGION}})]
)
def test_without_the_state_it_makes_no_plan(
    quick: Project, synthesized: Callable[..., None], account: str, backend: dict[str, Any]
) -> None:
    provider = {"aws": [{"region": REGION, "allowed_account_ids": [account]}]}
    synthesized("dev", {"provider": provider, "terraform": {"backend": backend}})
    with pytest.raises(UserError, match=r"^1 of \d checks"):
        check(quick.folder, "dev", quick.display)
    assert touched(quick) == []
