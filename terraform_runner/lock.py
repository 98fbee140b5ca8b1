"""One process at a time."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from terraform_runner.errors import UserError


@contextmanager
def exclusive(file: Path, busy: str) -> Iterator[None]:
    """Hold the lock of a file, which is created if it does not exist; it ends with the process at the latest.

    Raises:
        UserError: Another process holds it; ``busy`` is the message.
    """
    with file.open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UserError(busy) from None
        yield
