"""Development: the same architecture, smaller and cheaper, and destroyable."""

from constructs import Construct

from environments.platform import PLATFORM
from r3edge.platform import (
    AddonsSettings,
    ClusterSettings,
    Environment,
    EnvironmentSettings,
    FlowLogSettings,
    FluxSettings,
    IngressSettings,
    IssuerSettings,
    NetworkSettings,
    NodePoolSettings,
    SystemNodeSettings,
    VpcSettings,
    ZoneSettings,
)

DEV = PLATFORM.environment("dev")
API_HOST = f"dev.api.{PLATFORM.domain}"


def settings() -> EnvironmentSettings:
    return EnvironmentSettings(
        context=DEV.context,
        state=PLATFORM.state,
        network=NetworkSettings(
            vpc=VpcSettings(
                addresses=DEV.addresses,
                availability_zones=DEV.zones("ab"),
                nat_gateways="single",
                flow_logs=FlowLogSettings(traffic="REJECT", retention_days=7),
            ),
        ),
        cluster=ClusterSettings(
            access=DEV.access,
            api_access_cidrs=PLATFORM.deployment_cidrs,
            log_retention_days=7,
            system_nodes=SystemNodeSettings(
                instance_types=("t4g.medium", "t4g.large"), capacity_type="SPOT", min_size=2, desired_size=2, max_size=3
            ),
        ),
        # A separate zone below production's, which delegates to it.
        ingress=IngressSettings(zone=ZoneSettings(zone_name=API_HOST), api_host=API_HOST),
        addons=AddonsSettings(
            issuers=IssuerSettings(email=PLATFORM.owner, use="staging"),
            node_pools=NodePoolSettings(capacity_types=("spot",), cpu_limit=32, memory_limit_gib=128),
            flux=FluxSettings(repository_url=PLATFORM.gitops_repository),
        ),
    )


class Dev(Environment):
    """The environment ``dev``."""

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, settings())
