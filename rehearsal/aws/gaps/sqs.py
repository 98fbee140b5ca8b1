"""Amazon SQS. Follows the Amazon SQS API Reference: GetQueueAttributes."""

import json
from collections.abc import Callable
from typing import Any

from moto.sqs.models import Queue

from .patching import Gaps

gaps = Gaps("Amazon SQS")


@gaps.wrap(Queue)
def attributes(original: Callable[[Queue], dict[str, Any]], self: Queue) -> dict[str, Any]:
    """Stock moto writes RedrivePolicy with spaces. AWS does not, and the provider compares the text."""
    values = original(self)
    if policy := values.get("RedrivePolicy"):
        values["RedrivePolicy"] = json.dumps(json.loads(policy), separators=(",", ":"))
    return values
