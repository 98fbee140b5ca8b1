"""Changes made outside of Terraform: the next plan shows exactly these, an apply reverts them."""

import pytest

from tests.rehearsal.faults.deployment import Deploy, Deployment
from tests.rehearsal.faults.stacks import network

pytestmark = pytest.mark.rehearsal

ANYWHERE = "0.0.0.0/0"


def test_routes_and_tags(deploy: Deploy) -> None:
    stack = network()
    deployment = deploy(stack)
    deployment.apply()
    # What comes about while others are made (a table's routes, for example) gets into the state only now.
    deployment.apply()
    ec2 = deployment.client("ec2")
    table_a, table_b = (identifier(deployment, f"kubernetes-{zone}") for zone in "ab")
    nat, gateway = target(deployment, table_a), ec2.describe_internet_gateways()["InternetGateways"][0]
    assert nat.startswith("nat-")
    assert target(deployment, table_b) == nat

    ec2.delete_route(RouteTableId=table_a, DestinationCidrBlock=ANYWHERE)
    ec2.replace_route(RouteTableId=table_b, DestinationCidrBlock=ANYWHERE, GatewayId=gateway["InternetGatewayId"])
    ec2.create_tags(Resources=[table_b], Tags=[{"Key": "owner", "Value": "somebody else"}])
    ec2.delete_tags(Resources=[gateway["InternetGatewayId"]], Tags=[{"Key": "Name"}])

    gone = stack.address("aws_route", "vpc/kubernetes-a-internet")
    bent = stack.address("aws_route", "vpc/kubernetes-b-internet")
    owned = stack.address("aws_route_table", "vpc/kubernetes-b-routes")
    named = stack.address("aws_internet_gateway", "vpc/internet-gateway")
    emptied = stack.address("aws_route_table", "vpc/kubernetes-a-routes")
    update = ["update"]
    assert deployment.changes() == {
        "resource_drift": {gone: ["delete"], emptied: update, bent: update, owned: update, named: update},
        "resource_changes": {gone: ["create"], bent: update, owned: update, named: update},
    }
    deployment.apply()
    assert (target(deployment, table_a), target(deployment, table_b)) == (nat, nat)
    assert tags(deployment, table_b)["owner"] == "owner@example.com"
    assert tags(deployment, gateway["InternetGatewayId"])["Name"] == "trading-test"
    assert deployment.plan_is_empty()


def identifier(deployment: Deployment, name: str) -> str:
    """Return the id of a route table by its name."""
    filters = [{"Name": "tag:Name", "Values": [f"trading-test-{name}"]}]
    (table,) = deployment.client("ec2").describe_route_tables(Filters=filters)["RouteTables"]
    return table["RouteTableId"]


def target(deployment: Deployment, table: str) -> str:
    """Return the target of a table's default route."""
    (found,) = deployment.client("ec2").describe_route_tables(RouteTableIds=[table])["RouteTables"]
    (route,) = [route for route in found["Routes"] if route["DestinationCidrBlock"] == ANYWHERE]
    return route.get("NatGatewayId") or route["GatewayId"]


def tags(deployment: Deployment, resource: str) -> dict[str, str]:
    """Return the tags of an EC2 object."""
    found = deployment.client("ec2").describe_tags(Filters=[{"Name": "resource-id", "Values": [resource]}])["Tags"]
    return {tag["Key"]: tag["Value"] for tag in found}
