"""How a microservice reaches Kafka."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cdktf import ITerraformDependable

from r3edge.kubernetes import to_internet
from r3edge.secrets import Generated, Secret, SecretContent
from r3edge.services.connection import Connection
from r3edge.services.kafka.settings import PORT, KafkaClientSettings, KafkaSettings

Mechanism = Literal["PLAIN", "SCRAM-SHA-256"]


@dataclass(frozen=True)
class KafkaCredentials(SecretContent):
    """The key of a client."""

    username: str
    password: str | Generated
    bootstrap: str
    """Hosts and ports, without a scheme, as ``bootstrap.servers`` of a Kafka client has them."""


@dataclass(frozen=True)
class RegistryCredentials(KafkaCredentials):
    """The key of a client, with one for the Schema Registry."""

    schema_registry: str
    """The URL."""
    schema_registry_username: str
    schema_registry_password: str


@dataclass(frozen=True, kw_only=True)
class KafkaConnection(Connection):
    """A connection by TLS, with user name and password from the secret (SASL)."""

    bootstrap: str
    """Hosts and ports; a reference."""
    mechanism: Mechanism
    produces: Sequence[str]
    """Full names of topics."""
    consumes: Sequence[str]
    """Full names of topics."""
    group: str | None
    transactional_prefix: str | None
    schema_registry: str | None = None
    """The URL of the Schema Registry, by HTTPS, with user name and password from the secret; a reference."""


def connection(
    settings: KafkaSettings,
    client: KafkaClientSettings,
    *,
    bootstrap: str,
    mechanism: Mechanism,
    secret: Secret,
    ready: Sequence[ITerraformDependable],
    schema_registry: str | None = None,
) -> KafkaConnection:
    """Return the connection of a client."""
    ports = (PORT, 443) if schema_registry else (PORT,)
    return KafkaConnection(
        bootstrap=bootstrap,
        mechanism=mechanism,
        produces=[settings.full_name(topic) for topic in client.produces],
        consumes=[settings.full_name(topic) for topic in client.consumes],
        group=client.consumer_group,
        transactional_prefix=client.transactional_prefix,
        secret=secret,
        schema_registry=schema_registry,
        rules=[to_internet("kafka", *ports)],
        ready=ready,
    )
