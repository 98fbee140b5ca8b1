"""The choice of the AWS provider.

It is the pinned version, if a local mirror has it or the registry answers; otherwise the newest version of a local
mirror stands in for it. The environment variable REHEARSAL_AWS_PROVIDER forces ``registry`` or ``mirror``.
"""

import os
import platform
import re
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from terraform_runner.errors import UserError

HOST = "registry.terraform.io"
SOURCE = f"{HOST}/hashicorp/aws"
SWITCH = "REHEARSAL_AWS_PROVIDER"
_DISCOVERY = f"https://{HOST}/.well-known/terraform.json"
_DISCOVERY_SECONDS = 3.0
_IMPLIED_MIRRORS = (
    "~/.terraform.d/plugins",
    "~/.local/share/terraform/plugins",
    "/usr/local/share/terraform/plugins",
    "/usr/share/terraform/plugins",
)
_SEARCHED = ("/opt", "/usr/share")
_SEARCH_DEPTH = 4
_VERSION = re.compile(r"\d+\.\d+\.\d+")


class NoProvider(UserError):
    """Raised when neither the registry nor a mirror has an AWS provider for this machine."""


@dataclass(frozen=True)
class AwsProvider:
    """The provider for a run: its version, the pinned version, and the mirror (``None``: from the registry)."""

    version: str
    pinned: str
    mirror: Path | None

    @property
    def stands_in(self) -> bool:
        """Whether the version differs from the pinned one."""
        return self.version != self.pinned

    @property
    def description(self) -> str:
        """Version and origin in one line."""
        origin = f"from {self.mirror}" if self.mirror else "from the registry"
        if self.stands_in:
            return f"AWS provider {self.version} ({origin}) stands in for the pinned {self.pinned}"
        return f"AWS provider {self.version} ({origin})"

    def environment(self, folder: Path, project: Path = Path()) -> dict[str, str]:
        """Return the variables that make Terraform use this provider.

        Terraform's configuration file for a mirror goes to ``folder``, the cache for downloads to the project's folder.
        """
        if self.mirror is None:
            default = project.resolve() / ".cache" / "terraform-plugins"
            cache = Path(os.environ.get("TF_PLUGIN_CACHE_DIR") or default)
            cache.mkdir(parents=True, exist_ok=True)
            return {"TF_PLUGIN_CACHE_DIR": str(cache)}
        config = folder / "terraform.rc"
        config.write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{self.mirror}"\n  }}\n}}\n')
        return {"TF_CLI_CONFIG_FILE": str(config)}


def find_provider(pinned: str, environment: Mapping[str, str] = os.environ) -> AwsProvider:
    """Return the provider to use for a pinned version.

    Raises:
        NoProvider: There is none.
        UserError: The environment variable has another value.
    """
    switch = environment.get(SWITCH, "")
    if switch not in ("", "registry", "mirror"):
        raise UserError(f"{SWITCH} = {switch}: must be 'registry' or 'mirror'")
    if switch == "registry":
        return AwsProvider(pinned, pinned, None)
    looked = list(mirrors(environment))
    found = [(version, mirror) for mirror in looked for version in versions(mirror)]
    for version, mirror in found:
        if version == pinned:
            return AwsProvider(version, pinned, mirror)
    if not switch and registry_answers():
        return AwsProvider(pinned, pinned, None)
    if not found:
        raise NoProvider(
            f"no AWS provider for {_platform()}: "
            + (f"{HOST} does not answer, and " if not switch else "")
            + "no mirror has hashicorp/aws. Looked in "
            + ", ".join(str(place) for place in _places(environment))
            + f", and for a folder named {HOST} under {' and '.join(_SEARCHED)}. "
            "Set TF_PLUGIN_MIRROR to a folder made by 'terraform providers mirror'."
        )
    version, mirror = max(found, key=lambda pair: _key(pair[0]))
    return AwsProvider(version, pinned, mirror)


def registry_answers() -> bool:
    """Return whether the registry serves its discovery document within a few seconds."""
    try:
        with urllib.request.urlopen(_DISCOVERY, timeout=_DISCOVERY_SECONDS) as answer:
            return b"providers.v1" in answer.read(4096)
    except (urllib.error.URLError, OSError, ValueError):
        return False


def mirrors(environment: Mapping[str, str]) -> Iterator[Path]:
    """Yield the folders with a ``registry.terraform.io`` folder in them, the user's choice first."""
    seen = set()
    for place in _places(environment):
        if (place / HOST).is_dir():
            seen.add(place)
            yield place
    for root in _SEARCHED:
        for mirror in _search(Path(root), _SEARCH_DEPTH):
            if mirror not in seen:
                seen.add(mirror)
                yield mirror


def versions(mirror: Path) -> list[str]:
    """Return the versions in a mirror that run on this machine. Terraform has two mirror layouts."""
    folder = mirror / SOURCE
    unpacked = [path.parent.name for path in folder.glob(f"*/{_platform()}") if path.is_dir()]
    packed = [
        path.name.removeprefix("terraform-provider-aws_").removesuffix(f"_{_platform()}.zip")
        for path in folder.glob(f"terraform-provider-aws_*_{_platform()}.zip")
    ]
    return [version for version in unpacked + packed if _VERSION.fullmatch(version)]


def _places(environment: Mapping[str, str]) -> Iterable[Path]:
    chosen = environment.get("TF_PLUGIN_MIRROR")
    yield from (Path(place).expanduser() for place in ((chosen,) if chosen else ()) + _IMPLIED_MIRRORS)


def _search(root: Path, depth: int) -> Iterator[Path]:
    try:
        children = sorted(entry.path for entry in os.scandir(root) if entry.is_dir(follow_symlinks=False))
    except OSError:
        return
    if os.path.join(root, HOST) in children:
        yield root
    elif depth > 1:
        for child in children:
            yield from _search(Path(child), depth - 1)


def _platform() -> str:
    machine = platform.machine().lower()
    return f"{platform.system().lower()}_{ {'x86_64': 'amd64', 'aarch64': 'arm64'}.get(machine, machine) }"


def _key(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
