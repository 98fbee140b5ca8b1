"""The way by which GitHub tells Flux that there is something new."""

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.custom_resources import CustomResources, resource
from r3edge.addons.flux import NAMESPACE
from r3edge.addons.flux_sync import FluxSync
from r3edge.addons.registry import Addons
from r3edge.addons.traefik import Traefik

_PATH = "/hook/"
# Flux documentation, "Receivers": the Service in front of notification-controller.
_SERVICE, _PORT = "webhook-receiver", 80


class FluxWebhook(Construct):
    """A route of Traefik's from ``https://<host>/hook/…`` to Flux's receiver.

    The rest of the path is a secret that the Receiver's ``status.webhookPath`` tells; the token with which GitHub signs
    is another. GitHub refuses to call a host whose certificate it does not trust.
    """

    def __init__(self, addons: Addons, id: str, *, host: str) -> None:
        super().__init__(addons, id)
        traefik, sync = addons.needed(Traefik, by=self), addons.needed(FluxSync, by=self)
        route = resource(
            "traefik.io/v1alpha1",
            "IngressRoute",
            "github-webhook",
            NAMESPACE,
            spec={
                "entryPoints": ["websecure"],
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
        made = CustomResources(
            self,
            "route",
            addons=addons,
            name="flux-webhook",
            namespace=NAMESPACE,
            resources=[route],
            depends_on=[*traefik.ready, *sync.ready],
        )
        self.ready: list[ITerraformDependable] = made.ready
