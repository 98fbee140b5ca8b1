"""Amazon S3. Follows the Amazon S3 API Reference: DeleteObjects; and the Amazon S3 User Guide on bucket policies."""

import json
from collections.abc import Callable
from typing import Any

from moto.s3.models import FakeBucket, FakeDeleteMarker

from .patching import Gaps

gaps = Gaps("Amazon S3")


@gaps.add(FakeDeleteMarker)
def dispose(self: FakeDeleteMarker) -> None:
    """Stock moto fails to dispose of a delete marker.

    A versioned bucket with Terraform's lock file could not be emptied.
    """


@gaps.wrap(FakeBucket)
def get_permission(original: Callable[..., Any], self: FakeBucket, action: str, resource: str) -> Any:
    """Stock moto takes an unknown condition as met: "deny requests without TLS" denies everything.

    The server speaks plain HTTP in the place of TLS, so such statements concern no request at all.
    """
    if self.policy is None:
        return original(self, action, resource)
    kept = self.policy
    policy = json.loads(kept)
    statements = policy["Statement"] if isinstance(policy["Statement"], list) else [policy["Statement"]]
    policy["Statement"] = [statement for statement in statements if not _only_without_tls(statement)]
    self.policy = json.dumps(policy).encode()
    try:
        return original(self, action, resource)
    finally:
        self.policy = kept


def _only_without_tls(statement: dict[str, Any]) -> bool:
    condition = statement.get("Condition", {}).get("Bool", {}).get("aws:SecureTransport")
    return condition in (False, "false", ["false"], [False])
