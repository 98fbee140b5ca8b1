"""Services in the JSON of a stack."""

from dataclasses import dataclass
from typing import Any, cast

from cdktf import TerraformStack
from constructs import Construct

from r3edge.addons import AddonKit, ExternalSecrets
from r3edge.cluster import ClusterHandle
from r3edge.core.context import Context
from r3edge.core.encryption import LogsKey
from r3edge.core.state import StateSettings
from r3edge.ingress import PublicZone, ZoneSettings
from r3edge.network import ExistingNetwork, ExistingSubnet, NetworkHandle, Party, Tier, tcp
from r3edge.secrets import Secrets
from r3edge.services import AlarmSettings, Services, ServicesSettings
from tests.support import Synthesized, context, synthesize
from tests.support.existing_cluster import add_existing_cluster

STATE = StateSettings(bucket="trading-terraform-state", account_id="123456789012", region="eu-west-3")
ZONE = ZoneSettings(zone_name="example.com", zone_id="Z0123456789ABCDEFGHIJ")
ALARMS = AlarmSettings(emails=("ops@example.com",))
DATABASE_GROUP = "sg-database"
BACKEND = {f"eu-west-3{letter}": ExistingSubnet(f"subnet-{letter}", f"10.0.{n}.0/24") for n, letter in enumerate("abc")}
NODES = {zone: ExistingSubnet(f"{one.id}-nodes", one.cidr.replace("10.0.", "10.0.1")) for zone, one in BACKEND.items()}
NAT_ADDRESSES = ("198.51.100.7", "198.51.100.8")
NETWORK = ExistingNetwork(
    vpc_id="vpc-1",
    vpc_cidr="10.0.0.0/16",
    subnets={Tier.BACKEND: BACKEND, Tier.KUBERNETES: NODES},
    security_group_ids={Party.DATABASE: DATABASE_GROUP},
    flows=[tcp(Party.CONTROL_PLANE, Party.NODES, 10250, "webhooks")],
    nat_addresses=NAT_ADDRESSES,
)


def public_zone(stack: TerraformStack, context: Context, id: str = "public") -> PublicZone:
    """Return a public zone that exists."""
    return PublicZone(stack, f"{id}-zone", settings=ZONE, context=context)


@dataclass(frozen=True)
class Layers:
    """What services use of the layers below them."""

    kit: AddonKit
    external_secrets: ExternalSecrets


def add_layers(
    stack: TerraformStack,
    context: Context,
    cluster: ClusterHandle,
    network: NetworkHandle,
    *,
    external_secrets: bool = False,
) -> Layers:
    """Return what services use of the layers below them; External Secrets only where it is asked for."""
    kit = AddonKit(
        context=context, cluster=cluster, network=network, high_availability=context.production, collected=True
    )
    installed = ExternalSecrets(Construct(stack, "addons"), "external-secrets", kit=kit) if external_secrets else None
    return Layers(kit, cast(ExternalSecrets, installed))


def add_services(
    stack: TerraformStack, id: str, settings: ServicesSettings, context: Context, **cluster_changes: Any
) -> Services:
    """Add services to a stack, on a network and a cluster that exist."""
    key = LogsKey(stack, f"{id}-logs-key", context=context)
    cluster = add_existing_cluster(stack, context=context, **cluster_changes)
    return Services(
        stack,
        id,
        settings=settings,
        context=context,
        addons=add_layers(stack, context, cluster, NETWORK, external_secrets=settings.grafana is not None),
        api_host="api.example.com",
        zone=public_zone(stack, context, id),
        secrets=Secrets(stack, f"{id}-secrets", context=context),
        state=STATE,
        logs_key=key,
    )


def synthesize_services(*, protected: bool = True, **settings: Any) -> Synthesized:
    """Return the JSON of a stack with services, which raise their alarms to one address."""
    given = ServicesSettings(**{"alarms": ALARMS, **settings})
    return synthesize(lambda stack: add_services(stack, "services", given, context(protected=protected)))
