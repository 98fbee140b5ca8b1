"""The collectors: namespace, token, access, release."""

from collections.abc import Mapping, Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.charts import K8S_MONITORING
from r3edge.addons.collectors.access import access
from r3edge.addons.collectors.cloudwatch import CloudWatchMetrics, cloudwatch_config, cloudwatch_statements
from r3edge.addons.collectors.confluent import CONFLUENT, CONFLUENT_FOLDER, KEYS, confluent_config
from r3edge.addons.collectors.names import METRICS, TOKEN, account
from r3edge.addons.collectors.rules import collector_rules
from r3edge.addons.collectors.values import RECEIVER_OF_METRICS, Destination, DestinationKind, collectors_values
from r3edge.addons.external_secrets import ExternalSecrets
from r3edge.addons.kit import AddonKit
from r3edge.addons.scraping import MONITORING
from r3edge.addons.secret_store import SecretStore
from r3edge.cluster import PodIdentity, ServiceAccount
from r3edge.kubernetes import Namespace, external_secret
from r3edge.secrets import Secret

_REASON = "the collector of logs reads /var/log of its node as root, and node-exporter the node's own /proc and /sys"
_TIMEOUT_SECONDS = 600


class Collectors(Construct):
    """Collectors of the cluster's metrics, logs and events, and of the traces and profiles that applications send.

    Alloy's operator makes their pods, outside of the release: Helm does not wait for them. The token of the
    destinations comes into a Secret, which they read as a file. They may read what they collect, and no Secret. The
    operator may write what is in its namespace, Secrets too, and nothing outside of it.

    The namespace enforces no Pod Security Standard, for two workloads on every node; all other pods keep to
    ``restricted``.

    Args:
        kit: The kit.
        external_secrets: External Secrets.
        cluster: The value of the label ``cluster`` of all that is collected.
        destinations: Where metrics, logs, traces and profiles go.
        token: The secret with the token of all destinations, as ``token``.
        cloudwatch: Metrics of CloudWatch to copy.
        confluent: The secret with ``key``, ``secret`` and ``cluster``, for metrics of Confluent Cloud.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        kit: AddonKit,
        external_secrets: ExternalSecrets,
        cluster: str,
        destinations: Mapping[DestinationKind, Destination],
        token: Secret,
        cloudwatch: Sequence[CloudWatchMetrics] = (),
        confluent: Secret | None = None,
    ) -> None:
        super().__init__(scope, id)
        self._kit = kit
        readable = [token, *([confluent] if confluent else [])]
        store = SecretStore(
            self, "store", kit=kit, external_secrets=external_secrets, namespace=MONITORING, secrets=readable
        )
        namespace = Namespace(
            self,
            "namespace",
            cluster=kit.cluster,
            name=MONITORING,
            rules=collector_rules(kit, pod_identity=bool(cloudwatch)),
            # A finalizer of External Secrets is on its object.
            after=store.ready,
            pod_security="privileged",
            reason=_REASON,
        )
        # Two releases: a plan shows in full what has no reference to another resource.
        copied = [external_secret(TOKEN, MONITORING, store=store.name, secret=token, properties={"token": "token"})]
        if confluent:
            same = {key: key for key in KEYS}
            copied.append(external_secret(CONFLUENT, MONITORING, store=store.name, secret=confluent, properties=same))
        written = [dependable for secret in readable for dependable in secret.ready]
        before = [
            *kit.install_objects(
                self,
                "secrets",
                copied,
                chart=K8S_MONITORING,
                namespace=namespace,
                after=[*namespace.ready, *store.ready, *written],
            ),
            *kit.install_objects(
                self, "access", access(), chart=K8S_MONITORING, namespace=namespace, after=namespace.ready
            ),
        ]
        config = cloudwatch_config(kit.context.region, cloudwatch, receiver=RECEIVER_OF_METRICS) if cloudwatch else ""
        if confluent:
            config += confluent_config(receiver=RECEIVER_OF_METRICS)
        self.ready: Sequence[ITerraformDependable] = kit.install(
            self,
            K8S_MONITORING,
            namespace=namespace,
            values=collectors_values(
                kit,
                cluster=cluster,
                destinations=destinations,
                metrics_config=config,
                metrics_secrets={CONFLUENT: CONFLUENT_FOLDER} if confluent else {},
            ),
            after=[*before, *(self._permissions() if cloudwatch else ())],
            timeout_seconds=_TIMEOUT_SECONDS,
        )

    def _permissions(self) -> Sequence[ITerraformDependable]:
        return PodIdentity(
            self,
            "identity",
            context=self._kit.context,
            cluster=self._kit.cluster,
            name=K8S_MONITORING.name,
            service_account=ServiceAccount(MONITORING, account(METRICS)),
            policies={"cloudwatch": cloudwatch_statements()},
        ).ready
