"""Programs in processes of their own, without what the tests' own process has set for fast loading."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.support.paths import REPOSITORY


def run(*arguments: str, cwd: Path | str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments."""
    inherited = {name: value for name, value in os.environ.items() if name != "NODE_OPTIONS"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=inherited | {"PYTHONPATH": os.pathsep.join((str(REPOSITORY / "constructs"), str(REPOSITORY)))} | variables,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def fresh(code: str) -> Any:
    """Run code; what it prints last is its JSON result."""
    with TemporaryDirectory() as folder:
        done = run("-c", code, cwd=folder)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])
