"""AWS on loopback: a moto server with its gaps filled, as a child process."""

import json
import os
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import boto3
from botocore.config import Config

from rehearsal.aws import credentials, paths

SERVER_MODULE = "rehearsal.aws.serve"
# A busy machine may need minutes to import moto.
START_SECONDS = 300.0
LOG_LINES = 15

MOTO_SETTINGS = {
    # aws_iam_role_policy_attachment names AWS's own policies, and without this moto has none of them.
    "MOTO_IAM_LOAD_MANAGED_POLICIES": "true",
    # A certificate is issued on the first look instead of after a minute.
    "MOTO_ACM_VALIDATION_WAIT": "1",
}


class ServerError(RuntimeError):
    """Raised when the server does not start."""


class AwsServer:
    """A moto server in a child process, for the duration of a `with` block.

    with AwsServer(log=folder / "aws.log") as aws:
        subprocess.run(["terraform", "apply"], env=aws.environment())
    """

    def __init__(self, log: Path | str | None = None, *, gaps: bool = True) -> None:
        """Write the server's output to `log`, if given. `gaps=False` starts moto as it comes."""
        self.log = Path(log or os.devnull)
        self._gaps = gaps
        self._process: subprocess.Popen[str] | None = None
        self._pid: int | None = None
        self._port: int | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The server's address. It is not `localhost`, which S3 clients prefix with the bucket's name."""
        if self._port is None:
            raise ServerError("the AWS stand-in is not running")
        return f"http://127.0.0.1:{self._port}"

    @property
    def pid(self) -> int:
        """The id of the server's process."""
        if self._pid is None:
            raise ServerError("the AWS stand-in is not running")
        return self._pid

    def start(self) -> None:
        """Start the process and wait until it answers, unless it runs already."""
        if self._process is not None:
            return
        command = [sys.executable, "-m", SERVER_MODULE, *([] if self._gaps else ["--stock"])]
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                command,
                # The server finds the same modules from any working directory.
                env=_without_aws(os.environ) | MOTO_SETTINGS | {"PYTHONPATH": os.pathsep.join(sys.path)},
                # The server ends when this pipe does: at stop(), or when this process is gone, whatever ended it.
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                # Ctrl-C in a terminal goes to the whole process group; destroy still needs the server then.
                process_group=0,
            )
        self._pid = self._process.pid
        self._port = self._wait_for_port(self._process)

    def _wait_for_port(self, process: subprocess.Popen[str]) -> int:
        assert process.stdout is not None
        # A server that hangs is killed, which ends its output and so the wait.
        timer = threading.Timer(START_SECONDS, process.kill)
        timer.start()
        try:
            line = process.stdout.readline().strip()
        finally:
            timer.cancel()
        if line.isdigit():
            return int(line)
        self.stop()
        raise ServerError(f"the AWS stand-in did not start; {self._last_lines()}")

    def _last_lines(self) -> str:
        lines = self.log.read_text(errors="replace").splitlines() if self.log.is_file() else []
        if not lines:
            return "give AwsServer a log file to see why"
        return f"the last lines of {self.log}:\n" + "\n".join(lines[-LOG_LINES:])

    def stop(self) -> None:
        """End the process, if it runs."""
        process, self._process, self._pid, self._port = self._process, None, None, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    def reset(self) -> None:
        """Delete all objects, in all accounts and regions."""
        self._post("/moto-api/reset")

    def generated_passwords(self) -> list[str]:
        """Return the random passwords that Secrets Manager has made, in all accounts and regions."""
        return json.loads(self._post(paths.GENERATED))

    @contextmanager
    def copy(self) -> Iterator["AwsServer"]:
        """Yield another server that holds the same objects, and ends with this one at the latest.

        Nobody else may ask this server in the moment that it is copied.
        """
        port, process = map(int, self._post(paths.COPY).split())
        copied = AwsServer(self.log)
        copied._port, copied._pid = port, process
        try:
            yield copied
        finally:
            with suppress(ProcessLookupError):  # it has ended with this one
                os.kill(process, signal.SIGKILL)

    def _post(self, path: str) -> bytes:
        request = urllib.request.Request(f"{self.url}{path}", method="POST")
        # No proxy: the server is on this machine.
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30) as answer:
            return answer.read()

    def environment(self, base: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return an environment in which Terraform, boto3 and the AWS CLI use the server.

        It is `base` (this process's own by default) without anything that leads to a real account: profiles, roles,
        tokens, configuration files. It names no region: that is left to the code under rehearsal.
        """
        values = _without_aws(os.environ if base is None else base) | credentials.ENVIRONMENT
        for name in ("NO_PROXY", "no_proxy"):
            values[name] = ",".join(filter(None, [values.get(name), "127.0.0.1"]))
        return values | {
            "AWS_ENDPOINT_URL": self.url,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        }

    def client(self, service: str, region: str) -> Any:
        """Create a boto3 client of the server."""
        return boto3.client(  # pyright: ignore[reportCallIssue] (the overloads want a literal service name)
            service,  # pyright: ignore[reportArgumentType]
            region_name=region,
            endpoint_url=self.url,
            aws_access_key_id=credentials.ACCESS_KEY,
            aws_secret_access_key=credentials.SECRET_KEY,
            config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}, proxies={}),
        )


def _without_aws(values: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if not name.startswith(("AWS_", "MOTO_"))}
