"""Karpenter: the controller that makes nodes for pods that have none, and its CRDs."""

from collections.abc import Sequence

from cdktf import ITerraformDependable

from r3edge.addons.addon import HelmAddon, Namespace, resources
from r3edge.addons.charts import KARPENTER, KARPENTER_CRDS
from r3edge.addons.network_policies import Flow
from r3edge.addons.values import Values
from r3edge.cluster.karpenter import NAMESPACE, SERVICE_ACCOUNT

_LABELS = {"app.kubernetes.io/name": "karpenter", "app.kubernetes.io/instance": KARPENTER.name}


class KarpenterCrds(HelmAddon):
    """Karpenter's CRDs, as a release of their own: from the controller's chart Helm would never upgrade them (Karpenter
    v1.14, "Upgrade Guide", CRD Upgrades).
    """

    chart = KARPENTER_CRDS
    namespace = Namespace(NAMESPACE, pods={})


class Karpenter(HelmAddon):
    """The controller, on the system nodes, with the AWS side that the cluster made for it.

    It is in ``kube-system``, whose requests the API server serves before those of other namespaces (Karpenter v1.14,
    "Getting Started"). The chart's own defaults stay: the priority class ``system-cluster-critical``, the disruption
    budget, and never two replicas on one node, nor one on a node of Karpenter's own.
    """

    chart = KARPENTER
    namespace = Namespace(NAMESPACE, pods=_LABELS)
    requires = (KarpenterCrds,)
    skip_crds = True

    def values(self) -> Values:
        cluster = self.addons.cluster
        return {
            **self.placement,
            "replicas": self.replicas,
            "serviceAccount": {"name": SERVICE_ACCOUNT},
            "settings": {
                "clusterName": cluster.name,
                "clusterEndpoint": cluster.endpoint,
                "interruptionQueue": cluster.karpenter.queue_name,
            },
            "controller": {
                # Pod Identity is not documented to bring one, and the metadata service does not answer to pods.
                "env": [{"name": "AWS_REGION", "value": self.addons.context.region}],
                "resources": resources("250m", "512Mi", most_memory="1Gi"),
            },
        }

    def flows(self) -> Sequence[Flow]:
        # HTTPS to anywhere: IAM and prices have no endpoint in this region.
        return [*super().flows(), self.addons.flows.pod_identity, self.addons.flows.https]

    def prerequisites(self) -> Sequence[ITerraformDependable]:
        return self.addons.cluster.karpenter.ready
