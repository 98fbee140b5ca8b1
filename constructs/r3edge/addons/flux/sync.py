"""The repository that Flux follows, fetched with a deploy key."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from cdktf import ITerraformDependable
from cdktf_cdktf_provider_kubernetes.config_map_v1 import ConfigMapV1, ConfigMapV1Metadata
from constructs import Construct

from r3edge.addons.charts import FLUX_SYNC
from r3edge.addons.flux.controllers import FluxControllers
from r3edge.addons.flux.secrets import DEPLOY_KEY, WEBHOOK_TOKEN, FluxSecrets
from r3edge.addons.flux.settings import FluxSettings
from r3edge.addons.kit import AddonKit
from r3edge.core.errors import ConfigurationError
from r3edge.kubernetes import CustomResources, Values, kubernetes_object

_FACTS = "cluster-facts"
# Names that Flux substitutes, as ${name} (Flux, "Kustomization", Post build variable substitution).
_VARIABLE = re.compile(r"[_a-z][_a-z0-9]*")


class FluxSync(Construct):
    """A GitRepository and a Kustomization, both ``flux2-sync``, with the deploy key and the variables they use.

    The manifests may use the variables ``${cluster_name}``, ``${environment}``, ``${region}``, ``${vpc_id}`` and the
    given ``hosts``.

    **At destroy** the Kustomization goes first, and its finalizer has kustomize-controller delete everything it applied
    (``prune``), but does not wait until that is gone. Objects of the folder with finalizers, HelmReleases
    and further Kustomizations above all, must be gone before Flux: docs/runbooks/destroy.md. A suspended Kustomization
    leaves everything that it applied.

    Args:
        kit: The kit.
        settings: The repository.
        controllers: Flux's controllers.
        secrets: Flux's secrets.
        after: All that the manifests may use: CRDs, nodes, storage.
        hosts: Further variables of the manifests.

    Raises:
        ConfigurationError: A host's name is taken or is no variable.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        kit: AddonKit,
        settings: FluxSettings,
        controllers: FluxControllers,
        secrets: FluxSecrets,
        after: Sequence[ITerraformDependable],
        hosts: Mapping[str, str],
    ) -> None:
        super().__init__(scope, id)
        self.namespace = controllers.namespace
        variables = ConfigMapV1(
            self,
            "facts",
            metadata=ConfigMapV1Metadata(name=_FACTS, namespace=self.namespace.name),
            data=_variables(kit, hosts),
            provider=kit.cluster.kubernetes_provider(),
            depends_on=list(controllers.ready),
        )
        access = CustomResources(
            self,
            "access",
            cluster=kit.cluster,
            name="flux-access",
            namespace=self.namespace.name,
            resources=[*secrets.objects, *([_receiver(self.namespace.name)] if settings.webhook else ())],
            depends_on=[*controllers.ready, *secrets.ready, *after],
        )
        self.ready = kit.install(
            self,
            FLUX_SYNC,
            namespace=self.namespace,
            values=_values(settings, kit.context.environment),
            after=[variables, *access.ready],
        )


def _values(settings: FluxSettings, environment: str) -> Values:
    return {
        "gitRepository": {
            "spec": {
                "url": settings.repository_url,
                "ref": {"branch": settings.branch},
                "interval": f"{settings.fetch_minutes}m",
                "secretRef": {"name": DEPLOY_KEY},
            }
        },
        "kustomization": {
            "spec": {
                "path": f"./{settings.path or f'clusters/{environment}'}",
                "interval": f"{settings.apply_minutes}m",
                "retryInterval": "2m",
                "timeout": "5m",
                "prune": True,
                "postBuild": {"substituteFrom": [{"kind": "ConfigMap", "name": _FACTS}]},
            }
        },
    }


def _variables(kit: AddonKit, hosts: Mapping[str, str]) -> dict[str, str]:
    variables = {
        "cluster_name": kit.cluster_name,
        "environment": kit.context.environment,
        "region": kit.context.region,
        "vpc_id": kit.network.vpc_id,
    }
    for name in hosts:
        if not _VARIABLE.fullmatch(name) or name in variables:
            raise ConfigurationError(
                f"hosts[{name!r}]: must be a new name of lower-case letters, digits and _, for example api_host; "
                f"taken: {', '.join(variables)}"
            )
    return variables | dict(hosts)


def _receiver(namespace: str) -> dict[str, Any]:
    return kubernetes_object(
        "notification.toolkit.fluxcd.io/v1",
        "Receiver",
        "github",
        namespace,
        spec={
            "type": "github",
            "events": ["ping", "push"],
            "secretRef": {"name": WEBHOOK_TOKEN},
            "resources": [
                {"apiVersion": "source.toolkit.fluxcd.io/v1", "kind": "GitRepository", "name": FLUX_SYNC.name}
            ],
        },
    )
