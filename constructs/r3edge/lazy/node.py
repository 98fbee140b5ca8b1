"""The environment of the Node process behind jsii: read when ``cdktf`` is imported, so it is set before."""

import os
import sys
from pathlib import Path

HOOK = Path(__file__).with_name("node_hook.cjs")
# The Node.js releases that the project is tested with: the one list that set-up, tests and warnings refer to.
SUPPORTED_NODE_RELEASES = (20, 22, 24)


def cache_root() -> Path | None:
    """Return the folder where jsii unpacks providers: in the virtual environment; None outside one (jsii's default)."""
    configured = os.environ.get("JSII_RUNTIME_PACKAGE_CACHE_ROOT")
    if configured:
        return Path(configured)
    if sys.prefix != sys.base_prefix:
        return Path(sys.prefix, "share", "jsii-package-cache")
    return None


def install() -> None:
    """Set the variables that make Node load lazily and print no banner about a supported release."""
    releases = ",".join(map(str, SUPPORTED_NODE_RELEASES))
    os.environ.setdefault("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", releases)
    if root := cache_root():
        os.environ.setdefault("JSII_RUNTIME_PACKAGE_CACHE_ROOT", str(root))
    options = os.environ.get("NODE_OPTIONS", "")
    if HOOK.as_posix() not in options:
        os.environ["NODE_OPTIONS"] = f'{options} --require "{HOOK.as_posix()}"'.strip()
