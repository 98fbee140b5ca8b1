"""Calls of AWS as the proxy sees them, and the faults that they can meet."""

import json
import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from enum import Enum
from urllib.parse import parse_qs

_READING = re.compile(r"(BatchGet|Describe|Get|Head|List|Lookup|Search|Simulate)")
_SCOPE = re.compile(r"Credential=[^/]+/\d+/[^/]+/([^/]+)/aws4_request")


class Fault(Enum):
    """The ways in which a call fails."""

    INTERNAL = "InternalFailure"
    """HTTP 500; the call does not reach the server."""
    UNAVAILABLE = "ServiceUnavailable"
    """HTTP 503; the call does not reach the server."""
    LOST_REQUEST = "lost request"
    """The connection drops; the call does not reach the server."""
    LOST_ANSWER = "lost answer"
    """The server acts, then the connection drops: the caller gets no answer."""


STATUS = {Fault.INTERNAL: 500, Fault.UNAVAILABLE: 503}
"""The HTTP status of the faults that are answered."""


@dataclass
class Call:
    """One request. A repetition by the SDK has the same ``invocation``, which is never empty."""

    service: str
    action: str
    invocation: str
    changes: bool
    fault: Fault | None = None
    status: int | None = None
    """The server's answer, even if it got lost; ``None`` while there is none."""
    body: bytes = b""

    @property
    def name(self) -> str:
        """The name, for example ``ec2:CreateVpc`` or ``s3:PUT /bucket``."""
        return f"{self.service}:{self.action}"


Kind = Callable[[Call], bool]
"""Selects calls."""


def changing(call: Call) -> bool:
    """Select every call that changes something."""
    return call.changes


def anything(_call: Call) -> bool:
    """Select every call, reading ones too."""
    return True


def named(*names: str) -> Kind:
    """Select the calls of these names."""
    return lambda call: call.name in names


def recognize(method: str, path: str, headers: Message, body: bytes) -> Call:
    """Read the call out of a request: from its body (EC2, IAM), a header (JSON services) or the path (S3)."""
    scope = _SCOPE.search(headers.get("Authorization", ""))
    service = scope[1] if scope else "unknown"
    invocation = headers.get("Amz-Sdk-Invocation-Id") or str(uuid.uuid4())
    target = headers.get("X-Amz-Target")
    if target:
        action = target.rpartition(".")[2]
    elif headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
        action = parse_qs(body.decode()).get("Action", ["?"])[0]
    else:
        return Call(service, f"{method} {path}", invocation, method not in ("GET", "HEAD"))
    return Call(service, action, invocation, not _READING.match(action))


def error(call: Call, status: int) -> tuple[str, bytes]:
    """Return content type and body of a server error in the form of the service, so that the SDK reads its code."""
    assert call.fault is not None
    code, message = call.fault.value, f"{call.name} fails here on purpose"
    xml = f"<Code>{code}</Code><Message>{message}</Message>"
    match call.service:
        case "ec2":
            content = f"<Response><Errors><Error>{xml}</Error></Errors><RequestID>proxy</RequestID></Response>"
        case "s3":
            content = f"<Error>{xml}<RequestId>proxy</RequestId></Error>"
        case "route53" | "iam" | "sts" | "rds" | "elasticloadbalancing" | "autoscaling" | "cloudformation" | "sns":
            content = (
                f"<ErrorResponse><Error><Type>Receiver</Type>{xml}</Error><RequestId>proxy</RequestId></ErrorResponse>"
            )
        case _:
            return "application/x-amz-json-1.1", json.dumps({"__type": code, "message": message}).encode()
    return "text/xml", f"<?xml version='1.0' encoding='UTF-8'?>{content}".encode()
