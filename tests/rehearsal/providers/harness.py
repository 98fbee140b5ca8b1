"""Terraform in its own folder, with the stand-ins attached."""

import copy
import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rehearsal.providers.server import SchemaProviders, serve
from tests.rehearsal.providers.valid.configuration import Configuration
from tests.support.paths import SCHEMAS


class Workspace:
    """One configuration, one state."""

    def __init__(self, folder: Path, providers: SchemaProviders) -> None:
        self.folder = folder
        self.providers = providers
        kept = {name: value for name, value in os.environ.items() if not name.startswith("TF_")}
        self._environment = kept | providers.environment() | {"CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1"}

    def write(self, configuration: Configuration) -> None:
        """Replace the configuration."""
        (self.folder / "main.tf.json").write_text(json.dumps(configuration, indent=1))

    def run(self, *arguments: str, good: tuple[int, ...] = (0,)) -> subprocess.CompletedProcess[str]:
        """Run Terraform."""
        finished = subprocess.run(
            ["terraform", *arguments, "-no-color"],
            cwd=self.folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert finished.returncode in good, finished.stdout + finished.stderr
        return finished

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start Terraform in its own process group, and leave it running."""
        return subprocess.Popen(
            ["terraform", *arguments, "-no-color"],
            cwd=self.folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def init(self, configuration: Configuration) -> None:
        """Write the configuration and initialize."""
        self.write(configuration)
        self.run("init")

    def validate(self) -> list[dict[str, Any]]:
        """Return the diagnostics of ``terraform validate``."""
        return json.loads(self.run("validate", "-json", good=(0, 1)).stdout)["diagnostics"]

    def plan(self) -> dict[str, Any]:
        """Return a plan as JSON."""
        self.run("plan", "-out=plan")
        return json.loads(self.run("show", "-json", "plan").stdout)

    def changes(self) -> dict[str, list[str]]:
        """Return the actions of a plan, by address."""
        return {
            change["address"]: change["change"]["actions"]
            for change in self.plan().get("resource_changes", [])
            if change["mode"] == "managed" and change["change"]["actions"] != ["no-op"]
        }

    def refused(self, *command: str) -> str:
        """Return the errors of a command that must fail."""
        return self.run(*command, good=(1,)).stderr

    def apply(self, *, good: tuple[int, ...] = (0,)) -> subprocess.CompletedProcess[str]:
        """Apply."""
        return self.run("apply", "-auto-approve", good=good)

    def destroy(self) -> None:
        """Destroy everything."""
        self.run("destroy", "-auto-approve")

    def state(self) -> dict[str, dict[str, Any]]:
        """Return the values in the state, by address."""
        module = json.loads(self.run("show", "-json").stdout).get("values", {}).get("root_module", {})
        return {resource["address"]: resource["values"] for resource in module.get("resources", [])}


@contextmanager
def workspace(folder: Path, configuration: Configuration, schemas: Path = SCHEMAS) -> Iterator[Workspace]:
    """Yield a workspace with the providers that the configuration requires."""
    with serve(configuration["terraform"]["required_providers"], schemas) as providers:
        space = Workspace(folder, providers)
        space.init(configuration)
        yield space


def changed(configuration: Configuration, address: str, arguments: Mapping[str, Any]) -> Configuration:
    """Return the configuration with other arguments for one resource. ``None`` removes an argument."""
    copied = copy.deepcopy(configuration)
    kind, name = address.split(".")
    body = copied["resource"][kind][name]
    body.update(arguments)
    for argument in [argument for argument, value in body.items() if value is None]:
        del body[argument]
    return copied
