"""Kinds of wrong input, each refused with the whole path of the setting before anything is synthesized."""

import re
from pathlib import Path
from typing import Any

import pytest

from r3edge.core.errors import ConfigurationError, explain
from r3edge.network import Party, tcp
from tests.changes.bases import DESK, OFFICE, SSH, everything
from tests.support.platform import changed, production, refusal, synthesized

CALLERS = "must be a network that hosts call from"
KEY = "must be an OpenSSH public key, ED25519 or RSA"
PEER = "must be the public IPv4 address of the VPN device"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"network__vpc__interface_endpoints": ["sts", "sts"]}, "network.vpc.interface_endpoints = 'sts'"),
        ({"cluster__api_access_cidrs": ["198.51.100.7/32"] * 2}, "cluster.api_access_cidrs = '198.51.100.7/32'"),
        ({"network__bastion__ssh__cidrs": ["198.51.100.7/32"] * 2}, "network.bastion.ssh.cidrs = '198.51.100.7/32'"),
        ({"network__root__shared_with_accounts": ["555555555555"] * 2}, "network.root.shared_with_accounts = '5555"),
        ({"network__root__isolated_from": ["10.64.0.0/16"] * 2}, "network.root.isolated_from = '10.64.0.0/16'"),
        (
            {"ingress__zone__delegations": {"child.play.example.com": ["ns1.example.net"] * 2}},
            "ingress.zone.delegations.child.play.example.com = 'ns1.example.net'",
        ),
        (
            {
                "network__root__user_networks": [
                    one.model_dump(mode="json") for one in (DESK, OFFICE.replace(name="desk"))
                ]
            },
            "network.root.user_networks = 'desk'",
        ),
    ],
)
def test_nothing_is_listed_twice(changes: dict[str, Any], message: str) -> None:
    told = refusal(everything(), **changes)
    assert message in told
    assert "must be listed once, not 2 times" in told


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"context__account_id": "١١١١١١١١١١١١"}, "context.account_id = '١١١١١١١١١١١١': must be an AWS account id"),
        (
            {"cluster__access__admins": ["arn:aws:iam::١١١١١١١١١١١١:role/x"]},
            "cluster.access.admins[0] = 'arn:aws:iam::١١١١١١١١١١١١:role/x': must be the ARN of an IAM role",
        ),
        (
            {"network__root__user_networks__0__vpn__peer_ip": "٢٠٣.0.113.10"},
            f"network.root.user_networks[0].vpn.peer_ip = '٢٠٣.0.113.10': {PEER}",
        ),
        ({"network__bastion__instance_type": "t4g.größe"}, "network.bastion.instance_type = 't4g.größe': must be a Gr"),
    ],
)
def test_digits_and_letters_are_ascii(changes: dict[str, Any], message: str) -> None:
    assert message in refusal(everything(), **changes)


def _network(cidr: str, device: int) -> dict[str, Any]:
    return {"name": f"users-{device}", "cidr": cidr, "vpn": {"peer_ip": f"198.51.100.{device}"}}


def _attached(cidr: str) -> list[dict[str, str]]:
    return [{"environment": "other", "cidr": cidr, "attachment_id": "tgw-attach-0123456789abcdef0"}]


VPC = "network.vpc.addresses.vpc_cidr"


@pytest.mark.parametrize(
    ("changes", "setting", "other"),
    [
        ({"network__root__user_networks": [_network("10.48.8.0/24", 7)]}, "network.root.user_networks[0].cidr", VPC),
        (
            {"network__root__user_networks": [_network("192.168.0.0/20", 7), _network("192.168.8.0/24", 8)]},
            "network.root.user_networks[1].cidr",
            "network.root.user_networks[0].cidr",
        ),
        ({"network__root__attached": _attached("10.48.0.0/20")}, "network.root.attached[0].cidr", VPC),
        (
            {"network__root__attached": _attached("192.168.64.0/24")},
            "network.root.attached[0].cidr",
            "network.root.user_networks[0].cidr",
        ),
        ({"cluster__service_cidr": "10.48.128.0/20"}, "cluster.service_cidr", VPC),
        ({"cluster__service_cidr": "192.168.96.0/24"}, "cluster.service_cidr", "network.root.user_networks[1].cidr"),
        (
            {"network__root": {"transit_gateway_id": "tgw-0123456789abcdef0", "user_cidrs": ["10.48.8.0/24"]}},
            "network.root.user_cidrs[0]",
            VPC,
        ),
        (
            {
                "network__vpc__addresses__tiers": {
                    "kubernetes": "10.48.0.0/17",
                    "backend": "10.48.0.0/20",
                    "nat": "10.48.160.0/20",
                }
            },
            "network.vpc.addresses.tiers.backend",
            "network.vpc.addresses.tiers.kubernetes",
        ),
    ],
)
def test_two_networks_that_overlap_are_both_named_once(changes: dict[str, Any], setting: str, other: str) -> None:
    (line,) = refusal(everything(), **changes).splitlines()[1:]
    cidr = r"'[\d./]+'"
    assert re.fullmatch(rf"  {re.escape(setting)} = {cidr}: must not overlap {re.escape(other)} = {cidr}", line), line


@pytest.mark.parametrize("address", ["999.999.999.999", "203.0.113.010", "10.0.0.1"])
def test_a_vpn_device_has_a_public_address(address: str) -> None:
    path = "network.root.user_networks[0].vpn.peer_ip"
    told = refusal(everything(), network__root__user_networks__0__vpn__peer_ip=address)
    assert told.splitlines()[1:] == [f"  {path} = '{address}': {PEER}, for example 203.0.113.10"]


@pytest.mark.parametrize("cidr", ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/8", "240.0.0.0/8"])
def test_callers_have_addresses_of_hosts(cidr: str) -> None:
    assert f"cluster.api_access_cidrs[0] = '{cidr}': {CALLERS}" in refusal(
        production(), cluster__api_access_cidrs=[cidr]
    )


@pytest.mark.parametrize("project", ["internal", "internal-trading", "sg", "sg-trading"])
def test_a_project_has_no_name_that_aws_refuses(project: str) -> None:
    assert f"context.project = '{project}': must not begin with internal- or sg-" in refusal(
        production(), context__project=project
    )


@pytest.mark.parametrize("region", ["us-gov-west-1", "cn-north-1", "us-iso-east-1", "xx-nowhere-9", "eu-west-0"])
def test_regions_are_those_of_commercial_aws(region: str) -> None:
    told = refusal(production(), context__region=region)
    assert f"context.region = '{region}': must be a region of commercial AWS" in told


@pytest.mark.parametrize(
    "key",
    [
        "ssh-ed25519 x",
        "ssh-ed25519 AAAAB3NzaC1yc2E=",
        "ssh-rsa AAAAC3NzaC1lZDI1NTE5",
        "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTY=",
        "ssh-ed25519",
    ],
)
def test_ssh_keys_are_those_that_ec2_takes(key: str) -> None:
    told = refusal(everything(), network__bastion__ssh=SSH | {"public_key": key})
    assert f"network.bastion.ssh.public_key = '{key}': {KEY}" in told


@pytest.mark.parametrize("branch", ["a..b", "a/", "a//b", "a.lock", "a.lock/b", "a/.b", "a."])
def test_branches_have_names_that_git_takes(branch: str) -> None:
    assert f"addons.flux.branch = '{branch}': must be the name of a branch" in refusal(
        production(), addons__flux__branch=branch
    )


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"network__vpc__flow_logs__retention_days": True}, "network.vpc.flow_logs.retention_days = True: must be a"),
        ({"network__vpc__flow_logs__retention_days": "365"}, "network.vpc.flow_logs.retention_days = '365': must"),
        ({"network__vpc__backend_internet": "yes"}, "network.vpc.backend_internet = 'yes': must be a valid boolean"),
        ({"network__vpc__backend_internet": 1}, "network.vpc.backend_internet = 1: must be a valid boolean"),
        ({"addons__node_pools__cpu_limit": 10**30}, f"addons.node_pools.cpu_limit = {10**30}: must be less than or"),
        ({"addons__node_pools__memory_limit_gib": 10**30}, "must be less than or equal to 1000000"),
        (
            {"addons__values": {"traefik": {"a": {"b": [float("nan")]}}}},
            "addons.values.traefik.a.b[0] = nan: must be a",
        ),
        ({"addons__values": {"traefik": {"a": float("-inf")}}}, "addons.values.traefik.a = -inf: must be a number"),
    ],
)
def test_numbers_and_truth_values_are_such(changes: dict[str, Any], message: str) -> None:
    assert message in refusal(production(), **changes)


@pytest.mark.parametrize("size", ["banana", "0xlarge", "00xlarge", "_"])
def test_instance_types_have_a_size(size: str) -> None:
    told = refusal(
        everything(),
        network__bastion__instance_type=f"t4g.{size}",
        cluster__system_nodes__0__instance_types=[f"m7g.{size}", "m7g.large"],
    )
    assert f"network.bastion.instance_type = 't4g.{size}': must be a Graviton instance type" in told
    assert f"cluster.system_nodes[0].instance_types[0] = 'm7g.{size}': must be a Graviton instance type" in told


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"context__region": "us-east-1"}, "network.vpc.availability_zones = 'eu-central-1a': must be in region us"),
        (
            {"context__project": "a" * 21},
            f"context.project = '{'a' * 21}': must have, with environment = 'live', at most 20 characters",
        ),
        (
            {"network__flows": [tcp(Party.NODES, Party.INTERNET, 443, "mine").model_dump(mode="json")]},
            "network.flows = 'nodes to internet, tcp 443': must be one flow, not two, for 'registries, AWS APIs",
        ),
    ],
)
def test_contradictions_between_layers_are_told_from_the_root(changes: dict[str, Any], message: str) -> None:
    assert f"  {message}" in refusal(production(), **changes)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"traefik": {"deployment": 5}}, "addons.values.traefik.deployment = 5: must be a mapping"),
        ({"traefik": {"deployment": {"replicas": "2"}}}, "addons.values.traefik.deployment.replicas = '2': must be"),
        ({"karpenter": {"serviceAccount": None}}, "addons.values.karpenter.serviceAccount = None: must keep the"),
    ],
)
def test_helm_values_are_told_from_the_root(values: dict[str, Any], message: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as refused:
        synthesized(changed(production(), addons__values=values), tmp_path)
    assert explain(refused.value).startswith(f"Wrong settings: {message}")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"addons__issuers__\n": 1}, r"addons.issuers.\n: there is no such setting"),
        ({"addons__issuers__\x1b[31m": 1}, r"addons.issuers.\x1b[31m: there is no such setting"),
        ({"addons__issuers__\u202e": 1}, r"addons.issuers.\u202e: there is no such setting"),
        ({"addons__issuers__\ud800": 1}, r"addons.issuers = '\ud800': must be a valid string"),
        ({"": 1}, "'': there is no such setting"),
        ({"a" * 1000: 1}, f"{'a' * 239}…: there is no such setting"),
        ({"addons__values": {"traefik": {"a\u2028b": float("nan")}}}, r"addons.values.traefik.a\u2028b = nan: must"),
        (
            {"ingress__zone__delegations": {"\r.example.com": ["ns1.example.net", "ns2.example.net"]}},
            r"ingress.zone.delegations.\r.example.com = '\r.example.com': must be a domain name",
        ),
    ],
)
def test_a_refusal_is_one_line_whatever_the_name(changes: dict[str, Any], message: str) -> None:
    (line,) = refusal(production(), **changes).splitlines()[1:]
    assert line.startswith(f"  {message}")


def test_texts_of_helm_values_can_be_written() -> None:
    told = refusal(production(), addons__values={"traefik": {"a": ["\ud800"]}})
    assert r"  addons.values.traefik.a[0] = '\ud800': must be text that UTF-8 can write" in told
