"""The settings of Kafka at Redpanda Cloud."""

from typing import Annotated

from pydantic import AfterValidator

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


def _offered(region: str) -> str:
    if region not in REGIONS:
        raise ValueError(
            f"must be a region of Redpanda Serverless: {', '.join(REGIONS)}; in the EU, eu-central-1 alone"
        )
    return region


class RedpandaSettings(KafkaSettings):
    """A serverless cluster at Redpanda Cloud, on AWS, in several zones of a region."""

    region: Annotated[str, AfterValidator(_offered)] = "eu-central-1"
    """AWS region: in the EU, ``eu-central-1`` alone. Another one is another, empty cluster."""
