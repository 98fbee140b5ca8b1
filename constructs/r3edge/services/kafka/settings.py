"""The table of topics and clients, the same for every vendor."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

from pydantic import Field

from r3edge.core.errors import Refusal
from r3edge.core.settings import Name, Settings, matching, repetitions
from r3edge.network import Flow, Party, tcp
from r3edge.services.keys import KeySettings

PORT = 9092
KAFKA_FLOWS: Sequence[Flow] = (tcp(Party.NODES, Party.INTERNET, PORT, "Kafka, at its vendor"),)

TopicName = Annotated[
    str,
    matching(
        r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}",
        "the name of a topic: 1 to 200 letters, digits, and . _ - behind the first, for example sessionRequest",
    ),
]
TopicPrefix = Annotated[
    str,
    matching(r"([A-Za-z0-9][A-Za-z0-9._-]{0,47})?", "at most 48 letters, digits, and . _ -, for example topic.dev."),
]
GroupName = Annotated[
    str, matching(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}", "the name of a consumer group: letters, digits, and . _ -")
]


class TopicSettings(Settings):
    """A topic."""

    name: TopicName
    """Name behind the prefix."""
    partitions: int = Field(default=6, ge=1, le=1000)
    """Partitions: the most consumers of a group that share the work. With fewer, the topic is made anew, empty."""
    retention_hours: int = Field(default=168, ge=1, le=87_600)
    """Hours for which messages are kept; those of a compacted topic until there is a newer one of their key."""
    compacted: bool = False
    """Whether the newest message of each key is kept for ever, instead."""
    max_message_kib: int = Field(default=1024, ge=1, le=8192)
    """Size of the largest message, in KiB."""
    compression: Literal["gzip", "lz4", "snappy", "zstd"] | None = None
    """Compression at the brokers; that of the producer if not given."""

    @property
    def config(self) -> dict[str, str]:
        """The settings of Kafka's own (Apache Kafka documentation, "Topic Configs")."""
        kept = {"cleanup.policy": "compact"} if self.compacted else self._deleted
        compression = {"compression.type": self.compression} if self.compression else {}
        return {**kept, "max.message.bytes": str(self.max_message_kib * 1024), **compression}

    @property
    def _deleted(self) -> dict[str, str]:
        return {"cleanup.policy": "delete", "retention.ms": str(self.retention_hours * 3_600_000)}


class KafkaClientSettings(Settings):
    """A microservice that produces or consumes."""

    name: Name
    """Name of the microservice."""
    produces: tuple[TopicName, ...] = ()
    """Topics it may write to."""
    consumes: tuple[TopicName, ...] = ()
    """Topics it may read."""
    group: GroupName | None = None
    """Consumer group; its own name if not given."""
    transactional: bool = False
    """Whether it produces in transactions, with ids that begin with its name and a dot."""
    keys: KeySettings = KeySettings()
    """Keys with which it logs in."""

    @property
    def consumer_group(self) -> str | None:
        """The consumer group; none if it consumes nothing."""
        return (self.group or self.name) if self.consumes else None

    @property
    def transactional_prefix(self) -> str | None:
        """The first part of its transactional ids. No other client's begins with it: a name has no dot."""
        return f"{self.name}." if self.transactional else None

    def contradictions(self) -> Iterator[Refusal]:
        if not self.produces and not self.consumes:
            yield Refusal("produces", (), "must name a topic, or consumes must")
        if self.group and not self.consumes:
            yield Refusal("group", self.group, "must be None unless consumes names a topic")
        if self.transactional and not self.produces:
            yield Refusal("transactional", True, "must be False unless produces names a topic")


class KafkaSettings(Settings):
    """Topics and clients of a Kafka cluster."""

    topic_prefix: TopicPrefix = "topic."
    """First part of every topic's name."""
    topics: tuple[TopicSettings, ...] = ()
    """Topics."""
    clients: tuple[KafkaClientSettings, ...] = ()
    """Microservices, each with an identity and permissions for its topics alone."""

    def full_name(self, topic: str) -> str:
        """Return the name of a topic with its prefix."""
        return f"{self.topic_prefix}{topic}"

    def contradictions(self) -> Iterator[Refusal]:
        yield from repetitions("topics", (topic.name for topic in self.topics))
        yield from self._collisions()
        yield from repetitions("clients", (client.name for client in self.clients))
        groups = Counter(client.consumer_group for client in self.clients if client.consumer_group)
        names = {topic.name for topic in self.topics}
        for index, client in enumerate(self.clients):
            if client.consumer_group and groups[client.consumer_group] > 1:
                allowed = "must be of one client: two in a group would take each other's messages"
                yield Refusal(f"clients[{index}].group", client.consumer_group, allowed)
            for setting in ("produces", "consumes"):
                for topic in getattr(client, setting):
                    if topic not in names:
                        known = ", ".join(sorted(names)) or "there are none"
                        yield Refusal(f"clients[{index}].{setting}", topic, f"must be one of topics: {known}")

    def _collisions(self) -> Iterator[Refusal]:
        """Yield names that Kafka's metrics take for another one's, in which a dot is an underscore."""
        known: dict[str, str] = {}
        for topic in self.topics:
            other = known.setdefault(topic.name.replace(".", "_"), topic.name)
            if other != topic.name:
                allowed = f"must differ from {other} in more than . and _, which are the same in names of metrics"
                yield Refusal("topics", topic.name, allowed)
