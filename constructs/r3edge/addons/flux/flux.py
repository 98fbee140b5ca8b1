"""Flux: GitOps from a GitHub repository."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.external_secrets import ExternalSecrets
from r3edge.addons.flux.controllers import FluxControllers
from r3edge.addons.flux.secrets import FluxSecrets
from r3edge.addons.flux.settings import FluxSettings
from r3edge.addons.flux.sync import FluxSync
from r3edge.addons.flux.webhook import FluxWebhook
from r3edge.addons.kit import AddonKit
from r3edge.addons.traefik import Traefik
from r3edge.network import Flow, Party, tcp
from r3edge.secrets import Secrets

FLUX_FLOWS: Sequence[Flow] = (tcp(Party.NODES, Party.INTERNET, 22, "Git over SSH, for Flux and the config server"),)


class Flux(Construct):
    """Flux complete: its controllers, the repository that they follow and, if asked for, GitHub's webhook.

    Args:
        kit: The kit.
        settings: The repository.
        external_secrets: External Secrets.
        secrets: The secrets of the environment.
        traefik: Traefik, which serves the webhook.
        api_host: The host of the API, which serves the webhook and is the variable ``${api_host}`` of the manifests.
        after: All that the manifests may use: they are created after it and destroyed before it.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        kit: AddonKit,
        settings: FluxSettings,
        external_secrets: ExternalSecrets,
        secrets: Secrets,
        traefik: Traefik,
        api_host: str,
        after: Sequence[ITerraformDependable],
    ) -> None:
        super().__init__(scope, id)
        own = FluxSecrets(
            self, "secrets", kit=kit, settings=settings, external_secrets=external_secrets, secrets=secrets
        )
        webhook = settings.webhook is not None
        controllers = FluxControllers(self, "controllers", kit=kit, webhook=webhook, after=own.ready)
        sync = FluxSync(
            self,
            "sync",
            kit=kit,
            settings=settings,
            controllers=controllers,
            secrets=own,
            after=after,
            hosts={"api_host": api_host},
        )
        self.ready: Sequence[ITerraformDependable] = sync.ready
        if webhook:
            self.ready = FluxWebhook(self, "webhook", kit=kit, host=api_host, traefik=traefik, sync=sync).ready
