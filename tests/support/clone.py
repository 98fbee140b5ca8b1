"""A copy of the repository."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.support.paths import REPOSITORY


def copy_repository(folder: Path) -> Path:
    """Copy the files that Git knows into a folder, with a link to the generated bindings, and return the folder."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    for name in filter(None, listed):
        source = REPOSITORY / name
        if os.path.lexists(source) and not name.startswith("imports/"):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target, follow_symlinks=False)
    (folder / "imports").symlink_to(REPOSITORY / "imports")
    return folder
