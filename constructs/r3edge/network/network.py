"""The network layer of an environment."""

from collections.abc import Sequence

from cdktf import ITerraformDependable
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.encryption import EncryptionKey
from r3edge.core.outputs import output
from r3edge.network.addressing import Tier
from r3edge.network.bastion import Bastion
from r3edge.network.endpoints import Endpoints
from r3edge.network.flow_logs import FlowLogs
from r3edge.network.flows import BASE_FLOWS, Flow, Party
from r3edge.network.root_network import RootNetwork, RootNetworkAttachment
from r3edge.network.security import SecurityRules
from r3edge.network.settings import NetworkSettings, RootNetworkAttachmentSettings, RootNetworkSettings
from r3edge.network.vpc import Vpc


class Network(Construct):
    """The VPC with its tiers, security rules, endpoints, flow logs and bastion, and the root network above it.

    Outputs: ``vpc_id``, ``nat_addresses``, ``bastion_instance_id``, and ``transit_gateway_id`` or
    ``transit_gateway_attachment_id``; ``root_network_share_arn`` if it is shared.

    Args:
        settings: The network of the environment.
        context: The environment.
        logs_key: The key of the flow logs.
        flows: The flows of the layers above; those of the base table and of the settings are added.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: NetworkSettings,
        context: Context,
        logs_key: EncryptionKey,
        flows: Sequence[Flow] = (),
    ) -> None:
        super().__init__(scope, id)
        self.flows: Sequence[Flow] = (*BASE_FLOWS, *flows, *settings.flows, *settings.vpc.flows)
        self.vpc = Vpc(self, "vpc", settings=settings.vpc, context=context)
        self._security = SecurityRules(
            self,
            "security",
            context=context,
            vpc=self.vpc,
            flows=self.flows,
            user_cidrs=settings.user_cidrs,
            ssh_cidrs=settings.bastion.ssh.cidrs if settings.bastion.ssh else (),
        )
        endpoints = Endpoints(self, "endpoints", context=context, vpc=self.vpc, security=self._security)
        self.ready: Sequence[ITerraformDependable] = (
            *self.vpc.internet_ready,
            *self._security.ready,
            *endpoints.ready,
        )
        FlowLogs(self, "flow-logs", context=context, vpc=self.vpc, key=logs_key)
        self.bastion = Bastion(
            self,
            "bastion",
            settings=settings.bastion,
            context=context,
            vpc=self.vpc,
            security=self._security,
            network_ready=self.ready,
        )
        output(self, "vpc_id", self.vpc_id)
        self.nat_addresses: Sequence[str] = [gateway.public_ip for gateway in self.vpc.nat_gateways.values()]
        """The public addresses from which its nodes call the internet."""
        output(self, "nat_addresses", self.nat_addresses)
        output(self, "bastion_instance_id", self.bastion.instance_id)
        self._root(settings.root, context)

    @property
    def vpc_id(self) -> str:
        """The VPC's id."""
        return self.vpc.id

    @property
    def vpc_cidr(self) -> str:
        """The VPC's network, as a literal."""
        return self.vpc.settings.addresses.vpc_cidr

    @property
    def zones(self) -> Sequence[str]:
        """The availability zones."""
        return self.vpc.zones

    def subnet_id(self, tier: Tier, zone: str) -> str:
        """Return the id of a tier's subnet in a zone.

        Raises:
            ConfigurationError: The network has no such zone.
        """
        return self.vpc.subnet_id(tier, zone)

    def subnet_ids(self, tier: Tier) -> Sequence[str]:
        """Return the ids of a tier's subnets."""
        return self.vpc.subnet_ids(tier)

    def subnet_cidrs(self, tier: Tier) -> Sequence[str]:
        """Return the networks of a tier's subnets, as literals."""
        return self.vpc.subnet_cidrs(tier)

    def security_group_id(self, party: Party) -> str:
        """Return the id of a party's security group."""
        return self._security.group_id(party)

    def _root(self, settings: RootNetworkSettings | RootNetworkAttachmentSettings | None, context: Context) -> None:
        match settings:
            case RootNetworkSettings():
                root = RootNetwork(self, "root", settings=settings, context=context, vpc=self.vpc)
                output(self, "transit_gateway_id", root.gateway.id)
                if root.share_arn:
                    output(self, "root_network_share_arn", root.share_arn)
            case RootNetworkAttachmentSettings():
                attachment = RootNetworkAttachment(self, "root", settings=settings, context=context, vpc=self.vpc)
                output(self, "transit_gateway_attachment_id", attachment.attachment_id)
