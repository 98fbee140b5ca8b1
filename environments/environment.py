"""What an environment is: its settings, and how the layers meet in one Terraform stack."""

from typing import Any, Literal

from cdktf import TerraformOutput, TerraformStack
from constructs import Construct
from pydantic import model_validator

from environments.addons import AddonsSettings, install
from r3edge.cluster import Cluster, ClusterSettings
from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey, logs_may_use_key
from r3edge.core.errors import refuse
from r3edge.core.provider import aws_provider
from r3edge.core.settings import DomainName, Settings
from r3edge.core.state import StateSettings, keep_state_in
from r3edge.network import (
    Bastion,
    BastionSettings,
    Endpoints,
    FlowLogs,
    LoadBalancerSettings,
    Party,
    PublicLoadBalancer,
    PublicZone,
    RootNetwork,
    RootNetworkSettings,
    SecurityRules,
    Tier,
    TransitGatewayMember,
    TransitGatewayMembership,
    Vpc,
    VpcSettings,
    ZoneSettings,
    refuse_overlaps,
)


class EnvironmentSettings(Settings):
    """Everything that can differ between two environments."""

    stage: Literal["production", "development"]
    """What the safety rules below go by."""
    context: Context
    zone: ZoneSettings
    """The public zone that holds the environment's names."""
    api_host: DomainName
    """The host of the API: in the zone, or the zone's own name."""
    state: StateSettings
    vpc: VpcSettings
    root_network: RootNetworkSettings | TransitGatewayMembership | None = None
    """A root network of its own, membership in another environment's, or none."""
    bastion: BastionSettings = BastionSettings()
    cluster: ClusterSettings
    load_balancer: LoadBalancerSettings = LoadBalancerSettings()
    addons: AddonsSettings
    deployer_inside_vpc: bool = False
    """Whether deployments run inside the VPC (a CI runner), or through a user network; see ``api_access_cidrs``."""

    @model_validator(mode="after")
    def _deployer_reaches_the_api(self) -> "EnvironmentSettings":
        if not self.cluster.api_access_cidrs and not self.deployer_inside_vpc:
            refuse(
                "cluster.api_access_cidrs",
                [],
                "must name the networks that deployments come from, or deployer_inside_vpc must be true: "
                "the Kubernetes API is private otherwise, and the first deployment could not reach it",
            )
        return self

    @model_validator(mode="after")
    def _services_have_addresses_of_their_own(self) -> "EnvironmentSettings":
        others = {"vpc": self.vpc.addresses.vpc_cidr} | {
            f"user network {cidr}": cidr for cidr in _user_cidrs(self.root_network)
        }
        refuse_overlaps("cluster.service_cidr", others | {"service_cidr": self.cluster.service_cidr})
        return self

    @model_validator(mode="after")
    def _api_host_is_in_the_zone(self) -> "EnvironmentSettings":
        zone = self.zone.zone_name
        if self.api_host != zone and not self.api_host.endswith(f".{zone}"):
            refuse("api_host", self.api_host, f"must lie in the zone {zone}, which holds its record")
        for child in self.zone.delegations:
            if self.api_host == child or self.api_host.endswith(f".{child}"):
                refuse("api_host", self.api_host, f"lies in {child}, which is delegated away")
        return self

    @model_validator(mode="after")
    def _production_is_safe(self) -> "EnvironmentSettings":
        if self.stage != "production":
            return self
        if not self.context.protected:
            refuse("context.protected", False, "must be true in production: it guards data against destruction")
        if self.vpc.nat_gateways != "one_per_az":
            refuse("vpc.nat_gateways", self.vpc.nat_gateways, "must be 'one_per_az' in production")
        if self.cluster.system_nodes.capacity_type != "ON_DEMAND":
            refuse(
                "cluster.system_nodes.capacity_type",
                self.cluster.system_nodes.capacity_type,
                "must be 'ON_DEMAND' in production: the system nodes run what replaces lost spot nodes",
            )
        if self.addons.issuers.use != "production":
            refuse(
                "addons.issuers.use",
                self.addons.issuers.use,
                "must be 'production' in production: no browser trusts the certificates of the other",
            )
        if "on-demand" not in self.addons.node_pools.capacity_types:
            refuse(
                "addons.node_pools.capacity_types",
                self.addons.node_pools.capacity_types,
                "must have 'on-demand' in production, for pods that must not be interrupted",
            )
        return self


class Environment(TerraformStack):
    """One environment as one Terraform stack, from the network up; each layer is a construct of its own."""

    def __init__(self, scope: Construct, settings: EnvironmentSettings) -> None:
        super().__init__(scope, settings.context.environment)
        self.settings = settings
        self.context = settings.context
        aws_provider(self, self.context)
        keep_state_in(self, settings.state)

        self.logs_key = EncryptionKey(
            Construct(self, "core"),
            "logs",
            context=self.context,
            name=self.context.name("logs"),
            description=f"Logs of {self.context.name()}",
            statements=[logs_may_use_key(self.context)],
        )
        self._network(Construct(self, "network"))
        self._root_network()
        self._cluster(Construct(self, "cluster"))
        self._ingress(Construct(self, "ingress"))
        self._addons()

    def _network(self, layer: Construct) -> None:
        settings = self.settings
        self.vpc = Vpc(layer, "vpc", settings=settings.vpc, context=self.context)
        self.security = SecurityRules(
            layer,
            "security",
            context=self.context,
            vpc=self.vpc,
            user_cidrs=_user_cidrs(settings.root_network),
            ssh_cidrs=settings.bastion.ssh.cidrs if settings.bastion.ssh else (),
        )
        self.endpoints = Endpoints(layer, "endpoints", context=self.context, vpc=self.vpc, security=self.security)
        FlowLogs(layer, "flow-logs", context=self.context, vpc=self.vpc, key=self.logs_key)
        self.network_ready = [*self.vpc.internet_ready, *self.security.ready, *self.endpoints.ready]
        self.bastion = Bastion(
            layer,
            "bastion",
            settings=settings.bastion,
            context=self.context,
            vpc=self.vpc,
            security=self.security,
            network_ready=self.network_ready,
        )
        self._output("vpc_id", self.vpc.id)
        self._output("nat_addresses", [gateway.public_ip for gateway in self.vpc.nat_gateways.values()])
        self._output("bastion_instance_id", self.bastion.instance_id)

    def _root_network(self) -> None:
        match self.settings.root_network:
            case RootNetworkSettings() as settings:
                root = RootNetwork(self, "root-network", settings=settings, context=self.context, vpc=self.vpc)
                self._output("transit_gateway_id", root.gateway.id)
            case TransitGatewayMembership() as settings:
                member = TransitGatewayMember(
                    self, "root-network", settings=settings, context=self.context, vpc=self.vpc
                )
                self._output("transit_gateway_attachment_id", member.attachment_id)

    def _cluster(self, layer: Construct) -> None:
        self.cluster = Cluster(
            layer,
            "eks",
            settings=self.settings.cluster,
            context=self.context,
            subnet_ids=self.vpc.subnet_ids(Tier.KUBERNETES),
            control_plane_security_group_id=self.security.group(Party.CONTROL_PLANE).id,
            node_security_group_id=self.security.group(Party.NODES).id,
            logs_key_arn=self.logs_key.arn,
            network_ready=self.network_ready,
        )
        self._output("cluster_name", self.cluster.name)

    def _ingress(self, layer: Construct) -> None:
        settings, host = self.settings, self.settings.api_host
        self.zone = PublicZone(layer, "zone", settings=settings.zone, context=self.context)
        self.load_balancer = PublicLoadBalancer(
            layer,
            "load-balancer",
            settings=settings.load_balancer,
            context=self.context,
            vpc=self.vpc,
            security=self.security,
        )
        self.zone.certificates_by_lets_encrypt(host)
        self.load_balancer.alias(self.zone, host)
        if self.zone.name_servers:
            self._output(
                "name_servers",
                self.zone.name_servers,
                f"Delegate {self.zone.name} to these: NS records at the registrar, or in the zone above it. "
                "Certificates are issued once the delegation answers.",
            )
        self._output("api_host", host)
        self._output("load_balancer", self.load_balancer.dns_name)

    def _addons(self) -> None:
        plan, zones = self.settings.vpc.addresses, self.settings.vpc.availability_zones
        self.addons = install(
            self,
            self.settings.addons,
            context=self.context,
            vpc=self.vpc,
            vpc_cidr=plan.vpc_cidr,
            subnet_cidrs={tier: [str(plan.subnet(tier, zone)) for zone in zones] for tier in Tier},
            security=self.security,
            cluster=self.cluster,
            zone=self.zone,
            load_balancer=self.load_balancer,
            api_host=self.settings.api_host,
        )

    def _output(self, name: str, value: Any, description: str | None = None) -> None:
        """An output under exactly this name, for people and pipelines."""
        TerraformOutput(self, f"output-{name}", value=value, description=description).override_logical_id(name)


def _user_cidrs(root_network: RootNetworkSettings | TransitGatewayMembership | None) -> tuple[str, ...]:
    match root_network:
        case RootNetworkSettings(user_networks=networks):
            return tuple(network.cidr for network in networks)
        case TransitGatewayMembership(user_cidrs=cidrs):
            return cidrs
        case _:
            return ()
