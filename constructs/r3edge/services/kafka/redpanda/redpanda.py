"""Kafka at Redpanda Cloud: a serverless cluster, topics, and users with permissions for each client."""

from collections.abc import Iterator, Sequence

from cdktf import Fn, ITerraformDependable, TerraformStack
from constructs import Construct

from r3edge.bindings.redpanda.acl import Acl
from r3edge.bindings.redpanda.provider import RedpandaProvider
from r3edge.bindings.redpanda.resource_group import ResourceGroup
from r3edge.bindings.redpanda.serverless_cluster import ServerlessCluster
from r3edge.bindings.redpanda.topic import Topic
from r3edge.bindings.redpanda.user import User
from r3edge.core.context import Context
from r3edge.core.outputs import output
from r3edge.core.protection import protection
from r3edge.secrets import Generated, Secret, Secrets
from r3edge.services.kafka.connection import KafkaConnection, KafkaCredentials, connection
from r3edge.services.kafka.permissions import permissions
from r3edge.services.kafka.redpanda.settings import RedpandaSettings
from r3edge.services.kafka.settings import KafkaClientSettings


class RedpandaKafka(Construct):
    """A serverless cluster at Redpanda Cloud with the topics and clients of the table.

    A key of a client is a user, ``<client>-<number>``, with permissions of its own: the one before stays as it is
    while its successor is put to use. Its password is generated as the secret
    ``/<environment>/kafka/<client>/<number>`` and is not in the state. Output: ``kafka_bootstrap``.

    The provider takes the key for Redpanda's own API from ``REDPANDA_CLIENT_ID`` and ``REDPANDA_CLIENT_SECRET``.

    Args:
        settings: The cluster, topics and clients.
        context: The environment.
        secrets: The secrets of the environment.
    """

    def __init__(
        self, scope: Construct, id: str, *, settings: RedpandaSettings, context: Context, secrets: Secrets
    ) -> None:
        super().__init__(scope, id)
        self._settings, self._context, self._secrets = settings, context, secrets
        RedpandaProvider(TerraformStack.of(self), "redpanda")
        group = ResourceGroup(self, "group", name=context.name())
        self._cluster = ServerlessCluster(
            self,
            "cluster",
            name=context.name(),
            resource_group_id=group.id,
            serverless_region=settings.region,
            allow_deletion=not context.protected,
            lifecycle=protection(context),
        )
        self._url = self._cluster.dataplane_api.url
        self._bootstrap = Fn.join(",", self._cluster.kafka_api.seed_brokers)
        topics = self._topics()
        self.connections = {client.name: self._client(client, topics) for client in settings.clients}
        """The connection of each client, by its name."""
        output(self, "kafka_bootstrap", self._bootstrap)

    def _topics(self) -> Sequence[ITerraformDependable]:
        return [
            Topic(
                self,
                f"topic-{topic.name}",
                name=self._settings.full_name(topic.name),
                partition_count=topic.partitions,
                configuration=topic.config,
                cluster_api_url=self._url,
                allow_deletion=not self._context.protected,
                lifecycle=protection(self._context),
            )
            for topic in self._settings.topics
        ]

    def _client(self, client: KafkaClientSettings, topics: Sequence[ITerraformDependable]) -> KafkaConnection:
        scope = Construct(self, f"client-{client.name}")
        users = {number: self._user(scope, client.name, number) for number in client.keys.kept}
        allowed = {number: list(self._permissions(scope, client, number, user)) for number, (user, _) in users.items()}
        used = client.keys.used
        user, secret = users[used]
        return connection(
            self._settings,
            client,
            bootstrap=self._bootstrap,
            mechanism="SCRAM-SHA-256",
            secret=secret,
            ready=[*topics, user, *allowed[used], *secret.ready],
        )

    def _user(self, scope: Construct, client: str, number: int) -> tuple[User, Secret]:
        name = f"{client}-{number}"
        content = KafkaCredentials(name, Generated(), self._bootstrap)
        secret = self._secrets.generate(f"kafka/{client}/{number}", content, source=self._cluster.id)
        user = User(
            scope,
            f"user-{number}",
            name=name,
            mechanism="scram-sha-256",
            password_wo=secret.read("password"),
            password_wo_version=secret.version_number,
            cluster_api_url=self._url,
            allow_deletion=True,  # it holds nothing
        )
        return user, secret

    def _permissions(
        self, scope: Construct, client: KafkaClientSettings, number: int, user: User
    ) -> Iterator[ITerraformDependable]:
        for one in permissions(self._settings, client):
            yield Acl(
                scope,
                f"{one.id}-{number}",
                resource_type=one.resource_type,
                resource_name=one.resource,
                resource_pattern_type=one.pattern,
                principal=f"User:{user.name}",
                host="*",
                operation=one.operation,
                permission_type="ALLOW",
                cluster_api_url=self._url,
                allow_deletion=True,
            )
