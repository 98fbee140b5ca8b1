"""A platform with a production and a development environment, whose owner is not ours."""

from pathlib import Path
from typing import Any

import pytest
from cdktf import App
from pydantic import ValidationError

from r3edge.core.errors import explain
from r3edge.platform import (
    AddonsSettings,
    ClusterSettings,
    Environment,
    EnvironmentEntry,
    EnvironmentSettings,
    FluxSettings,
    IngressSettings,
    IssuerSettings,
    NetworkSettings,
    Platform,
    SiteToSiteVpn,
    SystemNodeSettings,
    UserNetwork,
    VpcSettings,
    ZoneSettings,
)
from tests.support import Synthesized

PLATFORM = Platform(
    project="trading",
    domain="example.com",
    owner="ops@example.com",
    state_owner="live",
    environments=(
        EnvironmentEntry(
            name="live",
            stage="production",
            account_id="333333333333",
            region="eu-central-1",
            vpc_cidr="10.40.0.0/16",
            cost_center="live",
        ),
        EnvironmentEntry(
            name="play",
            stage="development",
            account_id="444444444444",
            region="eu-central-1",
            vpc_cidr="10.48.0.0/16",
            cost_center="play",
        ),
    ),
    user_networks=(UserNetwork(name="desk", cidr="192.168.64.0/20", vpn=SiteToSiteVpn(peer_ip="198.51.100.7")),),
    deployment_cidrs=("198.51.100.7/32",),
    gitops_repository="ssh://git@github.com/example/gitops.git",
)
LIVE, PLAY = PLATFORM.environment("live"), PLATFORM.environment("play")


def production() -> EnvironmentSettings:
    """Return settings of production, with a root network."""
    return EnvironmentSettings(
        context=LIVE.context,
        state=PLATFORM.state,
        network=NetworkSettings(
            vpc=VpcSettings(
                addresses=LIVE.addresses,
                availability_zones=LIVE.zones("abc"),
                primary_zone=LIVE.zone("a"),
                nat_gateways="one_per_az",
            ),
            root=LIVE.root_network,
        ),
        cluster=ClusterSettings(
            access=LIVE.access, api_access_cidrs=PLATFORM.deployment_cidrs, control_plane_zones=LIVE.zones("abc")
        ),
        ingress=IngressSettings(zone=ZoneSettings(zone_name="example.com"), api_host="api.example.com"),
        addons=AddonsSettings(
            issuers=IssuerSettings(email=PLATFORM.owner, use="production"),
            flux=FluxSettings(repository_url=PLATFORM.gitops_repository),
        ),
    )


def development() -> EnvironmentSettings:
    """Return settings of development."""
    return EnvironmentSettings(
        context=PLAY.context,
        state=PLATFORM.state,
        network=NetworkSettings(
            vpc=VpcSettings(
                addresses=PLAY.addresses,
                availability_zones=PLAY.zones("ab"),
                primary_zone=PLAY.zone("a"),
                nat_gateways="single",
            )
        ),
        cluster=ClusterSettings(
            access=PLAY.access,
            api_access_cidrs=PLATFORM.deployment_cidrs,
            control_plane_zones=PLAY.zones("ab"),
            system_nodes=(SystemNodeSettings(instance_types=("t4g.medium", "t4g.large"), capacity_type="SPOT"),),
        ),
        ingress=IngressSettings(zone=ZoneSettings(zone_name="play.example.com"), api_host="api.play.example.com"),
        addons=AddonsSettings(
            issuers=IssuerSettings(email=PLATFORM.owner, use="staging"),
            flux=FluxSettings(repository_url=PLATFORM.gitops_repository),
        ),
    )


def changed(settings: EnvironmentSettings, **changes: Any) -> EnvironmentSettings:
    """Return validated settings with changes; a change's name is a path, ``network__vpc__nat_gateways``."""
    values = settings.model_dump(mode="json")
    for path, value in changes.items():
        *parents, name = path.split("__")
        target: Any = values
        for parent in parents:
            target = target[int(parent) if isinstance(target, list) else parent]
        target[name] = value
    return EnvironmentSettings.model_validate(values)


def refusal(settings: EnvironmentSettings, **changes: Any) -> str:
    """Return the message for settings with changes that are refused."""
    with pytest.raises(ValidationError) as refused:
        changed(settings, **changes)
    return explain(refused.value)


def synthesized(settings: EnvironmentSettings, folder: Path) -> Synthesized:
    """Return the JSON of an environment."""
    app = App(outdir=str(folder))
    Environment(app, settings)
    app.synth()
    return Synthesized.read(folder, settings.context.environment)
