"""The settings of Kafka at Redpanda Cloud."""

from typing import Annotated

from r3edge.core.settings import listed
from r3edge.services.kafka.settings import KafkaSettings

REGIONS = (
    "ap-northeast-1",
    "ap-south-1",
    "ap-southeast-1",
    "eu-central-1",
    "eu-west-2",
    "us-east-1",
    "us-west-2",
)
"""Redpanda documentation, "Serverless Regions"."""

_OFFERED = f"a region of Redpanda Serverless: {', '.join(REGIONS)}; in the EU, eu-central-1 alone"


class RedpandaSettings(KafkaSettings):
    """A serverless cluster at Redpanda Cloud, on AWS, in several zones of a region."""

    region: Annotated[str, listed(REGIONS, _OFFERED)] = "eu-central-1"
    """AWS region: in the EU, ``eu-central-1`` alone. Another one is another, empty cluster."""
