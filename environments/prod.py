"""Production: three zones, a NAT gateway in each, everything that holds data protected."""

from constructs import Construct

from environments.platform import PLATFORM
from r3edge.platform import (
    AddonsSettings,
    BastionSettings,
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

PROD = PLATFORM.environment("prod")


def settings() -> EnvironmentSettings:
    return EnvironmentSettings(
        context=PROD.context,
        state=PLATFORM.state,
        network=NetworkSettings(
            vpc=VpcSettings(
                addresses=PROD.addresses,
                availability_zones=PROD.zones("abc"),
                nat_gateways="one_per_az",
                interface_endpoints=("ecr.api", "ecr.dkr", "eks-auth", "ssm", "ssmmessages", "ec2messages", "sts"),
                flow_logs=FlowLogSettings(traffic="ALL", retention_days=365),
            ),
            root=PROD.root_network,
            bastion=BastionSettings(instance_type="t4g.micro"),
        ),
        cluster=ClusterSettings(
            access=PROD.access,
            api_access_cidrs=PLATFORM.deployment_cidrs,
            log_retention_days=365,
            system_nodes=SystemNodeSettings(instance_types=("m7g.large", "m6g.large"), min_size=3, max_size=6),
        ),
        ingress=IngressSettings(zone=ZoneSettings(zone_name=PLATFORM.domain), api_host=f"api.{PLATFORM.domain}"),
        addons=AddonsSettings(
            issuers=IssuerSettings(email=PLATFORM.owner, use="production"),
            node_pools=NodePoolSettings(architectures=("arm64", "amd64"), cpu_limit=128, memory_limit_gib=512),
            flux=FluxSettings(repository_url=PLATFORM.gitops_repository),
        ),
    )


class Prod(Environment):
    """The environment ``prod``."""

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, settings())
