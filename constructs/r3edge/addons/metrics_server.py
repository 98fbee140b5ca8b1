"""metrics-server: what ``kubectl top`` and the horizontal pod autoscaler go by."""

from collections.abc import Sequence

from r3edge.addons.addon import HelmAddon, Namespace, resources
from r3edge.addons.cert_manager import CertManager
from r3edge.addons.charts import METRICS_SERVER
from r3edge.addons.network_policies import Flow, Peer
from r3edge.addons.values import Values

_PORT = 10250
_LABELS = {"app.kubernetes.io/name": "metrics-server"}


class MetricsServer(HelmAddon):
    """metrics-server, in a namespace of its own, with a certificate of cert-manager's that the API server verifies."""

    chart = METRICS_SERVER
    namespace = Namespace("metrics-server")
    requires = (CertManager,)

    def values(self) -> Values:
        return {
            **self.scheduling(_LABELS),
            "replicas": self.replicas,
            # The two go together: cert-manager gives the API server the authority, which the chart's default ignores.
            "tls": {"type": "cert-manager"},
            "apiService": {"insecureSkipTLSVerify": False},
            "resources": resources("100m", "200Mi", most_memory="400Mi"),
        }

    def flows(self) -> Sequence[Flow]:
        kubelets = tuple(Peer(cidr=cidr) for cidr in self.addons.node_cidrs)
        return [
            *super().flows(),
            Flow("kubelets", "out", kubelets, (_PORT,)),
            self.addons.flows.webhook(_PORT),
        ]
