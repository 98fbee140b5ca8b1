"""A cluster on a network that exists, in the JSON of a stack."""

from collections.abc import Callable, Mapping
from typing import Any

from cdktf import TerraformStack
from cdktf_cdktf_provider_aws.vpc import Vpc

from r3edge.cluster import AccessSettings, Cluster, ClusterSettings
from r3edge.core.encryption import LogsKey
from r3edge.network import ExistingNetwork, ExistingSubnet, Flow, Party, Tier, tcp
from tests.support import Synthesized, context, synthesize

DEPLOYER = "arn:aws:iam::123456789012:role/ci/deployer"
ADMIN = "arn:aws:iam::123456789012:role/admin"
READER = "arn:aws:iam::123456789012:role/plan"
ZONES = ("eu-west-3a", "eu-west-3b", "eu-west-3c")
SUBNETS = {
    "eu-west-3a": ExistingSubnet("subnet-a", "10.0.0.0/19"),
    "eu-west-3b": ExistingSubnet("subnet-b", "10.0.32.0/19"),
    "eu-west-3c": ExistingSubnet("subnet-c", "10.0.64.0/19"),
}
SUBNET_IDS = [subnet.id for subnet in SUBNETS.values()]
PUBLIC_SUBNETS = {
    "eu-west-3a": ExistingSubnet("subnet-d", "10.0.160.0/24"),
    "eu-west-3b": ExistingSubnet("subnet-e", "10.0.161.0/24"),
    "eu-west-3c": ExistingSubnet("subnet-f", "10.0.162.0/24"),
}
CONTROL_PLANE_GROUP, NODE_GROUP = "sg-control-plane", "sg-nodes"
NETWORK = "network"
"""The id of the resource that stands for the network being ready."""
WEBHOOK_PORTS = (443, 9443, 10250)


def network(stack: TerraformStack, subnets: Mapping[str, ExistingSubnet] | None = None) -> ExistingNetwork:
    """Return a network with one resource to depend on."""
    flows: list[Flow] = [tcp(Party.CONTROL_PLANE, Party.NODES, port, "webhooks") for port in WEBHOOK_PORTS]
    return ExistingNetwork(
        vpc_id="vpc-1",
        vpc_cidr="10.0.0.0/16",
        subnets={Tier.KUBERNETES: SUBNETS if subnets is None else subnets, Tier.NAT: PUBLIC_SUBNETS},
        security_group_ids={
            Party.CONTROL_PLANE: CONTROL_PLANE_GROUP,
            Party.NODES: NODE_GROUP,
            Party.LOAD_BALANCER: "sg-load-balancer",
        },
        flows=flows,
        ready=[Vpc(stack, NETWORK, cidr_block="10.0.0.0/16")],
    )


def settings(**changes: Any) -> ClusterSettings:
    """Return ordinary settings, with changes."""
    given: dict[str, Any] = {
        "access": AccessSettings(deployers=(DEPLOYER,), admins=(ADMIN,), readers=(READER,)),
        "deployer_inside_vpc": True,
        "control_plane_zones": ZONES,
    }
    return ClusterSettings(**given | changes)


def add_cluster(
    stack: TerraformStack, *, protected: bool = False, on: ExistingNetwork | None = None, **changes: Any
) -> Cluster:
    """Add a cluster with these settings to a stack, ``on`` a network or on an ordinary one."""
    environment = context(protected=protected)
    return Cluster(
        stack,
        "cluster",
        settings=settings(**changes),
        context=environment,
        network=on or network(stack),
        logs_key=LogsKey(stack, "logs-key", context=environment),
    )


def synthesize_cluster(
    then: Callable[[TerraformStack, Cluster], Any] | None = None, *, protected: bool = False, **changes: Any
) -> Synthesized:
    """Return the JSON of a stack with a cluster, to which ``then`` may add."""

    def build(stack: TerraformStack) -> None:
        cluster = add_cluster(stack, protected=protected, **changes)
        if then:
            then(stack, cluster)

    return synthesize(build)
