"""A proxy in front of the AWS server that fails on demand: server errors, lost requests and lost answers.

    with AwsServer() as aws, FaultyProxy(aws.url) as proxy:
        proxy.fail(Fault.UNAVAILABLE, after=10)
        subprocess.run(["terraform", "apply"], env=proxy.environment(aws.environment()))
        proxy.reset()

It counts *changing* calls, so that a fault comes at the same point of an apply, however often Terraform reads.
"""

import http.client
import logging
import socket
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from rehearsal.testing.calls import STATUS, Call, Fault, Kind, changing, error, recognize

_log = logging.getLogger("aws.proxy")

# These headers belong to the connection, not to the message. The length is written anew.
_OF_THE_CONNECTION = {"connection", "keep-alive", "transfer-encoding", "content-length", "date", "server"}


@dataclass
class _FaultPlan:
    """Fails the next ``times`` calls of a kind after ``after`` calls. Repetitions of the latter do not count."""

    fault: Fault
    kind: Kind
    after: int
    times: int | None
    hits: int = 0
    exempt: set[str] = field(default_factory=set)

    def fails(self, call: Call) -> bool:
        if not self.kind(call) or call.invocation in self.exempt:
            return False
        if len(self.exempt) < self.after:
            self.exempt.add(call.invocation)
            return False
        self.hits += 1
        return self.times is None or self.hits <= self.times


@dataclass
class _Hook:
    """An action before the ``number``-th call of a kind. Repetitions do not count."""

    act: Callable[[], None]
    kind: Kind
    number: int
    abandoned: bool
    met: set[str] = field(default_factory=set)

    def due(self, call: Call) -> bool:
        if not self.kind(call) or call.invocation in self.met:
            return False
        self.met.add(call.invocation)
        return len(self.met) == self.number


class FaultyProxy:
    """Forwards calls to the server at ``upstream`` and records them, until it is told to fail some."""

    def __init__(self, upstream: str) -> None:
        self._upstream = urlsplit(upstream).netloc
        self._lock = threading.Lock()
        self._plan: _FaultPlan | None = None
        self._hooks: list[_Hook] = []
        self._calls: list[Call] = []
        self._under_way = 0
        self._ended = threading.Condition()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        """The address of the proxy."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def environment(self, base: Mapping[str, str]) -> dict[str, str]:
        """Return the environment of :meth:`AwsServer.environment` with the proxy in place of the server."""
        return {**base, "AWS_ENDPOINT_URL": self.url}

    def fail(self, fault: Fault, *, after: int = 0, of: Kind = changing, times: int | None = None) -> None:
        """Let ``after`` calls ``of`` a kind pass, then fail ``times`` of them (``None``: all)."""
        with self._lock:
            self._plan = _FaultPlan(fault, of, after, times)

    def before(self, number: int, act: Callable[[], None], *, of: Kind = changing, abandoned: bool = False) -> None:
        """Run ``act`` before the ``number``-th call ``of`` a kind from now on is forwarded.

        ``abandoned`` forwards it only once the caller has hung up: the server acts, and the answer is lost.
        """
        with self._lock:
            self._hooks.append(_Hook(act, of, number, abandoned))

    def reset(self) -> None:
        """Forward everything again, and forget counts and records."""
        with self._lock:
            self._plan, self._hooks, self._calls = None, [], []

    @property
    def passed(self) -> list[Call]:
        """The calls that were answered."""
        with self._lock:
            return [call for call in self._calls if call.status is not None and call.fault is None]

    @property
    def failed(self) -> list[Call]:
        """The calls that met a fault, in order."""
        with self._lock:
            return [call for call in self._calls if call.fault is not None]

    @property
    def unanswered(self) -> list[Call]:
        """The changing calls that the server carried out and no caller got an answer to, each once."""
        heard = {call.invocation for call in self.passed}
        hits = [call for call in self.failed if call.changes and call.status is not None and call.status < 400]
        return list({call.invocation: call for call in hits if call.invocation not in heard}.values())

    def wait_until_idle(self) -> None:
        """Wait until no call is under way. The server may still carry out a call whose caller has gone."""
        with self._ended:
            self._ended.wait_for(lambda: not self._under_way)

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """Count a call as under way."""
        with self._ended:
            self._under_way += 1
        try:
            yield
        finally:
            with self._ended:
                self._under_way -= 1
                self._ended.notify_all()

    def admit(self, call: Call, caller: socket.socket) -> None:
        """Record a call, choose its fault if it has one, and run the actions due before it."""
        with self._lock:
            self._calls.append(call)
            if self._plan is not None and self._plan.fails(call):
                call.fault = self._plan.fault
            due = [hook for hook in self._hooks if hook.due(call)]
        for hook in due:
            hook.act()
            if hook.abandoned:
                _wait_until_hung_up(caller)
                call.fault = call.fault or Fault.LOST_ANSWER

    def ask(self, method: str, path: str, headers: Message, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        """Forward a request and return the server's answer."""
        with closing(http.client.HTTPConnection(self._upstream)) as connection:
            connection.request(method, path, body, dict(_of_the_message(headers.items())))
            answer = connection.getresponse()
            kept = _of_the_message(answer.getheaders())
            if method == "HEAD" and (length := answer.getheader("Content-Length")):
                # The length of the body that HEAD leaves out.
                kept.append(("Content-Length", length))
            return answer.status, kept, answer.read()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Terraform opens ten connections at once.
    request_queue_size = 128

    def __init__(self, proxy: FaultyProxy) -> None:
        self.proxy = proxy
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore a caller that has gone: an interrupted SDK is no error of the proxy."""
        if not isinstance(sys.exception(), ConnectionError):
            _log.exception("a call of %s failed in the proxy", client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # An answer in two packets would wait 40 ms for the caller's acknowledgement of the first.
    wbufsize = -1
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def _handle(self) -> None:
        with self.server.proxy.under_way():
            self._pass_on()

    def _pass_on(self) -> None:
        if "Transfer-Encoding" in self.headers:
            self.send_error(http.client.NOT_IMPLEMENTED, "the proxy wants a Content-Length")
            self.close_connection = True
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        call = recognize(self.command, self.path, self.headers, body)
        self.server.proxy.admit(call, self.connection)
        if call.fault in STATUS:
            status = STATUS[call.fault]
            kind, content = error(call, status)
            headers = [("Content-Type", kind), ("x-amzn-ErrorType", call.fault.value)]
        elif call.fault is Fault.LOST_REQUEST:
            self._drop(call)
            return
        else:
            status, headers, content = self.server.proxy.ask(self.command, self.path, self.headers, body)
            call.body, call.status = content, status
            if call.fault is Fault.LOST_ANSWER:
                self._drop(call)
                return
        _log.info("%s %s%s", call.name, status, f" ({call.fault.value})" if call.fault else "")
        self._answer(status, headers, content)

    # Every method that AWS's APIs use, under the names that http.server wants.
    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = _handle

    def _answer(self, status: int, headers: list[tuple[str, str]], content: bytes) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        if self.command != "HEAD" and status != http.client.NO_CONTENT:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(b"" if self.command == "HEAD" else content)

    def _drop(self, call: Call) -> None:
        _log.info("%s dropped (%s)", call.name, call.fault and call.fault.value)
        self.close_connection = True
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, format: str, *args: object) -> None:
        """Write nothing: each call is logged elsewhere."""


def _wait_until_hung_up(caller: socket.socket) -> None:
    # It has sent its request and waits for the answer: the next that can be read is the end of the connection.
    caller.settimeout(None)
    with suppress(ConnectionError):
        if caller.recv(1, socket.MSG_PEEK):
            raise RuntimeError("the caller did not hang up: it sent more")


def _of_the_message(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in headers if name.lower() not in _OF_THE_CONNECTION]
