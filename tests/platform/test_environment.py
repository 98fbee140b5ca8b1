"""Environments: the settings that are refused, and what the assembly makes of the accepted ones."""

import json
from pathlib import Path
from typing import Any

import pytest
from cdktf import App, TerraformStack
from pydantic import ValidationError

from r3edge.addons import AddonsSettings
from r3edge.core.errors import ConfigurationError
from r3edge.network import Party, RootNetworkAttachmentSettings, tcp
from r3edge.platform import Environment, EnvironmentSettings, SshAccess, StateBackend, ZoneSettings
from terraform_runner.synthesized import protected_anywhere
from tests.support import Synthesized
from tests.support.graph import dependencies
from tests.support.platform import PLATFORM, changed, development, production, refusal, synthesized
from tests.support.ssh import public_key

STACK = {"slug": "example", "region": "prod-eu-west-2", "runbooks_url": "https://example.com/runbooks"}


@pytest.fixture(scope="module", params=[production, development], ids=["production", "development"])
def environment(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Synthesized:
    return synthesized(request.param(), tmp_path_factory.mktemp("out"))


@pytest.mark.parametrize("settings", [production, development])
def test_settings_survive_a_round_trip(settings: Any) -> None:
    """Give the table of refusals its meaning: unchanged, the same dump is accepted."""
    assert changed(settings()) == settings()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"network__vpc__nat_gateways": "single"}, "network.vpc.nat_gateways = 'single': must be 'one_per_az' in prod"),
        (
            {
                "cluster__system_nodes__0__instance_types": ["m7g.large", "m6g.large"],
                "cluster__system_nodes__0__capacity_type": "SPOT",
            },
            "cluster.system_nodes[0].capacity_type = 'SPOT': must be 'ON_DEMAND' in production",
        ),
        (
            {"addons__issuers__use": "staging"},
            "addons.issuers.use = 'staging': must be 'production' in production: no browser trusts",
        ),
        (
            {"addons__node_pools__capacity_types": ["spot"]},
            "addons.node_pools.capacity_types = ('spot',): must have 'on-demand' in production",
        ),
        (
            {"addons__node_pools__image": "al2023@latest"},
            "addons.node_pools.image = 'al2023@latest': must be pinned to a release in production",
        ),
        (
            {"cluster__api_access_cidrs": []},
            "cluster.api_access_cidrs = []: must name the networks that deployments come from, or deployer_inside_vpc",
        ),
        (
            {"cluster__api_access_cidrs": ["0.0.0.0/0"]},
            "cluster.api_access_cidrs[0] = '0.0.0.0/0': must be a prefix of /8 or longer, never 0.0.0.0/0",
        ),
        (
            {"cluster__kubernetes_version": "v1.36"},
            "cluster.kubernetes_version = 'v1.36': must be a minor version of Kubernetes, for example 1.36",
        ),
        (
            {"cluster__service_cidr": "10.40.0.0/20"},
            "cluster.service_cidr = '10.40.0.0/20': must not overlap network.vpc.addresses.vpc_cidr = '10.40.0.0/16'",
        ),
        (
            {"cluster__service_cidr": "192.168.64.0/20"},
            "cluster.service_cidr = '192.168.64.0/20': must not overlap network.root.user_networks[0].cidr = '",
        ),
        (
            {"network__root__user_networks": [
                {"name": "desk", "cidr": "10.40.0.0/24", "attachment_id": "tgw-attach-0123456789abcdef0"}
            ]},
            "network.root.user_networks[0].cidr = '10.40.0.0/24': must not overlap network.vpc.addresses.vpc_cidr",
        ),
        (
            {"network__vpc__availability_zones": ["eu-central-1a"]},
            "network.vpc.availability_zones = ['eu-central-1a']: must name at least two availability zones",
        ),
        (
            {"network__vpc__availability_zones": ["eu-central-1a", "eu-central-1a"]},
            "network.vpc.availability_zones = ['eu-central-1a', 'eu-central-1a']: must name each availability zone",
        ),
        (
            {"network__vpc__availability_zones": ["a", "b"]},
            "network.vpc.availability_zones[0] = 'a': must be an availability zone",
        ),
        (
            {"addons__values": {"k8s-monitoring": {"fullnameOverride": "a"}}},
            "addons.values = 'k8s-monitoring': must be left out: services.grafana is None",
        ),
        (
            {"addons__issuers__use": "staging", "services__grafana": STACK | {"slo": {}}},
            "services.grafana.slo = 0.995: must be None with staging certificates",
        ),
        (
            {"addons__issuers__use": "staging", "services__grafana": STACK | {"check": {}}},
            "services.grafana.check = '/': must be None with staging certificates",
        ),
        (
            {"network__vpc__nat_gateways": "none"},
            "network.vpc.nat_gateways = 'none': must be 'one_per_az' or 'single'",
        ),
        (
            {"network__vpc__interface_endpoints": ["s4"]},
            "network.vpc.interface_endpoints[0] = 's4': must be 'ec2', ",
        ),
        (
            {"network__vpc__addresses__vpc_cidr": "10.0.0.0/15"},
            "network.vpc.addresses.vpc_cidr = '10.0.0.0/15': must be a network of /16",
        ),
        (
            {"ingress__zone__zone_name": "example"},
            "ingress.zone.zone_name = 'example': must be a domain name, for example api.example.com",
        ),
        (
            {"ingress__api_host": "api.example.org"},
            "ingress.api_host = 'api.example.org': must lie in the zone example.com, which holds",
        ),
        (
            {"ingress__zone__delegations": {"api.example.com": ["ns1.example.net", "ns2.example.net"]}},
            "ingress.api_host = 'api.example.com': must not lie in api.example.com, which is delegated away",
        ),
        ({"context__stage": "test"}, "context.stage = 'test': must be 'production' or 'development'"),
        ({"state__bucket": "A"}, "state.bucket = 'A': must be 3 to 63 lower-case letters, digits and hyphens"),
        (
            {"network__bastion__instance_type": "t3.nano"},
            "network.bastion.instance_type = 't3.nano': must be a Graviton instance type",
        ),
        (
            {"network__bastion__volume_gib": 1},
            "network.bastion.volume_gib = 1: must be greater than or equal to 8",
        ),
        (
            {"network__bastion__ssh": {"cidrs": ["0.0.0.0/0"], "public_key": public_key()}},
            "network.bastion.ssh.cidrs[0] = '0.0.0.0/0': must be a prefix of /8 or longer",
        ),
        (
            {"network__bastion__ssh": {"cidrs": ["192.0.2.0/24"], "public_key": "x"}},
            "network.bastion.ssh.public_key = 'x': must be an",
        ),
        (
            {"network__flows": [
                {"source": "internet", "destination": "nodes", "from_port": 22, "to_port": 22, "purpose": "SSH"}
            ]},
            "network.flows[0].destination = 'nodes': must be 'load-balancer' for connections from the internet",
        ),
        ({"context__account_id": "${data.x.y}"}, "context.account_id = '${data.x.y}': must be a literal"),
        ({"addons__values": {"treafik": {}}}, "addons.values = 'treafik': must be the name of a chart: aws-load-bal"),
        ({"nat": True}, "nat: there is no such setting"),
    ],
)  # fmt: skip
def test_production_refuses(changes: dict[str, Any], message: str) -> None:
    assert f"  {message}" in refusal(production(), **changes)


def test_everything_that_production_must_not_have_is_told_at_once() -> None:
    message = refusal(
        production(),
        network__vpc__nat_gateways="single",
        addons__issuers__use="staging",
        cluster__service_cidr="10.40.0.0/20",
        ingress__load_balancer__tcp_idle_timeout_seconds=60,
        ingress__load_balancer__deregistration_delay_seconds=60,
    )
    assert [line.split(" = ")[0] for line in message.splitlines()[1:]] == [
        "  cluster.service_cidr", "  addons.traefik.idle_timeout_seconds", "  addons.traefik.drain_seconds",
        "  network.vpc.nat_gateways", "  addons.issuers.use",
    ]  # fmt: skip


def test_one_wrong_item_of_a_list_gives_one_line() -> None:
    message = refusal(production(), cluster__system_nodes__0__instance_types=["m7i.large"])
    assert len(message.splitlines()) == 2
    assert "cluster.system_nodes[0].instance_types[0] = 'm7i.large': must be a Graviton instance type" in message


def test_development_may_be_cheap() -> None:
    assert changed(development(), addons__node_pools__capacity_types=["spot"]).context.protected is False


def test_lifting_the_protection_changes_nothing_else_of_production(tmp_path: Path) -> None:
    before = synthesized(production(), tmp_path / "before").json["resource"]
    after = synthesized(changed(production(), context__lift_protection=True), tmp_path / "after").json
    assert protected_anywhere({"resource": before}), "there is something to lift"
    assert protected_anywhere(dict(after)) == []
    differences = {
        (kind, key)
        for kind, bodies in before.items()
        for name, body in bodies.items()
        for key in body.keys() | after["resource"][kind][name].keys()
        if body.get(key) != after["resource"][kind][name].get(key)
    }
    assert differences == {
        ("aws_eks_cluster", "deletion_protection"),
        ("aws_eks_cluster", "lifecycle"),
        ("aws_kms_key", "lifecycle"),
        ("aws_route53_zone", "lifecycle"),
        ("aws_route53_zone", "force_destroy"),
        ("aws_lb", "enable_deletion_protection"),
        ("aws_lb", "lifecycle"),
        ("aws_eip", "lifecycle"),
        ("aws_cloudwatch_log_group", "lifecycle"),
    }


def test_a_deployer_inside_the_vpc_needs_no_public_endpoint(tmp_path: Path) -> None:
    settings = changed(production(), cluster__api_access_cidrs=[], cluster__deployer_inside_vpc=True)
    private = synthesized(settings, tmp_path)
    assert private.one("aws_eks_cluster")["vpc_config"]["endpoint_public_access"] is False


def test_development_joins_a_root_network_where_asked(tmp_path: Path) -> None:
    attachment = RootNetworkAttachmentSettings(
        transit_gateway_id="tgw-0123456789abcdef0", user_cidrs=("192.168.64.0/20",)
    )
    joined = synthesized(changed(development(), network__root=attachment.model_dump(mode="json")), tmp_path)
    assert "transit_gateway_attachment_id" in joined.json["output"]
    assert "network/security/control-plane-from-users-tcp-443-192.168.64.0-20" in joined.all(
        "aws_vpc_security_group_ingress_rule"
    )


def test_ssh_opens_the_bastion_alone(tmp_path: Path) -> None:
    ssh = SshAccess(cidrs=("192.0.2.0/24",), public_key=public_key())
    opened = synthesized(changed(development(), network__bastion__ssh=ssh.model_dump(mode="json")), tmp_path)
    (path,) = [p for p in opened.all("aws_vpc_security_group_ingress_rule") if "tcp-22" in p]
    assert path == "network/security/bastion-from-ssh-clients-tcp-22-192.0.2.0-24"


def test_a_user_opens_a_port_by_a_setting(tmp_path: Path) -> None:
    kafka = tcp(Party.NODES, Party.INTERNET, 9092, "Kafka").model_dump(mode="json")
    before = synthesized(development(), tmp_path / "before").all("aws_vpc_security_group_egress_rule")
    opened = synthesized(changed(development(), network__flows=[kafka]), tmp_path / "after")
    after = opened.all("aws_vpc_security_group_egress_rule")
    assert after.keys() - before.keys() == {"network/security/nodes-to-internet-tcp-9092"}


@pytest.mark.parametrize("port", [9092, 5432, 6543])
def test_no_port_is_open_for_a_service_that_is_off(environment: Synthesized, port: int) -> None:
    for kind in ("aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule"):
        assert port not in {rule["from_port"] for rule in environment.all(kind).values()}
    for acl in environment.all("aws_network_acl").values():
        assert port not in {entry["from_port"] for entry in (*acl["ingress"], *acl["egress"])}


def test_only_the_load_balancer_is_open_to_the_internet(environment: Synthesized) -> None:
    open_ports = sorted(
        (path, rule["from_port"])
        for path, rule in environment.all("aws_vpc_security_group_ingress_rule").items()
        if rule.get("cidr_ipv4") == "0.0.0.0/0"
    )
    assert open_ports == [
        ("network/security/load-balancer-from-internet-tcp-443", 443),
        ("network/security/load-balancer-from-internet-tcp-80", 80),
    ]


def test_own_helm_values_are_laid_over_an_addons(tmp_path: Path) -> None:
    values = {"traefik": {"deployment": {"replicas": 2}, "env": [{"name": "POD", "value": "${POD_IP} #{x}"}]}}
    found = synthesized(changed(development(), addons__values=values), tmp_path)
    (literal,) = found.one("helm_release", "addons/traefik/release")["values"]
    given = json.loads(literal.replace("$${", "${"))
    assert given["deployment"]["replicas"] == 2
    assert given["deployment"]["minReadySeconds"] == 120
    assert given["env"][0]["value"] == "${POD_IP} #{x}"


def test_production_has_nodes_left_without_graviton(tmp_path: Path) -> None:
    settings = changed(production(), addons__node_pools__architectures=["arm64", "amd64"])
    (values,) = synthesized(settings, tmp_path).one("helm_release", "addons/karpenter/node-pools/resources/release")[
        "values"
    ]
    assert values.count('"kind" = "NodePool"') == 2


def test_an_existing_zone_gets_records_and_no_name_servers_output(tmp_path: Path) -> None:
    zone = ZoneSettings(zone_name="play.example.com", zone_id="Z0123456789ABCDEFGHIJ")
    found = synthesized(changed(development(), ingress__zone=zone.model_dump(mode="json")), tmp_path)
    assert not found.all("aws_route53_zone")
    assert {record["zone_id"] for record in found.all("aws_route53_record").values()} == {zone.zone_id}
    assert "name_servers" not in found.json["output"]


def test_flux_and_its_manifests_come_last_and_go_first(environment: Synthesized) -> None:
    """Its manifests use CRDs, nodes, storage; destroyed, they need the controllers that clean up after them."""
    before = dependencies(environment, environment.address("helm_release", "addons/flux/sync/release"))
    sync = {"addons/flux/sync/release", "addons/flux/sync/access/release"}
    others = {environment.address("helm_release", path) for path in environment.all("helm_release").keys() - sync}
    storage = environment.address("kubernetes_storage_class_v1", "addons/storage-class/class")
    assert others | {storage} <= before


@pytest.mark.parametrize("wrong", [{1: "a"}, {"a": {1}}], ids=str)
def test_helm_values_are_what_json_can_hold(wrong: Any) -> None:
    addons = {name: getattr(development().addons, name) for name in ("issuers", "flux")}
    with pytest.raises(ValidationError, match=r"values\.traefik"):
        AddonsSettings(**addons, values={"traefik": wrong})


def test_a_second_environment_of_one_name_is_refused(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    Environment(app, development())
    with pytest.raises(ConfigurationError, match=r"context\.environment = 'play': must be a name that no other stack"):
        Environment(app, development())


def test_a_second_state_backend_is_refused(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    StateBackend(app, PLATFORM)
    with pytest.raises(ConfigurationError, match="the stack state-backend is in the app already: must be listed once"):
        StateBackend(app, PLATFORM)


def test_two_environments_with_one_zone_are_refused_and_both_named(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    Environment(app, production())
    copied = changed(development(), ingress__zone__zone_name="example.com", ingress__api_host="play.example.com")
    with pytest.raises(ConfigurationError) as refused:
        Environment(app, copied)
    assert str(refused.value) == (
        "public zone example.com is owned by live/ingress/zone, and claimed by play/ingress/zone as well"
    )


def test_two_environments_and_the_state_backend_are_one_app(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    stacks: list[TerraformStack] = [StateBackend(app, PLATFORM)]
    stacks += [Environment(app, settings) for settings in (production(), development())]
    app.synth()
    assert sorted(path.parent.name for path in tmp_path.glob("stacks/*/cdk.tf.json")) == sorted(
        stack.node.id for stack in stacks
    )


def test_the_constructor_stays_a_list_of_layers() -> None:
    """Add a layer by a call, not by wiring: the constructor has at most 40 lines."""
    import inspect

    assert len(inspect.getsource(Environment.__init__).splitlines()) <= 40
    layers = {"network", "cluster", "ingress", "addons", "services"}
    assert set(EnvironmentSettings.model_fields) == {"context", "state"} | layers
