"""The environments that the rows of the table change."""

from r3edge.network import RootNetworkSettings, SiteToSiteVpn, UserNetwork
from r3edge.platform import EnvironmentSettings
from tests.support.platform import changed, development, production
from tests.support.ssh import public_key

DESK = UserNetwork(name="desk", cidr="192.168.64.0/20", vpn=SiteToSiteVpn(peer_ip="198.51.100.7"))
OFFICE = UserNetwork(name="office", cidr="192.168.96.0/20", vpn=SiteToSiteVpn(peer_ip="198.51.100.8"))


SSH = {"cidrs": ["198.51.100.7/32"], "public_key": public_key(1)}
DEPLOY_KEY = f"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5{'A' * 48}"
APPLICATION = {
    "name": "app",
    "scopes": ["read:orders"],
    "callbacks": ["https://app.example.com/callback"],
    "logout_pages": ["https://app.example.com"],
    "origins": ["https://app.example.com"],
}
SERVICES = {
    "alarms": {"emails": ["ops@example.com"]},
    "auth0": {
        "domain": "example.eu.auth0.com",
        "services": [
            {"name": "order-manager", "scopes": ["read:orders", "write:orders"]},
            {"name": "scheduler-service", "calls": ["write:orders"]},
        ],
        "roles": [{"name": "trader", "permissions": ["read:orders", "write:orders"]}],
        "applications": [APPLICATION],
        "custom_domain": {"name": "auth.play.example.com"},
        "tenant": {"friendly_name": "Example", "support_email": "help@example.com", "log_retention_days": 7},
    },
    "budget": {"monthly_usd": 400},
    "github": {"repository": "example/platform", "owned": {"checks": ["ci"]}, "deploy_keys": [DEPLOY_KEY]},
    "grafana": {
        "slug": "example",
        "region": "prod-eu-west-2",
        "runbooks_url": "https://example.com/runbooks",
        "notices": {"emails": ["ops@example.com"]},
    },
    "guardrails": {},
    "images": {"microservices": ["order-manager", "scheduler-service"]},
    "kafka": {
        "type": "basic",
        "topics": [{"name": "command"}, {"name": "orders"}],
        "clients": [{"name": "order-manager", "produces": ["orders"], "consumes": ["command"]}],
    },
    "postgresql": {
        "instance_class": "db.t4g.small",
        "multi_az": False,
        "storage_gib": 20,
        "max_storage_gib": 50,
        "databases": [{"name": "order_manager"}],
    },
    "supabase": {"organization": "abcdefghijklmnopqrst", "size": "micro", "auth0": True},
}
CHILD = {"child.play.example.com": ["ns1.example.net", "ns2.example.net"]}


def everything() -> EnvironmentSettings:
    """Return development with everything on that can be on."""
    root = RootNetworkSettings(user_networks=(DESK, OFFICE), isolated_from=("10.40.0.0/16",))
    return changed(
        development(),
        network__root=root.model_dump(mode="json"),
        network__bastion__ssh=SSH,
        network__vpc__interface_endpoints=["ecr.api", "sts"],
        ingress__zone__delegations=CHILD,
        services=SERVICES,
    )


BASES = {"development": everything, "production": production}
