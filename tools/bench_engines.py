"""Other engines for the same program, each in an environment of its own: what fast loading is measured against.

CDK Terrain (``cdktn``) continues CDKTF; its bindings come whole, or split by AWS service.
"""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SCRIPT = """
from cdktn import App, TerraformStack
from {provider} import {provider_class}
from {vpc} import {vpc_class}
app = App()
stack = TerraformStack(app, "network")
{provider_class}(stack, "aws", region="eu-west-3")
{vpc_class}(stack, "vpc", cidr_block="10.0.0.0/16")
app.synth()
"""
_WHOLE = _SCRIPT.format(
    provider="cdktn_provider_aws.provider", provider_class="AwsProvider", vpc="cdktn_provider_aws.vpc", vpc_class="Vpc"
)
_SPLIT = _SCRIPT.format(
    provider="cdktn_aws.provider", provider_class="AwsProvider", vpc="cdktn_aws.vpc", vpc_class="AwsVpc"
)
_ENGINES = {
    "cdktn with cdktn-provider-aws": ("cdktn==0.24.0", "cdktn-provider-aws==25.8.1", _WHOLE),
    "cdktn with cdktn-aws, split by service": ("cdktn==0.24.0", "cdktn-aws==0.3.0", _SPLIT),
}
_INSTALL_SECONDS = 1200


@dataclass(frozen=True)
class Engine:
    """An engine's interpreter and the program for it, or the reason why there is none."""

    name: str
    python: Path
    script: str
    missing: str = ""


def engines(folder: Path) -> list[Engine]:
    """Return all engines; what is not installed yet is, into ``folder``."""
    return list(_engines(folder))


def _engines(folder: Path) -> Iterator[Engine]:
    for name, (engine, bindings, script) in _ENGINES.items():
        place = folder / bindings.partition("=")[0]
        python = place / "bin" / "python"
        yield Engine(name, python, script, _install(place, python, (engine, bindings)))


def _install(place: Path, python: Path, packages: tuple[str, ...]) -> str:
    """Make the environment unless it is complete; return why that failed, or nothing."""
    complete = place / ".complete"
    if complete.exists() and complete.read_text() == "\n".join(packages):
        return ""
    place.parent.mkdir(parents=True, exist_ok=True)
    for command in (
        (sys.executable, "-m", "venv", "--clear", str(place)),
        (str(python), "-m", "pip", "install", "--quiet", *packages),
    ):
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=_INSTALL_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return f"not installed after {_INSTALL_SECONDS} s"
        if done.returncode != 0:
            return (done.stderr.strip().splitlines() or ["no reason given"])[-1]
    complete.write_text("\n".join(packages))
    return ""
