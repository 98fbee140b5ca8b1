"""The stacks of the app, synthesized once."""

from dataclasses import dataclass

import pytest
from cdktf import App, TerraformStack

from main import STACKS
from r3edge.platform import Environment, EnvironmentSettings
from tests.support import Synthesized


@dataclass(frozen=True)
class Stack:
    """A stack of the app: its JSON and, for an environment, its settings."""

    name: str
    json: Synthesized
    settings: EnvironmentSettings | None


def _settings(stack: TerraformStack) -> EnvironmentSettings | None:
    return stack.settings if isinstance(stack, Environment) else None


@pytest.fixture(scope="session")
def stacks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Stack]:
    """Return every stack of the app, by name."""
    folder = tmp_path_factory.mktemp("out")
    app = App(outdir=str(folder))
    built = [stack(app) for stack in STACKS]
    app.synth()
    names = [stack.node.id for stack in built]
    return {
        name: Stack(name, Synthesized.read(folder, name), _settings(stack))
        for name, stack in zip(names, built, strict=True)
    }


@pytest.fixture(scope="session")
def environments(stacks: dict[str, Stack]) -> list[tuple[Synthesized, EnvironmentSettings]]:
    """Return JSON and settings of every environment."""
    return [(stack.json, stack.settings) for stack in stacks.values() if stack.settings is not None]
