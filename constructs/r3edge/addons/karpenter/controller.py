"""Karpenter's CRDs and its controller."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.charts import KARPENTER, KARPENTER_CRDS
from r3edge.addons.karpenter.aws import SERVICE_ACCOUNT, KarpenterAws
from r3edge.addons.kit import AddonKit
from r3edge.addons.scraping import scrape
from r3edge.kubernetes import KEEP, ExistingNamespace, NetworkPolicies, Values, requests_and_limits

_METRICS_PORT = 8080
_LABELS = {"app.kubernetes.io/name": "karpenter", "app.kubernetes.io/instance": KARPENTER.name}


class KarpenterCrds(Construct):
    """Karpenter's CRDs, as a separate release: Helm would never upgrade them from the controller's chart.

    Karpenter v1.14, "Upgrade Guide", CRD Upgrades.
    """

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit) -> None:
        super().__init__(scope, id)
        namespace = ExistingNamespace(SERVICE_ACCOUNT.namespace, kit.cluster.ready)
        self.ready = kit.install(self, KARPENTER_CRDS, namespace=namespace, values={"additionalAnnotations": KEEP})


class KarpenterController(Construct):
    """Karpenter's controller, on the system nodes.

    It is in ``kube-system``, whose requests the API server serves before those of other namespaces (Karpenter v1.14,
    "Getting Started"). The chart's defaults stay: the priority class ``system-cluster-critical``, the disruption
    budget, and never two replicas on one node, nor one on a node of Karpenter's own.
    """

    def __init__(
        self, scope: Construct, id: str, *, kit: AddonKit, aws: KarpenterAws, after: Sequence[ITerraformDependable]
    ) -> None:
        super().__init__(scope, id)
        rules = kit.rules
        namespace = ExistingNamespace(SERVICE_ACCOUNT.namespace, kit.cluster.ready)
        policies = NetworkPolicies(
            self,
            "policies",
            cluster=kit.cluster,
            namespace=namespace.name,
            # HTTPS to anywhere: IAM and prices have no endpoint in this region.
            rules=[rules.dns, rules.kubernetes_api, rules.pod_identity(), rules.https(), *kit.scraped(_METRICS_PORT)],
            depends_on=namespace.ready,
            pods=_LABELS,
            prefix="karpenter-",
        )
        self.ready = kit.install(
            self,
            KARPENTER,
            namespace=namespace,
            values=_values(kit, aws),
            after=[*policies.ready, *aws.ready, *after],
        )


def _values(kit: AddonKit, aws: KarpenterAws) -> Values:
    return {
        **kit.placement,
        "replicas": kit.replicas,
        # The chart's 1 would let Helm be content with none of a single pod, and an update end it first.
        "strategy": {"rollingUpdate": {"maxUnavailable": 1 if kit.high_availability else 0}},
        "serviceAccount": {"name": SERVICE_ACCOUNT.name},
        "podAnnotations": scrape(_METRICS_PORT),
        "settings": {
            "clusterName": kit.cluster.name,
            "clusterEndpoint": kit.cluster.endpoint,
            "interruptionQueue": aws.queue_name,
        },
        "controller": {
            # Pod Identity is not documented to provide one, and the metadata service does not answer to pods.
            "env": [{"name": "AWS_REGION", "value": kit.context.region}],
            "resources": requests_and_limits("250m", "512Mi", memory_limit="1Gi"),
        },
    }
