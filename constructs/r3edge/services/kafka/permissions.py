"""The permissions that follow from the table."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from r3edge.services.kafka.settings import KafkaClientSettings, KafkaSettings


@dataclass(frozen=True)
class Permission:
    """An entry of an access control list that allows a client one operation, from any host."""

    resource_type: Literal["GROUP", "TOPIC", "TRANSACTIONAL_ID"]
    resource: str
    operation: Literal["READ", "WRITE"]
    pattern: Literal["LITERAL", "PREFIXED"] = "LITERAL"

    @property
    def id(self) -> str:
        """The permission in one word, for the id of a construct."""
        kind = self.resource_type.partition("_")[0]
        return f"{self.operation}-{kind}-".lower() + self.resource


def permissions(settings: KafkaSettings, client: KafkaClientSettings) -> Iterator[Permission]:
    """Yield what a client needs, and no more.

    Whoever reads or writes may describe as well, and writes idempotently (Apache Kafka documentation, "Operations and
    Resources on Protocols"; KIP-679). Nothing may create topics.
    """
    for topic in client.produces:
        yield Permission("TOPIC", settings.full_name(topic), "WRITE")
    for topic in client.consumes:
        yield Permission("TOPIC", settings.full_name(topic), "READ")
    if client.consumer_group:
        yield Permission("GROUP", client.consumer_group, "READ")
    if client.transactional_prefix:
        yield Permission("TRANSACTIONAL_ID", client.transactional_prefix, "WRITE", "PREFIXED")
