"""The server process behind `AwsServer`: moto, its gaps filled, on a free port of the loopback address.

    python -m rehearsal.aws.serve [--stock]

It prints its port when it is ready to answer, and ends when its standard input does: whoever started it holds the
other end, so that no server outlives its owner, however that one ends.
"""

import argparse
import os
import sys
import threading
from collections.abc import Callable, Iterable
from typing import Any

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import make_server

from rehearsal.aws import gaps


class OneAtATime:
    """Answers one request at a time.

    moto's backends are written for one thread (as are the gaps), while Terraform asks ten things at once. Connections
    are still accepted in parallel; only the work behind them, which Python would not run in parallel either, is put in
    a row.
    """

    def __init__(self, application: Callable[..., Iterable[bytes]]) -> None:
        self._application = application
        self._lock = threading.Lock()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        with self._lock:
            return self._application(environ, start_response)


def main() -> None:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stock", action="store_true", help="leave moto's gaps open")
    options = parser.parse_args()
    if not options.stock:
        gaps.fill()
    application = OneAtATime(DomainDispatcherApplication(create_backend_app))
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=MotoRequestHandler)
    # Some of moto's answers contain its own address.
    os.environ["MOTO_PORT"] = str(server.port)
    threading.Thread(target=_end_with_standard_input, daemon=True).start()
    sys.stdout.write(f"{server.port}\n")
    sys.stdout.flush()
    # The owner reads that one line and no more: what moto prints from here on belongs in the log.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    server.serve_forever()


def _end_with_standard_input() -> None:
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os._exit(0)


if __name__ == "__main__":
    main()
