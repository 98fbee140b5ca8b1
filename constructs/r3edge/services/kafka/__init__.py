"""Kafka, at Confluent Cloud or at Redpanda Cloud: topics, clients and their permissions from one table."""

from r3edge.services.kafka.confluent.settings import ConfluentSettings
from r3edge.services.kafka.connection import KafkaConnection, KafkaCredentials
from r3edge.services.kafka.kafka import Kafka, KafkaVariant, add_kafka
from r3edge.services.kafka.redpanda.settings import RedpandaSettings
from r3edge.services.kafka.settings import KAFKA_FLOWS, KafkaClientSettings, KafkaSettings, TopicSettings

__all__ = [
    "KAFKA_FLOWS",
    "ConfluentSettings",
    "Kafka",
    "KafkaClientSettings",
    "KafkaConnection",
    "KafkaCredentials",
    "KafkaSettings",
    "KafkaVariant",
    "RedpandaSettings",
    "TopicSettings",
    "add_kafka",
]
