"""Small configurations, made of parts of the valid ones."""

from collections.abc import Mapping
from typing import Any

from rehearsal.providers.spec import provider_spec
from tests.rehearsal.providers.valid import PROVIDERS, RESOURCES
from tests.rehearsal.providers.valid.configuration import Configuration
from tests.support.paths import SCHEMAS

REPLACED = ["delete", "create"]
UPDATED = ["update"]
NOT_KNOWN = "The provider's configuration is not known yet"


def configured(
    resources: Configuration,
    *,
    data: Configuration | None = None,
    providers: Mapping[str, Any] | None = None,
) -> Configuration:
    """Return a configuration of these resources and data sources alone."""
    kinds = {kind.partition("_")[0] for kind in (*resources, *(data or {}))}
    sections: Configuration = {
        "terraform": {
            "required_providers": {
                kind: {"source": provider_spec(kind, SCHEMAS).source, "version": provider_spec(kind, SCHEMAS).version}
                for kind in sorted(kinds)
            }
        },
        "provider": {kind: PROVIDERS[kind] for kind in kinds if kind in PROVIDERS} | dict(providers or {}),
        "resource": resources,
        "data": data or {},
    }
    return {section: content for section, content in sections.items() if content}


def valid_resource(address: str, **arguments: Any) -> Configuration:
    """Return one resource of the valid configurations, with other arguments."""
    kind, label = address.split(".")
    return {kind: {label: RESOURCES[kind.partition("_")[0]][kind][label] | arguments}}


def words(text: str) -> str:
    """Return Terraform's message without its frame and line breaks."""
    return " ".join(text.replace("│", " ").split())


TOPIC = "confluent_kafka_topic.command"
LONE_TOPIC = configured(
    valid_resource(
        TOPIC,
        kafka_cluster={"id": "lkc-abcdef"},
        rest_endpoint="https://pkc-abcde.eu-west-3.aws.confluent.cloud:443",
        credentials={"key": "dummy", "secret": "dummy"},
    )
)
CLUSTER = "confluent_kafka_cluster.main"
LONE_CLUSTER = configured(valid_resource(CLUSTER, environment={"id": "env-abcdef"}))
PROJECT = "supabase_project.main"
LONE_PROJECT = configured(valid_resource(PROJECT))
SETTINGS = "supabase_settings.main"
