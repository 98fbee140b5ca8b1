"""The bucket that keeps the state."""

from collections.abc import Iterator

from botocore.exceptions import ClientError

from operations.cloud import clients_in, code_of
from operations.preflight.finding import Finding, ok, unknown, wrong
from operations.preflight.situation import Situation


def bucket(situation: Situation) -> Iterator[Finding]:
    """Check for the bucket, which ``make state-backend`` creates once."""
    backend = situation.stack.get("terraform", {}).get("backend", {}).get("s3")
    if not backend:
        return
    name, region = backend["bucket"], backend["region"]
    clients = situation.clients if region == situation.where.region else clients_in(region)
    try:
        clients("s3").head_bucket(Bucket=name)
    except ClientError as error:
        # HeadBucket has no body: its codes are the status.
        if code_of(error) == "404":
            yield wrong(f"the bucket {name} does not exist: run make state-backend first")
        else:
            yield unknown(f"the bucket {name} does not answer this caller: {error}")
        return
    yield ok(f"the bucket {name} exists")
