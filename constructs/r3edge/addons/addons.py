"""The add-ons layer of an environment: everything that its cluster runs before any application."""

from collections.abc import Iterator, Sequence
from math import isfinite
from typing import ClassVar, Protocol

from cdktf import ITerraformDependable
from constructs import Construct
from pydantic import Field, JsonValue

from r3edge.addons.cert_manager import CertManager, Issuers, IssuerSettings
from r3edge.addons.charts import CHARTS
from r3edge.addons.external_secrets import ExternalSecrets
from r3edge.addons.flux import FLUX_FLOWS, Flux, FluxSettings
from r3edge.addons.flux.secrets import NAMESPACE
from r3edge.addons.karpenter import Karpenter, NodePoolSettings
from r3edge.addons.kit import AddonKit
from r3edge.addons.load_balancer_controller import LOAD_BALANCER_CONTROLLER_FLOWS, AwsLoadBalancerController
from r3edge.addons.metrics_server import MetricsServer
from r3edge.addons.secret_store import SecretStore, SecretStoreSettings
from r3edge.addons.storage_class import StorageClass
from r3edge.addons.traefik import Traefik, TraefikSettings
from r3edge.cluster import ClusterHandle
from r3edge.core.context import Context
from r3edge.core.errors import Refusal
from r3edge.core.settings import Settings, repetitions
from r3edge.core.tokens import leaves
from r3edge.ingress import Ingress
from r3edge.network import Flow, NetworkHandle
from r3edge.secrets import Secrets


class AddonsHandle(Protocol):
    """Add-ons, as the layers above use them."""

    @property
    def kit(self) -> AddonKit:
        """The kit, which has cluster and network, and installs further charts."""
        ...

    @property
    def external_secrets(self) -> ExternalSecrets:
        """External Secrets."""
        ...


class AddonsSettings(Settings):
    """The add-ons of an environment."""

    issuers: IssuerSettings
    node_pools: NodePoolSettings = NodePoolSettings()
    flux: FluxSettings
    traefik: TraefikSettings = TraefikSettings()
    secret_stores: tuple[SecretStoreSettings, ...] = ()
    """Secrets for namespaces that Flux's manifests create."""
    values: dict[str, dict[str, JsonValue]] = Field(default={})
    """Helm values to lay over those of an add-on, by the name of its chart. Unknown values are not refused.

    Text is literal: ``${POD_IP}`` reaches the chart as it stands.
    """

    free_text = frozenset({"values"})
    flows: ClassVar[Sequence[Flow]] = (*LOAD_BALANCER_CONTROLLER_FLOWS, *FLUX_FLOWS)

    def contradictions(self) -> Iterator[Refusal]:
        if self.flux.webhook and self.issuers.use != "production":
            yield Refusal(
                "issuers.use",
                self.issuers.use,
                "must be 'production' with flux.webhook: GitHub calls no host that it does not trust",
            )
        yield from repetitions("secret_stores", (store.namespace for store in self.secret_stores))
        for index, store in enumerate(self.secret_stores):
            if store.namespace == NAMESPACE:
                allowed = "must be another namespace: Flux has a store of its own"
                yield Refusal(f"secret_stores[{index}].namespace", NAMESPACE, allowed)
        for name in self.values:
            if name not in CHARTS:
                yield Refusal("values", name, f"must be the name of a chart: {', '.join(sorted(CHARTS))}")
        for path, value in leaves(self.values, "values"):
            if isinstance(value, float) and not isfinite(value):
                yield Refusal(path, value, "must be a number that JSON can write")
            if isinstance(value, str) and any("\ud800" <= sign <= "\udfff" for sign in value):
                yield Refusal(path, value, "must be text that UTF-8 can write: no half of a surrogate pair")


class Addons(Construct):
    """All add-ons, each after the ones it needs; :attr:`kit` installs further ones.

    Args:
        settings: The add-ons of the environment.
        context: The environment; production gets replicas.
        network: The network.
        cluster: The cluster.
        ingress: The public zone and load balancer.
        secrets: The secrets of the environment.
        collected: Whether collectors in the cluster ask the add-ons for their metrics.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: AddonsSettings,
        context: Context,
        network: NetworkHandle,
        cluster: ClusterHandle,
        ingress: Ingress,
        secrets: Secrets,
        collected: bool = False,
    ) -> None:
        super().__init__(scope, id)
        self.kit = kit = AddonKit(
            context=context,
            cluster=cluster,
            network=network,
            high_availability=context.production,
            values=settings.values,
            collected=collected,
        )
        storage = StorageClass(self, "storage-class", kit=kit)
        karpenter = Karpenter(self, "karpenter", kit=kit, node_pools=settings.node_pools)
        cert_manager = CertManager(self, "cert-manager", kit=kit, zone=ingress.zone)
        issuers = Issuers(self, "issuers", kit=kit, settings=settings.issuers, cert_manager=cert_manager)
        metrics_server = MetricsServer(self, "metrics-server", kit=kit, cert_manager=cert_manager)
        controller = AwsLoadBalancerController(
            self,
            "load-balancer-controller",
            kit=kit,
            target_group_arns=list(ingress.load_balancer.target_group_arns.values()),
        )
        traefik = Traefik(
            self,
            "traefik",
            kit=kit,
            settings=settings.traefik,
            ingress=ingress,
            controller=controller,
            issuers=issuers,
        )
        self.external_secrets = external_secrets = ExternalSecrets(self, "external-secrets", kit=kit)
        stores = [
            SecretStore(
                self,
                f"secret-store-{store.namespace}",
                kit=kit,
                external_secrets=external_secrets,
                namespace=store.namespace,
                services=[store.service],
            )
            for store in settings.secret_stores
        ]
        # The manifests that Flux applies may use all of these: they are created last and destroyed first.
        addons = (storage, karpenter, issuers, metrics_server, traefik, external_secrets, *stores)
        flux = Flux(
            self,
            "flux",
            kit=kit,
            settings=settings.flux,
            external_secrets=external_secrets,
            secrets=secrets,
            traefik=traefik,
            api_host=ingress.api_host,
            after=[dependable for addon in addons for dependable in addon.ready],
        )
        self.ready: Sequence[ITerraformDependable] = flux.ready
