"""Copies of a running server: a process of its own, with all objects as they are now.

A fork copies what moto and the gaps hold, whatever that is, and shares the memory until one of the two changes it. Only
the thread that forks goes on in the copy: nobody else may ask the server meanwhile.
"""

import os
import threading
from collections.abc import Callable
from typing import Any


def copy_process(environ: dict[str, Any], serve: Callable[[Callable[[int], None]], None]) -> bytes:
    """Fork, have ``serve`` run in the copy, and return the copy's port and process id.

    ``serve`` gets a function to call with the port once it listens. It returns when the copy is to end.
    """
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            os.close(reading)
            environ["werkzeug.socket"].close()  # the answer is the original's to give
            serve(lambda port: _tell(writing, port))
        finally:
            os._exit(0)
    os.close(writing)
    # The copy ends when it is told to; its parent has to ask how, or it would stay as a zombie.
    threading.Thread(target=os.waitpid, args=(process, 0), daemon=True).start()
    with os.fdopen(reading) as answer:
        return f"{answer.readline().strip()} {process}".encode()


def _tell(writing: int, port: int) -> None:
    os.write(writing, f"{port}\n".encode())
    os.close(writing)
