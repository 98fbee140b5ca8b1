"""Amazon SNS. Follows the Amazon SNS API Reference: CreateTopic; and localstack/localstack issue 2405 (tags)."""

from collections.abc import Callable

from moto.sns.exceptions import SNSInvalidParameter
from moto.sns.models import SNSBackend, Topic

from .patching import Gaps

gaps = Gaps("Amazon SNS")


@gaps.wrap(SNSBackend)
def create_topic(
    original: Callable[..., Topic],
    self: SNSBackend,
    name: str,
    attributes: dict[str, str] | None = None,
    tags: dict[str, str] | None = None,
) -> Topic:
    """Stock moto answers with the topic of that name, whatever tags the request has."""
    existing = {topic.name: topic for topic in list(self.topics.values())}.get(name)
    if existing and tags and any(existing._tags.get(key) != value for key, value in tags.items()):
        raise SNSInvalidParameter("Invalid parameter: Tags Reason: Topic already exists with different tags")
    return original(self, name, attributes, tags)
