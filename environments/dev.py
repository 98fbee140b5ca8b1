"""Development: the same architecture, smaller and cheaper, and destroyable."""

from constructs import Construct

from environments.accounts import (
    DEPLOYMENT_CIDRS,
    DEVELOPMENT_ACCOUNT,
    DOMAIN,
    GITOPS_REPOSITORY,
    NODE_IMAGE,
    OWNER,
    REGION,
    role,
)
from environments.addons import AddonsSettings
from environments.addresses import register
from environments.environment import Environment, EnvironmentSettings
from environments.state_backend import state_settings
from r3edge.addons.cert_manager import IssuerSettings
from r3edge.addons.flux_sync import FluxSettings
from r3edge.addons.node_pools import NodePoolSettings
from r3edge.cluster import AccessSettings, ClusterSettings, SystemNodeSettings
from r3edge.core.context import Context
from r3edge.network import AddressPlan, FlowLogSettings, VpcSettings, ZoneSettings


def settings() -> EnvironmentSettings:
    """What development consists of."""
    return EnvironmentSettings(
        stage="development",
        context=Context(
            environment="dev",
            account_id=DEVELOPMENT_ACCOUNT,
            region=REGION,
            owner=OWNER,
            cost_center="development",
            protected=False,
        ),
        # A zone of its own, below production's, which delegates to it.
        zone=ZoneSettings(zone_name=f"dev.api.{DOMAIN}"),
        api_host=f"dev.api.{DOMAIN}",
        state=state_settings(),
        vpc=VpcSettings(
            addresses=AddressPlan(vpc_cidr=register().environments["dev"]),
            availability_zones=(f"{REGION}a", f"{REGION}b"),
            nat_gateways="single",
            flow_logs=FlowLogSettings(traffic="REJECT", retention_days=7),
        ),
        cluster=ClusterSettings(
            access=AccessSettings(
                deployers=(role(DEVELOPMENT_ACCOUNT, "deployer"),),
                admins=(role(DEVELOPMENT_ACCOUNT, "admin"),),
                readers=(role(DEVELOPMENT_ACCOUNT, "plan"),),
            ),
            api_access_cidrs=DEPLOYMENT_CIDRS,
            log_retention_days=7,
            system_nodes=SystemNodeSettings(
                instance_types=("t4g.medium", "t4g.large"),
                capacity_type="SPOT",
                min_size=2,
                desired_size=2,
                max_size=3,
            ),
        ),
        addons=AddonsSettings(
            issuers=IssuerSettings(email=OWNER, use="staging"),
            node_pools=NodePoolSettings(image=NODE_IMAGE, capacity_types=("spot",), cpu_limit=32, memory_limit_gib=128),
            flux=FluxSettings(repository_url=GITOPS_REPOSITORY),
        ),
    )


class Dev(Environment):
    """The environment ``dev``."""

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, settings())
