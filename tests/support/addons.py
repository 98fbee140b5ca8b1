"""The whole layer of add-ons on an ordinary cluster, with an ingress in front, in the JSON of a stack."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cdktf import TerraformStack

from r3edge.addons import (
    AddonKit,
    Addons,
    AddonsSettings,
    ExternalSecrets,
    FluxSettings,
    FluxWebhookSettings,
    IssuerSettings,
)
from r3edge.addons.collectors import CloudWatchMetrics, Collectors, Destination, DestinationKind
from r3edge.ingress import Ingress, IngressSettings, LoadBalancerSettings, ZoneSettings
from r3edge.secrets import SecretContent, Secrets
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


@dataclass(frozen=True)
class Token(SecretContent):
    """The token of the collectors."""

    token: str = "dummy"


@dataclass(frozen=True)
class MetricsKey(SecretContent):
    """The key of the collectors at Confluent."""

    key: str = "dummy"
    secret: str = "dummy"
    cluster: str = "dummy"


DESTINATIONS: dict[DestinationKind, Destination] = {
    "prometheus": Destination("https://metrics.example/api/prom/push", "1"),
    "loki": Destination("https://logs.example/loki/api/v1/push", "2"),
    "otlp": Destination("https://otlp.example/otlp", "3"),
    "pyroscope": Destination("https://profiles.example", "4"),
}
DATABASE = CloudWatchMetrics("postgresql", "AWS/RDS", ("DBInstanceIdentifier", "orders"), ["CPUUtilization"])


def add_collectors(
    stack: TerraformStack,
    *,
    kit: AddonKit,
    external_secrets: ExternalSecrets,
    secrets: Secrets,
    cloudwatch: Sequence[CloudWatchMetrics] = (DATABASE,),
) -> Collectors:
    """Add collectors to a stack; without metrics of CloudWatch without those of Confluent, too."""
    return Collectors(
        stack,
        "collectors",
        kit=kit,
        external_secrets=external_secrets,
        cluster="trading-test",
        destinations=DESTINATIONS,
        token=secrets.publish("grafana/collectors-1", Token(), source="1"),
        cloudwatch=cloudwatch,
        confluent=secrets.publish("kafka/metrics-1", MetricsKey(), source="1") if cloudwatch else None,
    )


def synthesize_layer(
    *, protected: bool = True, settings: AddonsSettings | None = None, collected: bool = False
) -> Synthesized:
    """Return the JSON of a stack with the whole layer, and perhaps collectors."""

    def build(stack: TerraformStack) -> None:
        environment, existing = context(protected=protected), network(stack)
        cluster = add_cluster(stack, protected=protected, on=existing)
        ingress = Ingress(stack, "ingress", settings=ingress_settings(), context=environment, network=existing)
        secrets = Secrets(stack, "secrets", context=environment)
        addons = Addons(
            stack,
            "addons",
            settings=settings or addons_settings(),
            context=environment,
            network=existing,
            cluster=cluster,
            ingress=ingress,
            secrets=secrets,
            collected=collected,
        )
        if collected:
            add_collectors(stack, kit=addons.kit, external_secrets=addons.external_secrets, secrets=secrets)

    return synthesize(build)
