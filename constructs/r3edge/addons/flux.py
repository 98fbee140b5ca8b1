"""Flux: the controllers that bring a Git repository's manifests into the cluster. What they follow is FluxSync's."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from r3edge.addons.addon import HelmAddon, Namespace, resources
from r3edge.addons.charts import FLUX
from r3edge.addons.external_secrets import READS_SECRETS
from r3edge.addons.network_policies import INTERNET, Flow, Labels, Peer
from r3edge.addons.registry import Addons
from r3edge.addons.values import Values

NAMESPACE = "flux-system"
_SOURCES = {"app": "source-controller"}
_NOTIFICATIONS = {"app": "notification-controller"}
_SERVICE_PORT, _CONTROLLER_PORT, _RECEIVER_PORT = 80, 9090, 9292


class Flux(HelmAddon):
    """source-, kustomize-, helm- and notification-controller; the image controllers stay away.

    One replica of each, in production too: all but the elected one idle, and the artifacts of source-controller are on
    the volume of the pod that fetched them, so that a second one would not serve what the first has. No disruption
    budget: on a single replica it would block the draining of nodes. A restart delays synchronization by seconds, and
    nothing else.

    ``receiver_callers`` are the pods (the ingress controller's) that may pass webhooks of GitHub on to
    notification-controller's receiver; without it nobody may. ``namespace_labels`` are what these callers' own policies
    go by. The namespace may use the secret store, for the deploy key.
    """

    chart = FLUX
    namespace = Namespace(NAMESPACE)

    def __init__(
        self,
        addons: Addons,
        id: str,
        *,
        receiver_callers: Peer | None = None,
        namespace_labels: Labels | None = None,
    ) -> None:
        self.receiver_callers = receiver_callers
        self.namespace = replace(self.namespace, labels={**READS_SECRETS, **(namespace_labels or {})})
        super().__init__(addons, id)

    def values(self) -> Values:
        def controller(cpu: str, memory: str, most_memory: str) -> dict[str, Any]:
            return {**self.placement, "resources": resources(cpu, memory, most_memory=most_memory)}

        return {
            "sourceController": controller("50m", "128Mi", "512Mi"),
            "kustomizeController": controller("100m", "128Mi", "512Mi"),
            "helmController": controller("50m", "128Mi", "512Mi"),
            "notificationController": controller("20m", "64Mi", "128Mi"),
            "imageAutomationController": {"create": False},
            "imageReflectionController": {"create": False},
            # The job that checks the cluster before the installation, and holds it up while it is not placed.
            "cli": controller("20m", "64Mi", "128Mi"),
            # The chart's own would allow all egress, and callers from every namespace.
            "policies": {"create": False},
        }

    def flows(self) -> Sequence[Flow]:
        flows = self.addons.flows
        services = Peer(cidr=flows.service_cidr)
        found = [
            *super().flows(),
            # Artifacts from source-controller and events to notification-controller, by their Services.
            Flow("controllers-out", "out", (Peer(), services), (_SERVICE_PORT, _CONTROLLER_PORT)),
            Flow("controllers-in", "in", (Peer(),), (_CONTROLLER_PORT,)),
            Flow("git", "out", (Peer(cidr=INTERNET),), (22,), pods=_SOURCES),
            replace(flows.https, name="repositories", pods=_SOURCES),
            replace(flows.https, name="notices", pods=_NOTIFICATIONS),
        ]
        if self.receiver_callers:
            found.append(Flow("receiver", "in", (self.receiver_callers,), (_RECEIVER_PORT,), pods=_NOTIFICATIONS))
        return found
