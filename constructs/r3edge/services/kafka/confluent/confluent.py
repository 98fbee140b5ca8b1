"""Kafka at Confluent Cloud: topics, and a service account with keys and permissions for each client."""

from collections.abc import Sequence

from cdktf import Fn, ITerraformDependable
from constructs import Construct

from r3edge.bindings.confluent.kafka_acl import KafkaAcl
from r3edge.bindings.confluent.kafka_topic import KafkaTopic
from r3edge.bindings.confluent.service_account import ServiceAccount
from r3edge.core.context import Context
from r3edge.core.outputs import output
from r3edge.core.protection import protection
from r3edge.secrets import Secret, Secrets
from r3edge.services.kafka.confluent.cluster import ConfluentCluster
from r3edge.services.kafka.confluent.metrics import ClusterMetrics
from r3edge.services.kafka.confluent.registry import SchemaRegistry
from r3edge.services.kafka.confluent.settings import ConfluentSettings
from r3edge.services.kafka.connection import (
    KafkaConnection,
    KafkaCredentials,
    RegistryCredentials,
    connection,
)
from r3edge.services.kafka.permissions import permissions
from r3edge.services.kafka.settings import KafkaClientSettings


class ConfluentKafka(Construct):
    """A cluster at Confluent Cloud with the topics and clients of the table.

    Each key of a client is published as the secret ``/<environment>/kafka/<client>/<number>``. Confluent's provider
    keeps the keys in the state (docs/secrets-in-state.md). Output: ``kafka_bootstrap``.

    Args:
        settings: The cluster, topics and clients.
        context: The environment.
        secrets: The secrets of the environment.
        collected: Whether collectors read what Confluent measures.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: ConfluentSettings,
        context: Context,
        secrets: Secrets,
        collected: bool = False,
    ) -> None:
        super().__init__(scope, id)
        self._settings, self._context, self._secrets = settings, context, secrets
        self._cluster = ConfluentCluster(self, "cluster", settings=settings, context=context)
        self._registry = None
        if settings.schema_registry:
            self._registry = SchemaRegistry(self, "schemas", context=context, cluster=self._cluster)
        topics = self._topics()
        self.connections = {client.name: self._client(client, topics) for client in settings.clients}
        """The connection of each client, by its name."""
        self.metrics: Secret | None = None
        """The credentials for what Confluent measures."""
        if collected:
            self.metrics = ClusterMetrics(
                self, "metrics", keys=settings.metrics_keys, context=context, cluster=self._cluster, secrets=secrets
            ).secret
        output(self, "kafka_bootstrap", self._cluster.bootstrap)

    def _topics(self) -> Sequence[ITerraformDependable]:
        return [
            KafkaTopic(
                self,
                f"topic-{topic.name}",
                topic_name=self._settings.full_name(topic.name),
                partitions_count=topic.partitions,
                config=topic.config,
                provider=self._cluster.provider,
                depends_on=list(self._cluster.ready),
                lifecycle=protection(self._context),
            )
            for topic in self._settings.topics
        ]

    def _client(self, client: KafkaClientSettings, topics: Sequence[ITerraformDependable]) -> KafkaConnection:
        scope = Construct(self, f"client-{client.name}")
        account = ServiceAccount(
            scope,
            "account",
            display_name=self._context.name("kafka", client.name),
            description=f"{client.name} of {self._context.name()}",
        )
        allowed: list[ITerraformDependable] = [
            KafkaAcl(
                scope,
                one.id,
                resource_type=one.resource_type,
                resource_name=one.resource,
                pattern_type=one.pattern,
                principal=f"User:{account.id}",
                host="*",
                operation=one.operation,
                permission="ALLOW",
                provider=self._cluster.provider,
                depends_on=list(self._cluster.ready),
            )
            for one in permissions(self._settings, client)
        ]
        if self._registry:
            allowed += self._registry.grant(scope, self._settings, client, account)
        secrets = {number: self._secret(scope, client.name, account, number) for number in client.keys.kept}
        used = secrets[client.keys.used]
        return connection(
            self._settings,
            client,
            bootstrap=self._cluster.bootstrap,
            mechanism="PLAIN",
            secret=used,
            schema_registry=self._registry.url if self._registry else None,
            ready=[*topics, *allowed, *used.ready],
        )

    def _secret(self, scope: Construct, client: str, account: ServiceAccount, number: int) -> Secret:
        key = self._cluster.key(scope, f"key-{number}", account, f"kafka-{client}-{number}")
        name, bootstrap = f"kafka/{client}/{number}", self._cluster.bootstrap
        if self._registry is None:
            return self._secrets.publish(name, KafkaCredentials(key.id, key.secret, bootstrap), source=key.id)
        other = self._registry.key(scope, client, account, number)
        content = RegistryCredentials(key.id, key.secret, bootstrap, self._registry.url, other.id, other.secret)
        return self._secrets.publish(name, content, source=Fn.join("/", [key.id, other.id]))
