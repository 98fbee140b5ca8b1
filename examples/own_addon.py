"""An add-on of your own on a cluster that exists: Reloader, which restarts pods when their configuration changes."""

from cdktf import App, TerraformStack
from constructs import Construct

from r3edge.addons import AddonKit
from r3edge.cluster import ExistingCluster
from r3edge.core import Context, aws_provider
from r3edge.kubernetes import Chart, Namespace, requests_and_limits
from r3edge.network import ExistingNetwork, ExistingSubnet, Tier

RELOADER = Chart("reloader", "https://stakater.github.io/stakater-charts", "2.2.16")


class Reloader(Construct):
    """Reloader, for the whole cluster."""

    def __init__(self, scope: Construct, id: str, *, kit: AddonKit) -> None:
        super().__init__(scope, id)
        namespace = Namespace(
            self, "namespace", cluster=kit.cluster, name="reloader", rules=[kit.rules.dns, kit.rules.kubernetes_api]
        )
        deployment = {
            **kit.placement,
            "resources": requests_and_limits("10m", "64Mi", memory_limit="128Mi"),
            # The namespace enforces Pod Security "restricted", and the chart does not set these two.
            "containerSecurityContext": {"allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}},
        }
        self.ready = kit.install(self, RELOADER, namespace=namespace, values={"reloader": {"deployment": deployment}})


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
NETWORK = ExistingNetwork(
    vpc_id="vpc-0123456789abcdef0",
    vpc_cidr="10.0.0.0/16",
    subnets={
        Tier.KUBERNETES: {
            "eu-west-3a": ExistingSubnet("subnet-0123456789abcdef0", "10.0.0.0/20"),
            "eu-west-3b": ExistingSubnet("subnet-0123456789abcdef1", "10.0.16.0/20"),
        }
    },
    security_group_ids={},
)


class Lab(TerraformStack):
    """A stack with one add-on."""

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, "lab")
        aws_provider(self, LAB)
        cluster = ExistingCluster(
            self,
            context=LAB,
            name="trading",
            endpoint="https://0123456789ABCDEF.gr7.eu-west-3.eks.amazonaws.com",
            certificate_authority="LS0tLS1CRUdJTi0tLS0t",
            node_image="al2023@v20260818",
            system_node_labels={"example.com/nodes": "system"},
        )
        Reloader(self, "reloader", kit=AddonKit(context=LAB, cluster=cluster, network=NETWORK))


if __name__ == "__main__":
    app = App()
    Lab(app)
    app.synth()
