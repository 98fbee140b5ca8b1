"""Settings of the network: the VPC and what guards it, the root network above it, the bastion inside it."""

from collections.abc import Mapping
from ipaddress import IPv4Network
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from r3edge.core.context import EnvironmentName
from r3edge.core.errors import refuse
from r3edge.core.settings import (
    AccountId,
    AvailabilityZone,
    CallerCidr,
    LogRetentionDays,
    Name,
    PrivateCidr,
    Settings,
    matching,
)
from r3edge.network.addressing import AddressPlan

AttachmentId = Annotated[
    str,
    matching(r"tgw-attach-[0-9a-f]{17}", "a transit gateway attachment's id, for example tgw-attach-0123456789abcdef0"),
]
TransitGatewayId = Annotated[
    str, matching(r"tgw-[0-9a-f]{17}", "a transit gateway's id, for example tgw-0123456789abcdef0")
]


def _distinct_zones(zones: tuple[str, ...]) -> tuple[str, ...]:
    if len(zones) < 2:
        raise ValueError("must name at least two availability zones: EKS and RDS Multi-AZ need two")
    if len(set(zones)) != len(zones):
        raise ValueError("must name each availability zone once")
    return zones


# Interface endpoints by service name suffix: every AWS API that the platform calls from inside the VPC.
InterfaceEndpoint = Literal[
    "ec2", "ec2messages", "ecr.api", "ecr.dkr", "eks", "eks-auth", "kms", "logs", "secretsmanager", "sqs", "ssm",
    "ssmmessages", "sts",
]  # fmt: skip

SESSION_MANAGER_ENDPOINTS = ("ssm", "ssmmessages", "ec2messages")
"""What Session Manager needs to work without internet (AWS Systems Manager User Guide, "VPC endpoints")."""


class FlowLogSettings(Settings):
    """Which traffic is recorded, and for how long."""

    traffic: Literal["ALL", "REJECT"] = "ALL"
    retention_days: LogRetentionDays = 90


class VpcSettings(Settings):
    """The VPC of one environment: its addresses, zones, and how it reaches the internet."""

    addresses: AddressPlan
    availability_zones: Annotated[tuple[AvailabilityZone, ...], AfterValidator(_distinct_zones)]
    nat_gateways: Literal["one_per_az", "single"]
    """One NAT gateway per zone survives the loss of a zone; a single one costs a third."""
    backend_internet: bool = False
    """Whether the backend tier may open HTTPS connections to the internet, through NAT."""
    interface_endpoints: tuple[InterfaceEndpoint, ...] = ()
    """AWS APIs reached without leaving the VPC; each costs per zone and hour. Those of S3 and DynamoDB are free."""
    flow_logs: FlowLogSettings = FlowLogSettings()


class SiteToSiteVpn(Settings):
    """A VPN device of a user network."""

    peer_ip: Annotated[str, matching(r"(\d{1,3}\.){3}\d{1,3}", "the public IPv4 address of the VPN device")]
    bgp_asn: Annotated[int, Field(ge=1, le=4294967295)] = 65000
    """The device's autonomous system number; unused by static routes, but AWS wants one."""


class UserNetwork(Settings):
    """A network of the platform's users (an office, a trading desk) that the root network connects."""

    name: Name
    cidr: PrivateCidr
    vpn: SiteToSiteVpn | None = None
    """The VPN connection to create, or:"""
    attachment_id: AttachmentId | None = None
    """an attachment that exists already (Direct Connect, another VPC, a peering)."""

    @model_validator(mode="after")
    def _connected_once(self) -> "UserNetwork":
        if (self.vpn is None) == (self.attachment_id is None):
            refuse("attachment_id", self.attachment_id, f"user network {self.name} needs either vpn or attachment_id")
        return self


class Member(Settings):
    """Another environment that has attached its VPC to this environment's root network."""

    environment: Name
    cidr: PrivateCidr
    attachment_id: AttachmentId
    other_account: bool = False
    """An attachment from another account waits to be accepted; one of the same account does not."""


class RootNetworkSettings(Settings):
    """The global network above the VPCs. Exactly one environment owns a transit gateway; others attach to it."""

    amazon_side_asn: Annotated[int, Field(ge=64512, le=65534)] = 64512
    """The transit gateway's own autonomous system number, from the private range."""
    user_networks: tuple[UserNetwork, ...] = ()
    isolated_from: tuple[PrivateCidr, ...] = ()
    """Networks to which nothing is ever routed: the other environments."""
    shared_with_accounts: tuple[AccountId, ...] = ()
    """Accounts that may attach their VPCs (AWS Resource Access Manager)."""
    members: tuple[Member, ...] = ()
    """Environments whose attachments get routes to and from the user networks, and to nothing else."""

    @model_validator(mode="after")
    def _no_overlap(self) -> "RootNetworkSettings":
        refuse_overlaps(
            "user_networks",
            {f"user network {network.name}": network.cidr for network in self.user_networks}
            | {f"environment {member.environment}": member.cidr for member in self.members},
        )
        return self


class TransitGatewayMembership(Settings):
    """How an environment without a root network of its own joins another's.

    The owner answers by listing the attachment, an output of this environment, in its ``members``.
    """

    transit_gateway_id: TransitGatewayId
    user_cidrs: tuple[PrivateCidr, ...]
    """The user networks to reach through it."""


class SshAccess(Settings):
    """SSH to the bastion, for tools that Session Manager does not serve."""

    cidrs: Annotated[tuple[CallerCidr, ...], Field(min_length=1)]
    public_key: Annotated[
        str, matching(r"(ssh-ed25519|ssh-rsa|ecdsa-sha2-\S+) \S+( .*)?", "an OpenSSH public key: ssh-ed25519 AAAA…")
    ]


class BastionSettings(Settings):
    """The instance through which administrators reach private parts."""

    instance_type: Annotated[
        str, matching(r"t4g\.\w+|[cmr]\d+gd?\.\w+", "a Graviton instance type, for example t4g.nano")
    ] = "t4g.nano"
    volume_gib: Annotated[int, Field(ge=8, le=100)] = 8
    """Size of the encrypted root volume, in GiB."""
    ssh: SshAccess | None = None
    """Off: Session Manager needs no inbound port and no key."""


class AddressRegister(Settings):
    """Every network of the platform in one place, so that no two overlap: environments may meet in a root network."""

    environments: dict[EnvironmentName, PrivateCidr]
    """The VPC of each environment."""
    user_networks: tuple[UserNetwork, ...] = ()

    @model_validator(mode="after")
    def _no_overlap(self) -> "AddressRegister":
        environments = {f"environment {name}": cidr for name, cidr in self.environments.items()}
        users = {f"user network {network.name}": network.cidr for network in self.user_networks}
        refuse_overlaps("environments", environments)
        refuse_overlaps("user_networks", environments | users)
        return self

    def others(self, environment: str) -> tuple[str, ...]:
        """The VPCs of all environments but one: what it must never reach."""
        return tuple(cidr for name, cidr in self.environments.items() if name != environment)


def refuse_overlaps(setting: str, networks: Mapping[str, str]) -> None:
    """Refuse ``setting`` when two of the named networks share addresses."""
    named = list(networks.items())
    for index, (one, network) in enumerate(named):
        for other, candidate in named[index + 1 :]:
            if IPv4Network(network).overlaps(IPv4Network(candidate)):
                refuse(setting, candidate, f"{other} must not overlap {one}, {network}")
