"""What a plan needs of the account's quotas, beside what is in use already."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from operations.cloud import pages
from operations.preflight.situation import Situation
from terraform_runner.synthesized import blocks


@dataclass(frozen=True)
class Quota:
    """A quota of AWS, by the codes of Service Quotas."""

    service: str
    code: str
    name: str


@dataclass(frozen=True)
class Need:
    """What is in use of a quota, and what comes in addition."""

    quota: Quota
    used: int
    now: int
    """What the plan creates."""
    later: int = 0
    """What can come beside it: nodes that are replaced before others end, and Karpenter's up to their limits."""
    place: str = ""
    """The zone or the like that the quota is for; the region if empty."""


VCPUS = {
    "ON_DEMAND": Quota("ec2", "L-1216C47A", "on-demand vCPUs"),
    "SPOT": Quota("ec2", "L-34B43A08", "spot vCPUs"),
}
ADDRESSES = Quota("ec2", "L-0263D0A3", "Elastic IP addresses")
TRANSIT_GATEWAYS = Quota("ec2", "L-A2478D36", "transit gateways")
VPN_CONNECTIONS = Quota("ec2", "L-3E6EC3A3", "VPN connections")
VPCS = Quota("vpc", "L-F678F1CE", "VPCs")
INTERNET_GATEWAYS = Quota("vpc", "L-A4707A72", "internet gateways")
NAT_GATEWAYS = Quota("vpc", "L-FE5A380F", "NAT gateways")
CLUSTERS = Quota("eks", "L-1194D53C", "EKS clusters")
LOAD_BALANCERS = Quota("elasticloadbalancing", "L-69A177A2", "Network Load Balancers")

# The families that share the two quotas of vCPUs (Amazon EC2 User Guide, "Amazon EC2 instance type quotas").
_STANDARD = tuple("acdhimrtz")
_RUNNING = [{"Name": "instance-state-name", "Values": ["pending", "running"]}]


def needs(situation: Situation) -> Iterator[Need]:
    """Yield what the plan needs; nothing for a quota that it does not touch."""
    yield from _vcpus(situation)
    ec2 = situation.clients("ec2")

    def counted(quota: Quota, kind: str, operation: str, key: str) -> Iterator[Need]:
        if now := len(situation.created(kind)):
            yield Need(quota, len(getattr(ec2, operation)()[key]), now)

    yield from counted(ADDRESSES, "aws_eip", "describe_addresses", "Addresses")
    yield from counted(VPCS, "aws_vpc", "describe_vpcs", "Vpcs")
    yield from counted(INTERNET_GATEWAYS, "aws_internet_gateway", "describe_internet_gateways", "InternetGateways")
    yield from counted(TRANSIT_GATEWAYS, "aws_ec2_transit_gateway", "describe_transit_gateways", "TransitGateways")
    yield from counted(VPN_CONNECTIONS, "aws_vpn_connection", "describe_vpn_connections", "VpnConnections")
    yield from _nat_gateways(situation)
    if now := len(situation.created("aws_eks_cluster")):
        clusters = [name for page in pages(situation.clients("eks"), "list_clusters") for name in page["clusters"]]
        yield Need(CLUSTERS, len(clusters), now)
    if now := sum(balancer["load_balancer_type"] == "network" for balancer in situation.created("aws_lb")):
        found = [
            balancer
            for page in pages(situation.clients("elbv2"), "describe_load_balancers")
            for balancer in page["LoadBalancers"]
            if balancer["Type"] == "network"
        ]
        yield Need(LOAD_BALANCERS, len(found), now)


def _nat_gateways(situation: Situation) -> Iterator[Need]:
    """NAT gateways count by zone, which a plan does not tell: the subnet is created with them."""
    if not situation.created("aws_nat_gateway"):
        return
    ec2 = situation.clients("ec2")
    zones = {subnet["SubnetId"]: subnet["AvailabilityZone"] for subnet in ec2.describe_subnets()["Subnets"]}
    filters = [{"Name": "state", "Values": ["pending", "available", "deleting"]}]
    used = Counter(zones.get(one["SubnetId"]) for one in ec2.describe_nat_gateways(Filters=filters)["NatGateways"])
    # One for each zone, or one alone: never two in the same.
    for zone in sorted(situation.literal("aws_subnet", "availability_zone")):
        yield Need(NAT_GATEWAYS, used[zone], 1, place=zone)


def _vcpus(situation: Situation) -> Iterator[Need]:
    now: Counter[str] = Counter()
    later: Counter[str] = Counter()
    groups = list(situation.node_groups())
    sizes = _sizes(
        situation,
        {kind for *_, kinds in groups for kind in kinds} | situation.literal("aws_instance", "instance_type"),
    )
    for name, group, kinds in groups:
        # The largest instance that the group may get.
        vcpus = blocks(group, "scaling_config")[0]["desired_size"] * max(
            (sizes.get(kind, 0) for kind in kinds), default=0
        )
        capacity = group.get("capacity_type", "ON_DEMAND")
        # Replaced before the old nodes end: docs/decisions/0021-one-order-of-replacement.md.
        later[capacity] += vcpus
        if situation.creates("aws_eks_node_group", name):
            now[capacity] += vcpus
    for instance in situation.created("aws_instance"):
        now["ON_DEMAND"] += sizes.get(instance["instance_type"], 0)
    for pool in situation.node_pools():
        later["SPOT" if pool.spot else "ON_DEMAND"] += pool.cpu_limit
    # What runs later is in use already, unless the cluster is new.
    concerned = later if situation.created("aws_eks_cluster") else now
    used = _running(situation) if concerned else Counter()
    for capacity, quota in VCPUS.items():
        if concerned[capacity]:
            yield Need(quota, used[capacity], now[capacity], later[capacity])


def _sizes(situation: Situation, types: Iterable[str]) -> dict[str, int]:
    """Return the vCPUs of the standard instance types among some."""
    if not (standard := sorted(kind for kind in types if kind.startswith(_STANDARD))):
        return {}
    return {
        one["InstanceType"]: one["VCpuInfo"]["DefaultVCpus"]
        for page in pages(
            situation.clients("ec2"),
            "describe_instance_types",
            Filters=[{"Name": "instance-type", "Values": standard}],
        )
        for one in page["InstanceTypes"]
    }


def _running(situation: Situation) -> Counter[str]:
    """Count the vCPUs of running instances, by capacity type."""
    running = [
        ("SPOT" if instance.get("InstanceLifecycle") == "spot" else "ON_DEMAND", instance["InstanceType"])
        for page in pages(situation.clients("ec2"), "describe_instances", Filters=_RUNNING)
        for reservation in page["Reservations"]
        for instance in reservation["Instances"]
    ]
    sizes = _sizes(situation, {kind for _, kind in running})
    used: Counter[str] = Counter()
    for capacity, kind in running:
        used[capacity] += sizes.get(kind, 0)
    return used
