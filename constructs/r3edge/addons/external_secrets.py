"""External Secrets: what AWS Secrets Manager keeps for an environment, as Secrets of Kubernetes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.addon import HelmAddon, Identity, Namespace, resources
from r3edge.addons.charts import EXTERNAL_SECRETS
from r3edge.addons.custom_resources import CustomResources, resource
from r3edge.addons.network_policies import Flow, Labels
from r3edge.addons.registry import Addons
from r3edge.addons.values import Values
from r3edge.core.iam import statement

_SERVICE_ACCOUNT = "external-secrets"
_WEBHOOK_PORT = 10250
_CONTROLLER = {"app.kubernetes.io/name": "external-secrets"}
_WEBHOOK = {"app.kubernetes.io/name": "external-secrets-webhook"}


class ExternalSecrets(HelmAddon):
    """External Secrets, in a namespace of its own; its controller may read the secrets ``/<environment>/…``, no others.

    What writes to Secrets Manager, or into all namespaces at once, is switched off. The secrets are encrypted with the
    account's ``aws/secretsmanager`` key, for which a reader needs no rights of its own; a key of one's own would need
    more (AWS Secrets Manager User Guide, "Secret encryption and decryption in AWS Secrets Manager").
    """

    chart = EXTERNAL_SECRETS
    namespace = Namespace("external-secrets")

    def values(self) -> Values:
        return {
            "installCRDs": True,
            "serviceAccount": {"name": _SERVICE_ACCOUNT},
            # One pod, too, has a successor beside it while it is replaced.
            "leaderElect": True,
            # What nobody uses here needs no rights.
            "processClusterExternalSecret": False,
            "processPushSecret": False,
            "processClusterPushSecret": False,
            **self._doubled(_CONTROLLER),
            "resources": resources("25m", "128Mi", most_memory="256Mi"),
            "webhook": {
                **self._doubled(_WEBHOOK),
                "port": _WEBHOOK_PORT,
                "resources": resources("10m", "48Mi", most_memory="128Mi"),
            },
            # One pod: it elects no leader, and nothing waits for it once it has made the webhook's certificate.
            "certController": {
                **self.placement,
                "replicaCount": 1,
                "resources": resources("10m", "96Mi", most_memory="256Mi"),
            },
        }

    def flows(self) -> Sequence[Flow]:
        known = self.addons.flows
        return [
            *super().flows(),
            known.webhook(_WEBHOOK_PORT, _WEBHOOK),
            replace(known.https, pods=_CONTROLLER),
            replace(known.pod_identity, pods=_CONTROLLER),
        ]

    def identity(self) -> Identity:
        """Enough for secrets that are asked for by name; External Secrets documentation, "AWS Secrets Manager", has
        more: to find secrets by pattern it would have to list all of the account's.
        """
        context = self.addons.context
        secrets = context.arn("secretsmanager", f"secret:/{context.environment}/*")
        read = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
        return Identity(_SERVICE_ACCOUNT, [statement("ReadSecrets", read, [secrets])])

    def _doubled(self, pods: Labels) -> dict[str, Any]:
        return {
            **self.scheduling(pods, budget={"enabled": True, "minAvailable": 1}),
            "replicaCount": self.replicas,
        }


READS_SECRETS = {"r3edge.com/reads-secrets": "true"}
"""The label of a namespace whose ExternalSecrets may use the store."""


class SecretStore(Construct):
    """The ClusterSecretStore ``aws-secrets-manager``, which reads with the controller's own credentials.

    It names the region, as it must, and has no ``auth``, which does not go with Pod Identity
    (External Secrets documentation, "AWS Authentication"). Only ExternalSecrets in namespaces with the label
    ``READS_SECRETS`` may use it: it reads all of the environment's.
    """

    def __init__(self, addons: Addons, id: str) -> None:
        super().__init__(addons, id)
        external_secrets = addons.needed(ExternalSecrets, by=self)
        spec = {
            "provider": {"aws": {"service": "SecretsManager", "region": addons.context.region}},
            "conditions": [{"namespaceSelector": {"matchLabels": READS_SECRETS}}],
        }
        self.name = "aws-secrets-manager"
        made = CustomResources(
            self,
            "resources",
            addons=addons,
            name="secret-store",
            namespace=external_secrets.namespace.name,
            resources=[resource("external-secrets.io/v1", "ClusterSecretStore", self.name, spec=spec)],
            depends_on=external_secrets.ready,
        )
        self.ready: list[ITerraformDependable] = made.ready
