"""Settings of the network: the VPC, the root network above it, the bastion inside it."""

from base64 import b64decode
from collections.abc import Iterator, Mapping, Sequence
from ipaddress import IPv4Address
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Discriminator, Field, Tag

from r3edge.core.context import Context
from r3edge.core.errors import Refusal, variant
from r3edge.core.settings import (
    PRIVATE_RANGES,
    AccountId,
    AvailabilityZone,
    AvailabilityZones,
    CallerCidr,
    LogRetentionDays,
    Name,
    PrivateCidr,
    Settings,
    matching,
    repetitions,
)
from r3edge.network.addressing import AddressPlan, overlaps
from r3edge.network.flows import BACKEND_INTERNET_FLOWS, Flow

AttachmentId = Annotated[
    str,
    matching(r"tgw-attach-[0-9a-f]{17}", "a transit gateway attachment's id, for example tgw-attach-0123456789abcdef0"),
]
ResourceShareArn = Annotated[
    str,
    matching(
        r"arn:aws:ram:[a-z0-9-]+:\d{12}:resource-share/[0-9a-f-]{36}",
        "the ARN of an AWS RAM resource share, for example "
        "arn:aws:ram:eu-west-3:111111111111:resource-share/01234567-89ab-cdef-0123-456789abcdef",
    ),
]
TransitGatewayId = Annotated[
    str, matching(r"tgw-[0-9a-f]{17}", "a transit gateway's id, for example tgw-0123456789abcdef0")
]


# Interface endpoints by service name suffix: every AWS API that the platform calls from inside the VPC.
InterfaceEndpoint = Literal[
    "ec2", "ec2messages", "ecr.api", "ecr.dkr", "eks", "eks-auth", "kms", "logs", "secretsmanager", "sqs", "ssm",
    "ssmmessages", "sts",
]  # fmt: skip

SESSION_MANAGER_ENDPOINTS = ("ssm", "ssmmessages")
"""The endpoints with which Session Manager works without internet.

Newer agents take ``ssmmessages`` where they took ``ec2messages`` (AWS Systems Manager User Guide, "Reference:
ec2messages, ssmmessages, and other API operations").
"""


class FlowLogSettings(Settings):
    """The recorded traffic, and its retention."""

    traffic: Literal["ALL", "REJECT"] = "ALL"
    """All traffic, or rejected traffic only, which costs less."""
    retention_days: LogRetentionDays = 90
    """Retention of the log group, in days."""


class VpcSettings(Settings):
    """The VPC of one environment: its addresses, zones, and its way to the internet."""

    addresses: AddressPlan
    availability_zones: AvailabilityZones
    """At least two zones of the region."""
    primary_zone: AvailabilityZone
    """Zone of what exists once: the bastion, and a single NAT gateway. Another zone replaces them."""
    nat_gateways: Literal["one_per_az", "single"]
    """One NAT gateway per zone survives the loss of a zone; a single one costs a third."""
    backend_internet: bool = False
    """Whether the backend tier may open HTTPS connections to the internet, through NAT."""
    interface_endpoints: tuple[InterfaceEndpoint, ...] = ()
    """AWS APIs reached without leaving the VPC. Each costs per zone and hour; against NAT it pays off from hundreds of
    gigabytes a month. Those of S3 and DynamoDB are free and always there, and image layers come through S3.
    """
    flow_logs: FlowLogSettings = FlowLogSettings()

    @property
    def flows(self) -> Sequence[Flow]:
        """The flows of the backend tier's internet access, where it is on."""
        return BACKEND_INTERNET_FLOWS if self.backend_internet else ()

    def contradictions(self) -> Iterator[Refusal]:
        if self.primary_zone not in self.availability_zones:
            allowed = ", ".join(self.availability_zones)
            yield Refusal("primary_zone", self.primary_zone, f"must be one of availability_zones: {allowed}")

    def contradictions_with(self, context: Context) -> Iterator[Refusal]:
        """Yield the zones that are not in the context's region."""
        for zone in self.availability_zones:
            if zone[:-1] != context.region:
                yield Refusal("availability_zones", zone, f"must be in region {context.region}")

    def unsafe_in_production(self) -> Iterator[Refusal]:
        if self.nat_gateways != "one_per_az":
            yield Refusal("nat_gateways", self.nat_gateways, "must be 'one_per_az' in production")


def _public_address(text: str) -> str:
    try:
        address = IPv4Address(text)
    except ValueError:
        address = None
    if address is None or any(address in private for private in PRIVATE_RANGES):
        raise ValueError("must be the public IPv4 address of the VPN device, for example 203.0.113.10")
    return text


class SiteToSiteVpn(Settings):
    """A VPN device of a user network."""

    peer_ip: Annotated[str, AfterValidator(_public_address)]
    """Public IPv4 address of the device."""
    bgp_asn: Annotated[int, Field(ge=1, le=4294967295)] = 65000
    """Autonomous system number of the device; static routes do not use it, but AWS requires one."""


class UserNetwork(Settings):
    """A network of the platform's users (an office, a trading desk) that the root network connects."""

    name: Name
    """Name of the network, part of resource names."""
    cidr: PrivateCidr
    """Addresses of the network."""
    vpn: SiteToSiteVpn | None = None
    """VPN connection to create; or else ``attachment_id``."""
    attachment_id: AttachmentId | None = None
    """Existing attachment to use (Direct Connect, another VPC, a peering); or else ``vpn``."""

    @property
    def way(self) -> str:
        """What AWS knows the way to the network by: the VPN device's address, or the attachment."""
        return self.vpn.peer_ip if self.vpn else str(self.attachment_id)

    def contradictions(self) -> Iterator[Refusal]:
        if (self.vpn is None) == (self.attachment_id is None):
            yield Refusal(
                "attachment_id",
                self.attachment_id,
                f"must be set unless vpn is: user network {self.name} has one of the two",
            )


def different_vpns(networks: Sequence[UserNetwork]) -> Iterator[Refusal]:
    """Yield a refusal of each user network that describes the VPN device of another one differently."""
    devices: dict[str, UserNetwork] = {}
    for index, network in enumerate(networks):
        if network.vpn and devices.setdefault(network.way, network).vpn != network.vpn:
            yield Refusal(
                f"user_networks[{index}].vpn.bgp_asn",
                network.vpn.bgp_asn,
                f"user network {network.name} must have the bgp_asn of {devices[network.way].name}: "
                f"both are behind the VPN device {network.way}",
            )


class AttachedEnvironment(Settings):
    """Another environment that has attached its VPC to this environment's root network."""

    environment: Name
    """Name of the other environment."""
    cidr: PrivateCidr
    """VPC of the other environment."""
    attachment_id: AttachmentId
    """Attachment of the other environment, one of its outputs."""
    other_account: bool = False
    """Whether the attachment comes from another account and waits to be accepted."""


class RootNetworkSettings(Settings):
    """The global network above the VPCs. Exactly one environment owns a transit gateway; others attach to it."""

    amazon_side_asn: Annotated[int, Field(ge=64512, le=65534)] = 64512
    """Autonomous system number of the transit gateway, from the private range."""
    user_networks: tuple[UserNetwork, ...] = ()
    """Networks of users to connect."""
    isolated_from: tuple[PrivateCidr, ...] = ()
    """Networks to which nothing is ever routed: the other environments."""
    shared_with_accounts: tuple[AccountId, ...] = ()
    """Accounts that may attach their VPCs (AWS Resource Access Manager)."""
    attached: tuple[AttachedEnvironment, ...] = ()
    """Environments whose attachments get routes to and from the user networks, and to nothing else."""

    @property
    def user_cidrs(self) -> tuple[str, ...]:
        """The user networks."""
        return tuple(network.cidr for network in self.user_networks)

    @property
    def user_cidr_settings(self) -> Mapping[str, str]:
        """The user networks by the names of their settings."""
        return {f"user_networks[{index}].cidr": network.cidr for index, network in enumerate(self.user_networks)}

    @property
    def attached_settings(self) -> Mapping[str, str]:
        """The VPCs of attached environments by the names of their settings."""
        return {f"attached[{index}].cidr": attached.cidr for index, attached in enumerate(self.attached)}

    def contradictions(self) -> Iterator[Refusal]:
        yield from repetitions("user_networks", (network.name for network in self.user_networks))
        yield from repetitions("attached", (attached.environment for attached in self.attached))
        ways = [attached.attachment_id for attached in self.attached]
        yield from repetitions("attached.attachment_id", [*ways, *{network.way for network in self.user_networks}])
        for index, cidr in enumerate(self.isolated_from):
            if cidr in self.user_cidrs:
                yield Refusal(f"isolated_from[{index}]", cidr, "must not be a user network")
        yield from different_vpns(self.user_networks)
        yield from overlaps({**self.user_cidr_settings, **self.attached_settings})


class RootNetworkAttachmentSettings(Settings):
    """The attachment to a root network that another environment owns.

    The owner answers by listing the attachment, an output of this environment, in its ``attached``. With an owner in
    another account AWS takes the routes to the user networks only after that: docs/runbooks/root-network.md has the
    order.
    """

    transit_gateway_id: TransitGatewayId
    """Transit gateway of the owner, one of its outputs."""
    share_arn: ResourceShareArn | None = None
    """Share to accept, an output of an owner in another account. Not within an AWS organization that shares without
    invitations."""
    user_cidrs: tuple[PrivateCidr, ...] = ()
    """User networks to reach through it; none before the owner lists the attachment."""

    @property
    def user_cidr_settings(self) -> Mapping[str, str]:
        """The user networks by the names of their settings."""
        return {f"user_cidrs[{index}]": cidr for index, cidr in enumerate(self.user_cidrs)}


def _public_key(text: str) -> str:
    kind, _, rest = text.partition(" ")
    try:
        key = b64decode(rest.partition(" ")[0], validate=True)
    except ValueError:
        key = b""
    # EC2 takes these two (Amazon EC2 User Guide, "Create a key pair"). The key begins with the length of its kind's
    # name and that name (RFC 4253, section 6.6).
    if kind not in ("ssh-ed25519", "ssh-rsa") or not key.startswith(len(kind).to_bytes(4, "big") + kind.encode()):
        raise ValueError("must be an OpenSSH public key, ED25519 or RSA: ssh-ed25519 AAAA…")
    return text


class SshAccess(Settings):
    """SSH to the bastion, for tools that Session Manager does not serve."""

    cidrs: Annotated[tuple[CallerCidr, ...], Field(min_length=1)]
    """Networks that may connect."""
    public_key: Annotated[str, AfterValidator(_public_key)]
    """Public key of the key pair, ED25519 or RSA, in OpenSSH's format."""


_SIZES = r"nano|micro|small|medium|large|([1-9]\d?)?xlarge"


class BastionSettings(Settings):
    """The instance through which administrators reach private parts."""

    instance_type: Annotated[
        str, matching(rf"(t4g|[cmr][1-9]gd?)\.({_SIZES})", "a Graviton instance type, for example t4g.nano")
    ] = "t4g.nano"
    """Graviton instance type."""
    volume_gib: Annotated[int, Field(ge=8, le=100)] = 8
    """Size of the encrypted root volume, in GiB."""
    ssh: SshAccess | None = None
    """SSH access; off by default, because Session Manager needs no inbound port and no key."""


def _part_in_root_network(given: Any) -> str:
    """Return which settings are meant, so that what is wrong in them is told of these alone."""
    attaches = "transit_gateway_id" in given if isinstance(given, Mapping) else hasattr(given, "transit_gateway_id")
    return _ATTACHES if attaches else _OWNS


_OWNS, _ATTACHES = variant("owns"), variant("attaches")
RootNetwork = Annotated[
    Annotated[RootNetworkSettings, Tag(_OWNS)] | Annotated[RootNetworkAttachmentSettings, Tag(_ATTACHES)],
    Discriminator(_part_in_root_network),
]


class NetworkSettings(Settings):
    """The network of one environment."""

    vpc: VpcSettings
    root: RootNetwork | None = None
    """Root network to own, attachment to another environment's, or none."""
    bastion: BastionSettings = BastionSettings()
    flows: tuple[Flow, ...] = ()
    """Further flows to allow, beside those that the platform needs."""

    @property
    def user_cidrs(self) -> tuple[str, ...]:
        """The user networks that the root network connects."""
        return self.root.user_cidrs if self.root else ()

    @property
    def user_cidr_settings(self) -> Mapping[str, str]:
        """The user networks by the names of their settings."""
        own = self.root.user_cidr_settings if self.root else {}
        return {f"root.{setting}": cidr for setting, cidr in own.items()}

    def contradictions(self) -> Iterator[Refusal]:
        vpc = self.vpc.addresses.vpc_cidr
        attached = self.root.attached_settings if isinstance(self.root, RootNetworkSettings) else {}
        others = {**self.user_cidr_settings, **{f"root.{setting}": cidr for setting, cidr in attached.items()}}
        for setting, cidr in others.items():
            yield from overlaps({"vpc.addresses.vpc_cidr": vpc, setting: cidr})
