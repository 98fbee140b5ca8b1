"""A whole environment of another owner: network, cluster, ingress, add-ons."""

from constructs import Construct

import r3edge.platform as r3


def lab(scope: Construct) -> r3.Environment:
    platform = r3.Platform(
        project="trading",
        domain="example.com",
        owner="ops@example.com",
        state_owner="lab",
        environments=(
            r3.EnvironmentEntry(
                name="lab", stage="development", account_id="333333333333", region="eu-west-3", vpc_cidr="10.32.0.0/16"
            ),
        ),
        gitops_repository="ssh://git@github.com/example/gitops.git",
    )
    env = platform.environment("lab")
    zones = env.zones("ab")
    vpc = r3.VpcSettings(
        addresses=env.addresses, availability_zones=zones, primary_zone=zones[0], nat_gateways="single"
    )
    settings = r3.EnvironmentSettings(
        context=env.context,
        state=platform.state,
        network=r3.NetworkSettings(vpc=vpc),
        cluster=r3.ClusterSettings(access=env.access, api_access_cidrs=("198.51.100.7/32",), control_plane_zones=zones),
        ingress=r3.IngressSettings(zone=r3.ZoneSettings(zone_name="example.com"), api_host="api.example.com"),
        addons=r3.AddonsSettings(
            issuers=r3.IssuerSettings(email=platform.owner, use="staging"),
            flux=r3.FluxSettings(repository_url=platform.gitops_repository),
        ),
    )
    return r3.Environment(scope, settings)


if __name__ == "__main__":
    r3.run(lab)
