"""What runs in an environment's cluster before any application does, and how it meets the layers below."""

from collections.abc import Sequence

from constructs import Construct
from pydantic import Field, JsonValue, model_validator

from r3edge.addons.cert_manager import CertManager, Issuers, IssuerSettings
from r3edge.addons.external_secrets import ExternalSecrets, SecretStore
from r3edge.addons.flux import Flux
from r3edge.addons.flux_sync import FluxSettings, FluxSync
from r3edge.addons.flux_webhook import FluxWebhook
from r3edge.addons.karpenter import Karpenter, KarpenterCrds
from r3edge.addons.load_balancer_controller import AwsLoadBalancerController
from r3edge.addons.metrics_server import MetricsServer
from r3edge.addons.node_pools import NodePools, NodePoolSettings
from r3edge.addons.registry import Addons
from r3edge.addons.storage_class import StorageClass
from r3edge.addons.traefik import PODS, SERVED_BY_TRAEFIK, Traefik
from r3edge.addons.traefik_settings import TraefikSettings
from r3edge.cluster import Cluster
from r3edge.core.context import Context
from r3edge.core.errors import refuse
from r3edge.core.settings import Settings
from r3edge.network import Party, PublicLoadBalancer, PublicZone, SecurityRules, Tier, Vpc


class AddonsSettings(Settings):
    """Where the add-ons of two environments differ."""

    issuers: IssuerSettings
    node_pools: NodePoolSettings
    flux: FluxSettings
    traefik: TraefikSettings = TraefikSettings()
    values: dict[str, dict[str, JsonValue]] = Field(default={})
    """Helm values to be laid over an add-on's own, by its chart's name. Nothing checks that the chart knows them."""

    @model_validator(mode="after")
    def _github_trusts_the_certificate(self) -> "AddonsSettings":
        if self.flux.webhook and self.issuers.use != "production":
            refuse(
                "flux.webhook", True, "needs issuers.use = 'production': GitHub calls no host that it does not trust"
            )
        return self


def install(
    scope: Construct,
    settings: AddonsSettings,
    *,
    context: Context,
    vpc: Vpc,
    vpc_cidr: str,
    subnet_cidrs: dict[Tier, Sequence[str]],
    security: SecurityRules,
    cluster: Cluster,
    zone: PublicZone,
    load_balancer: PublicLoadBalancer,
    api_host: str,
) -> Addons:
    """Install all add-ons, each after what it needs."""
    addons = Addons(
        scope,
        "addons",
        context=context,
        cluster=cluster,
        vpc_id=vpc.id,
        vpc_cidr=vpc_cidr,
        node_cidrs=subnet_cidrs[Tier.KUBERNETES],
        high_availability=context.protected,
        values=settings.values,
    )
    storage = StorageClass(addons, "storage-class")

    KarpenterCrds(addons, "karpenter-crds")
    Karpenter(addons, "karpenter")
    node_pools = NodePools(
        addons,
        "node-pools",
        settings=settings.node_pools,
        subnet_ids=vpc.subnet_ids(Tier.KUBERNETES),
        security_group_ids=[security.group(Party.NODES).id],
    )

    CertManager(addons, "cert-manager", zone_id=zone.id, zone_name=zone.name)
    issuers = Issuers(addons, "issuers", settings=settings.issuers)
    metrics_server = MetricsServer(addons, "metrics-server")

    AwsLoadBalancerController(
        addons, "load-balancer-controller", target_group_arns=list(load_balancer.target_group_arns.values())
    )
    traefik = Traefik(
        addons,
        "traefik",
        settings=settings.traefik,
        load_balancer=load_balancer,
        load_balancer_cidrs=subnet_cidrs[Tier.NAT],
        api_host=api_host,
        issuer=issuers.name,
        depends_on=issuers.ready,
    )

    ExternalSecrets(addons, "external-secrets")
    store = SecretStore(addons, "secret-store")

    webhook = settings.flux.webhook
    Flux(
        addons,
        "flux",
        receiver_callers=PODS if webhook else None,
        namespace_labels=SERVED_BY_TRAEFIK if webhook else None,
    )
    FluxSync(
        addons,
        "flux-sync",
        settings=settings.flux,
        secret_store=store.name,
        # All that its manifests may use: what they made goes before that.
        depends_on=[
            *storage.ready,
            *node_pools.ready,
            *issuers.ready,
            *metrics_server.ready,
            *traefik.ready,
            *store.ready,
        ],
        hosts={"api_host": api_host},
    )
    if webhook:
        FluxWebhook(addons, "flux-webhook", host=api_host)
    addons.complete()
    return addons
