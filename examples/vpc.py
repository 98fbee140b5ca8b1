"""A VPC alone: three tiers over two zones. Run it with ``python -O -m r3edge.lazy examples/vpc.py``."""

from cdktf import App, TerraformStack
from constructs import Construct

from r3edge.core import Context, aws_provider
from r3edge.network import AddressPlan, Vpc, VpcSettings

LAB = Context(
    project="trading",
    domain="example.com",
    environment="lab",
    stage="development",
    account_id="123456789012",
    region="eu-west-3",
    owner="ops@example.com",
    cost_center="lab",
)


class Lab(TerraformStack):
    """A stack with a VPC."""

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, "lab")
        aws_provider(self, LAB)
        self.vpc = Vpc(
            self,
            "vpc",
            context=LAB,
            settings=VpcSettings(
                addresses=AddressPlan(vpc_cidr="10.0.0.0/16"),
                availability_zones=("eu-west-3a", "eu-west-3b"),
                primary_zone="eu-west-3a",
                nat_gateways="single",
            ),
        )


if __name__ == "__main__":
    app = App()
    Lab(app)
    app.synth()
