"""What a deployment may do at AWS: the actions that Terraform was seen to use, and those that go with them."""

from collections.abc import Mapping

from r3edge.services.github.seen import SEEN

UNSEEN: Mapping[str, tuple[str, ...]] = {
    "tags, which AWS checks when something is created with them, and later changes of them": (
        *("autoscaling:CreateOrUpdateTags", "backup:TagResource", "backup:UntagResource", "budgets:TagResource"),
        *("budgets:UntagResource", "cloudtrail:AddTags", "cloudtrail:RemoveTags", "cloudwatch:TagResource"),
        *("cloudwatch:UntagResource", "ec2:DeleteTags", "ecr:TagResource", "ecr:UntagResource", "eks:TagResource"),
        *("eks:UntagResource", "elasticloadbalancing:AddTags", "elasticloadbalancing:RemoveTags"),
        *("events:TagResource", "events:UntagResource", "guardduty:TagResource", "guardduty:UntagResource"),
        *("iam:TagInstanceProfile", "iam:TagOpenIDConnectProvider", "iam:TagPolicy", "iam:TagRole"),
        *("iam:UntagInstanceProfile", "iam:UntagOpenIDConnectProvider", "iam:UntagPolicy", "iam:UntagRole"),
        *("kms:TagResource", "kms:UntagResource", "logs:TagResource", "logs:UntagResource"),
        *("rds:AddTagsToResource", "rds:RemoveTagsFromResource"),
        *("secretsmanager:TagResource", "secretsmanager:UntagResource", "sns:TagResource", "sns:UntagResource"),
        *("sqs:TagQueue", "sqs:UntagQueue"),
    ),
    "changes after the first deployment": (
        *("backup:UpdateBackupPlan", "cloudtrail:StopLogging", "cloudtrail:UpdateTrail"),
        *("ec2:CreateLaunchTemplateVersion", "ec2:DeleteLaunchTemplateVersions", "ec2:ModifyInstanceMetadataOptions"),
        *("ec2:ModifyLaunchTemplate", "ec2:ModifySecurityGroupRules", "ec2:ModifySubnetAttribute"),
        *("ec2:ModifyVpcEndpoint", "ec2:ReplaceNetworkAclEntry", "ec2:ReplaceRoute", "ec2:StartInstances"),
        *("ec2:StopInstances", "ecr:PutImageScanningConfiguration", "ecr:PutImageTagMutability"),
        *("eks:DescribeUpdate", "eks:UpdateAccessEntry", "eks:UpdateAddon", "eks:UpdateClusterConfig"),
        *("eks:UpdateClusterVersion", "eks:UpdateNodegroupConfig", "eks:UpdateNodegroupVersion"),
        *("eks:UpdatePodIdentityAssociation", "elasticloadbalancing:ModifyListener"),
        *("elasticloadbalancing:ModifyTargetGroup", "iam:UpdateRole"),
        *("kms:CancelKeyDeletion", "kms:PutKeyPolicy", "kms:UpdateAlias", "kms:UpdateKeyDescription"),
        *("rds:ModifyDBSubnetGroup", "rds:ModifyEventSubscription", "rds:RebootDBInstance"),
        "rds:ResetDBParameterGroup",
        *("secretsmanager:RestoreSecret", "secretsmanager:UpdateSecret", "sns:SetSubscriptionAttributes"),
    ),
    "the end of a root network, of the bastion's key and of an environment's place in another's root network": (
        *("ec2:AcceptTransitGatewayVpcAttachment", "ec2:DeleteCustomerGateway", "ec2:DeleteKeyPair"),
        *("ec2:DeleteTransitGateway", "ec2:DeleteTransitGatewayRoute", "ec2:DeleteTransitGatewayRouteTable"),
        *("ec2:DeleteTransitGatewayVpcAttachment", "ec2:DeleteVpnConnection"),
        *("ec2:DisassociateTransitGatewayRouteTable", "ec2:ModifyTransitGateway"),
        *("ec2:ModifyTransitGatewayVpcAttachment", "ec2:ModifyVpnConnection", "ec2:ModifyVpnConnectionOptions"),
        *("ram:AcceptResourceShareInvitation", "ram:AssociateResourceShare", "ram:CreateResourceShare"),
        *("ram:DeleteResourceShare", "ram:DisassociateResourceShare", "ram:GetResourceShareAssociations"),
        *("ram:GetResourceShareInvitations", "ram:GetResourceShares", "ram:TagResource", "ram:UpdateResourceShare"),
    ),
    "the roles of GitHub's workflows themselves, which the deployment changes as well": (
        *("iam:CreatePolicyVersion", "iam:DeletePolicyVersion", "iam:UpdateOpenIDConnectProviderThumbprint"),
    ),
    "the preflight": (
        *("ec2:DescribeAvailabilityZones", "ec2:DescribeInstanceTypeOfferings", "ec2:DescribeVpcEndpointServices"),
        *("eks:DescribeAddonVersions", "eks:DescribeClusterVersions", "iam:ListRoles", "servicequotas:GetServiceQuota"),
        *("iam:ListOpenIDConnectProviders", "servicequotas:ListServiceQuotas"),
    ),
    "ephemeral random values": ("secretsmanager:GetRandomPassword",),
}
"""Actions that no rehearsal shows, by reason."""

KEY_USE: tuple[str, ...] = (
    *("kms:CreateGrant", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext"),
)
"""What AWS checks for the caller of another service that encrypts."""
_APART = frozenset({"secretsmanager:GetSecretValue", "s3:GetObject", "s3:PutObject", "s3:DeleteObject"})
"""Actions that only statements with resources of their own allow."""
_READ = ("Describe", "Get", "List", "View")

ALL: tuple[str, ...] = tuple(sorted({*SEEN, *(action for actions in UNSEEN.values() for action in actions)} - _APART))
"""What a deployment may do."""
READING: tuple[str, ...] = tuple(action for action in ALL if action.partition(":")[2].startswith(_READ))
"""What a plan may do."""


def of_iam(action: str) -> bool:
    """Return whether an action changes an identity, and is limited to those of the environment."""
    return action.startswith("iam:") and action not in READING
