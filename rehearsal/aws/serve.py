"""The server process behind `AwsServer`: moto, its gaps filled, on a free port of the loopback address.

    python -m rehearsal.aws.serve [--stock]

It prints its port when it is ready to answer, and ends when its standard input does: whoever started it holds the
other end, so that no server outlives its owner, however that one ends.
"""

import argparse
import logging
import os
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import make_server

from rehearsal.aws import gaps

_log = logging.getLogger("aws")


Answer = tuple[str, list[tuple[str, str]], list[bytes]]
"""Status, headers, body."""

_REMEMBERED = 500


class OneAtATime:
    """Answers one request at a time, and a repeated request like the first time. Writes a line for each to the log.

    moto's backends are written for one thread (as are the gaps), while Terraform asks ten things at once. Connections
    are still accepted in parallel; only the work behind them, which Python would not run in parallel either, is put in
    a row.

    An AWS SDK that loses an answer on a busy machine asks again, under the same invocation id. AWS takes that for the
    same request (by client tokens, or because it is idempotent); moto would answer that what is to be created exists,
    or that what is to be deleted does not.
    """

    def __init__(self, application: Callable[..., Iterable[bytes]]) -> None:
        self._application = application
        self._lock = threading.Lock()
        self._answers: OrderedDict[str, Answer] = OrderedDict()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        invocation = environ.get("HTTP_AMZ_SDK_INVOCATION_ID")
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = BytesIO(body)
        with self._lock:
            repeated = self._answers.get(invocation) if invocation else None
            status, headers, content = repeated or self._ask(environ)
            if invocation and not status.startswith("5"):
                self._answers[invocation] = status, headers, content
                if len(self._answers) > _REMEMBERED:
                    self._answers.popitem(last=False)
        _log.info(
            "%s %s %s %s%s", environ["REQUEST_METHOD"], environ["PATH_INFO"], _action(environ, body), status,
            " (asked again)" if repeated else "",
        )  # fmt: skip
        start_response(status, headers)
        return content

    def _ask(self, environ: dict[str, Any]) -> Answer:
        started: list[Any] = []

        def start(status: str, headers: list[tuple[str, str]], *_: Any) -> None:
            started[:] = status, headers

        answer = self._application(environ, start)
        try:
            return started[0], started[1], list(answer)
        finally:
            if close := getattr(answer, "close", None):
                close()


def _action(environ: dict[str, Any], body: bytes) -> str:
    """What a request asks for, where its path does not say: ``DescribeVpcs``, ``TrentService.CreateKey``."""
    named = (part.removeprefix(b"Action=").decode() for part in body.split(b"&") if part.startswith(b"Action="))
    return environ.get("HTTP_X_AMZ_TARGET") or next(named, "")


class QuietHandler(MotoRequestHandler):
    """Leaves the log to :class:`OneAtATime`, which knows what was asked for."""

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        """Nothing."""


def main() -> None:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stock", action="store_true", help="leave moto's gaps open")
    options = parser.parse_args()
    if not options.stock:
        gaps.fill()
    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.INFO)
    application = OneAtATime(DomainDispatcherApplication(create_backend_app))
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=QuietHandler)
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
