"""What watches and opens the VPC: security groups as written, endpoints, flow logs, bastion."""

from typing import Any

from cdktf import TerraformStack

from r3edge.core.encryption import EncryptionKey, logs_may_use_key
from r3edge.network import Bastion, BastionSettings, Endpoints, FlowLogs, SecurityRules, SshAccess, Vpc
from tests.support.network import SSH_CLIENTS, USERS, vpc_settings
from tests.support import Synthesized, context, synthesize

SSH = SshAccess(cidrs=SSH_CLIENTS, public_key="ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDummyDummyDummy dummy@example.com")
PRIVATE_SESSIONS = ("ssm", "ssmmessages", "ec2messages")


def _network(bastion: BastionSettings = BastionSettings(), **changes: Any) -> Synthesized:  # noqa: B008  # frozen
    def build(stack: TerraformStack) -> None:
        vpc = Vpc(stack, "vpc", settings=vpc_settings(**changes), context=context())
        security = SecurityRules(
            stack,
            "security",
            context=context(),
            vpc=vpc,
            user_cidrs=USERS,
            ssh_cidrs=bastion.ssh.cidrs if bastion.ssh else (),
        )
        key = EncryptionKey(
            stack, "key", context=context(), name="k", description="d", statements=[logs_may_use_key(context())]
        )
        Endpoints(stack, "endpoints", context=context(), vpc=vpc, security=security)
        FlowLogs(stack, "flow-logs", context=context(), vpc=vpc, key=key)
        Bastion(stack, "bastion", settings=bastion, context=context(), vpc=vpc, security=security)

    return synthesize(build)


def test_only_the_load_balancer_is_open_to_the_internet() -> None:
    open_rules = {
        path: rule["from_port"]
        for path, rule in _network().all("aws_vpc_security_group_ingress_rule").items()
        if rule.get("cidr_ipv4") == "0.0.0.0/0"
    }
    assert open_rules == {
        "security/load-balancer-from-internet-tcp-80": 80,
        "security/load-balancer-from-internet-tcp-443": 443,
    }


def test_no_rule_names_all_protocols() -> None:
    network = _network()
    for direction in ("ingress", "egress"):
        rules = network.all(f"aws_vpc_security_group_{direction}_rule")
        assert rules
        assert all(rule["ip_protocol"] in ("tcp", "udp") for rule in rules.values())


def test_groups_reference_each_other_inside_the_vpc() -> None:
    network = _network()
    nodes = network.address("aws_security_group", "security/nodes")
    rule = network.one("aws_vpc_security_group_ingress_rule", "security/database-from-nodes-tcp-5432")
    assert rule["referenced_security_group_id"] == f"${{{nodes}.id}}"
    assert "cidr_ipv4" not in rule


def test_karpenter_finds_the_group_of_nodes_alone() -> None:
    groups = _network().all("aws_security_group")
    found = [path for path, group in groups.items() if group["tags"].get("karpenter.sh/discovery") == "trading-test"]
    assert found == ["security/nodes"]


def test_a_user_network_less_leaves_the_other_rules_alone() -> None:
    paths = _network().all("aws_vpc_security_group_ingress_rule")
    assert "security/control-plane-from-users-tcp-443-192.168.0.0-20" in paths
    assert "security/control-plane-from-users-tcp-443-172.20.4.0-24" in paths


def test_gateway_endpoints_are_in_every_route_table() -> None:
    network = _network()
    for service in ("s3", "dynamodb"):
        endpoint = network.one("aws_vpc_endpoint", f"endpoints/{service}")
        assert endpoint["vpc_endpoint_type"] == "Gateway"
        assert len(endpoint["route_table_ids"]) == len(network.all("aws_route_table")) == 7


def test_interface_endpoints_carry_the_own_account_only() -> None:
    network = _network(interface_endpoints=("ecr.api",))
    endpoint = network.one("aws_vpc_endpoint", "endpoints/ecr-api")
    assert endpoint["service_name"] == "com.amazonaws.eu-west-3.ecr.api"
    assert endpoint["private_dns_enabled"] is True
    assert len(endpoint["subnet_ids"]) == 3
    (statement,) = network.statements("endpoints/own-account")
    assert statement["condition"] == [
        {"test": "StringEquals", "variable": "aws:PrincipalAccount", "values": ["123456789012"]}
    ]


def test_flow_logs_are_encrypted_kept_and_written_by_a_narrow_role() -> None:
    network = _network()
    group = network.one("aws_cloudwatch_log_group")
    assert group["retention_in_days"] == 90
    assert group["kms_key_id"].startswith("${aws_kms_key.")
    assert network.one("aws_flow_log")["traffic_type"] == "ALL"
    resources = {name for each in network.statements("flow-logs/writer/write-document") for name in each["resources"]}
    assert resources == {
        "arn:aws:logs:eu-west-3:123456789012:log-group:/r3edge/test/flow-logs:*",
        "arn:aws:logs:eu-west-3:123456789012:log-group:*",
    }


def test_bastion_has_no_inbound_port_and_no_key() -> None:
    network = _network()
    instance = network.one("aws_instance")
    assert "key_name" not in instance
    assert not network.all("aws_key_pair")
    group = network.address("aws_security_group", "security/bastion")
    assert not [
        path
        for path, rule in network.all("aws_vpc_security_group_ingress_rule").items()
        if rule["security_group_id"] == f"${{{group}.id}}"
    ]


def test_bastion_is_encrypted_and_refuses_imds_v1() -> None:
    instance = _network().one("aws_instance")
    assert instance["root_block_device"]["encrypted"] is True
    assert instance["metadata_options"]["http_tokens"] == "required"


def test_bastion_has_a_public_address_only_where_it_needs_one() -> None:
    def public(network: Synthesized) -> bool:
        return network.one("aws_instance")["associate_public_ip_address"]

    assert public(_network())
    assert not public(_network(interface_endpoints=PRIVATE_SESSIONS))
    assert public(_network(BastionSettings(ssh=SSH), interface_endpoints=PRIVATE_SESSIONS))


def test_bastion_with_ssh_opens_to_the_named_networks_only() -> None:
    network = _network(BastionSettings(ssh=SSH))
    rule = network.one(
        "aws_vpc_security_group_ingress_rule", "security/bastion-from-ssh-clients-tcp-22-198.51.100.7-32"
    )
    assert rule["cidr_ipv4"] == "198.51.100.7/32"
    assert network.one("aws_key_pair")["public_key"] == SSH.public_key
