"""The route by which GitHub's push webhook reaches Flux."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.flux.sync import FluxSync
from r3edge.addons.kit import AddonKit
from r3edge.addons.traefik import Traefik
from r3edge.addons.traefik.resources import ENTRY_POINTS
from r3edge.kubernetes import CustomResources, kubernetes_object

_PATH = "/hook/"
# Flux documentation, "Receivers": the Service in front of notification-controller.
_SERVICE, _PORT = "webhook-receiver", 80


class FluxWebhook(Construct):
    """A route of Traefik's from ``https://<host>/hook/…`` to Flux's receiver.

    The rest of the path is a secret, in the Receiver's ``status.webhookPath``; the token with which GitHub signs is
    another. GitHub refuses to call a host whose certificate it does not trust.
    """

    def __init__(
        self, scope: Construct, id: str, *, kit: AddonKit, host: str, traefik: Traefik, sync: FluxSync
    ) -> None:
        super().__init__(scope, id)
        namespace = sync.namespace.name
        route = kubernetes_object(
            "traefik.io/v1alpha1",
            "IngressRoute",
            "github-webhook",
            namespace,
            spec={
                "entryPoints": [ENTRY_POINTS["https"]],
                "routes": [
                    {
                        "kind": "Rule",
                        "match": f"Host(`{host}`) && PathPrefix(`{_PATH}`)",
                        "services": [{"name": _SERVICE, "port": _PORT}],
                    }
                ],
                "tls": {},
            },
        )
        resources = CustomResources(
            self,
            "route",
            cluster=kit.cluster,
            name="flux-webhook",
            namespace=namespace,
            resources=[route],
            depends_on=[*traefik.ready, *sync.ready],
        )
        self.ready: Sequence[ITerraformDependable] = resources.ready
