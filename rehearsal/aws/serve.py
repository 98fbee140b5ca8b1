"""The server process behind `AwsServer`: moto, its gaps filled, on a free port of the loopback address.

    python -m rehearsal.aws.serve [--stock]

It prints its port when it is ready, and ends when its standard input does. The owner holds the other end, so that the
server never outlives it.
"""

import argparse
import json
import logging
import os
import re
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import BaseWSGIServer, make_server

from rehearsal.aws import copies, gaps, paths
from rehearsal.aws.gaps.secretsmanager import generated_passwords

_log = logging.getLogger("aws")


Answer = tuple[str, list[tuple[str, str]], list[bytes]]
"""Status, headers and body."""

_REMEMBERED = 500


class OneAtATime:
    """Answers requests one after the other, and a repeated request like the first time. Logs a line for each.

    moto's backends and the gaps are written for one thread, while Terraform sends ten requests at once. Connections are
    still accepted in parallel.

    An AWS SDK that loses an answer on a busy machine repeats the request under the same invocation id. AWS recognizes
    it (by a client token, or because the call is idempotent); moto would refuse to create what exists, or to delete
    what does not.
    """

    def __init__(self, application: Callable[..., Iterable[bytes]]) -> None:
        self._application = application
        self._listening: BaseWSGIServer | None = None
        self._lock = threading.Lock()
        self._answers: OrderedDict[str, Answer] = OrderedDict()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        invocation = environ.get("HTTP_AMZ_SDK_INVOCATION_ID")
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = BytesIO(body)
        if environ["PATH_INFO"] == paths.COPY:
            with self._lock:
                answer = copies.copy_process(environ, self._serve_copy)
            start_response("200 OK", [("Content-Type", "text/plain")])
            return [answer]
        if environ["PATH_INFO"] == paths.GENERATED:
            with self._lock:
                answer = json.dumps(generated_passwords()).encode()
            start_response("200 OK", [("Content-Type", "application/json")])
            return [answer]
        with self._lock:
            repeated = self._answers.get(invocation) if invocation else None
            status, headers, content = repeated or self._ask(environ)
            if invocation and not status.startswith("5"):
                self._answers[invocation] = status, headers, content
                if len(self._answers) > _REMEMBERED:
                    self._answers.popitem(last=False)
        asked = f"{_caller(environ)} {_service(environ)} {environ['REQUEST_METHOD']} {_place(environ)}"
        _log.info("%s %s %s%s", asked, _action(environ, body), status, " (asked again)" if repeated else "")
        start_response(status, headers)
        return content

    def serve(self, listening: Callable[[int], None]) -> None:
        """Serve on a free port of the loopback address, which ``listening`` is told, until standard input ends."""
        self._listening = make_server("127.0.0.1", 0, self, threaded=True, request_handler=QuietHandler)
        # Some of moto's answers contain its own address.
        os.environ["MOTO_PORT"] = str(self._listening.port)
        threading.Thread(target=_end_with_standard_input, daemon=True).start()
        listening(self._listening.port)
        self._listening.serve_forever()

    def _serve_copy(self, listening: Callable[[int], None]) -> None:
        assert self._listening is not None
        self._listening.socket.close()
        OneAtATime(self._application).serve(listening)

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


def _caller(environ: dict[str, Any]) -> str:
    return "terraform" if "Terraform/" in environ.get("HTTP_USER_AGENT", "") else "other"


def _service(environ: dict[str, Any]) -> str:
    """Return the service that a request is signed for: ``ec2``."""
    signed = re.search(r"Credential=[^/]+/\d+/[^/]+/([^/]+)/aws4_request", environ.get("HTTP_AUTHORIZATION", ""))
    return signed[1] if signed else "-"


def _place(environ: dict[str, Any]) -> str:
    query = environ.get("QUERY_STRING")
    return f"{environ['PATH_INFO']}?{query}" if query else environ["PATH_INFO"]


def _action(environ: dict[str, Any], body: bytes) -> str:
    """Return the action of a request if its path does not name it: ``DescribeVpcs``, ``TrentService.CreateKey``."""
    named = (part.removeprefix(b"Action=").decode() for part in body.split(b"&") if part.startswith(b"Action="))
    return environ.get("HTTP_X_AMZ_TARGET") or next(named, "")


class QuietHandler(MotoRequestHandler):
    """Leaves the log to :class:`OneAtATime`, which knows the action."""

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        """Write nothing."""


def main() -> None:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stock", action="store_true", help="leave moto's gaps open")
    options = parser.parse_args()
    if not options.stock:
        gaps.fill()
    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.INFO)
    OneAtATime(DomainDispatcherApplication(create_backend_app)).serve(_tell_the_owner)


def _tell_the_owner(port: int) -> None:
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()
    # The owner reads that one line. All further output belongs in the log.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())


def _end_with_standard_input() -> None:
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os._exit(0)


if __name__ == "__main__":
    main()
