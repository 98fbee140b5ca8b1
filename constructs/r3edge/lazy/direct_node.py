"""The Node process behind jsii, without the second one that jsii puts between it and Python.

That one passes every message on and wraps what the first prints.
"""

import atexit
import io
import os
import platform
import shutil
import subprocess
import threading
from pathlib import Path
from socket import socketpair

from jsii._kernel.providers import process as jsii_process
from jsii._kernel.providers.process import _NodeProcess

# The program has its connection on descriptor 3 (jsii, bin/jsii-runtime.ts). The shell moves it there from its own
# input, and becomes the program.
_ON_DESCRIPTOR_3 = ("/bin/sh", "-c", 'exec "$@" 3<&0 </dev/null', "sh")
_NODE_OPTIONS = ("--max-old-space-size=4069", "--preserve-symlinks")


class DirectNode(_NodeProcess):
    """jsii's program at the other end of a socket; what it prints goes where Python prints."""

    _process: subprocess.Popen | None = None

    def start(self) -> None:
        """Start the program and wait for its greeting. Raises ``FileNotFoundError`` without Node.js."""
        node = os.environ.get("JSII_NODE", "node")
        if not shutil.which(node):
            raise FileNotFoundError(f"{node}: there is no such program; CDKTF needs Node.js")
        program = Path(self._jsii_runtime()).parents[1] / "lib" / "program.js"
        ours, theirs = socketpair()
        with ours, theirs:
            process = subprocess.Popen(
                [*_ON_DESCRIPTOR_3, node, *_NODE_OPTIONS, program],
                stdin=theirs.fileno(),
                # An interrupt from the keyboard is for Python, which ends it.
                process_group=0,
                env={**os.environ, "JSII_AGENT": f"Python/{platform.python_version()}"},
            )
            process.stdin, process.stdout = ours.makefile("wb"), ours.makefile("rb")
        process.stderr = io.BytesIO()  # what jsii would unwrap
        self.sink_thread = threading.Thread()
        self._process = process
        atexit.register(self.stop)
        self.handshake()

    def stop(self) -> None:
        """End the program, if it was started."""
        if self._process is not None:
            super().stop()


def install() -> None:
    """Have jsii start Node this way, unless a runtime is named (``JSII_RUNTIME``) or there is no such shell."""
    if os.name == "posix" and "JSII_RUNTIME" not in os.environ:
        jsii_process._NodeProcess = DirectNode  # type: ignore[misc]  # a class there; made when Node is first needed
