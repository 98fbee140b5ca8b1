"""Access of clients to Confluent's Schema Registry."""

from collections.abc import Iterator, Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.bindings.confluent.api_key import ApiKey
from r3edge.bindings.confluent.data_confluent_schema_registry_cluster import (
    DataConfluentSchemaRegistryCluster,
    DataConfluentSchemaRegistryClusterEnvironment,
)
from r3edge.bindings.confluent.role_binding import RoleBinding
from r3edge.bindings.confluent.service_account import ServiceAccount
from r3edge.core.context import Context
from r3edge.core.terraform_data import TerraformData
from r3edge.services.kafka.confluent.cluster import ConfluentCluster
from r3edge.services.kafka.confluent.key import api_key
from r3edge.services.kafka.settings import KafkaClientSettings, KafkaSettings


class SchemaRegistry(Construct):
    """The Schema Registry of the cluster's environment, which Confluent makes with its first cluster.

    Args:
        context: The environment.
        cluster: The cluster.
    """

    def __init__(self, scope: Construct, id: str, *, context: Context, cluster: ConfluentCluster) -> None:
        super().__init__(scope, id)
        self._context = context
        # Not "depends_on" the cluster: with every change of it, the registry would be unknown, and all that names it
        # replaced.
        place = TerraformData(
            self,
            "place",
            triggers_replace={"cluster": cluster.id},
            input={"environment": cluster.environment_id},
        )
        self._environment = place.output("environment")
        self._registry = DataConfluentSchemaRegistryCluster(
            self, "registry", environment=DataConfluentSchemaRegistryClusterEnvironment(id=self._environment)
        )
        self.url = self._registry.rest_endpoint
        """The URL."""

    def grant(
        self, scope: Construct, settings: KafkaSettings, client: KafkaClientSettings, account: ServiceAccount
    ) -> Sequence[ITerraformDependable]:
        """Let a client write the schemas of what it produces, and read those of what it consumes.

        The subjects are those of a topic, as Confluent's serializers name them by default: ``<topic>-key`` and
        ``<topic>-value`` (Confluent documentation, "Subject Name Strategy").
        """
        return [
            RoleBinding(
                scope,
                f"schemas-{role}-{topic}",
                principal=f"User:{account.id}",
                role_name=role,
                crn_pattern=f"{self._registry.resource_name}/subject={settings.full_name(topic)}-*",
            )
            for role, topic in _roles(client)
        ]

    def key(self, scope: Construct, client: str, account: ServiceAccount, number: int) -> ApiKey:
        """Return a key of a client's account."""
        return api_key(
            scope,
            f"registry-key-{number}",
            name=self._context.name("schemas", client, str(number)),
            owner=account,
            managed=self._registry,
            environment_id=self._environment,
        )


def _roles(client: KafkaClientSettings) -> Iterator[tuple[str, str]]:
    for topic in client.produces:
        yield "DeveloperWrite", topic
    for topic in client.consumes:
        yield "DeveloperRead", topic
