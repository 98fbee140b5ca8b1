"""What an environment decides about its cluster."""

from ipaddress import IPv4Network
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from r3edge.cluster.versions import ADDON_VERSIONS, NEWEST_KUBERNETES
from r3edge.core.errors import refuse
from r3edge.core.settings import (
    PRIVATE_RANGES,
    CallerCidr,
    Cidr,
    LogRetentionDays,
    RoleArn,
    Settings,
    matching,
)

# EKS takes the RFC 1918 ranges only, between /24 and /12 (Amazon EKS API Reference, KubernetesNetworkConfigRequest).
_SERVICE_RANGES = tuple(network for network in PRIVATE_RANGES if network != IPv4Network("100.64.0.0/10"))
_SERVICE_PREFIXES = range(12, 25)
_SMALLEST_SPOT_CHOICE = 2


def _supported(version: str) -> str:
    if version not in ADDON_VERSIONS:
        raise ValueError(f"must be a version whose add-ons are pinned: {', '.join(ADDON_VERSIONS)}")
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
        r"[a-z]{1,3}\d{1,2}g[a-z]*\.(medium|large|\d{0,2}xlarge)",
        "a Graviton instance type of size medium or larger, for example m7g.large",
    ),
]
PublicCallerCidr = Annotated[CallerCidr, AfterValidator(_from_outside)]
ServiceCidr = Annotated[Cidr, AfterValidator(_service_network)]


class SystemNodeSettings(Settings):
    """The node group that carries what the cluster itself needs; all else runs on nodes that Karpenter makes."""

    instance_types: tuple[GravitonType, ...] = Field(default=("m7g.large",), min_length=1)
    """On-demand nodes take the first that is to be had, in this order; spot nodes the one least likely to be taken."""
    capacity_type: Literal["ON_DEMAND", "SPOT"] = "ON_DEMAND"
    min_size: int = Field(default=2, ge=1)
    desired_size: int = Field(default=3, ge=1)
    """Of a new node group; afterwards it is not Terraform's."""
    max_size: int = Field(default=4, ge=1)
    disk_gib: int = Field(default=50, ge=20, le=1000)
    """The root volume, which holds images, logs and what pods write, in GiB."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if not self.min_size <= self.desired_size <= self.max_size:
            refuse(
                "desired_size",
                self.desired_size,
                f"must not be below min_size = {self.min_size} nor above max_size = {self.max_size}",
            )
        if self.capacity_type == "SPOT" and len(set(self.instance_types)) < _SMALLEST_SPOT_CHOICE:
            refuse(
                "instance_types",
                self.instance_types,
                "spot nodes need two different types or more, or one type's shortage stops all of them",
            )
        return self


class AccessSettings(Settings):
    """The IAM roles that may use a cluster."""

    deployers: tuple[RoleArn, ...] = Field(min_length=1)
    """The roles that run Terraform; administrators of the cluster, because Terraform fills it."""
    admins: tuple[RoleArn, ...] = ()
    """The roles of people who administer the cluster."""
    readers: tuple[RoleArn, ...] = ()
    """The roles that read everything, **Secrets included**: what ``terraform plan`` needs, as Helm keeps its releases
    in Secrets."""

    @model_validator(mode="after")
    def _one_list_a_role(self) -> Self:
        lists = {"deployers": self.deployers, "admins": self.admins, "readers": self.readers}
        seen: set[str] = set()
        for name, roles in lists.items():
            for role in roles:
                if role in seen:
                    refuse(name, role, "is listed twice: a role belongs once into one of deployers, admins, readers")
                seen.add(role)
        return self


class ClusterSettings(Settings):
    """An EKS cluster: its version, who may use it, and its own nodes."""

    kubernetes_version: KubernetesVersion = NEWEST_KUBERNETES
    access: AccessSettings
    api_access_cidrs: tuple[PublicCallerCidr, ...] = Field(default=(), max_length=40)
    """From where the public endpoint may be called; without any there is no public endpoint. 40 is the quota of EKS."""
    service_cidr: ServiceCidr = "172.20.0.0/16"
    """The addresses of Kubernetes Services, which exist inside the cluster only: they must not overlap the VPC or any
    network that pods call. Cannot be changed later."""
    log_retention_days: LogRetentionDays = 90
    """Of the control plane's logs."""
    system_nodes: SystemNodeSettings = SystemNodeSettings()
