"""metrics-server, the source of ``kubectl top`` and of the horizontal pod autoscaler."""

from constructs import Construct

from r3edge.addons.cert_manager import CertManager
from r3edge.addons.charts import METRICS_SERVER
from r3edge.addons.kit import AddonKit
from r3edge.kubernetes import Namespace, PolicyRule, requests_and_limits

_PORT = 10250
_LABELS = {"app.kubernetes.io/name": "metrics-server"}


class MetricsServer(Construct):
    """metrics-server, with a serving certificate from cert-manager that the API server verifies."""

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit, cert_manager: CertManager) -> None:
        super().__init__(scope, id)
        rules = kit.rules
        namespace = Namespace(
            self,
            "namespace",
            cluster=kit.cluster,
            name="metrics-server",
            rules=[
                rules.dns,
                rules.kubernetes_api,
                PolicyRule("kubelets", "egress", rules.nodes, (_PORT,)),
                rules.webhook(_PORT),
            ],
            after=cert_manager.ready,
        )
        self.ready = kit.install(
            self,
            METRICS_SERVER,
            namespace=namespace,
            values={
                **kit.scheduling(_LABELS),
                "replicas": kit.replicas,
                # The two belong together: cert-manager gives the API server the authority, which the chart's default
                # ignores.
                "tls": {"type": "cert-manager"},
                "apiService": {"insecureSkipTLSVerify": False},
                "resources": requests_and_limits("100m", "200Mi", memory_limit="400Mi"),
            },
        )
