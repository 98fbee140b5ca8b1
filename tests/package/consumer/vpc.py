"""A program that uses the installed library: one VPC, with what a user would assert of it."""

import json

from r3edge.core.context import Context
from r3edge.core.provider import aws_provider
from r3edge.network import AddressPlan, Tier, Vpc, VpcSettings

from cdktf import App, TerraformStack, Testing  # isort: skip  # after r3edge, which loads it fast

context = Context(
    project="shop",
    environment="test",
    account_id="123456789012",
    region="eu-west-3",
    owner="owner@example.com",
    cost_center="tests",
    protected=False,
)
app = App()
stack = TerraformStack(app, "shop")
aws_provider(stack, context)
vpc = Vpc(
    stack,
    "vpc",
    settings=VpcSettings(
        addresses=AddressPlan(vpc_cidr="10.0.0.0/16"),
        availability_zones=("eu-west-3a", "eu-west-3b", "eu-west-3c"),
        nat_gateways="one_per_az",
    ),
    context=context,
)
app.synth()

resources = json.loads(Testing.synth(stack))["resource"]
assert len(resources["aws_nat_gateway"]) == 3
assert len(resources["aws_subnet"]) == 9
assert len(vpc.subnets(Tier.BACKEND)) == 3
