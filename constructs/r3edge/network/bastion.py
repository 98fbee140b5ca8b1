"""The bastion, through which administrators reach private addresses."""

from collections.abc import Sequence

from cdktf import ITerraformDependable, TerraformResourceLifecycle
from cdktf_cdktf_provider_aws.data_aws_ssm_parameter import DataAwsSsmParameter
from cdktf_cdktf_provider_aws.eip import Eip
from cdktf_cdktf_provider_aws.iam_instance_profile import IamInstanceProfile
from cdktf_cdktf_provider_aws.instance import Instance, InstanceMetadataOptions, InstanceRootBlockDevice
from cdktf_cdktf_provider_aws.key_pair import KeyPair
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.iam import ServiceRole
from r3edge.network.addressing import Tier
from r3edge.network.flows import Party
from r3edge.network.security import SecurityRules
from r3edge.network.settings import SESSION_MANAGER_ENDPOINTS, BastionSettings
from r3edge.network.vpc import Vpc

# Amazon EC2 User Guide, "Reference AMIs using Systems Manager public parameters".
_AMAZON_LINUX = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"


class Bastion(Construct):
    """An Amazon Linux instance in the ``nat`` tier, reached by Session Manager: no inbound port, no key.

    It stands in the primary zone, and has a public address only when it needs one: for SSH, or to reach Session
    Manager where the VPC has no endpoints for it. With SSH settings, port 22 opens to the named networks and the key
    pair is installed. The image is the newest one at creation; later images do not replace the instance (``terraform
    apply -replace`` does).
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        settings: BastionSettings,
        context: Context,
        vpc: Vpc,
        security: SecurityRules,
        network_ready: Sequence[ITerraformDependable] = (),
    ) -> None:
        super().__init__(scope, id)
        name = context.name("bastion")
        role = ServiceRole(
            self,
            "identity",
            context=context,
            name="bastion",
            service="ec2.amazonaws.com",
            managed_policies=["AmazonSSMManagedInstanceCore"],
        )
        profile = IamInstanceProfile(self, "profile", name=name, role=role.name)
        image = DataAwsSsmParameter(self, "image", name=_AMAZON_LINUX)
        private_session_manager = set(SESSION_MANAGER_ENDPOINTS) <= set(vpc.settings.interface_endpoints)
        # Another key has another name: or else the instance would keep the one that it was started with.
        key = (
            KeyPair(self, "key", key_name_prefix=f"{name}-", public_key=settings.ssh.public_key)
            if settings.ssh
            else None
        )
        self.instance = Instance(
            self,
            "instance",
            ami=image.insecure_value,
            instance_type=settings.instance_type,
            subnet_id=vpc.subnet_id(Tier.NAT, vpc.settings.primary_zone),
            vpc_security_group_ids=[security.group_id(Party.BASTION)],
            iam_instance_profile=profile.name,
            key_name=key.key_name if key else None,
            ebs_optimized=True,
            metadata_options=InstanceMetadataOptions(
                http_endpoint="enabled", http_tokens="required", http_put_response_hop_limit=1
            ),
            root_block_device=InstanceRootBlockDevice(
                encrypted=True, volume_type="gp3", volume_size=settings.volume_gib, delete_on_termination=True
            ),
            tags={"Name": name},
            depends_on=[*role.attachments, *network_ready],
            lifecycle=TerraformResourceLifecycle(ignore_changes=["ami"]),
        )
        if settings.ssh is not None or not private_session_manager:
            # Not associate_public_ip_address: AWS takes such an address away while the instance is stopped, and
            # Terraform would then replace the instance.
            Eip(self, "address", domain="vpc", instance=self.instance.id, tags={"Name": name})

    @property
    def instance_id(self) -> str:
        """The instance's id, the target of ``aws ssm start-session``."""
        return self.instance.id
