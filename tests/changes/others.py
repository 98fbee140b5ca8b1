"""The settings without a row of their own: like another one, or not for the rehearsal to judge."""

from collections.abc import Mapping

_IN_A_RELEASE = "addons.node_pools.cpu_limit"
_IN_TRAEFIK = "addons.traefik.idle_timeout_seconds"
_IN_A_NETWORK = "network.root.user_networks"

ALIKE: Mapping[str, str] = {
    **{
        f"addons.node_pools.{name}": _IN_A_RELEASE
        for name in (
            "capacity_types",
            "consolidate_after_minutes",
            "drain_minutes",
            "expire_after_hours",
            "instance_categories",
            "memory_limit_gib",
            "newer_than_generation",
        )
    },
    "addons.node_pools.image": "addons.node_pools.disk_gib",
    **{
        f"addons.flux.{name}": "addons.flux.branch"
        for name in ("apply_minutes", "fetch_minutes", "known_hosts", "repository_url")
    },
    **{
        f"addons.traefik.{name}": _IN_TRAEFIK
        for name in (
            "drain_seconds",
            "grace_seconds",
            "read_timeout_seconds",
            "settle_seconds",
            "write_timeout_seconds",
        )
    },
    "addons.secret_stores.namespace": "addons.secret_stores",
    "addons.secret_stores.service": "addons.secret_stores",
    "addons.traefik.rate_limit.burst": "addons.traefik.rate_limit.average",
    "addons.traefik.rate_limit.period_seconds": "addons.traefik.rate_limit.average",
    "cluster.access.deployers": "cluster.access.readers",
    **{
        f"network.flows.{name}": "network.flows"
        for name in ("source", "destination", "protocol", "from_port", "to_port")
    },
    "services.postgresql.iops": "services.postgresql.storage_gib",
    "services.postgresql.throughput_mib": "services.postgresql.storage_gib",
    **{f"services.auth0.services.{name}": "services.auth0.services" for name in ("name",)},
    **{f"services.auth0.services.keys.{name}": "services.auth0.services.keys" for name in ("kept", "used")},
    **{f"services.auth0.roles.{name}": "services.auth0.roles" for name in ("name", "permissions")},
    **{
        f"services.auth0.applications.{name}": "services.auth0.applications.callbacks"
        for name in ("scopes", "logout_pages", "origins", "refresh_days", "refresh_idle_days")
    },
    **{
        f"services.github.owned.{name}": "services.github.owned.reviews"
        for name in ("checks", "code_owners", "secret_protection")
    },
    **{
        f"services.grafana.notices.{name}": "services.grafana.notices.emails"
        for name in ("group_wait_seconds", "repeat_hours")
    },
    **{
        f"services.grafana.notices.quiet_hours.{name}": "services.grafana.notices.quiet_hours"
        for name in ("start", "end", "time_zone")
    },
    **{
        f"services.grafana.alerts.{name}": "services.grafana.alerts.consumer_lag"
        for name in ("error_ratio", "latency_seconds", "heap_ratio", "disk_free_ratio", "certificate_days")
    },
    **{f"services.grafana.check.{name}": "services.grafana.check" for name in ("health_path", "seconds", "probes")},
    **{f"services.grafana.slo.{name}": "services.grafana.slo" for name in ("objective", "window_days")},
    **{
        f"services.grafana.{keys}.{name}": f"services.grafana.{keys}"
        for keys in ("admin_keys", "write_keys")
        for name in ("kept", "used")
    },
    "services.supabase.schemas": "services.supabase.max_rows",
    **{f"services.supabase.keys.{name}": "services.supabase.keys" for name in ("kept", "used")},
    "services.auth0.applications.name": "services.auth0.applications",
    "services.auth0.web_token_minutes": "services.auth0.token_minutes",
    "services.auth0.users.password_length": "services.auth0.users.sign_up",
    **{
        f"services.auth0.tenant.{name}": "services.auth0.tenant.session_hours"
        for name in ("friendly_name", "support_email", "idle_session_hours")
    },
    **{
        f"services.auth0.tenant.{name}": "services.auth0.tenant.login_attempts"
        for name in ("breached_passwords", "bot_detection")
    },
    **{
        f"services.kafka.topics.{name}": "services.kafka.topics"
        for name in ("name", "compacted", "max_message_kib", "retention_hours")
    },
    **{
        f"services.kafka.clients.{name}": "services.kafka.clients"
        for name in ("name", "produces", "consumes", "group", "transactional")
    },
    **{f"services.kafka.clients.keys.{name}": "services.kafka.clients.keys" for name in ("kept", "used")},
    **{f"services.kafka.metrics_keys.{name}": "services.kafka.metrics_keys" for name in ("kept", "used")},
    **{f"services.kafka.admin_keys.{name}": "services.kafka.admin_keys" for name in ("kept", "used")},
    **{
        f"services.postgresql.databases.{name}": "services.postgresql.databases"
        for name in ("name", "connections", "statement_timeout_seconds")
    },
    "services.images.untagged_days": "services.images.keep_tagged",
    "network.flows.purpose": "network.flows",
    **{f"{_IN_A_NETWORK}.{name}": _IN_A_NETWORK for name in ("name", "cidr", "attachment_id", "vpn.bgp_asn")},
    **{
        f"network.vpc.addresses.tiers.{tier}": "network.vpc.addresses.vpc_cidr"
        for tier in ("kubernetes", "backend", "nat")
    },
}
"""Settings that behave like one in the table."""

_IDENTITY = "the environment's identity: another value is another environment, made beside this one"
_STATE = "the place of the state: move the state first (docs/runbooks/state.md), or Terraform makes everything again"
_OTHER_ACCOUNT = "needs a second account, and the rehearsal has one: docs/runbooks/root-network.md"

NOT_JUDGED: Mapping[str, str] = {
    "context.account_id": _IDENTITY,
    "context.region": _IDENTITY,
    "context.environment": _IDENTITY,
    "context.domain": "labels of nodes and namespaces: replaces nothing at AWS, and moves the system nodes' pods",
    **{f"state.{name}": _STATE for name in ("bucket", "account_id", "region")},
    **{
        f"network.root.{name}": _OTHER_ACCOUNT
        for name in (
            "attached.attachment_id",
            "attached.cidr",
            "attached.environment",
            "attached.other_account",
            "share_arn",
            "transit_gateway_id",
            "user_cidrs",
        )
    },
    "addons.flux.webhook.token_generation": "needs the webhook, which no base has: writes another token, and the one "
    "before stays as `AWSPREVIOUS`; set it in GitHub, too (docs/runbooks/rotate.md)",
    "cluster.deployer_inside_vpc": "decides what is refused, and is in no resource",
    **{
        f"services.grafana.{name}": "another stack: made beside the first one, then switched to"
        for name in ("slug", "region")
    },
    "services.grafana.owned": "given to another environment: take the stack out of the state first",
    "services.github.repository": "another repository: with another owner the provider looks elsewhere",
    "services.github.plan": "decides what is refused, and is in no resource",
    **{
        f"services.github.{name}": "needs the plan enterprise, or a public repository; in place"
        for name in ("reviewers", "reviewing_teams")
    },
    **{
        f"services.github.owned.{name}": "imports what exists already (docs/services/github.md)"
        for name in ("exists", "ruleset_id")
    },
    "services.auth0.domain": "another tenant: Terraform finds nothing there, makes everything again and leaves what is "
    "in the first one",
    "services.auth0.adopt": "imports what exists already (docs/services/auth0.md); without it nothing changes then",
    "ingress.zone.zone_id": "an existing zone in place of an own one: the own one goes, with its records",
    "ingress.load_balancer.access_logs_bucket": "a bucket that must exist already",
}
"""Settings that the rehearsal cannot judge, with the reason or what is known."""
