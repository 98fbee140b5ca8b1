"""The network's guards: security groups as written, endpoints, flow logs, bastion."""

import json
from typing import Any

from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue

from r3edge.ingress import INGRESS_FLOWS
from r3edge.network import (
    BastionSettings,
    Flow,
    FlowLogSettings,
    Network,
    Party,
    RootNetworkAttachmentSettings,
    RootNetworkSettings,
    SshAccess,
    Tier,
)
from tests.support import Synthesized, synthesize
from tests.support.graph import dependencies
from tests.support.network import (
    DATABASE_FLOWS,
    SSH_CLIENTS,
    USER_NETWORKS,
    add_network,
    synthesize_network,
    vpc_settings,
)
from tests.support.ssh import public_key

SSH = SshAccess(cidrs=SSH_CLIENTS, public_key=public_key())
PRIVATE_SESSIONS = ("ssm", "ssmmessages", "ec2messages")
FLOWS: tuple[Flow, ...] = (*INGRESS_FLOWS, *DATABASE_FLOWS)


def _network(bastion: BastionSettings = BastionSettings(), **changes: Any) -> Synthesized:  # noqa: B008  # frozen
    return synthesize_network(flows=FLOWS, vpc=vpc_settings(**changes), bastion=bastion)


def test_only_the_load_balancer_is_open_to_the_internet() -> None:
    open_rules = {
        path: rule["from_port"]
        for path, rule in _network().all("aws_vpc_security_group_ingress_rule").items()
        if rule.get("cidr_ipv4") == "0.0.0.0/0"
    }
    assert open_rules == {
        "network/security/load-balancer-from-internet-tcp-80": 80,
        "network/security/load-balancer-from-internet-tcp-443": 443,
    }


def test_no_rule_names_all_protocols() -> None:
    network = _network()
    for direction in ("ingress", "egress"):
        rules = network.all(f"aws_vpc_security_group_{direction}_rule")
        assert rules
        assert all(rule["ip_protocol"] in ("tcp", "udp") for rule in rules.values())


def test_groups_reference_each_other_inside_the_vpc() -> None:
    network = _network()
    nodes = network.address("aws_security_group", "network/security/nodes")
    rule = network.one("aws_vpc_security_group_ingress_rule", "network/security/database-from-nodes-tcp-5432")
    assert rule["referenced_security_group_id"] == f"${{{nodes}.id}}"
    assert "cidr_ipv4" not in rule


def test_karpenter_finds_the_group_of_nodes_alone() -> None:
    groups = _network().all("aws_security_group")
    found = [path for path, group in groups.items() if group["tags"].get("karpenter.sh/discovery") == "trading-test"]
    assert found == ["network/security/nodes"]


def test_a_user_network_less_leaves_the_other_rules_alone() -> None:
    def rules(users: int) -> dict[str, dict[str, Any]]:
        root = RootNetworkSettings(user_networks=USER_NETWORKS[:users])
        return synthesize_network(flows=FLOWS, root=root).all("aws_vpc_security_group_ingress_rule")

    both, one, none = rules(2), rules(1), rules(0)
    assert both.keys() - one.keys() == {"network/security/control-plane-from-users-tcp-443-172.20.4.0-24"}
    assert one.keys() - none.keys() == {"network/security/control-plane-from-users-tcp-443-192.168.0.0-20"}
    assert none.items() <= one.items() <= both.items()


def test_gateway_endpoints_are_in_every_route_table() -> None:
    network = _network()
    for service in ("s3", "dynamodb"):
        endpoint = network.one("aws_vpc_endpoint", f"network/endpoints/{service}")
        assert endpoint["vpc_endpoint_type"] == "Gateway"
        assert len(endpoint["route_table_ids"]) == len(network.all("aws_route_table")) == 7


def test_interface_endpoints_carry_the_own_account_only() -> None:
    network = _network(interface_endpoints=("ecr.api",))
    endpoint = network.one("aws_vpc_endpoint", "network/endpoints/ecr-api")
    assert endpoint["service_name"] == "com.amazonaws.eu-west-3.ecr.api"
    assert endpoint["private_dns_enabled"] is True
    subnets = [network.address("aws_subnet", f"network/vpc/{Tier.KUBERNETES}-{letter}") for letter in "abc"]
    assert endpoint["subnet_ids"] == [f"${{{subnet}.id}}" for subnet in subnets]
    group = network.address("aws_security_group", f"network/security/{Party.ENDPOINTS}")
    assert endpoint["security_group_ids"] == [f"${{{group}.id}}"]
    (statement,) = json.loads(endpoint["policy"])["Statement"]
    assert statement["Condition"] == {"StringEquals": {"aws:PrincipalAccount": ["123456789012"]}}


def test_an_endpoint_has_a_policy_only_where_the_service_takes_one() -> None:
    network = _network(interface_endpoints=("eks", "eks-auth"))
    assert "policy" in network.one("aws_vpc_endpoint", "network/endpoints/eks")
    assert "policy" not in network.one("aws_vpc_endpoint", "network/endpoints/eks-auth")


def test_flow_logs_are_encrypted_kept_and_written_by_a_narrow_role() -> None:
    network = _network()
    group = network.one("aws_cloudwatch_log_group")
    assert group["name"] == "/trading/test/flow-logs"
    assert group["retention_in_days"] == 90
    assert group["kms_key_id"] == f"${{{network.address('aws_kms_key', 'logs-key/key')}.arn}}"
    log = network.one("aws_flow_log")
    assert log["vpc_id"] == f"${{{network.address('aws_vpc', 'network/vpc/vpc')}.id}}"
    assert (log["traffic_type"], log["max_aggregation_interval"]) == ("ALL", 600)
    resources = {name for each in network.statements("network/flow-logs/writer/write") for name in each["Resource"]}
    assert resources == {
        "arn:aws:logs:eu-west-3:123456789012:log-group:/trading/test/flow-logs:*",
        "arn:aws:logs:eu-west-3:123456789012:log-group:*",
    }


def test_flow_logs_take_what_the_settings_say() -> None:
    network = _network(flow_logs=FlowLogSettings(traffic="REJECT", retention_days=7))
    assert network.one("aws_flow_log")["traffic_type"] == "REJECT"
    assert network.one("aws_cloudwatch_log_group")["retention_in_days"] == 7


def test_only_flow_logs_of_the_account_assume_the_role() -> None:
    (trust,) = _network().statements("network/flow-logs/writer/role")
    assert trust["Action"] == ["sts:AssumeRole"]
    assert trust["Principal"] == {"Service": ["vpc-flow-logs.amazonaws.com"]}
    assert trust["Condition"] == {
        "StringEquals": {"aws:SourceAccount": ["123456789012"]},
        "ArnLike": {"aws:SourceArn": ["arn:aws:ec2:eu-west-3:123456789012:vpc-flow-log/*"]},
    }


def test_the_bastion_stands_in_the_public_tier_behind_its_group() -> None:
    network = _network()
    instance = network.one("aws_instance")
    subnet = network.address("aws_subnet", f"network/vpc/{Tier.NAT}-a")
    group = network.address("aws_security_group", f"network/security/{Party.BASTION}")
    assert instance["subnet_id"] == f"${{{subnet}.id}}"
    assert instance["vpc_security_group_ids"] == [f"${{{group}.id}}"]


def test_the_bastion_starts_once_its_role_and_the_network_are_ready() -> None:
    network = _network(interface_endpoints=PRIVATE_SESSIONS)
    before = dependencies(network, network.address("aws_instance", "network/bastion/instance"))
    assert before >= {
        network.address("aws_iam_role_policy_attachment", "network/bastion/identity/AmazonSSMManagedInstanceCore"),
        network.address("aws_route", "network/vpc/nat-internet"),
        network.address("aws_vpc_endpoint", "network/endpoints/ssm"),
        network.address("aws_network_acl", "network/security/nat-acl"),
        network.address("aws_vpc_security_group_egress_rule", "network/security/bastion-to-internet-tcp-443"),
    }


def test_bastion_has_no_inbound_port_and_no_key() -> None:
    network = _network()
    instance = network.one("aws_instance")
    assert "key_name" not in instance
    assert not network.all("aws_key_pair")
    group = network.address("aws_security_group", "network/security/bastion")
    assert not [
        path
        for path, rule in network.all("aws_vpc_security_group_ingress_rule").items()
        if rule["security_group_id"] == f"${{{group}.id}}"
    ]


def test_bastion_is_named_and_so_is_its_volume() -> None:
    instance = _network().one("aws_instance")
    assert instance["tags"]["Name"] == "trading-test-bastion"


def test_bastion_is_encrypted_and_refuses_imds_v1() -> None:
    instance = _network().one("aws_instance")
    assert instance["root_block_device"]["encrypted"] is True
    assert instance["ebs_optimized"] is True
    # One hop: what runs in a container on it does not get the instance's credentials.
    assert instance["metadata_options"] == {
        "http_endpoint": "enabled",
        "http_tokens": "required",
        "http_put_response_hop_limit": 1,
    }


def test_bastion_has_a_public_address_only_where_it_needs_one() -> None:
    def public(network: Synthesized) -> bool:
        """AWS takes an address that is not an elastic one away while the instance is stopped."""
        assert "associate_public_ip_address" not in network.one("aws_instance")
        instance = f"${{{network.address('aws_instance', 'network/bastion/instance')}.id}}"
        return instance in [address.get("instance") for address in network.all("aws_eip").values()]

    assert public(_network())
    assert not public(_network(interface_endpoints=PRIVATE_SESSIONS))
    assert public(_network(BastionSettings(ssh=SSH), interface_endpoints=PRIVATE_SESSIONS))


def test_bastion_with_ssh_opens_to_the_named_networks_only() -> None:
    network = _network(BastionSettings(ssh=SSH))
    rule = network.one(
        "aws_vpc_security_group_ingress_rule", "network/security/bastion-from-ssh-clients-tcp-22-198.51.100.7-32"
    )
    assert rule["cidr_ipv4"] == "198.51.100.7/32"
    assert network.one("aws_key_pair")["public_key"] == SSH.public_key


def test_a_network_is_ready_with_its_routes_rules_and_endpoints() -> None:
    def build(stack: TerraformStack) -> None:
        SqsQueue(stack, "inside", depends_on=list(add_network(stack, flows=FLOWS).ready))

    network = synthesize(build)
    before = set(network.one("aws_sqs_queue")["depends_on"])
    for kind in (
        "aws_route_table_association",
        "aws_network_acl",
        "aws_vpc_endpoint",
        "aws_vpc_security_group_ingress_rule",
        "aws_vpc_security_group_egress_rule",
    ):
        assert network.all(kind)
        assert before >= {network.address(kind, path) for path in network.all(kind)}
    internet = [path for path, route in network.all("aws_route").items() if "transit_gateway_id" not in route]
    assert len(internet) == 4
    assert before >= {network.address("aws_route", path) for path in internet}


def test_a_network_tells_its_ids() -> None:
    networks: list[Network] = []
    network = synthesize(lambda stack: networks.append(add_network(stack, flows=FLOWS)))
    (handle,) = networks
    assert handle.vpc_cidr == "10.0.0.0/16"
    assert handle.subnet_cidrs(Tier.BACKEND) == ["10.0.128.0/22", "10.0.132.0/22", "10.0.136.0/22"]
    outputs = {name: output["value"] for name, output in network.json["output"].items()}
    assert outputs == {
        "vpc_id": f"${{{network.address('aws_vpc', 'network/vpc/vpc')}.id}}",
        "nat_addresses": [
            f"${{{network.address('aws_nat_gateway', f'network/vpc/nat-{letter}-gateway')}.public_ip}}"
            for letter in "abc"
        ],
        "bastion_instance_id": f"${{{network.address('aws_instance', 'network/bastion/instance')}.id}}",
        "transit_gateway_id": f"${{{network.address('aws_ec2_transit_gateway', 'network/root/gateway')}.id}}",
    }


def test_a_network_attaches_to_a_root_network_or_to_none() -> None:
    settings = RootNetworkAttachmentSettings(transit_gateway_id="tgw-0123456789abcdef0", user_cidrs=("192.168.0.0/20",))
    attached = synthesize_network(root=settings)
    attachment = attached.address("aws_ec2_transit_gateway_vpc_attachment", "network/root/attachment")
    assert attached.json["output"]["transit_gateway_attachment_id"]["value"] == f"${{{attachment}.id}}"
    assert "network/security/control-plane-from-users-tcp-443-192.168.0.0-20" in attached.all(
        "aws_vpc_security_group_ingress_rule"
    )
    alone = synthesize_network(root=None)
    assert "transit_gateway" not in alone.text
    assert "from-users" not in alone.text
