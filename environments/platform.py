"""The register of the platform. Replace everything here by your own: nothing else names its owner."""

from r3edge.platform import EnvironmentEntry, Platform

SUPABASE_ORGANIZATION = "abcdefghijklmnopqrst"
"""Slug of the organization of every environment's project."""
GRAFANA_STACK = "r3edge"
"""The stack at Grafana Cloud that the environments share; production looks after it."""
GRAFANA_REGION = "prod-eu-west-2"
AUTH0_DOMAIN = "r3edge.eu.auth0.com"
"""The tenant that the environments share; production looks after it."""


def register() -> Platform:
    """Return the platform."""
    return Platform(
        project="r3edge",
        domain="r3edge.com",
        owner="platform@r3edge.com",
        state_owner="prod",
        # Two accounts are recommended; one works as well: give the same id twice.
        environments=(
            EnvironmentEntry(
                name="prod",
                stage="production",
                account_id="111111111111",
                region="eu-west-3",
                vpc_cidr="10.0.0.0/16",
                cost_center="production",
            ),
            EnvironmentEntry(
                name="dev",
                stage="development",
                account_id="222222222222",
                region="eu-west-3",
                vpc_cidr="10.16.0.0/16",
                cost_center="development",
            ),
        ),
        # Offices to connect by a root network, which costs: docs/runbooks/root-network.md.
        user_networks=(),
        # 203.0.113.0/24 is a network for documentation.
        deployment_cidrs=("203.0.113.10/32",),
        gitops_repository="ssh://git@github.com/r3edge/platform.git",
    )
