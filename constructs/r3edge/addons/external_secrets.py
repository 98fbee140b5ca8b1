"""External Secrets, which copies an environment's secrets from AWS Secrets Manager into the cluster."""

from constructs import Construct

from r3edge.addons.charts import EXTERNAL_SECRETS
from r3edge.addons.kit import AddonKit, Identity
from r3edge.addons.scraping import scrape
from r3edge.core.context import Context
from r3edge.core.iam import ASSUME_TAGGED, statement
from r3edge.kubernetes import KEEP, Labels, Namespace, Values, requests_and_limits

_SERVICE_ACCOUNT = "external-secrets"
_METRICS_PORT = 8080
_WEBHOOK_PORT = 10250
_CONTROLLER = {"app.kubernetes.io/name": "external-secrets"}
_WEBHOOK = {"app.kubernetes.io/name": "external-secrets-webhook"}


class ExternalSecrets(Construct):
    """External Secrets; its controller may read no secret itself, but take the role of a secret store.

    Features that write to Secrets Manager, or into all namespaces at once, are switched off, and so are the stores that
    whoever may write in a namespace could make, with the role of another namespace.
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
                *kit.scraped(_METRICS_PORT, _CONTROLLER),
            ],
        )
        self.ready = kit.install(
            self,
            EXTERNAL_SECRETS,
            namespace=self.namespace,
            values=_values(kit),
            identity=_identity(kit.context),
        )
        self.role_arn = kit.context.role_arn(EXTERNAL_SECRETS.name)
        """The controller's role, as a literal."""


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
        "processSecretStore": False,
        "processClusterPushSecret": False,
        **replicated(_CONTROLLER),
        "podAnnotations": scrape(_METRICS_PORT),
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
    """Return the right to take the roles of the secret stores, which alone read secrets."""
    return Identity(_SERVICE_ACCOUNT, [statement("AssumeStores", ASSUME_TAGGED, [context.role_arn(store_role("*"))])])


def store_role(namespace: str) -> str:
    """Return the last part of the name of the role of a namespace's secret store."""
    return f"secrets-{namespace}"
