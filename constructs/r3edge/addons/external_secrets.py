"""External Secrets, which copies an environment's secrets from AWS Secrets Manager into the cluster."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.charts import EXTERNAL_SECRETS
from r3edge.addons.kit import AddonKit, Identity
from r3edge.core.context import Context
from r3edge.core.iam import statement
from r3edge.kubernetes import KEEP, CustomResources, Labels, Namespace, Values, kubernetes_object, requests_and_limits

_SERVICE_ACCOUNT = "external-secrets"
_WEBHOOK_PORT = 10250
_CONTROLLER = {"app.kubernetes.io/name": "external-secrets"}
_WEBHOOK = {"app.kubernetes.io/name": "external-secrets-webhook"}


class ExternalSecrets(Construct):
    """External Secrets; its controller may read the secrets ``/<environment>/…``, and no others.

    Features that write to Secrets Manager, or into all namespaces at once, are switched off. The secrets are encrypted
    with the account's ``aws/secretsmanager`` key, for which a reader needs no rights; a customer-managed key would need
    more (AWS Secrets Manager User Guide, "Secret encryption and decryption in AWS Secrets Manager").
    """

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit) -> None:
        super().__init__(scope, id)
        rules = kit.rules
        self.namespace = Namespace(
            self,
            "namespace",
            cluster=kit.cluster,
            name="external-secrets",
            rules=[
                rules.dns,
                rules.kubernetes_api,
                rules.webhook(_WEBHOOK_PORT, _WEBHOOK),
                rules.https(_CONTROLLER),
                rules.pod_identity(_CONTROLLER),
            ],
        )
        self.ready = kit.install(
            self,
            EXTERNAL_SECRETS,
            namespace=self.namespace,
            values=_values(kit),
            identity=_identity(kit.context),
        )


def _values(kit: AddonKit) -> Values:
    def replicated(pods: Labels) -> Values:
        budget = {"enabled": True, "minAvailable": 1}
        return {**kit.scheduling(pods, budget=budget), "replicaCount": kit.replicas}

    return {
        "installCRDs": True,
        "crds": {"annotations": KEEP},
        "serviceAccount": {"name": _SERVICE_ACCOUNT},
        # A single pod has a second one beside it while it is replaced.
        "leaderElect": True,
        # Unused features need no rights.
        "processClusterExternalSecret": False,
        "processPushSecret": False,
        "processClusterPushSecret": False,
        **replicated(_CONTROLLER),
        "resources": requests_and_limits("25m", "128Mi", memory_limit="256Mi"),
        "webhook": {
            **replicated(_WEBHOOK),
            "port": _WEBHOOK_PORT,
            "resources": requests_and_limits("10m", "48Mi", memory_limit="128Mi"),
        },
        # One pod: nothing depends on it once the webhook has its certificate.
        "certController": {
            **kit.placement,
            "replicaCount": 1,
            "resources": requests_and_limits("10m", "96Mi", memory_limit="256Mi"),
        },
    }


def _identity(context: Context) -> Identity:
    """Return the rights for secrets that are asked for by name.

    External Secrets documentation, "AWS Secrets Manager", has more: to find secrets by pattern it would have to list
    all of the account's.
    """
    secrets = context.arn("secretsmanager", f"secret:/{context.environment}/*")
    read = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
    return Identity(_SERVICE_ACCOUNT, [statement("ReadSecrets", read, [secrets])])


def reads_secrets(context: Context) -> dict[str, str]:
    """Return the label of a namespace whose ExternalSecrets may use the store."""
    return {context.label("reads-secrets"): "true"}


class SecretStore(Construct):
    """The ClusterSecretStore ``aws-secrets-manager``, which reads with the controller's own credentials.

    It names the region, as it must, and has no ``auth``, which does not work with Pod Identity (External Secrets
    documentation, "AWS Authentication"). Only ExternalSecrets in namespaces with the label of :func:`reads_secrets` may
    use it: it reads all secrets of the environment.
    """

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit, external_secrets: ExternalSecrets) -> None:
        super().__init__(scope, id)
        self.name = "aws-secrets-manager"
        spec = {
            "provider": {"aws": {"service": "SecretsManager", "region": kit.context.region}},
            "conditions": [{"namespaceSelector": {"matchLabels": reads_secrets(kit.context)}}],
        }
        resources = CustomResources(
            self,
            "resources",
            cluster=kit.cluster,
            name="secret-store",
            namespace=external_secrets.namespace.name,
            resources=[kubernetes_object("external-secrets.io/v1", "ClusterSecretStore", self.name, spec=spec)],
            depends_on=external_secrets.ready,
        )
        self.ready: Sequence[ITerraformDependable] = resources.ready
