"""The VPC: three tiers of subnets, and the routes between them and to the internet."""

from collections.abc import Iterator, Sequence

from cdktf import ITerraformDependable, TerraformResourceLifecycle
from cdktf_cdktf_provider_aws.default_network_acl import DefaultNetworkAcl
from cdktf_cdktf_provider_aws.default_route_table import DefaultRouteTable
from cdktf_cdktf_provider_aws.default_security_group import DefaultSecurityGroup
from cdktf_cdktf_provider_aws.eip import Eip
from cdktf_cdktf_provider_aws.internet_gateway import InternetGateway
from cdktf_cdktf_provider_aws.nat_gateway import NatGateway
from cdktf_cdktf_provider_aws.route import Route
from cdktf_cdktf_provider_aws.route_table import RouteTable
from cdktf_cdktf_provider_aws.route_table_association import RouteTableAssociation
from cdktf_cdktf_provider_aws.subnet import Subnet
from cdktf_cdktf_provider_aws.vpc import Vpc as AwsVpc
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.errors import ConfigurationError, RefusedSettings
from r3edge.core.protection import protection
from r3edge.core.settings import INTERNET
from r3edge.network.addressing import Tier, zone_letter
from r3edge.network.settings import VpcSettings


def discovery_tag(context: Context) -> dict[str, str]:
    """Return the tag by which Karpenter can find the subnets and the security group of its nodes."""
    return {"karpenter.sh/discovery": context.cluster_name}


class Vpc(Construct):
    """A VPC with the tiers ``kubernetes``, ``backend`` and ``nat`` over the availability zones of the settings.

    ``kubernetes`` reaches the internet through NAT, in its own zone where there is one gateway per zone; ``backend``
    only if asked; ``nat`` directly. The default security group, network ACL and route table are emptied, so that
    nothing works by accident.

    Raises:
        ConfigurationError: A zone is not in the context's region.
    """

    def __init__(self, scope: Construct, id: str, *, settings: VpcSettings, context: Context) -> None:
        super().__init__(scope, id)
        if refusals := list(settings.contradictions_with(context)):
            raise RefusedSettings(refusals)
        self.settings = settings
        self._context = context
        self.zones = settings.availability_zones
        self.vpc = AwsVpc(
            self,
            "vpc",
            cidr_block=settings.addresses.vpc_cidr,
            enable_dns_support=True,
            enable_dns_hostnames=True,
            tags={"Name": context.name()},
        )
        self.id = self.vpc.id
        self._close_defaults()
        self._subnets = {tier: {zone: self._subnet(tier, zone) for zone in self.zones} for tier in Tier}
        self._subnet_ids = {tier: [subnet.id for subnet in self.subnets(tier)] for tier in Tier}
        self._associations: list[RouteTableAssociation] = []
        self.route_tables = {tier: list(self._route_tables(tier)) for tier in Tier}
        """A tier's route tables: one for ``nat``, one per zone for the others."""
        self._internet_routes = self._route_to_internet()

    def subnets(self, tier: Tier) -> Sequence[Subnet]:
        """Return a tier's subnets, one per zone, in the order of the settings."""
        return list(self._subnets[tier].values())

    def subnet_ids(self, tier: Tier) -> Sequence[str]:
        """Return the ids of :meth:`subnets`."""
        return self._subnet_ids[tier]

    def subnet_id(self, tier: Tier, zone: str) -> str:
        """Return the id of a tier's subnet in a zone.

        Raises:
            ConfigurationError: The VPC has no subnets in the zone.
        """
        if zone not in self.zones:
            raise ConfigurationError(f"zone {zone!r}: must be one of availability_zones: {', '.join(self.zones)}")
        return self._subnets[tier][zone].id

    def subnet_cidrs(self, tier: Tier) -> Sequence[str]:
        """Return the networks of :meth:`subnets`."""
        return [str(self.settings.addresses.subnet(tier, zone)) for zone in self.zones]

    @property
    def internet_ready(self) -> Sequence[ITerraformDependable]:
        """The routes to the internet, which everything in a private subnet depends on."""
        return [*self._internet_routes, *self._associations]

    def _close_defaults(self) -> None:
        DefaultSecurityGroup(self, "default-security-group", vpc_id=self.id, tags={"Name": "unused"})
        DefaultNetworkAcl(
            self,
            "default-network-acl",
            default_network_acl_id=self.vpc.default_network_acl_id,
            tags={"Name": "unused"},
            # AWS itself puts a subnet here while the list of another ACL is being changed.
            lifecycle=TerraformResourceLifecycle(ignore_changes=["subnet_ids"]),
        )
        DefaultRouteTable(
            self,
            "default-route-table",
            default_route_table_id=self.vpc.default_route_table_id,
            route=[],
            tags={"Name": "unused"},
        )

    def _subnet(self, tier: Tier, zone: str) -> Subnet:
        letter = zone_letter(zone)
        return Subnet(
            self,
            f"{tier}-{letter}",
            vpc_id=self.id,
            availability_zone=zone,
            cidr_block=str(self.settings.addresses.subnet(tier, zone)),
            map_public_ip_on_launch=False,
            tags={"Name": self._context.name(tier, letter), "tier": tier} | self._discovery_tags(tier),
        )

    def _discovery_tags(self, tier: Tier) -> dict[str, str]:
        """Return the tags by which controllers in a cluster find subnets (Amazon EKS User Guide, "Subnet tagging")."""
        match tier:
            case Tier.KUBERNETES:
                return {"kubernetes.io/role/internal-elb": "1"} | discovery_tag(self._context)
            case Tier.NAT:
                return {"kubernetes.io/role/elb": "1"}
            case Tier.BACKEND:
                return {}

    def _route_tables(self, tier: Tier) -> Iterator[RouteTable]:
        shared = None
        for zone, subnet in self._subnets[tier].items():
            letter = zone_letter(zone)
            if tier is not Tier.NAT:
                table = self._route_table(f"{tier}-{letter}-routes", self._context.name(tier, letter))
                yield table
            elif shared is None:
                table = shared = self._route_table(f"{tier}-routes", self._context.name(tier))
                yield table
            else:
                table = shared
            self._associations.append(
                RouteTableAssociation(
                    self, f"{tier}-{letter}-association", subnet_id=subnet.id, route_table_id=table.id
                )
            )

    def _route_table(self, id: str, name: str) -> RouteTable:
        return RouteTable(self, id, vpc_id=self.id, tags={"Name": name})

    def _route_to_internet(self) -> list[Route]:
        gateway = InternetGateway(self, "internet-gateway", vpc_id=self.id, tags={"Name": self._context.name()})
        public = Route(
            self,
            "nat-internet",
            route_table_id=self.route_tables[Tier.NAT][0].id,
            destination_cidr_block=INTERNET,
            gateway_id=gateway.id,
        )
        primary = self.settings.primary_zone
        zones_with_nat = self.zones if self.settings.nat_gateways == "one_per_az" else [primary]
        self.nat_gateways = {zone: self._nat_gateway(zone, public) for zone in zones_with_nat}
        routes = [public]
        for tier in (Tier.KUBERNETES, Tier.BACKEND) if self.settings.backend_internet else (Tier.KUBERNETES,):
            for zone, table in zip(self.zones, self.route_tables[tier], strict=True):
                nat = self.nat_gateways.get(zone) or self.nat_gateways[primary]
                routes.append(
                    Route(
                        self,
                        f"{tier}-{zone_letter(zone)}-internet",
                        route_table_id=table.id,
                        destination_cidr_block=INTERNET,
                        nat_gateway_id=nat.id,
                    )
                )
        return routes

    def _nat_gateway(self, zone: str, internet_route: Route) -> NatGateway:
        letter = zone_letter(zone)
        name = self._context.name("nat", letter)
        address = Eip(
            self,
            f"nat-{letter}-address",
            domain="vpc",
            tags={"Name": name},
            # Others allow the platform by this address; a released one never comes back.
            lifecycle=protection(self._context),
        )
        return NatGateway(
            self,
            f"nat-{letter}-gateway",
            allocation_id=address.allocation_id,
            subnet_id=self._subnets[Tier.NAT][zone].id,
            tags={"Name": name},
            depends_on=[internet_route],
        )
