"""The system nodes: a managed node group and the launch template behind it."""

from collections.abc import Sequence

from cdktf import ITerraformDependable, TerraformResourceLifecycle, Token
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
    LaunchTemplateMonitoring,
    LaunchTemplateNetworkInterfaces,
    LaunchTemplateTagSpecifications,
)
from constructs import Construct

from r3edge.cluster.settings import SystemNodeSettings
from r3edge.core.context import Context
from r3edge.core.iam import ServiceRole, statement

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
    """A managed node group of Graviton nodes with AL2023, for what the cluster itself needs.

    The taint ``CriticalAddonsOnly`` keeps other pods away. The nodes stand in every subnet given, without public
    address; the metadata service answers to IMDSv2 only, and not to pods (hop limit 1). The root volume is encrypted
    with the account's ``aws/ebs`` key: nothing on it outlives the node, and a customer-managed key would have to be
    shared with EC2 Auto Scaling.

    EKS sets the number of pods per node itself, by the CNI add-on's settings, as long as the launch template names no
    image (Amazon EKS User Guide, "Assign more IP addresses to Amazon EKS nodes with prefixes"); so there is no user
    data. It also makes the nodes' access entry.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: SystemNodeSettings,
        context: Context,
        cluster_name: str,
        kubernetes_version: str,
        subnet_ids: Sequence[str],
        security_group_id: str,
        depends_on: Sequence[ITerraformDependable],
    ) -> None:
        super().__init__(scope, id)
        self.role = node_role(self, "role", context=context, name="system-node")
        template = self._launch_template(settings, context, security_group_id)
        self.group = EksNodeGroup(
            self,
            "group",
            cluster_name=cluster_name,
            # A prefix, so that a replacement (other instance types or zones) is up before the old group is destroyed,
            # and CoreDNS with it. Terraform then replaces in this order whatever the group depends on, too.
            node_group_name_prefix="system-",
            node_role_arn=self.role.arn,
            subnet_ids=list(subnet_ids),
            ami_type="AL2023_ARM_64_STANDARD",
            version=kubernetes_version,
            capacity_type=settings.capacity_type,
            instance_types=list(settings.instance_types),
            launch_template=EksNodeGroupLaunchTemplate(
                id=template.id, version=Token.as_string(template.latest_version)
            ),
            scaling_config=EksNodeGroupScalingConfig(
                min_size=settings.min_size, desired_size=settings.desired_size, max_size=settings.max_size
            ),
            update_config=EksNodeGroupUpdateConfig(max_unavailable=1),
            labels=system_node_labels(context),
            taint=[EksNodeGroupTaint(key=SYSTEM_NODE_TOLERATION["key"], value="true", effect="NO_SCHEDULE")],
            depends_on=[*depends_on, *self.role.attachments],
            lifecycle=TerraformResourceLifecycle(
                create_before_destroy=True, ignore_changes=["scaling_config[0].desired_size"]
            ),
        )

    def _launch_template(
        self, settings: SystemNodeSettings, context: Context, security_group_id: str
    ) -> LaunchTemplate:
        name = context.name("system-node")
        # default_tags end at the template: launched instances get the tags that it names.
        tags = {**context.tags, "Name": name}
        return LaunchTemplate(
            self,
            "template",
            name=name,
            update_default_version=True,
            # Security groups named here replace the cluster's, which allows everything between its members (Amazon EKS
            # User Guide, "Customize managed nodes with launch templates").
            network_interfaces=[
                LaunchTemplateNetworkInterfaces(
                    device_index=0,
                    associate_public_ip_address="false",
                    delete_on_termination="true",
                    security_groups=[security_group_id],
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
            monitoring=LaunchTemplateMonitoring(enabled=True),
            tag_specifications=[
                LaunchTemplateTagSpecifications(resource_type=kind, tags=tags)
                for kind in ("instance", "volume", "network-interface")
            ],
        )
