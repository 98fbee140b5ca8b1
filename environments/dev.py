"""Development: the same architecture, smaller and cheaper, and destroyable."""

from constructs import Construct

from environments.microservices import API_ROLES, API_SERVICES, DATABASES, KAFKA_CLIENTS, TOPICS, application
from environments.platform import AUTH0_DOMAIN, GRAFANA_REGION, GRAFANA_STACK, SUPABASE_ORGANIZATION, register
from r3edge.platform import (
    AddonsSettings,
    AlarmSettings,
    Auth0Settings,
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
    GrafanaSettings,
    GuardrailsSettings,
    IngressSettings,
    IssuerSettings,
    NetworkSettings,
    NodePoolSettings,
    PostgreSqlSettings,
    ServicesSettings,
    SupabaseSettings,
    SystemNodeSettings,
    ThreatDetectionSettings,
    TrailSettings,
    VpcSettings,
    ZoneSettings,
)


def settings() -> EnvironmentSettings:
    platform = register()
    dev = platform.environment("dev")
    api_host = f"dev.api.{platform.domain}"
    return EnvironmentSettings(
        context=dev.context,
        state=platform.state,
        network=NetworkSettings(
            vpc=VpcSettings(
                addresses=dev.addresses,
                availability_zones=dev.zones("ab"),
                primary_zone=dev.zone("a"),
                nat_gateways="single",
                flow_logs=FlowLogSettings(traffic="REJECT", retention_days=7),
            ),
        ),
        cluster=ClusterSettings(
            access=dev.access,
            api_access_cidrs=platform.deployment_cidrs,
            control_plane_zones=dev.zones("ab"),
            log_retention_days=7,
            system_nodes=(SystemNodeSettings(instance_types=("t4g.large", "m7g.large"), capacity_type="SPOT"),),
        ),
        # A separate zone below production's, which delegates to it.
        ingress=IngressSettings(zone=ZoneSettings(zone_name=api_host), api_host=api_host),
        addons=AddonsSettings(
            issuers=IssuerSettings(email=platform.owner, use="staging"),
            node_pools=NodePoolSettings(capacity_types=("spot",), cpu_limit=32, memory_limit_gib=128),
            flux=FluxSettings(repository_url=platform.gitops_repository),
        ),
        services=ServicesSettings(
            alarms=AlarmSettings(emails=(platform.owner,)),
            # In production's tenant, with users, roles and an API apart.
            auth0=Auth0Settings(
                domain=AUTH0_DOMAIN,
                services=API_SERVICES,
                roles=API_ROLES,
                applications=(application("http://localhost:4200"),),
                custom_domain=CustomDomainSettings(name=f"auth.{platform.domain}"),
            ),
            budget=BudgetSettings(monthly_usd=400),
            github=GithubSettings(repository=platform.github_repository, oidc_provider=dev.owns_account),
            # Production's stack, with tokens and alerts apart.
            grafana=GrafanaSettings(
                slug=GRAFANA_STACK,
                region=GRAFANA_REGION,
                runbooks_url=platform.runbooks_url,
                owned=False,
            ),
            guardrails=GuardrailsSettings(
                trail=TrailSettings(retention_days=90), threat_detection=ThreatDetectionSettings(features=())
            )
            if dev.owns_account
            else None,
            # RedpandaSettings(topic_prefix=…) is the same at Redpanda, in eu-central-1.
            kafka=ConfluentSettings(type="basic", topic_prefix="topic.dev.", topics=TOPICS, clients=KAFKA_CLIENTS),
            postgresql=PostgreSqlSettings(
                instance_class="db.t4g.small",
                multi_az=False,
                storage_gib=20,
                max_storage_gib=50,
                backup_days=7,
                log_retention_days=7,
                apply_immediately=True,
                databases=tuple(DatabaseSettings(name=name) for name in DATABASES),
            ),
            supabase=SupabaseSettings(organization=SUPABASE_ORGANIZATION, size="micro", auth0=True),
        ),
    )


class Dev(Environment):
    """The environment ``dev``."""

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, settings())
