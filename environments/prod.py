"""Production: three zones, a NAT gateway in each, everything that holds data protected."""

from constructs import Construct

from environments.microservices import (
    API_ROLES,
    API_SERVICES,
    DATABASES,
    KAFKA_CLIENTS,
    MICROSERVICES,
    TOPICS,
    application,
)
from environments.platform import AUTH0_DOMAIN, GRAFANA_REGION, GRAFANA_STACK, SUPABASE_ORGANIZATION, register
from r3edge.platform import (
    AddonsSettings,
    AlarmSettings,
    Auth0Settings,
    Auth0TenantSettings,
    BastionSettings,
    BudgetSettings,
    ClusterSettings,
    ConfluentSettings,
    CustomDomainSettings,
    DatabaseSettings,
    Environment,
    EnvironmentSettings,
    FlowLogSettings,
    FluxSettings,
    GithubSettings,
    GrafanaNoticeSettings,
    GrafanaSettings,
    GuardrailsSettings,
    ImagesSettings,
    IngressSettings,
    IssuerSettings,
    NetworkSettings,
    NodePoolSettings,
    PostgreSqlSettings,
    RepositorySettings,
    ServicesSettings,
    SupabaseSettings,
    SystemNodeSettings,
    VpcSettings,
    ZoneSettings,
)


def settings() -> EnvironmentSettings:
    platform = register()
    prod = platform.environment("prod")
    return EnvironmentSettings(
        context=prod.context,
        state=platform.state,
        network=NetworkSettings(
            vpc=VpcSettings(
                addresses=prod.addresses,
                availability_zones=prod.zones("abc"),
                primary_zone=prod.zone("a"),
                nat_gateways="one_per_az",
                # With them the bastion needs no public address; every other API is reached through NAT.
                interface_endpoints=("ssm", "ssmmessages"),
                flow_logs=FlowLogSettings(traffic="ALL", retention_days=365),
            ),
            root=prod.root_network,
            bastion=BastionSettings(instance_type="t4g.micro"),
        ),
        cluster=ClusterSettings(
            access=prod.access,
            api_access_cidrs=platform.deployment_cidrs,
            control_plane_zones=prod.zones("abc"),
            log_retention_days=365,
            system_nodes=(SystemNodeSettings(instance_types=("m7g.large",)),),
        ),
        ingress=IngressSettings(zone=ZoneSettings(zone_name=platform.domain), api_host=f"api.{platform.domain}"),
        addons=AddonsSettings(
            issuers=IssuerSettings(email=platform.owner, use="production"),
            node_pools=NodePoolSettings(architectures=("arm64", "amd64"), cpu_limit=128, memory_limit_gib=512),
            flux=FluxSettings(repository_url=platform.gitops_repository),
        ),
        services=ServicesSettings(
            alarms=AlarmSettings(emails=(platform.owner,)),
            auth0=Auth0Settings(
                domain=AUTH0_DOMAIN,
                services=API_SERVICES,
                roles=API_ROLES,
                applications=(application(f"https://app.{platform.domain}"),),
                custom_domain=CustomDomainSettings(name=f"auth.{platform.domain}"),
                tenant=Auth0TenantSettings(
                    friendly_name=platform.project,
                    support_email=platform.owner,
                    supabase_role=True,
                    log_retention_days=365,
                ),
            ),
            budget=BudgetSettings(monthly_usd=1500),
            github=GithubSettings(
                repository=platform.github_repository,
                oidc_provider=prod.owns_account,
                owned=RepositorySettings(checks=("ci",)),
            ),
            grafana=GrafanaSettings(
                slug=GRAFANA_STACK,
                region=GRAFANA_REGION,
                runbooks_url=platform.runbooks_url,
                notices=GrafanaNoticeSettings(emails=(platform.owner,)),
            ),
            guardrails=GuardrailsSettings() if prod.owns_account else None,
            images=ImagesSettings(microservices=MICROSERVICES, pull_accounts=platform.other_accounts("prod")),
            kafka=ConfluentSettings(type="standard", multi_zone=True, topics=TOPICS, clients=KAFKA_CLIENTS),
            postgresql=PostgreSqlSettings(
                instance_class="db.m7g.large",
                storage_gib=100,
                max_storage_gib=500,
                backup_copy_region="eu-central-1",
                log_retention_days=365,
                databases=tuple(DatabaseSettings(name=name, connections=60) for name in DATABASES),
            ),
            supabase=SupabaseSettings(organization=SUPABASE_ORGANIZATION, size="small", auth0=True),
        ),
    )


class Prod(Environment):
    """The environment ``prod``."""

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, settings())
