"""An EKS cluster on a VPC that exists, named by its ids."""

from cdktf import App, TerraformStack
from constructs import Construct

from r3edge.cluster import AccessSettings, Cluster, ClusterSettings
from r3edge.core import Context, LogsKey, aws_provider
from r3edge.network import ExistingNetwork, ExistingSubnet, Party, Tier

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
# The subnets are private and have a route to the internet; the rules between the security groups are those of the
# Amazon EKS User Guide, "View Amazon EKS security group requirements for clusters".
NETWORK = ExistingNetwork(
    vpc_id="vpc-0123456789abcdef0",
    vpc_cidr="10.0.0.0/16",
    subnets={
        Tier.KUBERNETES: {
            "eu-west-3a": ExistingSubnet("subnet-0123456789abcdef0", "10.0.0.0/20"),
            "eu-west-3b": ExistingSubnet("subnet-0123456789abcdef1", "10.0.16.0/20"),
        },
    },
    security_group_ids={Party.CONTROL_PLANE: "sg-0123456789abcdef0", Party.NODES: "sg-0123456789abcdef1"},
)


class Lab(TerraformStack):
    """A stack with a cluster."""

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, "lab")
        aws_provider(self, LAB)
        self.cluster = Cluster(
            self,
            "cluster",
            context=LAB,
            network=NETWORK,
            logs_key=LogsKey(self, "logs-key", context=LAB),
            settings=ClusterSettings(
                access=AccessSettings(deployers=("arn:aws:iam::123456789012:role/deployer",)),
                api_access_cidrs=("203.0.113.10/32",),
                control_plane_zones=("eu-west-3a", "eu-west-3b"),
            ),
        )


if __name__ == "__main__":
    app = App()
    Lab(app)
    app.synth()
