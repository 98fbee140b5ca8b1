"""The secrets of Flux, and the store by which they come into its namespace."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.addons.external_secrets import ExternalSecrets
from r3edge.addons.flux.settings import FluxSettings
from r3edge.addons.kit import AddonKit
from r3edge.addons.secret_store import SecretStore
from r3edge.kubernetes import external_secret
from r3edge.secrets import Generated, SecretContent, Secrets

NAMESPACE = "flux-system"
DEPLOY_KEY, WEBHOOK_TOKEN = "deploy-key", "webhook-token"
"""The Secrets' names."""


@dataclass(frozen=True)
class DeployKey(SecretContent):
    """A deploy key of the repository."""

    identity: str
    """The private key."""


@dataclass(frozen=True)
class WebhookToken(SecretContent):
    """The token with which GitHub signs its webhooks."""

    token: str | Generated


class FluxSecrets(Construct):
    """The deploy key, which a person provides, and with a webhook its token, which is generated.

    Args:
        kit: The kit.
        settings: The repository.
        external_secrets: External Secrets.
        secrets: The secrets of the environment.
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
    ) -> None:
        super().__init__(scope, id)
        self._settings = settings
        self._deploy_key = secrets.provided("github/deploy-key", DeployKey)
        self._token = None
        if settings.webhook:
            generation = settings.webhook.token_generation
            self._token = secrets.generate("github/webhook", WebhookToken(Generated()), generation=generation)
        readable = [self._deploy_key, *([self._token] if self._token else [])]
        self._store = SecretStore(
            self, "store", kit=kit, external_secrets=external_secrets, namespace=NAMESPACE, secrets=readable
        )
        self.ready: Sequence[ITerraformDependable] = [
            *self._store.ready,
            *(dependable for secret in readable for dependable in secret.ready),
        ]

    @property
    def objects(self) -> Sequence[Mapping[str, Any]]:
        """The ExternalSecrets."""
        known_hosts = "".join(f"{line}\n" for line in self._settings.known_hosts)
        deploy_key = external_secret(
            DEPLOY_KEY,
            NAMESPACE,
            store=self._store.name,
            secret=self._deploy_key,
            properties={"identity": "identity"},
            # A template of External Secrets: identity as it is fetched, known_hosts as a literal.
            template={"data": {"identity": "{{ .identity }}", "known_hosts": known_hosts}},
        )
        if self._token is None:
            return [deploy_key]
        token = external_secret(
            WEBHOOK_TOKEN, NAMESPACE, store=self._store.name, secret=self._token, properties={"token": "token"}
        )
        return [deploy_key, token]
