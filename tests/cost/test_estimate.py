"""What a resource costs, computed from the price table, and that nothing is left out silently."""

from typing import Any

import pytest

from cost.estimate import estimate
from cost.prices import Price
from tests.cost.stacks import PARIS, nodes, stack, template

SUBNETS = ["${aws_subnet.a.id}", "${aws_subnet.b.id}"]
POOLS = (
    '${yamlencode({"resources" = [{"kind" = "NodePool", "metadata" = {"name" = "arm64"}, "spec" = {"weight" = 100, '
    '"limits" = {"cpu" = "32", "memory" = "128Gi"}}}, {"kind" = "NodePool", "metadata" = {"name" = "amd64"}, '
    '"spec" = {"limits" = {"cpu" = "8"}}}]})}'
)
INSTANCE = {
    "instance_type": "t4g.nano",
    "monitoring": True,
    "root_block_device": {"volume_size": 8, "volume_type": "gp3"},
}

DATABASE = {
    "engine": "postgres",
    "instance_class": "db.m7g.large",
    "storage_type": "gp3",
    "allocated_storage": 100,
    "manage_master_user_password": True,
}

Costs = list[tuple[str, float, Price]]
COSTS: dict[str, tuple[dict[str, Any], Costs]] = {
    "control plane": ({"aws_eks_cluster": {"a": {}}}, [("EKS control plane", 1, PARIS["eks_cluster"])]),
    "nodes": (
        nodes(count=2),
        [
            ("Instances", 2, PARIS.instance("m7g.large")),
            ("Volumes", 100, PARIS["gp3"]),
            ("Detailed monitoring", 14, PARIS["metric"]),
        ],
    ),
    "nodes of several types": (
        nodes(count=1, instance_types=["t4g.xlarge", "t4g.large"])
        | {"aws_launch_template": {"nodes-template_0A": template(instance_type=None, monitoring={"enabled": False})}},
        [("Instances", 1, PARIS.instance("t4g.xlarge")), ("Volumes", 50, PARIS["gp3"])],
    ),
    "spot nodes": (
        nodes(count=1, capacity_type="SPOT"),
        [
            ("Instances", 1, PARIS.spot("m7g.large")),
            ("Volumes", 50, PARIS["gp3"]),
            ("Detailed monitoring", 7, PARIS["metric"]),
        ],
    ),
    "database with a standby": (
        {"aws_db_instance": {"a": DATABASE | {"multi_az": True}}},
        [
            ("Database instances", 2, PARIS.database("db.m7g.large")),
            ("Database storage", 200, PARIS["database_storage"]),
            ("Secrets Manager secrets", 1, PARIS["secret"]),
        ],
    ),
    "database": (
        {"aws_db_instance": {"a": DATABASE | {"manage_master_user_password": None}}},
        [
            ("Database instances", 1, PARIS.database("db.m7g.large")),
            ("Database storage", 100, PARIS["database_storage"]),
        ],
    ),
    "secret": ({"aws_secretsmanager_secret": {"a": {}}}, [("Secrets Manager secrets", 1, PARIS["secret"])]),
    "alarm": ({"aws_cloudwatch_metric_alarm": {"a": {}}}, [("CloudWatch alarms", 1, PARIS["alarm"])]),
    "instance": (
        {"aws_instance": {"a": INSTANCE}},
        [
            ("Instances", 1, PARIS.instance("t4g.nano")),
            ("Volumes", 8, PARIS["gp3"]),
            ("Detailed monitoring", 7, PARIS["metric"]),
        ],
    ),
    "instance without detailed monitoring": (
        {"aws_instance": {"a": INSTANCE | {"monitoring": False}}},
        [("Instances", 1, PARIS.instance("t4g.nano")), ("Volumes", 8, PARIS["gp3"])],
    ),
    "NAT gateway": ({"aws_nat_gateway": {"a": {}}}, [("NAT gateways", 1, PARIS["nat_gateway"])]),
    "elastic IP": ({"aws_eip": {"a": {}}}, [("Public IPv4 addresses", 1, PARIS["public_ipv4"])]),
    "interface endpoint": (
        {"aws_vpc_endpoint": {"a": {"vpc_endpoint_type": "Interface", "subnet_ids": SUBNETS}}},
        [("Interface endpoints", 2, PARIS["interface_endpoint"])],
    ),
    "gateway endpoint": ({"aws_vpc_endpoint": {"a": {"vpc_endpoint_type": "Gateway"}}}, []),
    "attachment": (
        {
            "aws_ec2_transit_gateway_vpc_attachment": {"a": {"subnet_ids": SUBNETS}},
            "aws_ec2_transit_gateway": {"a": {}},
        },
        [("Transit gateway attachments", 1, PARIS["transit_gateway_attachment"])],
    ),
    "VPN at a transit gateway": (
        {"aws_vpn_connection": {"a": {"transit_gateway_id": "${aws_ec2_transit_gateway.a.id}"}}},
        [
            ("VPN connections", 1, PARIS["vpn_connection"]),
            ("Public IPv4 addresses", 2, PARIS["public_ipv4"]),
            ("Transit gateway attachments", 1, PARIS["transit_gateway_attachment"]),
        ],
    ),
    "public load balancer": (
        {"aws_lb": {"a": {"load_balancer_type": "network", "internal": False, "subnets": SUBNETS}}},
        [
            ("Load balancers", 1, PARIS["network_load_balancer"]),
            ("Public IPv4 addresses", 2, PARIS["public_ipv4"]),
        ],
    ),
    "internal load balancer": (
        {"aws_lb": {"a": {"load_balancer_type": "network", "internal": True, "subnets": SUBNETS}}},
        [("Load balancers", 1, PARIS["network_load_balancer"])],
    ),
    "zone": ({"aws_route53_zone": {"a": {}}}, [("Route 53 zones", 1, PARIS["route53_zone"])]),
    "key": ({"aws_kms_key": {"a": {}}}, [("KMS keys", 1, PARIS["kms_key"])]),
    "free": ({"aws_iam_role": {"a": {}}, "aws_subnet": {"a": {}}}, []),
}


@pytest.mark.parametrize("case", COSTS)
def test_costs_are_quantities_at_the_prices_of_the_table(case: str) -> None:
    resources, expected = COSTS[case]
    found = estimate(stack(resources))
    assert [(cost.kind, cost.quantity, cost.price) for cost in found.costs] == expected
    assert found.unknown == ()


def test_an_hourly_price_counts_730_hours_a_month() -> None:
    found = estimate(stack({"aws_nat_gateway": {"a": {}, "b": {}}, "aws_kms_key": {"a": {}}}))
    hourly = round(PARIS["nat_gateway"].usd * 730, 2)
    assert [cost.monthly for cost in found.costs] == [hourly, hourly, PARIS["kms_key"].usd]
    assert found.sum() == pytest.approx(2 * hourly + PARIS["kms_key"].usd)
    assert found.sum("NAT gateways") == pytest.approx(2 * hourly)
    assert found.kinds == ["KMS keys", "NAT gateways"]


def test_spot_prices_are_estimated() -> None:
    found = estimate(stack(nodes(capacity_type="SPOT")))
    assert [cost.kind for cost in found.costs if cost.estimated] == ["Instances"]


BY_USE: dict[str, tuple[dict[str, Any], list[tuple[str, Price]]]] = {
    "NAT gateway": ({"aws_nat_gateway": {"a": {}}}, [("data through NAT gateways", PARIS["nat_data"])]),
    "log group": (
        {"aws_cloudwatch_log_group": {"a": {}}},
        [("logs ingested", PARIS["logs_ingested"]), ("logs stored, compressed", PARIS["logs_stored"])],
    ),
    "bucket": ({"aws_s3_bucket": {"a": {}}}, [("objects in S3 Standard", PARIS["s3_standard"])]),
    "queue": ({"aws_sqs_queue": {"a": {}}}, [("requests to queues", PARIS["sqs"])]),
    "storage class": ({"kubernetes_storage_class_v1": {"a": {}}}, [("volumes that pods claim", PARIS["gp3"])]),
    "Karpenter": (
        {"helm_release": {"pools": {"values": [POOLS]}, "other": {"values": ["replicas: 2"]}, "plain": {}}},
        [
            (f"Karpenter's nodes of {pool}; for example one vCPU as m7g.medium", PARIS.instance("m7g.medium"))
            for pool in ("arm64, up to 32 vCPU", "amd64, up to 8 vCPU")
        ],
    ),
}


@pytest.mark.parametrize("case", BY_USE)
def test_what_depends_on_use_is_listed_and_in_no_sum(case: str) -> None:
    resources, expected = BY_USE[case]
    found = estimate(stack(resources))
    assert [(entry.what, entry.price) for entry in found.by_use] == expected
    assert found.sum() == sum(cost.monthly for cost in found.costs)
    assert found.unknown == ()


UNKNOWN: dict[str, tuple[dict[str, Any], str, str]] = {
    "type": ({"aws_rds_cluster": {"a": {}}}, "aws_rds_cluster.a", "the type aws_rds_cluster is in no list of prices"),
    "instance type": (
        {"aws_instance": {"a": INSTANCE | {"instance_type": "x9g.large"}}},
        "aws_instance.a",
        "the price table has no instance type x9g.large in eu-west-3",
    ),
    "size": (
        {"aws_instance": {"a": INSTANCE | {"instance_type": "m7g.nano"}}},
        "aws_instance.a",
        "the price table has no instance type m7g.nano in eu-west-3",
    ),
    "volume type": (
        {"aws_instance": {"a": INSTANCE | {"root_block_device": {"volume_size": 8, "volume_type": "io2"}}}},
        "aws_instance.a",
        "the price table has no volumes of type io2",
    ),
    "volume of the image's size": (
        {"aws_instance": {"a": INSTANCE | {"root_block_device": []}}},
        "aws_instance.a",
        "the stack does not tell volume_size",
    ),
    "number of nodes": (
        nodes(scaling_config={"desired_size": "${var.nodes}"}),
        "aws_eks_node_group.nodes",
        "the stack does not tell desired_size",
    ),
    "launch template": (
        nodes(launch_template={"id": "lt-0123456789abcdef0"}),
        "aws_eks_node_group.nodes",
        "its launch template is not in the stack",
    ),
    "load balancer": (
        {"aws_lb": {"a": {"load_balancer_type": "application", "subnets": SUBNETS}}},
        "aws_lb.a",
        "the price table has no load balancers of type application",
    ),
    "endpoint": (
        {"aws_vpc_endpoint": {"a": {"vpc_endpoint_type": "GatewayLoadBalancer"}}},
        "aws_vpc_endpoint.a",
        "the price table has no endpoints of type GatewayLoadBalancer",
    ),
    "number of zones": (
        {"aws_vpc_endpoint": {"a": {"vpc_endpoint_type": "Interface", "subnet_ids": "${local.subnets}"}}},
        "aws_vpc_endpoint.a",
        "the stack does not tell the number of subnet_ids",
    ),
    "number of resources": (
        {"aws_nat_gateway": {"a": {"count": "${length(local.zones)}"}}},
        "aws_nat_gateway.a",
        "the stack does not tell how many there are",
    ),
}


@pytest.mark.parametrize("case", UNKNOWN)
def test_what_is_not_known_is_told(case: str) -> None:
    resources, address, why = UNKNOWN[case]
    assert [(entry.resource, entry.why) for entry in estimate(stack(resources)).unknown] == [(address, why)]


def test_a_region_without_prices_is_told_and_not_priced_as_another_one() -> None:
    found = estimate(stack({"aws_nat_gateway": {"a": {}}, "aws_kms_key": {"a": {}}}, region="sa-east-1"))
    assert found.costs == found.by_use == ()
    assert [entry.resource for entry in found.unknown] == ["aws_nat_gateway.a", "aws_kms_key.a"]
    assert found.unknown[0].why.startswith("the price table has no region sa-east-1; it has eu-central-1, ")


def test_a_resource_has_the_prices_of_its_own_region() -> None:
    resources = {"aws_nat_gateway": {"a": {"provider": "aws.far"}, "b": {"region": "us-east-1"}, "c": {}}}
    several = stack(resources)
    several["provider"]["aws"].append({"region": "eu-central-1", "alias": "far"})
    assert [cost.price.usd for cost in estimate(several).costs] == [0.052, 0.045, 0.05]
    resources["aws_nat_gateway"] = {"a": {"provider": "aws.gone"}}
    assert estimate(several).unknown[0].why == "its provider has no region"


def test_a_stack_without_resources_costs_nothing() -> None:
    assert estimate({}).sum() == 0
