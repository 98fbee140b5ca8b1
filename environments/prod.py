"""Production: three zones, a NAT gateway in each, everything that holds data protected."""

from constructs import Construct

from environments.accounts import (
    DEPLOYMENT_CIDRS,
    DOMAIN,
    GITOPS_REPOSITORY,
    NODE_IMAGE,
    OWNER,
    PRODUCTION_ACCOUNT,
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
from r3edge.network import AddressPlan, BastionSettings, FlowLogSettings, RootNetworkSettings, VpcSettings, ZoneSettings


def settings() -> EnvironmentSettings:
    """What production consists of."""
    addresses = register()
    return EnvironmentSettings(
        stage="production",
        context=Context(
            environment="prod",
            account_id=PRODUCTION_ACCOUNT,
            region=REGION,
            owner=OWNER,
            cost_center="production",
            protected=True,
        ),
        # Once development has its zone: delegations={f"dev.api.{DOMAIN}": (its name servers, see dev's output)}.
        zone=ZoneSettings(zone_name=DOMAIN),
        api_host=f"api.{DOMAIN}",
        state=state_settings(),
        vpc=VpcSettings(
            addresses=AddressPlan(vpc_cidr=addresses.environments["prod"]),
            availability_zones=(f"{REGION}a", f"{REGION}b", f"{REGION}c"),
            nat_gateways="one_per_az",
            interface_endpoints=("ecr.api", "ecr.dkr", "eks-auth", "ssm", "ssmmessages", "ec2messages", "sts"),
            flow_logs=FlowLogSettings(traffic="ALL", retention_days=365),
        ),
        root_network=RootNetworkSettings(user_networks=addresses.user_networks, isolated_from=addresses.others("prod")),
        bastion=BastionSettings(instance_type="t4g.micro"),
        cluster=ClusterSettings(
            access=AccessSettings(
                deployers=(role(PRODUCTION_ACCOUNT, "deployer"),),
                admins=(role(PRODUCTION_ACCOUNT, "admin"),),
                readers=(role(PRODUCTION_ACCOUNT, "plan"),),
            ),
            api_access_cidrs=DEPLOYMENT_CIDRS,
            log_retention_days=365,
            system_nodes=SystemNodeSettings(
                instance_types=("m7g.large", "m6g.large"), min_size=3, desired_size=3, max_size=6
            ),
        ),
        addons=AddonsSettings(
            issuers=IssuerSettings(email=OWNER, use="production"),
            node_pools=NodePoolSettings(
                image=NODE_IMAGE,
                # amd64 is what is left when there is no Graviton: images must be built for both.
                architectures=("arm64", "amd64"),
                capacity_types=("on-demand", "spot"),
                cpu_limit=128,
                memory_limit_gib=512,
            ),
            flux=FluxSettings(repository_url=GITOPS_REPOSITORY),
        ),
    )


class Prod(Environment):
    """The environment ``prod``."""

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, settings())
