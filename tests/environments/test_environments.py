"""Production and development: what they consist of, what they must not contain, and which settings are refused."""

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cdktf import App, TerraformStack
from constructs import Construct
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.json import JSONSnapshotExtension

from environments import dev, prod
from environments.addons import AddonsSettings
from environments.addresses import register
from environments.dev import Dev
from environments.environment import Environment, EnvironmentSettings
from environments.prod import Prod
from environments.state_backend import StateBackend
from r3edge.core.errors import ConfigurationError, explain
from r3edge.network import AddressRegister, BastionSettings, SshAccess, TransitGatewayMembership, ZoneSettings
from tests.cluster.conftest import dependencies
from tests.support import Synthesized

STACKS: dict[str, Callable[[Construct], TerraformStack]] = {"prod": Prod, "dev": Dev, "state-backend": StateBackend}


@pytest.fixture(scope="module")
def stacks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Synthesized]:
    folder = tmp_path_factory.mktemp("out")
    app = App(outdir=str(folder))
    for stack in STACKS.values():
        stack(app)
    app.synth()
    return {name: Synthesized(json.loads(Path(folder, "stacks", name, "cdk.tf.json").read_text())) for name in STACKS}


def synthesized(settings: EnvironmentSettings, folder: Path) -> Synthesized:
    app = App(outdir=str(folder))
    Environment(app, settings)
    app.synth()
    return Synthesized(json.loads((folder / "stacks" / settings.context.environment / "cdk.tf.json").read_text()))


def _refusal(settings: EnvironmentSettings, **changes: Any) -> str:
    """The message for settings with changes; a change's name is a path, ``vpc__nat_gateways``."""
    values = settings.model_dump(mode="json")
    for path, value in changes.items():
        *parents, name = path.split("__")
        target = values
        for parent in parents:
            target = target[parent]
        target[name] = value
    with pytest.raises(ValidationError) as refused:
        EnvironmentSettings.model_validate(values)
    return explain(refused.value)


@pytest.mark.parametrize("name", STACKS)
def test_json_is_reviewed(stacks: dict[str, Synthesized], name: str, snapshot: SnapshotAssertion) -> None:
    """A change of the JSON shows in the review. ``make snapshots`` accepts it."""
    assert stacks[name].json == snapshot(extension_class=JSONSnapshotExtension)


@pytest.mark.parametrize("settings", [prod.settings, dev.settings])
def test_settings_survive_a_round_trip(settings: Callable[[], EnvironmentSettings]) -> None:
    """What makes the table of refusals below meaningful: unchanged, the same dump is accepted."""
    assert EnvironmentSettings.model_validate(settings().model_dump(mode="json")) == settings()


def test_production_is_what_the_design_says(stacks: dict[str, Synthesized]) -> None:
    production = stacks["prod"]
    assert len(production.all("aws_nat_gateway")) == 3
    assert len(production.all("aws_subnet")) == 9
    assert len(production.all("aws_ec2_transit_gateway")) == 1
    nodes = production.one("aws_eks_node_group")
    assert nodes["capacity_type"] == "ON_DEMAND"
    blackholes = [r for r in production.all("aws_ec2_transit_gateway_route").values() if r.get("blackhole")]
    assert [route["destination_cidr_block"] for route in blackholes] == ["10.16.0.0/16"]


def test_development_is_smaller(stacks: dict[str, Synthesized]) -> None:
    development = stacks["dev"]
    assert len(development.all("aws_nat_gateway")) == 1
    assert len(development.all("aws_subnet")) == 6
    assert not development.all("aws_ec2_transit_gateway")
    assert not [e for e in development.all("aws_vpc_endpoint").values() if e["vpc_endpoint_type"] == "Interface"]
    assert development.one("aws_eks_node_group")["capacity_type"] == "SPOT"


def test_what_must_not_be_lost_is_protected_in_production_and_not_in_development(
    stacks: dict[str, Synthesized],
) -> None:
    def protected(name: str) -> set[str]:
        return {
            kind
            for kind, bodies in stacks[name].json["resource"].items()
            for body in bodies.values()
            if body.get("lifecycle", {}).get("prevent_destroy")
        }

    assert protected("prod") == {"aws_kms_key", "aws_eks_cluster", "aws_route53_zone"}
    assert protected("state-backend") == {"aws_kms_key", "aws_s3_bucket"}
    assert protected("dev") == set()
    balancers = {name: stacks[name].one("aws_lb")["enable_deletion_protection"] for name in ("prod", "dev")}
    assert balancers == {"prod": True, "dev": False}


@pytest.mark.parametrize("name", STACKS)
def test_state_is_kept_under_a_key_of_its_own(stacks: dict[str, Synthesized], name: str) -> None:
    backend = stacks[name].json["terraform"]["backend"]["s3"]
    assert backend["key"] == f"{name}/terraform.tfstate"
    assert backend["use_lockfile"] is True


@pytest.mark.parametrize("name", ["prod", "dev"])
def test_only_the_load_balancer_is_open_to_the_internet(stacks: dict[str, Synthesized], name: str) -> None:
    open_ports = Counter(
        rule["from_port"]
        for rule in stacks[name].all("aws_vpc_security_group_ingress_rule").values()
        if rule.get("cidr_ipv4") == "0.0.0.0/0"
    )
    assert open_ports == {80: 1, 443: 1}
    assert stacks[name].one("aws_eks_cluster")["vpc_config"]["public_access_cidrs"] == ["203.0.113.10/32"]


@pytest.mark.parametrize("name", ["prod", "dev"])
def test_nodes_are_private(stacks: dict[str, Synthesized], name: str) -> None:
    stack = stacks[name]
    tier_of = {
        f"${{{stack.address('aws_subnet', path)}.id}}": body["tags"]["tier"]
        for path, body in stack.all("aws_subnet").items()
    }
    for body in (stack.one("aws_eks_node_group"), stack.one("aws_eks_cluster")["vpc_config"]):
        assert {tier_of[subnet] for subnet in body["subnet_ids"]} == {"kubernetes"}


@pytest.mark.parametrize("name", STACKS)
def test_no_secret_in_the_json(stacks: dict[str, Synthesized], name: str) -> None:
    suspicious = re.findall(
        r"(?i)\b(AKIA[0-9A-Z]{16}|-----BEGIN|password\"|secret_string\"|private_key)", stacks[name].text
    )
    assert suspicious == []


@pytest.mark.parametrize("name", STACKS)
def test_the_provider_is_pinned_and_refuses_other_accounts(stacks: dict[str, Synthesized], name: str) -> None:
    terraform = stacks[name].json["terraform"]
    pinned = {name: each["version"] for name, each in terraform["required_providers"].items()}
    in_cluster = {} if name == "state-backend" else {"kubernetes": "2.38.0", "helm": "3.1.1"}
    assert pinned == {"aws": "6.25.0"} | in_cluster
    (provider,) = stacks[name].json["provider"]["aws"]
    assert len(provider["allowed_account_ids"]) == 1
    assert set(provider["default_tags"][0]["tags"]) == {
        "environment", "project", "owner", "cost-center", "managed-by"
    }  # fmt: skip


def test_resource_addresses_are_readable_and_stay(stacks: dict[str, Synthesized]) -> None:
    assert stacks["prod"].address("aws_vpc", "network/vpc/vpc") == "aws_vpc.network_vpc_BDAB4594"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"context__protected": False}, "context.protected = False: must be true in production"),
        ({"vpc__nat_gateways": "single"}, "vpc.nat_gateways = 'single': must be 'one_per_az' in production"),
        (
            {"cluster__system_nodes__capacity_type": "SPOT"},
            "cluster.system_nodes.capacity_type = 'SPOT': must be 'ON_DEMAND' in production",
        ),
        (
            {"cluster__api_access_cidrs": []},
            "cluster.api_access_cidrs = []: must name the networks that deployments come from, or deployer_inside_vpc",
        ),
        (
            {"cluster__api_access_cidrs": ["0.0.0.0/0"]},
            "cluster.api_access_cidrs[0] = '0.0.0.0/0': must name somebody: a prefix of /8 or longer, never 0.0.0.0/0",
        ),
        (
            {"cluster__kubernetes_version": "v1.36"},
            "cluster.kubernetes_version = 'v1.36': must be a minor version of Kubernetes, for example 1.36",
        ),
        (
            {"cluster__service_cidr": "10.0.0.0/20"},
            "cluster.service_cidr = '10.0.0.0/20': service_cidr must not overlap vpc, 10.0.0.0/16",
        ),
        (
            {"cluster__service_cidr": "192.168.0.0/20"},
            "cluster.service_cidr = '192.168.0.0/20': service_cidr must not overlap user network 192.1",
        ),
        (
            {"vpc__availability_zones": ["eu-west-3a"]},
            "vpc.availability_zones = ['eu-west-3a']: must name at least two availability zones",
        ),
        (
            {"vpc__availability_zones": ["eu-west-3a", "eu-west-3a"]},
            "vpc.availability_zones = ['eu-west-3a', 'eu-west-3a']: must name each availability zone once",
        ),
        ({"vpc__availability_zones": ["a", "b"]}, "vpc.availability_zones[0] = 'a': must be an availability zone"),
        ({"vpc__nat_gateways": "none"}, "vpc.nat_gateways = 'none': Input should be 'one_per_az' or 'single'"),
        ({"vpc__interface_endpoints": ["s4"]}, "vpc.interface_endpoints[0] = 's4': Input should be 'ec2', "),
        (
            {"vpc__addresses__vpc_cidr": "10.0.0.0/15"},
            "vpc.addresses.vpc_cidr = '10.0.0.0/15': must be a network of /16",
        ),
        ({"zone__zone_name": "r3edge"}, "zone.zone_name = 'r3edge': must be a domain name, for example api.r3edge.com"),
        ({"api_host": "api.example.com"}, "api_host = 'api.example.com': must lie in the zone r3edge.com, which holds"),
        (
            {"zone__delegations": {"api.r3edge.com": ["ns1.example.com", "ns2.example.com"]}},
            "api_host = 'api.r3edge.com': lies in api.r3edge.com, which is delegated away",
        ),
        (
            {"addons__issuers__use": "staging"},
            "addons.issuers.use = 'staging': must be 'production' in production: no browser trusts",
        ),
        (
            {"addons__node_pools__capacity_types": ["spot"]},
            "addons.node_pools.capacity_types = ('spot',): must have 'on-demand' in production",
        ),
        ({"stage": "test"}, "stage = 'test': Input should be 'production' or 'development'"),
        ({"state__bucket": "A"}, "state.bucket = 'A': must be 3 to 63 lower-case letters, digits and hyphens"),
        ({"bastion__instance_type": "t3.nano"}, "bastion.instance_type = 't3.nano': must be a Graviton instance type"),
        ({"bastion__volume_gib": 1}, "bastion.volume_gib = 1: Input should be greater than or equal to 8"),
        (
            {"bastion__ssh": {"cidrs": ["0.0.0.0/0"], "public_key": "ssh-ed25519 AAAA"}},
            "bastion.ssh.cidrs[0] = '0.0.0.0/0': must name somebody",
        ),
        ({"bastion__ssh": {"cidrs": ["192.0.2.0/24"], "public_key": "x"}}, "bastion.ssh.public_key = 'x': must be an"),
        ({"context__account_id": "${data.x.y}"}, "context.account_id = '${data.x.y}': must be a literal"),
        ({"nat": True}, "nat: there is no such setting"),
    ],
)
def test_production_refuses(changes: dict[str, Any], message: str) -> None:
    assert f"  {message}" in _refusal(prod.settings(), **changes)


def test_a_deployer_inside_the_vpc_needs_no_public_endpoint(tmp_path: Path) -> None:
    settings = prod.settings()
    cluster = settings.cluster.model_copy(update={"api_access_cidrs": ()})
    private = synthesized(settings.model_copy(update={"cluster": cluster, "deployer_inside_vpc": True}), tmp_path)
    assert private.one("aws_eks_cluster")["vpc_config"]["endpoint_public_access"] is False


def test_development_joins_a_root_network_where_asked(tmp_path: Path) -> None:
    membership = TransitGatewayMembership(
        transit_gateway_id="tgw-0123456789abcdef0",
        user_cidrs=tuple(network.cidr for network in register().user_networks),
    )
    joined = synthesized(dev.settings().model_copy(update={"root_network": membership}), tmp_path)
    assert "transit_gateway_attachment_id" in joined.json["output"]
    assert "network/security/control-plane-from-users-tcp-443-192.168.0.0-20" in joined.all(
        "aws_vpc_security_group_ingress_rule"
    )


def test_ssh_opens_the_bastion_alone(tmp_path: Path) -> None:
    ssh = SshAccess(cidrs=("192.0.2.0/24",), public_key="ssh-ed25519 AAAA dummy")
    opened = synthesized(dev.settings().model_copy(update={"bastion": BastionSettings(ssh=ssh)}), tmp_path)
    (path,) = [p for p in opened.all("aws_vpc_security_group_ingress_rule") if "tcp-22" in p]
    assert path == "network/security/bastion-from-ssh-clients-tcp-22-192.0.2.0-24"


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (
            {"environments": {"prod": "10.0.0.0/16", "dev": "10.0.128.0/20"}},
            "environments = '10.0.128.0/20': environment dev must not overlap environment prod, 10.0.0.0/16",
        ),
        (
            {"user_networks": [{"name": "office", "cidr": "10.0.4.0/24", "attachment_id": "tgw-attach-" + 17 * "0"}]},
            "user_networks = '10.0.4.0/24': user network office must not overlap environment prod, 10.0.0.0/16",
        ),
        (
            {"user_networks": [{"name": "office", "cidr": "192.168.0.0/24"}]},
            "user_networks[0].attachment_id = None: user network office needs either vpn or attachment_id",
        ),
        ({"environments": {"prod": "172.32.0.0/16"}}, "environments.prod = '172.32.0.0/16': must be private"),
    ],
)
def test_addresses_never_overlap(values: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        AddressRegister.model_validate({"environments": {"prod": "10.0.0.0/16"}} | values)
    assert message in explain(refused.value)


def with_values(**values: dict[str, Any]) -> EnvironmentSettings:
    settings = dev.settings()
    return settings.model_copy(update={"addons": settings.addons.model_copy(update={"values": values})})


def test_own_helm_values_are_laid_over_an_addons(tmp_path: Path) -> None:
    found = synthesized(with_values(traefik={"deployment": {"replicas": 2}}), tmp_path)
    (literal,) = found.one("helm_release", "addons/traefik/release")["values"]
    deployment = json.loads(literal)["deployment"]
    assert deployment["replicas"] == 2
    assert deployment["minReadySeconds"] == 120


def test_helm_values_for_no_addon_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"values\['treafik'\]: no add-on has that chart; there are aws-load-"):
        synthesized(with_values(treafik={}), tmp_path)
    assert not (tmp_path / "stacks" / "dev").exists()


def test_production_has_nodes_left_without_graviton(stacks: dict[str, Synthesized]) -> None:
    def pools(stack: str) -> list[str]:
        (values,) = stacks[stack].one("helm_release", "addons/node-pools/resources/release")["values"]
        return re.findall(r'"kind" = "NodePool", "metadata" = {"name" = "(\w+)"}', values)

    assert (pools("prod"), pools("dev")) == (["arm64", "amd64"], ["arm64"])


def test_an_existing_zone_gets_records_and_no_name_servers_output(tmp_path: Path) -> None:
    zone = ZoneSettings(zone_name="dev.api.r3edge.com", zone_id="Z0123456789ABCDEFGHIJ")
    found = synthesized(dev.settings().model_copy(update={"zone": zone}), tmp_path)
    assert not found.all("aws_route53_zone")
    assert {record["zone_id"] for record in found.all("aws_route53_record").values()} == {zone.zone_id}
    assert "name_servers" not in found.json["output"]


@pytest.mark.parametrize("name", ["prod", "dev"])
def test_what_flux_brings_comes_last_and_goes_first(stacks: dict[str, Synthesized], name: str) -> None:
    """Its manifests use CRDs, nodes, storage; destroyed, they need the controllers that clean up after them."""
    found = stacks[name]
    before = dependencies(found, found.address("helm_release", "addons/flux-sync/release"))
    sync = {"addons/flux-sync/release", "addons/flux-sync/access/release"}
    others = {found.address("helm_release", path) for path in found.all("helm_release").keys() - sync}
    assert others | {found.address("kubernetes_storage_class_v1", "addons/storage-class/class")} <= before


@pytest.mark.parametrize("wrong", [{1: "a"}, {"a": {1, 2}}], ids=str)
def test_helm_values_are_what_json_can_hold(wrong: Any) -> None:
    addons = {name: getattr(dev.settings().addons, name) for name in ("issuers", "node_pools", "flux")}
    with pytest.raises(ValidationError, match=r"values\.traefik"):
        AddonsSettings(**addons, values={"traefik": wrong})
