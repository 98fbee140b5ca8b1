"""What Flux follows: a folder of a GitHub repository, fetched with a deploy key."""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_kubernetes.config_map_v1 import ConfigMapV1, ConfigMapV1Metadata
from pydantic import Field

from r3edge.addons.addon import HelmAddon, Namespace
from r3edge.addons.charts import FLUX_SYNC
from r3edge.addons.custom_resources import CustomResources, resource
from r3edge.addons.external_secrets import ExternalSecrets
from r3edge.addons.flux import NAMESPACE, Flux
from r3edge.addons.registry import Addons
from r3edge.addons.values import Values
from r3edge.core.errors import ConfigurationError
from r3edge.core.settings import Settings, matching

# GitHub Docs, "GitHub's SSH key fingerprints": SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU.
GITHUB_ED25519 = "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
_DEPLOY_KEY, _WEBHOOK_TOKEN, _FACTS = "deploy-key", "webhook-token", "cluster-facts"
_REFRESH = "1h"
# What Flux substitutes, as ${name} (Flux, "Kustomization", Post build variable substitution).
_VARIABLE = re.compile(r"[_a-z][_a-z0-9]*")

GithubRepository = Annotated[
    str,
    matching(
        r"ssh://git@github\.com/[A-Za-z0-9][A-Za-z0-9-]{0,38}/[\w.-]{1,100}",
        "a GitHub repository by SSH, as a URL: ssh://git@github.com/organization/repository",
    ),
]
Branch = Annotated[str, matching(r"[A-Za-z0-9][\w./-]{0,254}", "the name of a branch, for example main")]
Folder = Annotated[
    str, matching(r"[\w-][\w.-]*(/[\w-][\w.-]*)*", "a folder of the repository, for example clusters/prod")
]
KnownHost = Annotated[
    str,
    matching(
        r"github\.com (ssh-ed25519|ecdsa-sha2-nistp256|ssh-rsa) [A-Za-z0-9+/]{60,}={0,2}",
        "a line of known_hosts for github.com: name, kind of key, key",
    ),
]


class FluxSettings(Settings):
    """The repository, and which of its folders makes up the cluster."""

    repository_url: GithubRepository
    branch: Branch = "main"
    path: Folder | None = None
    """``clusters/<environment>``, if nothing else is said."""
    fetch_minutes: int = Field(default=1, ge=1, le=60)
    """How often the repository is asked for something new."""
    apply_minutes: int = Field(default=10, ge=1, le=60)
    """How often what was changed inside the cluster is put back."""
    known_hosts: tuple[KnownHost, ...] = Field(default=(GITHUB_ED25519,), min_length=1)
    """GitHub's SSH host keys, which it publishes."""
    webhook: bool = False
    """Whether GitHub may say that there is something new, instead of being asked: a Receiver, whose path is in its
    ``status.webhookPath``."""


class FluxSync(HelmAddon):
    """A GitRepository and a Kustomization (both ``flux2-sync``, by the chart of that name) and what these refer to.

    ``secret_store`` is the ClusterSecretStore from which External Secrets brings the deploy key, property ``identity``
    of ``/<environment>/github/deploy-key``, and, for the webhook, property ``token`` of
    ``/<environment>/github/webhook``. ``depends_on`` is what makes the store work, and all that the manifests may use:
    CRDs, nodes, storage. The manifests may name the cluster's facts
    (``${vpc_id}``): ``cluster_name``, ``environment``, ``region``, ``vpc_id`` and the given ``hosts``.

    **At destroy** the Kustomization goes first, and its finalizer has kustomize-controller delete all that it applied
    (``prune``), but does not wait for that to be gone. What the folder has with finalizers of its own, HelmReleases and
    further Kustomizations above all, must be gone before Flux is: see the runbook. A suspended Kustomization leaves
    everything that it applied where it is.
    """

    chart = FLUX_SYNC
    namespace = Namespace(NAMESPACE, pods={})
    requires = (Flux, ExternalSecrets)

    def __init__(
        self,
        addons: Addons,
        id: str,
        *,
        settings: FluxSettings,
        secret_store: str,
        depends_on: Sequence[ITerraformDependable],
        hosts: Mapping[str, str] | None = None,
    ) -> None:
        context = addons.context
        self._settings = settings
        self._secret_store = secret_store
        self._stands_on = depends_on
        self._facts = {
            "cluster_name": context.cluster_name,
            "environment": context.environment,
            "region": context.region,
            "vpc_id": addons.vpc_id,
        }
        for name, host in (hosts or {}).items():
            if not _VARIABLE.fullmatch(name) or name in self._facts:
                raise ConfigurationError(
                    f"hosts[{name!r}]: must be a new name of lower-case letters, digits and _, for example api_host; "
                    f"taken: {', '.join(self._facts)}"
                )
            self._facts[name] = host
        super().__init__(addons, id)

    def values(self) -> Values:
        settings = self._settings
        path = settings.path or f"clusters/{self.addons.context.environment}"
        return {
            "gitRepository": {
                "spec": {
                    "url": settings.repository_url,
                    "ref": {"branch": settings.branch},
                    "interval": f"{settings.fetch_minutes}m",
                    "secretRef": {"name": _DEPLOY_KEY},
                }
            },
            "kustomization": {
                "spec": {
                    "path": f"./{path}",
                    "interval": f"{settings.apply_minutes}m",
                    "retryInterval": "2m",
                    "timeout": "5m",
                    "prune": True,
                    "postBuild": {"substituteFrom": [{"kind": "ConfigMap", "name": _FACTS}]},
                }
            },
        }

    def prerequisites(self) -> Sequence[ITerraformDependable]:
        flux = self.addons.needed(Flux, by=self)
        if self._settings.webhook and not flux.receiver_callers:
            raise ConfigurationError("webhook = True: nobody may call the receiver; name Flux's receiver_callers")
        facts = ConfigMapV1(
            self,
            "facts",
            metadata=ConfigMapV1Metadata(name=_FACTS, namespace=NAMESPACE),
            data=self._facts,
            provider=self.addons.cluster.kubernetes_provider(),
            depends_on=list(flux.ready),
        )
        access = CustomResources(
            self,
            "access",
            addons=self.addons,
            name="flux-access",
            namespace=NAMESPACE,
            resources=[self._deploy_key(), *(self._receiver() if self._settings.webhook else ())],
            depends_on=[*flux.ready, *self._stands_on],
        )
        return [facts, *access.ready]

    def _deploy_key(self) -> dict[str, Any]:
        known_hosts = "".join(f"{line}\n" for line in self._settings.known_hosts)
        # The template is External Secrets' own: identity as it is fetched, known_hosts as it stands here.
        template = {"data": {"identity": "{{ .identity }}", "known_hosts": known_hosts}}
        return self._external_secret(_DEPLOY_KEY, "deploy-key", "identity", template=template)

    def _receiver(self) -> list[dict[str, Any]]:
        receiver = resource(
            "notification.toolkit.fluxcd.io/v1",
            "Receiver",
            "github",
            NAMESPACE,
            spec={
                "type": "github",
                "events": ["ping", "push"],
                "secretRef": {"name": _WEBHOOK_TOKEN},
                "resources": [
                    {"apiVersion": "source.toolkit.fluxcd.io/v1", "kind": "GitRepository", "name": self.chart.name}
                ],
            },
        )
        return [self._external_secret(_WEBHOOK_TOKEN, "webhook", "token"), receiver]

    def _external_secret(self, name: str, source: str, key: str, **target: Any) -> dict[str, Any]:
        return resource(
            "external-secrets.io/v1",
            "ExternalSecret",
            name,
            NAMESPACE,
            spec={
                "refreshInterval": _REFRESH,
                "secretStoreRef": {"kind": "ClusterSecretStore", "name": self._secret_store},
                "target": {"name": name, "creationPolicy": "Owner", **target},
                "data": [
                    {
                        "secretKey": key,
                        "remoteRef": {
                            "key": f"/{self.addons.context.environment}/github/{source}",
                            "property": key,
                        },
                    }
                ],
            },
        )
