"""Services in the JSON of a stack."""

from typing import Any

from cdktf import TerraformStack

from r3edge.core.context import Context
from r3edge.core.encryption import LogsKey
from r3edge.network import ExistingNetwork, ExistingSubnet, Party, Tier
from r3edge.services import AlarmSettings, Services, ServicesSettings
from tests.support import Synthesized, context, synthesize

ALARMS = AlarmSettings(emails=("ops@example.com",))
DATABASE_GROUP = "sg-database"
BACKEND = {f"eu-west-3{letter}": ExistingSubnet(f"subnet-{letter}", f"10.0.{n}.0/24") for n, letter in enumerate("abc")}
NETWORK = ExistingNetwork(
    vpc_id="vpc-1",
    vpc_cidr="10.0.0.0/16",
    subnets={Tier.BACKEND: BACKEND},
    security_group_ids={Party.DATABASE: DATABASE_GROUP},
)


def add_services(stack: TerraformStack, id: str, settings: ServicesSettings, context: Context) -> Services:
    """Add services to a stack, on a network that exists."""
    key = LogsKey(stack, f"{id}-logs-key", context=context)
    return Services(stack, id, settings=settings, context=context, network=NETWORK, logs_key=key)


def synthesize_services(*, protected: bool = True, **settings: Any) -> Synthesized:
    """Return the JSON of a stack with services, which raise their alarms to one address."""
    given = ServicesSettings(**{"alarms": ALARMS, **settings})
    return synthesize(lambda stack: add_services(stack, "services", given, context(protected=protected)))
