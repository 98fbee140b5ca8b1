"""Settings of the cluster: its version, its access, its system nodes."""

from collections.abc import Iterator
from ipaddress import IPv4Network
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from r3edge.cluster.versions import CLUSTER_VERSIONS, NEWEST_KUBERNETES
from r3edge.core.errors import Refusal
from r3edge.core.settings import (
    PRIVATE_RANGES,
    AvailabilityZones,
    CallerCidr,
    Cidr,
    LogRetentionDays,
    RoleArn,
    Settings,
    matching,
    repetitions,
)

# EKS takes the RFC 1918 ranges only, between /24 and /12 (Amazon EKS API Reference, KubernetesNetworkConfigRequest).
_SERVICE_RANGES = tuple(network for network in PRIVATE_RANGES if network != IPv4Network("100.64.0.0/10"))
_SERVICE_PREFIXES = range(12, 25)
_SMALLEST_SPOT_CHOICE = 2


def _supported(version: str) -> str:
    if version not in CLUSTER_VERSIONS:
        raise ValueError(f"must be a version whose add-ons are pinned: {', '.join(CLUSTER_VERSIONS)}")
    return version


def _from_outside(cidr: str) -> str:
    if any(IPv4Network(cidr).overlaps(private) for private in PRIVATE_RANGES):
        raise ValueError("must be public: it names callers of the public endpoint, where no private address arrives")
    return cidr


def _service_network(cidr: str) -> str:
    network = IPv4Network(cidr)
    inside = any(network.subnet_of(private) for private in _SERVICE_RANGES)
    if not inside or network.prefixlen not in _SERVICE_PREFIXES:
        raise ValueError(f"must be a network of /12 to /24 inside one of {', '.join(map(str, _SERVICE_RANGES))}")
    return cidr


KubernetesVersion = Annotated[
    str,
    matching(r"1\.\d{2}", "a minor version of Kubernetes, for example 1.36"),
    AfterValidator(_supported),
]
GravitonType = Annotated[
    str,
    matching(
        r"[a-z]{1,3}\d{1,2}g[a-z]*\.(medium|large|([1-9]\d?)?xlarge)",
        "a Graviton instance type of size medium or larger, for example m7g.large",
    ),
]
NodeGroupName = Annotated[
    str,
    matching(
        r"[a-z]([a-z0-9-]{0,18}[a-z0-9])?",
        "1 to 20 lower-case letters, digits and hyphens that begin with a letter, for example system",
    ),
]
PublicCallerCidr = Annotated[CallerCidr, AfterValidator(_from_outside)]
ServiceCidr = Annotated[Cidr, AfterValidator(_service_network)]


class SystemNodeSettings(Settings):
    """Nodes for what the cluster itself needs, one node group per zone; all else runs on nodes that Karpenter creates.

    EKS changes ``disk_gib``, ``nodes_per_zone`` and a single instance type in place, node by node. The capacity type,
    and a list of instance types, replace the node groups: first add a second entry of another name, deploy, then
    remove the first.
    """

    name: NodeGroupName = "system"
    """First part of the node groups' names."""
    instance_types: tuple[GravitonType, ...] = Field(default=("m7g.large",), min_length=1)
    """Instance types, in order of preference for on-demand nodes; spot nodes take the type least likely to be
    interrupted."""
    capacity_type: Literal["ON_DEMAND", "SPOT"] = "ON_DEMAND"
    """On-demand nodes, or cheaper spot nodes that AWS may interrupt."""
    nodes_per_zone: int = Field(default=1, ge=1, le=20)
    """Number of nodes in each zone."""
    disk_gib: int = Field(default=50, ge=20, le=1000)
    """Size of the root volume, which holds images, logs and what pods write, in GiB."""

    @property
    def single_type(self) -> str | None:
        """The instance type, if there is one only."""
        return self.instance_types[0] if len(self.instance_types) == 1 else None

    def contradictions(self) -> Iterator[Refusal]:
        if self.capacity_type == "SPOT" and len(set(self.instance_types)) < _SMALLEST_SPOT_CHOICE:
            yield Refusal(
                "instance_types",
                self.instance_types,
                "must be two different types or more for spot nodes, or one type's shortage stops all of them",
            )

    def unsafe_in_production(self) -> Iterator[Refusal]:
        if self.capacity_type != "ON_DEMAND":
            yield Refusal(
                "capacity_type",
                self.capacity_type,
                "must be 'ON_DEMAND' in production: the system nodes run what replaces lost spot nodes",
            )


class AccessSettings(Settings):
    """The IAM roles that may use a cluster."""

    deployers: tuple[RoleArn, ...] = Field(min_length=1)
    """Roles that run Terraform; they administer the cluster, because Terraform fills it."""
    admins: tuple[RoleArn, ...] = ()
    """Roles of people who administer the cluster."""
    readers: tuple[RoleArn, ...] = ()
    """Roles that read everything, **Secrets included**: ``terraform plan`` needs that, as Helm keeps its releases in
    Secrets."""

    def contradictions(self) -> Iterator[Refusal]:
        lists = {"deployers": self.deployers, "admins": self.admins, "readers": self.readers}
        earlier: dict[str, str] = {}
        for name, roles in lists.items():
            for role in dict.fromkeys(roles):
                other = earlier.get(role_id(role))
                if other == role:
                    yield Refusal(name, role, "must be listed once, in deployers, admins or readers")
                elif other:
                    yield Refusal(name, role, f"must differ from {other} in its name: an account has each name once")
                earlier[role_id(role)] = role


def role_id(role_arn: str) -> str:
    """Return the account and the name of a role, which are one role's alone, whatever its path."""
    return f"{role_arn.split(':')[4]}-{role_arn.rpartition('/')[2]}"


class ClusterSettings(Settings):
    """An EKS cluster."""

    kubernetes_version: KubernetesVersion = NEWEST_KUBERNETES
    """Minor version of Kubernetes; the newest with pinned add-ons if not given."""
    control_plane_zones: AvailabilityZones
    """Zones of the control plane's network interfaces, which EKS never changes: with other zones the cluster must be
    made anew. The network must keep them; it may have more, for nodes and load balancers."""
    access: AccessSettings
    api_access_cidrs: tuple[PublicCallerCidr, ...] = Field(default=(), max_length=40)
    """Networks that may call the public endpoint; without any there is no public endpoint. EKS allows 40."""
    deployer_inside_vpc: bool = False
    """Whether deployments run inside the VPC (a CI runner) or through a user network, without ``api_access_cidrs``."""
    service_cidr: ServiceCidr = "172.20.0.0/16"
    """Addresses of Kubernetes Services, which exist inside the cluster only: they must not overlap the VPC or any
    network that pods call. Cannot be changed later."""
    log_retention_days: LogRetentionDays = 90
    """Retention of the control plane's logs, in days."""
    system_nodes: tuple[SystemNodeSettings, ...] = Field(default=(SystemNodeSettings(),), min_length=1)
    """System nodes: one entry, or two while the second replaces the first."""

    def contradictions(self) -> Iterator[Refusal]:
        yield from repetitions("system_nodes", (nodes.name for nodes in self.system_nodes))
        if not self.api_access_cidrs and not self.deployer_inside_vpc:
            yield Refusal(
                "api_access_cidrs",
                [],
                "must name the networks that deployments come from, or deployer_inside_vpc must be true: "
                "the Kubernetes API is private otherwise, and the first deployment could not reach it",
            )
