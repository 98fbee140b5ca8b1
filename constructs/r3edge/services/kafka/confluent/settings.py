"""The settings of Kafka at Confluent Cloud."""

from collections.abc import Iterator
from itertools import permutations
from typing import Literal

from r3edge.core.errors import Refusal
from r3edge.core.settings import Region
from r3edge.services.kafka.settings import KafkaSettings
from r3edge.services.keys import KeySettings


class ConfluentSettings(KafkaSettings):
    """A Kafka cluster at Confluent Cloud, on AWS."""

    type: Literal["basic", "standard"]
    """Type of the cluster: it can go from basic to standard, and not back."""
    multi_zone: bool = False
    """Whether it stands in several zones. Another value is another, empty cluster."""
    region: Region | None = None
    """AWS region; the environment's if not given. Another one is another, empty cluster."""
    schema_registry: bool = False
    """Whether clients may write and read the schemas of their topics in Confluent's Schema Registry."""
    admin_keys: KeySettings = KeySettings()
    """Keys with which Terraform makes topics and permissions."""

    metrics_keys: KeySettings = KeySettings()
    """Keys with which collectors read what Confluent measures, where ``services.grafana`` is on."""

    def contradictions(self) -> Iterator[Refusal]:
        yield from super().contradictions()
        if self.multi_zone and self.type == "basic":
            yield Refusal(
                "multi_zone", True, "must be False: a basic cluster stands in one zone, with", ("type", "basic")
            )
        for index, topic in enumerate(self.topics):
            if topic.compression:
                # Confluent Cloud documentation, "Manage Topics in Confluent Cloud": compression.type is not editable.
                allowed = "must be None: at Confluent, the producers choose it (their compression.type)"
                yield Refusal(f"topics[{index}].compression", topic.compression, allowed)
        if self.schema_registry:
            yield from self._shared_subjects()

    def _shared_subjects(self) -> Iterator[Refusal]:
        names = sorted({topic.name for topic in self.topics})
        for topic, other in permutations(names, 2):
            if other.startswith(f"{topic}-"):
                allowed = f"must not begin with {topic}-, with schema_registry: the schemas of {topic} do"
                yield Refusal("topics", other, allowed)

    def unsafe_in_production(self) -> Iterator[Refusal]:
        if not self.multi_zone:
            yield Refusal("multi_zone", False, "must be True in production, with type 'standard'")
