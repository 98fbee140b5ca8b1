"""Flux's controllers, which apply the manifests of a Git repository."""

from collections.abc import Sequence
from typing import Any

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.charts import FLUX, FLUX_IMAGES
from r3edge.addons.flux.secrets import NAMESPACE
from r3edge.addons.kit import AddonKit
from r3edge.addons.traefik import TRAEFIK_PODS, served_by_traefik
from r3edge.kubernetes import KEEP, Namespace, Peer, PolicyRule, Values, requests_and_limits, to_internet

_SOURCES = {"app": "source-controller"}
_NOTIFICATIONS = {"app": "notification-controller"}
_SERVICE_PORT, _CONTROLLER_PORT, _RECEIVER_PORT, _SSH_PORT = 80, 9090, 9292, 22
_METRICS_PORT = 8080


class FluxControllers(Construct):
    """source-, kustomize-, helm- and notification-controller, without the image controllers.

    There is one replica of each, in production too: all but the elected one idle, and the artifacts of
    source-controller are on the volume of the pod that fetched them, so that a second pod would not serve them. There
    is no disruption budget: on a single replica it would block the draining of nodes. A restart delays synchronization
    by seconds, and nothing else.

    The namespace comes after ``after``, above all what copies its secrets and puts finalizers on them.

    With ``webhook``, Traefik may pass GitHub's webhooks on to notification-controller's receiver.
    """

    def __init__(
        self, scope: Construct, id: str, *, kit: AddonKit, webhook: bool, after: Sequence[ITerraformDependable]
    ) -> None:
        super().__init__(scope, id)
        rules = kit.rules
        allowed = [
            rules.dns,
            rules.kubernetes_api,
            # Artifacts from source-controller and events to notification-controller, by their Services.
            PolicyRule(
                "controllers-out",
                "egress",
                (Peer(), Peer(cidr=kit.cluster.service_cidr)),
                (_SERVICE_PORT, _CONTROLLER_PORT),
            ),
            PolicyRule("controllers-in", "ingress", (Peer(),), (_CONTROLLER_PORT,)),
            to_internet("git", _SSH_PORT, pods=_SOURCES),
            rules.https(_SOURCES, name="repositories"),
            rules.https(_NOTIFICATIONS, name="notices"),
            *kit.scraped(_METRICS_PORT),
        ]
        labels: dict[str, str] = {}
        if webhook:
            allowed.append(PolicyRule("receiver", "ingress", (TRAEFIK_PODS,), (_RECEIVER_PORT,), pods=_NOTIFICATIONS))
            labels = served_by_traefik(kit.context)
        self.namespace = Namespace(
            self, "namespace", cluster=kit.cluster, name=NAMESPACE, rules=allowed, labels=labels, after=after
        )
        self.ready = kit.install(self, FLUX, namespace=self.namespace, values=_values(kit))


def _values(kit: AddonKit) -> Values:
    def controller(component: str, cpu: str, memory: str, memory_limit: str) -> dict[str, Any]:
        return {
            **kit.placement,
            "tag": FLUX_IMAGES[component],
            "resources": requests_and_limits(cpu, memory, memory_limit=memory_limit),
        }

    return {
        "crds": {"annotations": KEEP},
        "sourceController": controller("source-controller", "50m", "128Mi", "1Gi"),
        "kustomizeController": controller("kustomize-controller", "100m", "128Mi", "1Gi"),
        "helmController": controller("helm-controller", "50m", "128Mi", "1Gi"),
        "notificationController": controller("notification-controller", "20m", "64Mi", "256Mi"),
        "imageAutomationController": {"create": False},
        "imageReflectionController": {"create": False},
        # The job that checks the cluster before the installation, which waits for it.
        "cli": controller("flux-cli", "20m", "64Mi", "128Mi"),
        # The chart's own policies would allow all egress, and callers from every namespace.
        "policies": {"create": False},
    }
