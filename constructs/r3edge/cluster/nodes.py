"""The system nodes: managed node groups, one per zone, and the launch templates behind them."""

from collections.abc import Mapping, Sequence

from cdktf import ITerraformDependable, Token
from cdktf_cdktf_provider_aws.eks_node_group import (
    EksNodeGroup,
    EksNodeGroupLaunchTemplate,
    EksNodeGroupScalingConfig,
    EksNodeGroupTaint,
    EksNodeGroupUpdateConfig,
)
from cdktf_cdktf_provider_aws.launch_template import (
    LaunchTemplate,
    LaunchTemplateBlockDeviceMappings,
    LaunchTemplateBlockDeviceMappingsEbs,
    LaunchTemplateMetadataOptions,
    LaunchTemplateNetworkInterfaces,
    LaunchTemplateTagSpecifications,
)
from constructs import Construct

from r3edge.cluster.settings import SystemNodeSettings
from r3edge.cluster.versions import ClusterVersions
from r3edge.core.context import Context
from r3edge.core.iam import ServiceRole, statement
from r3edge.network.addressing import zone_letter

SYSTEM_NODE_TOLERATION = {"key": "CriticalAddonsOnly", "operator": "Exists"}
"""The toleration of a pod that runs on the system nodes."""


def system_node_labels(context: Context) -> dict[str, str]:
    """Return the labels of the system nodes."""
    return {context.label("nodes"): "system"}


def node_role(scope: Construct, id: str, *, context: Context, name: str) -> ServiceRole:
    """Create the role of EC2 instances that are nodes: they may join, pull images, and hand out Pod Identity.

    AmazonEKSWorkerNodeMinimalPolicy allows Pod Identity's call alone; the AL2023 image's ``nodeadm`` also asks EC2 for
    the name of its instance, and for the size of instance types younger than itself. The rest of
    AmazonEKSWorkerNodePolicy served the in-tree cloud provider. The CNI has a separate role. There is no Session
    Manager on nodes: whoever may start sessions would be root on them; ``kubectl debug node/…`` obeys Kubernetes'
    access rules.
    """
    describe = statement("Nodeadm", ["ec2:DescribeInstances", "ec2:DescribeInstanceTypes"], ["*"])
    return ServiceRole(
        scope,
        id,
        context=context,
        name=name,
        service="ec2.amazonaws.com",
        managed_policies=["AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly"],
        policies={"nodeadm": [describe]},
    )


class SystemNodes(Construct):
    """Managed node groups of Graviton nodes with AL2023, for what the cluster itself needs: one per entry and zone.

    A group per zone keeps a node in each zone, and lets the zones of the network change: EKS never changes the
    subnets of a node group. Names are fixed, and groups are destroyed before they are created anew: the other order
    would be handed down to all that they depend on (docs/decisions/0021-one-order-of-replacement.md).

    The taint ``CriticalAddonsOnly`` keeps other pods away. The nodes have no public address; the metadata service
    answers to IMDSv2 only, and not to pods (hop limit 1). The root volume is encrypted with the account's ``aws/ebs``
    key: nothing on it outlives the node, and a customer-managed key would have to be shared with EC2 Auto Scaling.

    EKS sets the number of pods per node itself, by the CNI add-on's settings, as long as the launch template names no
    image (Amazon EKS User Guide, "Assign more IP addresses to Amazon EKS nodes with prefixes"); so there is no user
    data, and the image is a release of EKS's. EKS also makes the nodes' access entry.

    Args:
        scope: The construct to create this in.
        id: The id in ``scope``.
        settings: The system nodes' settings, one per launch template.
        context: Names, tags and protection.
        cluster_name: The cluster to join.
        kubernetes_version: Minor version of Kubernetes.
        versions: The pinned node release.
        subnet_ids: The subnet of each zone.
        security_group_id: The nodes' security group.
        depends_on: What nodes need to become ready.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: Sequence[SystemNodeSettings],
        context: Context,
        cluster_name: str,
        kubernetes_version: str,
        versions: ClusterVersions,
        subnet_ids: Mapping[str, str],
        security_group_id: str,
        depends_on: Sequence[ITerraformDependable],
    ) -> None:
        super().__init__(scope, id)
        self._context = context
        self._security_group_id = security_group_id
        self.role = node_role(self, "role", context=context, name="system-node")
        templates = {nodes.name: self._launch_template(nodes) for nodes in settings}
        self.groups = [
            EksNodeGroup(
                self,
                f"{nodes.name}-{zone_letter(zone)}",
                cluster_name=cluster_name,
                node_group_name=f"{nodes.name}-{zone_letter(zone)}",
                node_role_arn=self.role.arn,
                subnet_ids=[subnet_id],
                ami_type="AL2023_ARM_64_STANDARD",
                version=kubernetes_version,
                release_version=versions.node_release,
                capacity_type=nodes.capacity_type,
                instance_types=None if nodes.single_type else list(nodes.instance_types),
                launch_template=EksNodeGroupLaunchTemplate(
                    id=templates[nodes.name].id, version=Token.as_string(templates[nodes.name].latest_version)
                ),
                scaling_config=EksNodeGroupScalingConfig(
                    min_size=nodes.nodes_per_zone, desired_size=nodes.nodes_per_zone, max_size=nodes.nodes_per_zone
                ),
                update_config=EksNodeGroupUpdateConfig(max_unavailable=1),
                labels=system_node_labels(context),
                taint=[EksNodeGroupTaint(key=SYSTEM_NODE_TOLERATION["key"], value="true", effect="NO_SCHEDULE")],
                depends_on=[*depends_on, *self.role.attachments],
            )
            for nodes in settings
            for zone, subnet_id in subnet_ids.items()
        ]
        """The node groups."""

    def _launch_template(self, settings: SystemNodeSettings) -> LaunchTemplate:
        name = self._context.name("node", settings.name)
        # default_tags end at the template: launched instances get the tags that it names.
        tags = {**self._context.tags, "Name": name}
        return LaunchTemplate(
            self,
            f"{settings.name}-template",
            name=name,
            # Here EKS changes the type in place, node by node; in the node group it cannot be changed.
            instance_type=settings.single_type,
            update_default_version=True,
            # Security groups named here replace the cluster's, which allows everything between its members (Amazon EKS
            # User Guide, "Customize managed nodes with launch templates").
            network_interfaces=[
                LaunchTemplateNetworkInterfaces(
                    device_index=0,
                    associate_public_ip_address="false",
                    delete_on_termination="true",
                    security_groups=[self._security_group_id],
                )
            ],
            metadata_options=LaunchTemplateMetadataOptions(
                http_endpoint="enabled",
                http_tokens="required",
                http_put_response_hop_limit=1,
                instance_metadata_tags="disabled",
            ),
            block_device_mappings=[
                LaunchTemplateBlockDeviceMappings(
                    device_name="/dev/xvda",
                    ebs=LaunchTemplateBlockDeviceMappingsEbs(
                        volume_type="gp3",
                        volume_size=settings.disk_gib,
                        encrypted="true",
                        delete_on_termination="true",
                    ),
                )
            ],
            tag_specifications=[
                LaunchTemplateTagSpecifications(resource_type=kind, tags=tags)
                for kind in ("instance", "volume", "network-interface")
            ],
        )
