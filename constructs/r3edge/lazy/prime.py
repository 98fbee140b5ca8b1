"""``python -O -m r3edge.lazy.prime [PACKAGE ...]``: prepare caches, so that the first run is as fast as the others.

jsii unpacks each provider and indexes it in a worker thread which a fast run outlives: without this command the index
would never be finished. Python compiles modules when they are first imported, for ``-O`` apart from without.
"""

import importlib
import importlib.util
import pkgutil
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from r3edge import lazy
from r3edge.lazy.node import cache_root

_INDEX = ".jsii.runtime.v1.json"
_LAST_USE = ".jsii-runtime-package-cache"
_TIMEOUT_SECONDS = 300.0


def prime_node(timeout_seconds: float = _TIMEOUT_SECONDS) -> list[str]:
    """Load every provider, installed or generated, and wait for jsii's index of it; return their names.

    Raises:
        RuntimeError: There is no virtual environment, and no folder is configured.
        TimeoutError: An index is not complete after ``timeout_seconds``.
    """
    root = cache_root()
    if root is None:
        raise RuntimeError("outside a virtual environment: set JSII_RUNTIME_PACKAGE_CACHE_ROOT to a folder first")
    providers = sorted(_providers())
    deadline = time.monotonic() + timeout_seconds
    for provider in providers:
        assembly = importlib.import_module(f"{provider}._jsii").__jsii_assembly__
        folder = root / assembly.name / assembly.version
        while not _indexed(folder):
            if time.monotonic() > deadline:
                raise TimeoutError(f"{provider}: no index in {folder} after {timeout_seconds:.0f} s")
            time.sleep(0.2)
    return providers


def prime_python(packages: Sequence[str]) -> None:
    """Import all modules of the packages: Python keeps the bytecode of these, and of the bindings that they use."""
    for package in packages:
        root = importlib.import_module(package)
        for module in pkgutil.walk_packages(root.__path__, f"{package}."):
            importlib.import_module(module.name)


def _providers() -> Iterator[str]:
    yield from (m.name for m in pkgutil.iter_modules() if m.name.startswith("cdktf_cdktf_provider_"))
    if generated := importlib.util.find_spec("r3edge.bindings"):
        yield from (m.name for m in pkgutil.iter_modules(generated.submodule_search_locations, "r3edge.bindings."))


def _indexed(folder: Path) -> bool:
    """Return whether the archive loaded last is indexed. Generated ones all bear the version 0.0.0."""
    last_uses = sorted(folder.glob(f"*/{_LAST_USE}"), key=lambda marker: marker.stat().st_mtime)
    return bool(last_uses) and last_uses[-1].with_name(_INDEX).exists()


if __name__ == "__main__":
    started = time.monotonic()
    lazy.install()
    prime_python(["r3edge", *sys.argv[1:]])
    names = prime_node()
    sys.stdout.write(f"primed {', '.join(names)} in {time.monotonic() - started:.0f} s\n")
