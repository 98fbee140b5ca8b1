"""The whole layer of add-ons on an ordinary cluster, with an ingress in front, in the JSON of a stack."""

from typing import Any

from cdktf import TerraformStack

from r3edge.addons import AddonKit, Addons, AddonsSettings, FluxSettings, FluxWebhookSettings, IssuerSettings
from r3edge.ingress import Ingress, IngressSettings, LoadBalancerSettings, ZoneSettings
from r3edge.secrets import Secrets
from tests.support import Synthesized, context, synthesize
from tests.support.cluster import add_cluster, network
from tests.support.kit import ZONE_ID, ZONE_NAME

API_HOST = f"api.{ZONE_NAME}"
REPOSITORY = "ssh://git@github.com/example/platform"


def addons_settings(*, webhook: bool = False, **changes: Any) -> AddonsSettings:
    """Return ordinary settings of the layer, with changes."""
    values: dict[str, Any] = {
        "issuers": IssuerSettings(email="ops@example.com", use="production"),
        "flux": FluxSettings(repository_url=REPOSITORY, webhook=FluxWebhookSettings() if webhook else None),
    }
    return AddonsSettings(**values | changes)


def ingress_settings(load_balancer: LoadBalancerSettings | None = None) -> IngressSettings:
    """Return settings of an ingress in a zone that exists."""
    return IngressSettings(
        zone=ZoneSettings(zone_name=ZONE_NAME, zone_id=ZONE_ID),
        api_host=API_HOST,
        load_balancer=load_balancer or LoadBalancerSettings(),
    )


def add_ingress(stack: TerraformStack, kit: AddonKit, *, load_balancer: LoadBalancerSettings | None = None) -> Ingress:
    """Add an ingress to a stack, on the kit's network."""
    return Ingress(stack, "ingress", settings=ingress_settings(load_balancer), context=kit.context, network=kit.network)


def synthesize_layer(*, protected: bool = True, settings: AddonsSettings | None = None) -> Synthesized:
    """Return the JSON of a stack with the whole layer."""

    def build(stack: TerraformStack) -> None:
        environment, existing = context(protected=protected), network(stack)
        cluster = add_cluster(stack, protected=protected, on=existing)
        ingress = Ingress(stack, "ingress", settings=ingress_settings(), context=environment, network=existing)
        Addons(
            stack,
            "addons",
            settings=settings or addons_settings(),
            context=environment,
            network=existing,
            cluster=cluster,
            ingress=ingress,
            secrets=Secrets(stack, "secrets", context=environment),
        )

    return synthesize(build)
