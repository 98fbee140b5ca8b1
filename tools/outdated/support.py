"""How long what the platform stands on is supported: Kubernetes, Terraform, Python and Node.js."""

import json
import platform
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from r3edge.cluster import CLUSTER_VERSIONS
from tools.outdated.newest import Fetch, NotAskedError, fetch
from tools.paths import REPOSITORY


@dataclass(frozen=True)
class Support:
    """The support of one version."""

    name: str
    version: str
    until: date | None
    """None if there is no end yet; the first of all days if it has come on one that nobody tells."""

    def has_ended(self, today: date) -> bool:
        """Return whether it is out of support."""
        return self.until is not None and self.until < today

    def told(self, today: date) -> str:
        """Return a line on it."""
        if self.has_ended(today):
            return f"out of support: {self.name} {self.version}" + (
                f" since {self.until}" if self.until != date.min else ""
            )
        return f"supported: {self.name} {self.version}" + (f" until {self.until}" if self.until else "")


def kubernetes() -> Iterator[Support]:
    """Yield the standard support of the Kubernetes versions of EKS, which the repository knows itself."""
    for version, pinned in CLUSTER_VERSIONS.items():
        yield Support("Kubernetes at EKS", version, pinned.supported_until)


def running() -> Iterator[tuple[str, str, str]]:
    """Yield what runs here: name, product at endoflife.date, and version."""
    yield "Python", "python", platform.python_version()
    for name, product, command in (
        ("Node.js", "nodejs", ["node", "--version"]),
        ("Terraform", "terraform", ["terraform", "version", "-json"]),
    ):
        try:
            answer = subprocess.run(
                command, cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=True
            ).stdout
        except (OSError, subprocess.SubprocessError):
            continue
        yield (
            name,
            product,
            json.loads(answer)["terraform_version"] if "{" in answer else answer.strip().removeprefix("v"),
        )


def support(name: str, product: str, version: str, fetch: Fetch = fetch) -> Support:
    """Return the support of a version, as https://endoflife.date knows it.

    Raises:
        NotAskedError: Nobody answers, or the version is not known.
    """
    try:
        cycles = json.loads(fetch(f"https://endoflife.date/api/{product}.json", {}))
    except (OSError, ValueError) as error:
        raise NotAskedError(f"{type(error).__name__}: {error}".splitlines()[0]) from error
    for cycle in cycles:
        if version == cycle["cycle"] or version.startswith(f"{cycle['cycle']}."):
            return Support(name, version, _end(cycle["eol"]))
    raise NotAskedError(f"endoflife.date does not know {product} {version}")


def _end(given: Any) -> date | None:
    """Return a date of endoflife.date, which may also say whether the end has come."""
    if isinstance(given, bool):
        return date.min if given else None
    return date.fromisoformat(given)
