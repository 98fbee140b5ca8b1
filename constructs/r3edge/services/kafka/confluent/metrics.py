"""What Confluent measures of a cluster, for the collectors."""

from dataclasses import dataclass

from constructs import Construct

from r3edge.bindings.confluent.role_binding import RoleBinding
from r3edge.bindings.confluent.service_account import ServiceAccount
from r3edge.core.context import Context
from r3edge.secrets import Secret, SecretContent, Secrets
from r3edge.services.kafka.confluent.cluster import ConfluentCluster
from r3edge.services.kafka.confluent.key import api_key
from r3edge.services.keys import KeySettings


@dataclass(frozen=True)
class MetricsCredentials(SecretContent):
    """A key for Confluent's metrics, and the cluster whose they are."""

    key: str
    secret: str
    cluster: str


class ClusterMetrics(Construct):
    """An account that may read the metrics of the cluster, and nothing else.

    Each of its keys is published as ``/<environment>/kafka/metrics-<number>``.

    Args:
        keys: Its keys.
        context: The environment.
        cluster: The cluster.
        secrets: The secrets of the environment.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        keys: KeySettings,
        context: Context,
        cluster: ConfluentCluster,
        secrets: Secrets,
    ) -> None:
        super().__init__(scope, id)
        account = ServiceAccount(
            self,
            "account",
            display_name=context.name("kafka-metrics"),
            description="Collectors: the metrics",
        )
        binding = RoleBinding(
            self,
            "binding",
            principal=f"User:{account.id}",
            role_name="MetricsViewer",
            crn_pattern=cluster.crn,
        )
        published: dict[int, Secret] = {}
        for number in keys.kept:
            name = f"kafka-metrics-{number}"
            key = api_key(self, f"key-{number}", name=context.name(name), owner=account, after=[binding])
            content = MetricsCredentials(key.id, key.secret, cluster.id)
            published[number] = secrets.publish(f"kafka/metrics-{number}", content, source=key.id)
        self.secret = published[keys.used]
        """The credentials that the collectors use."""
