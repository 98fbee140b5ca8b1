"""``python -m r3edge.core.prime``: fills jsii's cache, so that the first real run is as fast as the others.

jsii unpacks each provider and indexes it in a worker thread which a fast run outlives: without this command the index
would never be finished. Part of ``make setup``.
"""

import importlib
import pkgutil
import sys
import time

from r3edge.core import lazy_providers

_INDEX = ".jsii.runtime.v1.json"
_TIMEOUT_SECONDS = 300.0


def prime(timeout_seconds: float = _TIMEOUT_SECONDS) -> list[str]:
    """Load every installed provider and wait for jsii's index of it; returns their names.

    Raises ``TimeoutError`` when an index is not there after ``timeout_seconds``.
    """
    lazy_providers.install()
    root = lazy_providers.cache_root()
    if root is None:
        raise RuntimeError("outside a virtual environment: set JSII_RUNTIME_PACKAGE_CACHE_ROOT to a folder first")
    providers = sorted(m.name for m in pkgutil.iter_modules() if m.name.startswith("cdktf_cdktf_provider_"))
    deadline = time.monotonic() + timeout_seconds
    for provider in providers:
        assembly = importlib.import_module(f"{provider}._jsii").__jsii_assembly__
        folder = root / assembly.name / assembly.version
        while not any(folder.glob(f"*/{_INDEX}")):
            if time.monotonic() > deadline:
                raise TimeoutError(f"{provider}: no index in {folder} after {timeout_seconds:.0f} s")
            time.sleep(0.2)
    return providers


if __name__ == "__main__":
    started = time.monotonic()
    names = prime()
    sys.stdout.write(f"primed {', '.join(names)} in {time.monotonic() - started:.0f} s\n")
