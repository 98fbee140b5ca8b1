"""The file of a plan, between the review and the apply."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from terraform_runner.errors import UserError


@contextmanager
def private_plan(file: Path) -> Iterator[Path]:
    """Yield the path for a plan that only its owner can read, and that is gone after the block.

    A plan holds every value in clear text.
    """
    file.touch(mode=0o600)
    file.chmod(0o600)
    try:
        yield file
    finally:
        file.unlink(missing_ok=True)


def digest(file: Path) -> str:
    """Return the SHA-256 digest of a plan."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def require_same(file: Path, reviewed: str) -> None:
    """Stop unless the plan is the one that was reviewed.

    Raises:
        UserError: The file is gone, or another one.
    """
    if not file.exists() or digest(file) != reviewed:
        raise UserError(f"{file} is not the plan that was reviewed: something else has written it. Nothing was changed")
