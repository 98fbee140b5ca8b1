"""A small CDKTF project of terraform_data resources, and its deployment."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

from operations.deploy import deploy
from terraform_runner.journal import Display

APP = """
import json
from pathlib import Path

from cdktf import App, TerraformStack

app = App()
for name, sections in json.loads(Path("stacks.json").read_text()).items():
    stack = TerraformStack(app, name)
    for path, value in sections.items():
        stack.add_override(path, value)
app.synth()
"""


@dataclass
class Project:
    """A small CDKTF project with stacks of terraform_data."""

    folder: Path
    display: Display
    console: Console

    def stack(self, **resources: Any) -> None:
        """Change the code of the stack ``prod``."""
        stacks = {"prod": {"resource.terraform_data": resources}, "dev": {}}
        (self.folder / "stacks.json").write_text(json.dumps(stacks))

    def deploy(
        self, stack: str = "prod", *, allow_danger: bool = False, answer: Callable[[str], bool] | None = lambda _: True
    ) -> None:
        deploy(self.folder, stack, self.display, allow_danger=allow_danger, confirm=answer)

    @property
    def working_folder(self) -> Path:
        return self.folder / "cdktf.out" / "stacks" / "prod"

    @property
    def state(self) -> dict[str, Any]:
        """The id of each deployed resource."""
        file = self.folder / "terraform.prod.tfstate"
        resources = json.loads(file.read_text())["resources"] if file.exists() else []
        return {one["name"]: one["instances"][0]["attributes"]["id"] for one in resources}

    @property
    def shown(self) -> str:
        return self.console.file.getvalue()  # type: ignore[attr-defined]
